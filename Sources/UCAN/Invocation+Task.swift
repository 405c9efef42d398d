public import IPLD

extension Invocation {
  /// A task, whoever asks for it: its result is known under its CID (UCAN Invocation).
  public struct Task: Hashable, Sendable {
    /// The principal whose capability is used.
    public let subject: DID
    /// The command that is to be performed.
    public let command: Command
    /// The arguments of the command.
    public let arguments: Map
    /// Empty where doing the same again changes nothing.
    public let nonce: Bytes

    /// Makes a task; the same task with another nonce has another CID.
    public init(subject: DID, command: Command, arguments: Map, nonce: Bytes = []) {
      self.subject = subject
      self.command = command
      self.arguments = arguments
      self.nonce = nonce
    }

    /// Reads the map of a task.
    public init(_ node: Node) throws(CodedError) {
      guard let map = node.map, map.count == 4, let subject = map["sub"]?.text, let command = map["cmd"]?.text,
        let arguments = map["args"]?.map, let nonce = map["nonce"]?.bytes
      else { throw CodedError(.ucanTask, "a task is a map of `sub`, `cmd`, `args` and `nonce`") }
      self.init(subject: try DID(subject), command: try Command(command), arguments: arguments, nonce: nonce)
    }

    /// The task as data.
    public var node: Node {
      [
        "sub": .string(subject.text), "cmd": .string(command.text), "args": .map(arguments), "nonce": .bytes(nonce),
      ]
    }

    /// The block of the task and its name: DAG-CBOR and SHA-256.
    public func block() throws(CodedError) -> (cid: CID, bytes: [UInt8]) {
      let bytes = try DAGCBOR.encode(node)
      return (try CID(of: bytes, codec: .dagCBOR), bytes)
    }
  }
}
