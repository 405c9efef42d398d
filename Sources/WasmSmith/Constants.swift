/// The numbers that are likely to show errors in programs.
enum Constants {
  private static let integers: [UInt64] = [
    1, .max, 2, 3, 7, 8, 15, 16, 31, 32, 33, 63, 64, 65, 100, 127, 128, 255, 256, 0x7FFF, 0x8000, 0xFFFF, 0x1_0000,
    0xFFF8, 0xFFFC, 0xFFFF_FFFE, 0x7FFF_FFFF, 0x8000_0000, 0xFFFF_FFFF, 0x1_0000_0000, 0x7FFF_FFFF_FFFF_FFFF,
    0x8000_0000_0000_0000, 0x8000_0000_0000_0001, 0xFFFF_FFFF_8000_0000, 0xFFFF_FFFF_FFFF_FF80, 0x0123_4567_89AB_CDEF,
  ]

  private static let singles: [UInt32] = [
    0x3F80_0000, 0x8000_0000, 0xBF80_0000, 0x7F80_0000, 0xFF80_0000, 0x7FC0_0000, 0xFFC0_0000, 0x7FA0_0000, 0xFF80_0001,
    0x7FC1_2345, 1, 0x8000_0001, 0x007F_FFFF, 0x0080_0000, 0x7F7F_FFFF, 0xFF7F_FFFF, 0x3F00_0000, 0xBF00_0000,
    0x3FC0_0000, 0x4B00_0000, 0x4F00_0000, 0xCF00_0000, 0x4F80_0000, 0x5F00_0000, 0xDF00_0000, 0x5F80_0000, 0x3DCC_CCCD,
  ]

  private static let doubles: [UInt64] = [
    0x3FF0_0000_0000_0000, 0x8000_0000_0000_0000, 0xBFF0_0000_0000_0000, 0x7FF0_0000_0000_0000, 0xFFF0_0000_0000_0000,
    0x7FF8_0000_0000_0000, 0xFFF8_0000_0000_0000, 0x7FF4_0000_0000_0000, 0xFFF0_0000_0000_0001, 0x7FF8_1234_5678_9ABC,
    1, 0x8000_0000_0000_0001, 0x000F_FFFF_FFFF_FFFF, 0x0010_0000_0000_0000, 0x7FEF_FFFF_FFFF_FFFF,
    0xFFEF_FFFF_FFFF_FFFF, 0x3FE0_0000_0000_0000, 0xBFE0_0000_0000_0000, 0x3FF8_0000_0000_0000, 0x4330_0000_0000_0000,
    0x41E0_0000_0000_0000, 0xC1E0_0000_0000_0000, 0x41EF_FFFF_FFE0_0000, 0x43E0_0000_0000_0000, 0xC3E0_0000_0000_0000,
    0x43F0_0000_0000_0000, 0x47EF_FFFF_E000_0000, 0x36A0_0000_0000_0000, 0x3FB9_9999_9999_999A,
  ]

  static func integer(_ source: ChoiceSource) -> UInt64 {
    switch source.choose(below: 4) {
    case 0: UInt64(source.choose(below: 16))
    case 1, 2: source.pick(integers)
    default: source.bits()
    }
  }

  static func single(_ source: ChoiceSource) -> UInt64 {
    switch source.choose(below: 4) {
    case 0: UInt64(Float(source.choose(below: 16)).bitPattern)
    case 1, 2: UInt64(source.pick(singles))
    default: source.bits() & 0xFFFF_FFFF
    }
  }

  static func double(_ source: ChoiceSource) -> UInt64 {
    switch source.choose(below: 4) {
    case 0: Double(source.choose(below: 16)).bitPattern
    case 1, 2: source.pick(doubles)
    default: source.bits()
    }
  }

  /// Returns the halves of a vector whose lanes, of some width, are numbers as above.
  static func vector(_ source: ChoiceSource) -> (low: UInt64, high: UInt64) {
    func half(_ shape: Int) -> UInt64 {
      switch shape {
      case 0: integer(source)
      case 1: double(source)
      case 2: single(source) | single(source) << 32
      case 3: (0..<4).reduce(0) { half, _ in half << 16 | integer(source) & 0xFFFF }
      default: (0..<8).reduce(0) { half, _ in half << 8 | integer(source) & 0xFF }
      }
    }
    let shape = source.choose(below: 5)
    return (half(shape), half(shape))
  }
}
