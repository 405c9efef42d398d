/// Executes reference instructions (section 4.6.6), without those on structures and arrays.
extension Stepper {
  mutating func reference(_ opcode: Opcode) throws(StepFailure) {
    switch opcode {
    case .refNull: push(0)
    case .refIsNull: replace(1, by: UInt32(slot(0) == 0 ? 1 : 0))
    case .refFunc: push(state.reference(to: state.function(reader.immediates.index)))
    case .refEq: replace(2, by: UInt32(slot(0) == slot(1) ? 1 : 0))
    case .refAsNonNull:
      guard slot(0) != 0 else { throw .trap(.nullReference) }
    case .refTest, .refTestNull: replace(1, by: UInt32(state.matches(slot(0), reader.immediates.type) ? 1 : 0))
    case .refCast, .refCastNull:
      guard state.matches(slot(0), reader.immediates.type) else { throw .trap(.castFailure) }
    case .anyConvertExtern, .externConvertAny: break
    case .refI31: replace(1, by: ReferenceBits.i31(i32(0)))
    default:
      guard slot(0) != 0 else { throw .trap(.nullI31Reference) }
      let bits = i32(0) << 1
      replace(1, by: opcode == .i31GetU ? bits >> 1 : UInt32(bitPattern: Int32(bitPattern: bits) >> 1))
    }
  }
}
