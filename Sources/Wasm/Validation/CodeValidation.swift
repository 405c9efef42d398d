internal import Synchronization

/// Validates the function bodies of a module, whose context is complete, on several threads where there are many bytes.
///
/// The error is the same as with one thread, that of the first body that is not valid: threads take chunks in order,
/// and whoever took an earlier one goes through it to its end.
final class CodeValidation: @unchecked Sendable {
  /// Bytes of code for which further threads are worth while.
  static let parallelBytes = 256 << 10
  /// Each thread has buffers of its own, so that there is an end to them.
  private static let mostThreads = 8

  private let module: ModuleSyntax
  private let bytes: UnsafeBufferPointer<UInt8>
  private let context: ModuleContext
  private let plain: PlainContext?
  private let chunk: Int
  private let taken = Atomic<Int>(0)
  /// The first body that failed so far, and its error.
  private let failed = Atomic<Int>(.max)
  private let failure = Mutex<ModuleError?>(nil)

  private init(
    _ module: ModuleSyntax, _ bytes: UnsafeBufferPointer<UInt8>, _ context: ModuleContext, _ plain: PlainContext?,
    threads: Int
  ) {
    self.module = module
    self.bytes = bytes
    self.context = context
    self.plain = plain
    chunk = threads == 1 ? module.code.count : max(1, module.code.count / (threads * 64))
  }

  /// - Parameters:
  ///   - bytes: `module.bytes`, which have to outlive the call.
  ///   - code: The validator that has the context; used for one of the threads.
  ///   - threads: How many threads there are at most.
  ///   - passingPlain: Whether plain instructions are passed quickly.
  static func validate(
    _ module: ModuleSyntax, _ bytes: UnsafeBufferPointer<UInt8>, _ code: inout FunctionValidator, threads: Int?,
    passingPlain: Bool
  ) throws(ModuleError) {
    let count = module.code.reduce(0) { $0 + $1.range.count } < parallelBytes ? 1 : threads ?? Threads.processors
    let context = code.context
    try PlainContext.with(context) { (plain) throws(ModuleError) in
      let threads = min(count, mostThreads)
      let validation = CodeValidation(module, bytes, context, passingPlain ? plain : nil, threads: threads)
      if threads > 1 {
        Threads.run(threads) {
          var code = FunctionValidator(bytes: validation.bytes, types: context.types, module: module)
          code.context = context
          validation.run(&code)
        }
      } else {
        validation.run(&code)
      }
      if let failure = validation.failure.withLock({ $0 }) { throw failure }
    }
  }

  /// Validates one body.
  static func validate(
    _ body: Int, of module: ModuleSyntax, _ bytes: UnsafeBufferPointer<UInt8>, _ code: inout FunctionValidator
  ) throws(ModuleError) {
    code.read(bytes)
    let context = code.context
    try PlainContext.with(context) { (plain) throws(ModuleError) in
      code.plain = plain
      defer { code.plain = nil }
      try code.validate(module.code[body], type: context.functions[context.importedFunctionCount + body])
    }
  }

  /// Validates chunk after chunk.
  private func run(_ code: inout FunctionValidator) {
    code.plain = plain
    defer { code.plain = nil }
    while true {
      let first = taken.wrappingAdd(chunk, ordering: .relaxed).oldValue
      guard first < module.code.count, first < failed.load(ordering: .relaxed) else { return }
      for body in first..<min(first + chunk, module.code.count) {
        do throws(ModuleError) {
          try code.validate(module.code[body], type: context.functions[context.importedFunctionCount + body])
        } catch {
          return fail(body, error)
        }
      }
    }
  }

  private func fail(_ body: Int, _ error: ModuleError) {
    failure.withLock {
      if failed.load(ordering: .relaxed) < body { return }
      $0 = error
      failed.store(body, ordering: .relaxed)
    }
  }
}
