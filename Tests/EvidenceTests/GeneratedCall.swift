import WasmSmith

@testable import Wasm

extension WasmSmith.Program.Call {
  /// The arguments as slots.
  func slots(_ exports: [Function]) -> [UInt64] {
    var slots: [UInt64] = []
    for argument in arguments {
      switch argument {
      case .number(let value):
        let (low, high) = value.slots
        slots.append(low)
        if case .v128 = value { slots.append(high) }
      case .null: slots.append(0)
      case .extern(let number): slots.append(ReferenceBits.extern(number))
      case .function(let index): slots.append(ReferenceBits.function(exports[Int(index)].record))
      }
    }
    return slots
  }
}
