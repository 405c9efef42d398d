import IPLD
import Storage
import WasmText

/// A module that can be run, with its CID.
///
///     let program = try Program(text: "(module (func (export \"one\") (result i32) i32.const 1))")
///     let result = try RunRequest(program, calling: "one").run()
///     print(result.outcome)  // 1
public struct Program: Sendable {
  /// The validated module.
  public let module: Module
  /// The CID of the module's bytes in the binary format.
  public let cid: CID

  /// Reads, decodes and validates a module of a file, in the binary or the text format.
  ///
  ///     let program = try Program(file: "app.wasm")
  ///
  /// - Throws: `CodedError` where the file cannot be read or has more than 256 MiB, and `ModuleError`.
  public init(file path: String) throws {
    let file = try OpenFile.reading(Array(path.utf8))
    let byteCount = try file.fileByteCount()
    guard byteCount <= 256 << 20 else { throw CodedError(.ioTooLarge, "\(path) is larger than 256 MiB") }
    module = try ModuleSource(try file.bytes(at: 0, count: byteCount)).runnable()
    cid = try CID(of: module.binary(), codec: .raw)
  }

  /// Decodes and validates a module in the binary format.
  ///
  /// - Throws: `ModuleError`, of kind `.malformed`, `.invalid` or `.limit`, with an offset.
  public init(_ binary: [UInt8]) throws {
    module = try Module(bytes: binary)
    cid = try CID(of: binary, codec: .raw)
  }

  /// Parses a module in the text format, translates it to the binary format, and validates it.
  ///
  /// - Throws: `ModuleError`, of kind `.malformed`, `.invalid` or `.limit`, with line and column.
  public init(text: String) throws {
    try self.init(try Module(text: text).binary())
  }
}
