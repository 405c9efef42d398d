internal import Synchronization

/// The time at which the bodies of functions are validated; everything else is validated when the module is made.
public enum CodeValidationTime: Sendable {
  /// All bodies are validated before there is a module.
  case ahead
  /// Each body is validated before it first runs (appendix A.2, Implementation Limitations: Validation). What calls one
  /// that is not valid throws a `ModuleError`, and so does every later call.
  case firstCall
}

/// Validates function bodies of a module one by one.
final class DeferredCode: Sendable {
  private struct State: ~Copyable {
    var validator: FunctionValidator
    /// The bodies that are known to be valid: `true` for each of them.
    var isValid: [Bool]
  }

  private let state: Mutex<State>

  /// - Parameter context: Of the module, all but whose bodies is valid.
  init(_ module: ModuleSyntax, _ context: ModuleContext) {
    // The bytes are given to the validator when it reads them.
    var validator = FunctionValidator(
      bytes: UnsafeBufferPointer(start: nil, count: 0), types: context.types, module: module)
    validator.context = context
    state = Mutex(State(validator: validator, isValid: Array(repeating: false, count: module.code.count)))
  }

  /// Returns where a body is valid, and else throws what is wrong with it.
  func validate(_ index: Int, of module: ModuleSyntax) throws(ModuleError) {
    try state.withLock { (state) throws(ModuleError) in
      if state.isValid[index] { return }
      try module.bytes.withUnsafeBufferPointer { (bytes) throws(ModuleError) in
        try CodeValidation.validate(index, of: module, bytes, &state.validator)
      }
      state.isValid[index] = true
    }
  }
}
