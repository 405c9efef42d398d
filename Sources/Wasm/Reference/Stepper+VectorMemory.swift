/// Executes loads and stores of vectors (section 4.6.8).
extension Stepper {
  mutating func vectorAccess(_ opcode: Opcode) throws(StepFailure) {
    switch opcode {
    case .v128Load:
      let address = try address(0, bytes: 16)
      replace(1, by: V128(low: loadPart(at: address), high: loadPart(at: address + 8)))
    case .v128Load8x8S: replace(1, by: Numerics.v128Load8x8S(try load(bytes: 8)))
    case .v128Load8x8U: replace(1, by: Numerics.v128Load8x8U(try load(bytes: 8)))
    case .v128Load16x4S: replace(1, by: Numerics.v128Load16x4S(try load(bytes: 8)))
    case .v128Load16x4U: replace(1, by: Numerics.v128Load16x4U(try load(bytes: 8)))
    case .v128Load32x2S: replace(1, by: Numerics.v128Load32x2S(try load(bytes: 8)))
    case .v128Load32x2U: replace(1, by: Numerics.v128Load32x2U(try load(bytes: 8)))
    case .v128Load8Splat: replace(1, by: Numerics.v128Load8Splat(UInt8(try load(bytes: 1))))
    case .v128Load16Splat: replace(1, by: Numerics.v128Load16Splat(UInt16(try load(bytes: 2))))
    case .v128Load32Splat: replace(1, by: Numerics.v128Load32Splat(UInt32(try load(bytes: 4))))
    case .v128Load64Splat: replace(1, by: Numerics.v128Load64Splat(try load(bytes: 8)))
    case .v128Load32Zero: replace(1, by: Numerics.v128Load32Zero(UInt32(try load(bytes: 4))))
    case .v128Load64Zero: replace(1, by: Numerics.v128Load64Zero(try load(bytes: 8)))
    case .v128Store:
      let address = try address(2, bytes: 16)
      storePart(slot(1), at: address, bytes: 8)
      storePart(slot(0), at: address + 8, bytes: 8)
      state.pop(3)
    case .v128Load8Lane: try loadLane(bytes: 1)
    case .v128Load16Lane: try loadLane(bytes: 2)
    case .v128Load32Lane: try loadLane(bytes: 4)
    case .v128Load64Lane: try loadLane(bytes: 8)
    case .v128Store8Lane: try storeLane(bytes: 1)
    case .v128Store16Lane: try storeLane(bytes: 2)
    case .v128Store32Lane: try storeLane(bytes: 4)
    default: try storeLane(bytes: 8)
    }
  }

  private func loadPart(at address: UInt64) -> UInt64 { state.load(reader.immediates.index, at: address, bytes: 8) }

  private mutating func storePart(_ value: UInt64, at address: UInt64, bytes: Int) {
    state.store(value, reader.immediates.index, at: address, bytes: bytes)
  }

  private mutating func loadLane(bytes: Int) throws(StepFailure) {
    let value = state.load(reader.immediates.index, at: try address(2, bytes: bytes), bytes: bytes)
    let (vector, lane) = (v128(0), reader.immediates.lane)
    switch bytes {
    case 1: replace(3, by: Numerics.v128Load8Lane(vector, UInt8(value), lane))
    case 2: replace(3, by: Numerics.v128Load16Lane(vector, UInt16(value), lane))
    case 4: replace(3, by: Numerics.v128Load32Lane(vector, UInt32(value), lane))
    default: replace(3, by: Numerics.v128Load64Lane(vector, value, lane))
    }
  }

  private mutating func storeLane(bytes: Int) throws(StepFailure) {
    let address = try address(2, bytes: bytes)
    let (vector, lane) = (v128(0), reader.immediates.lane)
    let value: UInt64 =
      switch bytes {
      case 1: UInt64(Numerics.i8x16ExtractLaneU(vector, lane))
      case 2: UInt64(Numerics.i16x8ExtractLaneU(vector, lane))
      case 4: UInt64(Numerics.i32x4ExtractLane(vector, lane))
      default: Numerics.i64x2ExtractLane(vector, lane)
      }
    storePart(value, at: address, bytes: bytes)
    state.pop(3)
  }
}
