import IPLD
import Storage
import Evidence

/// A receipt's file, and other sources of its blocks, for commands about one receipt.
struct ReceiptInput {
  static let module = Option.value("module", "FILE", "the module, where the receipt's file is without it")

  let path: Argument
  let verifier: Verifier
  let store: any BlockStore

  init(_ path: Argument, _ invocation: Invocation) throws {
    let file = try reading(path) { try CARInput.open(path) }
    try self.init(path, file, try CARInput.root(of: file, path, code: ProgramErrorCode.receiptRoot), invocation)
  }

  /// Takes a block that the file does not have from the module's file, or from the local store, if there is one.
  init(_ path: Argument, _ file: CARStore, _ root: CID, _ invocation: Invocation) throws {
    self.path = path
    var layers: [any BlockStore] = [file]
    if let path = invocation.value(Self.module) { layers.append(try Self.module(path, of: root, from: file)) }
    if let local = try? Repository.current() { layers.append(try local.reading()) }
    store = LayeredStore(layers)
    var verifier = Verifier(root, from: store)
    verifier.engine = try invocation.engine()
    self.verifier = verifier
  }

  /// Reads the module of a file, which has to be the one that the receipt is about.
  private static func module(_ path: Argument, of root: CID, from file: CARStore) throws -> MemoryStore {
    let store = MemoryStore()
    let given = try store.put(try ModuleFile(reading: path).runnable().syntax.bytes, codec: .raw)
    // A receipt that cannot be read has no module to compare with: that is reported when it is verified.
    if let receipt = try? ExecutionReceipt(root, from: file), receipt.computation.module != given {
      throw Failure(
        ProgramErrorCode.receiptOtherModule,
        message: "\(path.text) is another module than that of the receipt: \(given), not \(receipt.computation.module)",
        hint: "ipvm cid FILE prints what a module is called")
    }
    return store
  }
}
