import IPLD
import IPVM

/// A receipt's file, as commands about one take it.
struct ReceiptInput {
  static let module = Option.value("module", "FILE", "the module, where the receipt's file is without it")

  let path: Argument
  let verifier: Verifier
  let store: any BlockStore

  init(_ path: Argument, _ invocation: Invocation) throws {
    self.path = path
    let file = try reading(path) { try CARStore(path.bytes) }
    guard file.header.roots.count == 1 else {
      throw Failure(
        exit: Exit.invalidInput, code: "receipt.root",
        message: "\(path.text) has \(file.header.roots.count) roots, not one")
    }
    let module = MemoryStore()
    if let path = invocation.value(Self.module) {
      _ = try module.put(try ModuleFile(reading: path).runnable().syntax.bytes, codec: .raw)
    }
    store = LayeredStore([module, file])
    var verifier = Verifier(file.header.roots[0], from: store)
    verifier.engine = try invocation.engine()
    self.verifier = verifier
  }
}
