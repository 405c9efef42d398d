public import IPLD
public import UCAN

/// The result of a task that may not be known yet (UCAN Promise): a map of one key, the branch, to the task.
///
///     let promise = Promise(.ok, of: task)
///     print(promise.node)  // {"await/ok": {"/": "bafy…"}}
public struct Promise: Hashable, Sendable {
  /// The part of a result that is awaited.
  public enum Branch: String, Sendable, CaseIterable {
    /// The value of a task that succeeded.
    case ok = "await/ok"
    /// The value of a task that failed.
    case error = "await/error"
    /// The result of either kind, with its key `ok` or `error`.
    case any = "await/*"
  }

  /// The part of the result that is awaited.
  public let branch: Branch
  /// The CID of the task.
  public let task: CID

  /// Makes a promise of the result of a task.
  public init(_ branch: Branch, of task: CID) {
    self.branch = branch
    self.task = task
  }

  /// Reads a promise.
  ///
  /// - Returns: `nil` where the data is not a map of one key that begins with `await/`.
  /// - Throws: `promise.malformed` where the branch is not known, or its value is not a link.
  public init?(_ node: Node) throws(CodedError) {
    guard let map = node.map, map.count == 1, map[0].key.utf8.starts(with: "await/".utf8) else { return nil }
    let (key, value) = map[0]
    guard let branch = Branch(rawValue: key.description) else {
      throw CodedError(.promiseMalformed, "a promise awaits `ok`, `error` or `*`, not \"\(key)\"")
    }
    guard let task = value.link else { throw CodedError(.promiseMalformed, "a promise links to a task") }
    self.init(branch, of: task)
  }

  /// The promise as data.
  public var node: Node { Node(dictionaryLiteral: (Text(branch.rawValue), .link(task))) }

  /// The data that stands in the promise's place when the task is done.
  ///
  /// - Returns: `nil` where the outcome is of the other branch.
  public func value(of outcome: Receipt.Outcome) -> Node? {
    switch (branch, outcome) {
    case (.any, let outcome): outcome.node
    case (.ok, .ok(let value)), (.error, .error(let value)): value
    default: nil
    }
  }
}
