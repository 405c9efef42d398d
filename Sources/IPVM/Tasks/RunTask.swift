import Evidence
package import IPLD
package import UCAN

/// The arguments of a task `/wasm/run` (`Spec/task.md`, section 2), and their normal form.
///
/// In the normal form a parameter is a value of WebAssembly, and the inputs are a link to their record. Where a promise
/// was replaced by the whole result of another run, that result stands for its one value, or for its standard output.
package struct RunTask {
  package static let command: Text = "/wasm/run"

  /// The CID of the module's bytes in the binary format.
  package let module: CID
  package let entry: Computation.Entry
  /// The CID of the inputs; `nil` for a module without a host.
  package let inputs: CID?

  /// Reads arguments without promises, and brings them into their normal form.
  ///
  /// - Parameter store: The store that has what they link to; it gets the record of inputs, and the bytes of a module
  ///   that is a file.
  /// - Throws: `task.arguments`, `task.parameter`, `task.result`, and errors of the store.
  package init(_ arguments: Map, in store: any BlockStore) throws(CodedError) {
    for (key, _) in arguments where !["mod", "fun", "params", "inputs"].contains(key) {
      throw CodedError(.taskArguments, "`\(Self.command)` has no argument \"\(key)\"")
    }
    guard let module = arguments["mod"], let function = arguments["fun"], let parameters = arguments["params"]?.list
    else { throw CodedError(.taskArguments, "`\(Self.command)` takes `mod`, `fun` and `params`") }
    guard function.isNull || function.text != nil else {
      throw CodedError(.taskArguments, "`fun` is the name of an exported function, or null")
    }
    self.module = try Self.module(module, in: store)
    var values: [CoreValue] = []
    for parameter in parameters { values.append(try Self.value(parameter)) }
    entry = Computation.Entry(function: function.text, parameters: values)
    inputs = try arguments["inputs"].flatMap { (node) throws(CodedError) in try Self.inputs(node, in: store) }
  }

  /// The task in its normal form.
  package func task(subject: DID, nonce: Bytes) throws(CodedError) -> Invocation.Task {
    var arguments: [(Text, Node)] = [
      ("mod", .link(module)), ("fun", try entry.function.node), ("params", try entry.parameters.node),
    ]
    if let inputs { arguments.append(("inputs", .link(inputs))) }
    return Invocation.Task(
      subject: subject, command: try Command(Self.command), arguments: try Map(arguments), nonce: nonce)
  }

  // MARK: Parts

  private static func module(_ node: Node, in store: any BlockStore) throws(CodedError) -> CID {
    if let link = node.link, link.codec == .raw, link.version == 1 { return link }
    // The bytes of a file, which may be the standard output of a compiler.
    guard let file = try file(node, in: store) else { throw CodedError(.taskArguments, "`mod` links to a module") }
    var sink = ArraySink()
    var limits = UnixFSReader.Limits()
    limits.fileByteCount = GuestConfiguration.maximumInputByteCount
    try UnixFSReader(store, limits: limits).read(file, to: &sink)
    return try store.put(sink.bytes, codec: .raw)
  }

  /// A parameter: a value, or the result of a run that has one.
  private static func value(_ node: Node) throws(CodedError) -> CoreValue {
    var node = node
    if let outcome = node["outcome"] {
      guard let values = outcome["values"]?.list, values.count == 1 else {
        throw CodedError(.taskResult, "a parameter takes the result of a run that has one value: \(try text(outcome))")
      }
      node = values[0]
    }
    do throws(CodedError) {
      let value = try CoreValue(node: node)
      guard value.value != nil else {
        throw CodedError(.taskParameter, "a value of \(value.type) cannot be handed over")
      }
      return value
    } catch {
      throw CodedError(.taskParameter, "a parameter is a list of a type and its bytes: \(error.reason)")
    }
  }

  /// A file: a link to it, or the result of a run, which stands for its standard output.
  ///
  /// - Returns: `nil` where the data is neither.
  private static func file(_ node: Node, in store: any BlockStore) throws(CodedError) -> CID? {
    if let link = node.link { return link }
    guard let outcome = node["outcome"] else { return nil }
    guard let outputs = node["outputs"]?.link else {
      throw CodedError(.taskResult, "the run has no standard output, since its module imports nothing")
    }
    if let code = outcome["exit"]?.integer, code != 0 {
      throw CodedError(.taskResult, "the program before ended with exit code \(code)")
    }
    return try Outputs(outputs, from: store).standardOutput.file
  }

  /// Bytes: those of an argument or a variable, or of a short file.
  private static func bytes(_ node: Node, in store: any BlockStore) throws(CodedError) -> Bytes {
    switch node {
    case .bytes(let bytes): return bytes
    case .string(let text): return text.utf8
    default: break
    }
    guard let file = try file(node, in: store) else {
      throw CodedError(.taskArguments, "an argument is a text, bytes, or a file of at most 65536 bytes")
    }
    var sink = ArraySink()
    var limits = UnixFSReader.Limits()
    limits.fileByteCount = 1 << 16
    try UnixFSReader(store, limits: limits).read(file, to: &sink)
    return Bytes(sink.bytes)
  }

  private static func inputs(_ node: Node, in store: any BlockStore) throws(CodedError) -> CID? {
    if let link = node.link { return link }
    if node.isNull { return nil }
    guard let map = node.map else { throw CodedError(.taskArguments, "`inputs` is a map, or a link to one") }
    for (key, _) in map where !["args", "env", "stdin", "dirs", "clock", "seed", "listeners"].contains(key) {
      throw CodedError(.taskArguments, "`inputs` has no field \"\(key)\"")
    }
    // Where a result stands for a file, or a text for its bytes, the record has the file and the bytes.
    var entries: [(Text, Node)] = []
    for (key, value) in map {
      switch key {
      case "args", "env": entries.append((key, try bytesEverywhere(value, in: store)))
      case "stdin": entries.append((key, try fileOrNull(value, in: store)))
      case "dirs": entries.append((key, try directories(value, in: store)))
      default: entries.append((key, value))
      }
    }
    do throws(CodedError) {
      let inputs = try Inputs(node: try .map(entries))
      guard inputs.clock != nil, inputs.seed != nil, inputs.listeners == 0,
        inputs.directories.allSatisfy({ $0.tree != nil })
      else { throw CodedError(.taskArguments, "clocks, random bytes, directories and sockets of the outside") }
      return try inputs.put(in: store)
    } catch {
      throw CodedError(.taskArguments, "`inputs` is not a record of inputs: \(error.reason)")
    }
  }

  private static func bytesEverywhere(_ node: Node, in store: any BlockStore) throws(CodedError) -> Node {
    guard case .list(let list) = node else { return .bytes(try bytes(node, in: store)) }
    var nodes: [Node] = []
    for node in list { nodes.append(try bytesEverywhere(node, in: store)) }
    return .list(nodes)
  }

  private static func fileOrNull(_ node: Node, in store: any BlockStore) throws(CodedError) -> Node {
    if node.isNull { return node }
    if let file = try file(node, in: store) { return .link(file) }
    var builder = UnixFS.FileBuilder(store)
    let bytes = try bytes(node, in: store).array
    try bytes.withBytes { (bytes) throws(CodedError) in try builder.write(bytes) }
    return .link(try builder.finish().cid)
  }

  private static func directories(_ node: Node, in store: any BlockStore) throws(CodedError) -> Node {
    guard case .list(let list) = node else { return node }
    var nodes: [Node] = []
    for directory in list {
      guard let map = directory.map else { return node }
      var entries: [(Text, Node)] = []
      for (key, value) in map {
        switch key {
        case "name": entries.append((key, .bytes(try bytes(value, in: store))))
        case "tree":
          guard let file = try file(value, in: store) else {
            throw CodedError(.taskArguments, "`tree` links to a folder")
          }
          entries.append((key, .link(file)))
        default: entries.append((key, value))
        }
      }
      nodes.append(try .map(entries))
    }
    return .list(nodes)
  }

  private static func text(_ node: Node) throws(CodedError) -> String {
    String(decoding: try DAGJSON.encode(node), as: UTF8.self)
  }
}
