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
