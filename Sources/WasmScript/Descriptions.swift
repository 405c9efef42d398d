internal import Wasm

/// Returns values as reports write them: like constants of a script, with floats by their value and their bits.
func describe(_ values: [Value]) -> String {
  values.isEmpty ? "nothing" : values.map(describe).joined(separator: " ")
}

func describe(_ value: Value) -> String {
  switch value {
  case .i32(let value): "(i32.const \(Int32(bitPattern: value)))"
  case .i64(let value): "(i64.const \(Int64(bitPattern: value)))"
  case .f32(let bits): "(f32.const \(describe(.bits(UInt64(bits)), bits: 32)))"
  case .f64(let bits): "(f64.const \(describe(.bits(bits), bits: 64)))"
  case .v128(let vector): "(v128.const \(vector))"
  case .reference(let reference): describe(reference)
  }
}

private func describe(_ reference: Reference) -> String {
  if let value = reference.externValue { return "(ref.extern \(value))" }
  if let value = reference.i31Value { return "(ref.i31 \(value))" }
  return switch reference.kind {
  case .null: "(ref.null)"
  case .function: "(ref.func)"
  case .extern: "(ref.extern)"
  case .i31: "(ref.i31)"
  case .structure: "(ref.struct)"
  case .array: "(ref.array)"
  case .exception: "(ref.exn)"
  }
}

func describe(_ patterns: [Pattern]) -> String {
  patterns.isEmpty ? "nothing" : patterns.map(describe).joined(separator: " ")
}

private func describe(_ pattern: Pattern) -> String {
  switch pattern {
  case .i32(let value): "(i32.const \(Int32(bitPattern: value)))"
  case .i64(let value): "(i64.const \(Int64(bitPattern: value)))"
  case .f32(let lane): "(f32.const \(describe(lane, bits: 32)))"
  case .f64(let lane): "(f64.const \(describe(lane, bits: 64)))"
  case .v128(let bits, let lanes):
    "(v128.const \(bits)x\(lanes.count) \(lanes.map { describeLane($0, bits: bits) }.joined(separator: " ")))"
  case .null: "(ref.null)"
  case .anyReference: "(ref)"
  case .reference(let type): "(ref.\(type.rawValue))"
  case .host(let value): "(ref.extern \(value))"
  case .either(let patterns): "(either \(describe(patterns)))"
  }
}

private func describe(_ lane: LanePattern, bits: Int) -> String {
  switch lane {
  case .canonicalNaN: "nan:canonical"
  case .arithmeticNaN: "nan:arithmetic"
  case .bits(let value) where bits == 32:
    "\(Float(bitPattern: UInt32(truncatingIfNeeded: value))) (;0x\(String(value, radix: 16));)"
  case .bits(let value): "\(Double(bitPattern: value)) (;0x\(String(value, radix: 16));)"
  }
}

private func describeLane(_ lane: LanePattern, bits: Int) -> String {
  if case .bits(let value) = lane { return "0x" + String(value, radix: 16) }
  return describe(lane, bits: bits)
}

func describe(_ error: any Error) -> String {
  switch error {
  case let error as ModuleError: "\(error.kind.word): \(error)"
  case let trap as Trap: "trap: \(trap)"
  case let exception as GuestException: "exception with \(describe(exception.values))"
  default: "\(error)"
  }
}
