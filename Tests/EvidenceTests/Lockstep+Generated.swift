import WasmSmith

@testable import Evidence
@testable import Wasm

extension Lockstep {
  /// Calls `body` with the first two calls of a generated program, each before its first step, and with its module.
  static func forEachGenerated(seed: Int, _ body: (inout Lockstep, Module) throws -> Void) throws {
    var options = Generator.Options.full
    options.hasImports = false
    var limits = StoreLimits()
    (limits.stackSlots, limits.memoryPages, limits.tableElements, limits.heapBytes) = (1 << 11, 8, 2_000, 1 << 12)
    let generated = Generator.program(ChoiceSource(seed: UInt64(seed)), options)
    let module = try Module(bytes: generated.bytes())
    let code = try StateCode(module, host: .none)
    for call in generated.calls.prefix(2) {
      let store = Store(limits: limits, engine: .stepper)
      guard let instance = try? Instance(module, in: store) else { return }
      let exports = instance.exports.compactMap { if case .function(let function) = $0.value { function } else { nil } }
      let function = exports[Int(call.function)]
      guard var run = try Lockstep(store, instance, function, call.slots(exports), code) else { continue }
      try body(&run, module)
    }
  }
}
