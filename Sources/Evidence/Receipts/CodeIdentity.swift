package import IPLD
package import Wasm

/// The identity of a module's code: renaming and debug information do not change it (`Spec/receipt.md`, section 7).
package enum CodeIdentity {
  /// The CID of the module without its custom sections, in canonical encoding: every number in its shortest form, no
  /// empty section.
  package static func cid(of module: Module) throws(CodedError) -> CID {
    var syntax = module.syntax
    syntax.customSections = []
    let bytes: [UInt8]
    do throws(ModuleError) {
      bytes = try Encoder.encode(syntax)
    } catch {
      throw CodedError(.verifyModule, "the code of the module cannot be written: \(error.message)")
    }
    return try CID(of: bytes, codec: .raw)
  }
}
