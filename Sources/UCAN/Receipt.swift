public import IPLD

/// An executor's signed statement that a task has a result: an invocation of `/ucan/assert/receipt` on itself.
///
/// It says who says so, not that it is so. Receipts of an older draft, of `/ucan/assert`, can be read too.
public struct Receipt: Hashable, Sendable {
  /// The outcome of a task.
  public enum Outcome: Hashable, Sendable {
    /// The task succeeded, with this value.
    case ok(Node)
    /// The task failed, with a value that says why.
    case error(Node)

    /// A map with one key, `ok` or `error`.
    public var node: Node {
      switch self {
      case .ok(let value): ["ok": value]
      case .error(let value): ["error": value]
      }
    }

    init?(_ node: Node) {
      guard let map = node.map, map.count == 1 else { return nil }
      if let value = map["ok"] {
        self = .ok(value)
      } else if let value = map["error"] {
        self = .error(value)
      } else {
        return nil
      }
    }
  }

  /// The invocation that carries the receipt.
  public let invocation: Invocation
  /// The task that was performed.
  public let ran: CID
  /// The outcome of the task.
  public let outcome: Outcome
  /// The effects that the task asks to be performed next: maps, each with a command and its arguments.
  public let effects: [Map]

  /// The name of the token.
  public var cid: CID { invocation.cid }

  /// The principal that performed the task and signed the receipt, itself or by delegation.
  public var executor: DID { invocation.subject }

  /// Reads what a token says; its signature is not checked.
  public init(_ invocation: Invocation) throws(CodedError) {
    func error(_ reason: String) -> CodedError {
      CodedError(.ucanReceipt, at: invocation.envelope.payloadOffset, reason)
    }
    guard invocation.audience == nil else { throw error("a receipt has no `aud`") }
    let arguments = invocation.arguments
    let ran: Node?, outcome: Node?, effects: Node?
    switch invocation.command {
    case .assertReceipt:
      (ran, outcome, effects) = (arguments["ran"], arguments["out"], arguments["run"])
      guard arguments.count == (effects == nil ? 2 : 3) else {
        throw error("the arguments of a receipt are `ran`, `out` and maybe `run`")
      }
    case .assert:
      let facts = arguments["facts"]?.map
      (ran, outcome, effects) = (arguments["about"], facts?["out"], facts?["run"])
      guard arguments.count == 2, let facts, facts.count == (effects == nil ? 1 : 2) else {
        throw error("the arguments of this receipt are `about` and `facts` with `out` and maybe `run`")
      }
    default: throw error("`\(invocation.command)` asserts no receipt")
    }
    guard let ran = ran?.link else { throw error("a receipt links to the task that ran") }
    guard let outcome = outcome.flatMap(Outcome.init) else { throw error("the result is a map of `ok` or `error`") }
    self.effects = try Self.effects(effects, or: error("effects are maps of at least `cmd` and `args`"))
    self.invocation = invocation
    self.ran = ran
    self.outcome = outcome
  }

  /// Reads a token; its signature is not checked.
  public init(_ bytes: [UInt8]) throws(CodedError) { try self.init(try Invocation(bytes)) }

  /// Signs a receipt, with the executor as its issuer and subject.
  ///
  /// The same task, result and key give the same bytes: there is no time in it, and the nonce is empty.
  public init(
    of task: CID, outcome: Outcome, effects: [Map] = [], by key: Ed25519.PrivateKey, meta: Map? = nil,
    expiration: Int? = nil, cause: CID? = nil, version: Envelope.Version = .v1
  ) throws(CodedError) {
    var arguments: [(Text, Node)] = [("ran", .link(task)), ("out", outcome.node)]
    if !effects.isEmpty { arguments.append(("run", .list(effects.map(Node.map)))) }
    let assertion = Invocation.Task(subject: DID(key.publicKey), command: .assertReceipt, arguments: try Map(arguments))
    try self.init(
      try Invocation(assertion, by: key, meta: meta, expiration: expiration, cause: cause, version: version))
  }

  private static func effects(_ node: Node?, or error: CodedError) throws(CodedError) -> [Map] {
    guard let node else { return [] }
    guard let list = node.list else { throw error }
    var effects: [Map] = []
    for node in list {
      guard let map = node.map, map["cmd"]?.text != nil, map["args"]?.map != nil else { throw error }
      effects.append(map)
    }
    return effects
  }
}
