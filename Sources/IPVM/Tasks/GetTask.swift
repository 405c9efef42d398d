package import IPLD
package import UCAN

/// A task `/ipld/get` (`Spec/task.md`, section 3): the part of some data that a path leads to, across links.
package struct GetTask {
  package static let command: Text = "/ipld/get"

  /// The data that the path begins at.
  package let data: Node
  /// The path, in the selector grammar of UCAN Delegation.
  package let path: Selector

  /// The arguments of a task.
  package static func arguments(from data: Node, path: Text) throws(CodedError) -> Map {
    try Map([("from", data), ("path", .string(path))])
  }

  /// Reads arguments without promises.
  package init(_ arguments: Map) throws(CodedError) {
    guard arguments.count == 2, let data = arguments["from"], let path = arguments["path"]?.text else {
      throw CodedError(.taskArguments, "`\(Self.command)` takes `from` and `path`")
    }
    self.data = data
    self.path = try Selector(path)
  }

  /// Follows the path.
  ///
  /// - Parameter store: The store that has the blocks which the path crosses: of DAG-CBOR or DAG-JSON.
  /// - Returns: The data at its end, or a map that says why there is none.
  /// - Throws: Errors of the store: a block that is missing is not an answer.
  package func outcome(from store: any BlockStore) throws(CodedError) -> Receipt.Outcome {
    let found = try path.resolve(data) { (cid) throws(CodedError) in
      guard cid.codec == .dagCBOR || cid.codec == .dagJSON else { return nil }
      let block = try store.get(cid)
      try block.verify()
      return try block.node()
    }
    if let found { return .ok(found) }
    return .error(["reason": "nothing is at the path", "path": .string(path.text)])
  }
}
