/// The code of a store's functions, analysed when they are first called.
final class FunctionCodes {
  private var codes: [UnsafeMutablePointer<FunctionRecord>: FunctionCode] = [:]
  private var modules: [ObjectIdentifier: ModuleCode] = [:]

  /// The code of a function that is not the host's, and is valid.
  subscript(_ function: UnsafeMutablePointer<FunctionRecord>) -> FunctionCode {
    if let known = codes[function] { return known }
    // SAFETY: only functions of the host have no instance.
    let module = function.pointee.instance.unsafelyUnwrapped.pointee.object.takeUnretainedValue().module
    let code = modules[ObjectIdentifier(module)] ?? ModuleCode(module)
    modules[ObjectIdentifier(module)] = code
    let result = code.function(Int(function.pointee.index) - module.context.importedFunctionCount)
    codes[function] = result
    return result
  }
}
