import Testing

@testable import Wasm

@Suite struct NumericsIntegerTests {
  @Test func `division traps by zero and on overflow only`() throws {
    let least32: UInt32 = 0x8000_0000
    let least64: UInt64 = 0x8000_0000_0000_0000
    for a in Corpus.i32 {
      #expect(throws: TrapKind.integerDivideByZero) { try Numerics.i32DivS(a, 0).get() }
      #expect(throws: TrapKind.integerDivideByZero) { try Numerics.i32DivU(a, 0).get() }
      #expect(throws: TrapKind.integerDivideByZero) { try Numerics.i32RemS(a, 0).get() }
      #expect(throws: TrapKind.integerDivideByZero) { try Numerics.i32RemU(a, 0).get() }
    }
    for a in Corpus.i64 {
      #expect(throws: TrapKind.integerDivideByZero) { try Numerics.i64DivS(a, 0).get() }
      #expect(throws: TrapKind.integerDivideByZero) { try Numerics.i64DivU(a, 0).get() }
      #expect(throws: TrapKind.integerDivideByZero) { try Numerics.i64RemS(a, 0).get() }
      #expect(throws: TrapKind.integerDivideByZero) { try Numerics.i64RemU(a, 0).get() }
    }
    #expect(throws: TrapKind.integerOverflow) { try Numerics.i32DivS(least32, .max).get() }
    #expect(throws: TrapKind.integerOverflow) { try Numerics.i64DivS(least64, .max).get() }
    #expect(try Numerics.i32RemS(least32, .max).get() == 0)
    #expect(try Numerics.i64RemS(least64, .max).get() == 0)
    #expect(try Numerics.i32DivU(least32, .max).get() == 0)
    #expect(try Numerics.i64RemU(least64, .max).get() == least64)
  }

  @Test func `division truncates and remainders take the sign of the dividend`() throws {
    let rows: [(a: Int32, b: Int32, quotient: Int32, remainder: Int32)] = [
      (7, 2, 3, 1), (-7, 2, -3, -1), (7, -2, -3, 1), (-7, -2, 3, -1), (.min, 2, -0x4000_0000, 0),
      (.min, 7, -306783378, -2), (.max, -1, -0x7FFF_FFFF, 0), (0, -5, 0, 0), (1, .min, 0, 1),
    ]
    for row in rows {
      let (a, b) = (UInt32(bitPattern: row.a), UInt32(bitPattern: row.b))
      #expect(try Numerics.i32DivS(a, b).get() == UInt32(bitPattern: row.quotient))
      #expect(try Numerics.i32RemS(a, b).get() == UInt32(bitPattern: row.remainder))
      let (wideA, wideB) = (UInt64(bitPattern: Int64(row.a)), UInt64(bitPattern: Int64(row.b)))
      #expect(try Numerics.i64DivS(wideA, wideB).get() == UInt64(bitPattern: Int64(row.quotient)))
      #expect(try Numerics.i64RemS(wideA, wideB).get() == UInt64(bitPattern: Int64(row.remainder)))
    }
    #expect(try Numerics.i32DivU(0xFFFF_FFFF, 10).get() == 429_496_729)
    #expect(try Numerics.i32RemU(0xFFFF_FFFF, 10).get() == 5)
  }

  @Test func `shifts and rotations take their count modulo the width`() {
    for a in Corpus.i32 {
      for count in [0, 1, 5, 31, 32, 33, 63, 64, 0x8000_0000, UInt32.max] {
        let n = Int(count % 32)
        let bits = String(repeating: "0", count: a.leadingZeroBitCount) + (a == 0 ? "" : String(a, radix: 2))
        let rotated = UInt32(bits.dropFirst(n) + bits.prefix(n), radix: 2)
        #expect(Numerics.i32Rotl(a, count) == rotated)
        #expect(Numerics.i32Rotr(a, 0 &- count) == rotated)
        #expect(Numerics.i32Shl(a, count) == UInt32(truncatingIfNeeded: UInt64(a) << n))
        #expect(Numerics.i32ShrU(a, count) == a >> n)
        #expect(Numerics.i32ShrS(a, count) == UInt32(truncatingIfNeeded: Int64(Int32(bitPattern: a)) >> n))
      }
    }
    for a in Corpus.i64 {
      for count in [0, 1, 5, 63, 64, 65, UInt64.max] {
        let n = count % 64
        let rotated = n == 0 ? a : a << n | a >> (64 - n)
        #expect(Numerics.i64Rotl(a, count) == rotated)
        #expect(Numerics.i64Rotr(a, 0 &- count) == rotated)
        #expect(Numerics.i64Shl(a, count) == a << n)
        #expect(Numerics.i64ShrU(a, count) == a >> n)
        #expect(Numerics.i64ShrS(a, count) == UInt64(bitPattern: Int64(bitPattern: a) >> n))
      }
    }
  }

  @Test func `arithmetic wraps`() {
    for a in Corpus.i32 {
      for b in Corpus.i32 {
        #expect(Numerics.i32Add(a, b) == UInt32(truncatingIfNeeded: UInt64(a) + UInt64(b)))
        #expect(Numerics.i32Sub(a, b) == UInt32(truncatingIfNeeded: Int64(a) - Int64(b)))
        #expect(Numerics.i32Mul(a, b) == UInt32(truncatingIfNeeded: UInt64(a) * UInt64(b)))
        let (high, low) = (UInt64(a) << 32 | UInt64(b)).multipliedFullWidth(by: UInt64(b))
        #expect(Numerics.i64Mul(UInt64(a) << 32 | UInt64(b), UInt64(b)) == low, "\(high)")
      }
    }
    #expect(Numerics.i64Add(.max, 2) == 1)
    #expect(Numerics.i64Sub(1, 2) == .max)
  }

  @Test func `comparisons of opposite signs`() {
    let rows: [(String, (UInt32, UInt32) -> UInt32, (UInt64, UInt64) -> UInt32, Bool, Bool, Bool)] = [
      // Of -1 and 1, of 1 and -1, of equal operands.
      ("eq", Numerics.i32Eq, Numerics.i64Eq, false, false, true),
      ("ne", Numerics.i32Ne, Numerics.i64Ne, true, true, false),
      ("lt_s", Numerics.i32LtS, Numerics.i64LtS, true, false, false),
      ("lt_u", Numerics.i32LtU, Numerics.i64LtU, false, true, false),
      ("gt_s", Numerics.i32GtS, Numerics.i64GtS, false, true, false),
      ("gt_u", Numerics.i32GtU, Numerics.i64GtU, true, false, false),
      ("le_s", Numerics.i32LeS, Numerics.i64LeS, true, false, true),
      ("le_u", Numerics.i32LeU, Numerics.i64LeU, false, true, true),
      ("ge_s", Numerics.i32GeS, Numerics.i64GeS, false, true, true),
      ("ge_u", Numerics.i32GeU, Numerics.i64GeU, true, false, true),
    ]
    for (name, narrow, wide, below, above, equal) in rows {
      #expect(narrow(.max, 1) == (below ? 1 : 0), "\(name)")
      #expect(narrow(1, .max) == (above ? 1 : 0), "\(name)")
      #expect(narrow(5, 5) == (equal ? 1 : 0), "\(name)")
      #expect(wide(.max, 1) == (below ? 1 : 0), "\(name)")
      #expect(wide(1, .max) == (above ? 1 : 0), "\(name)")
      #expect(wide(5, 5) == (equal ? 1 : 0), "\(name)")
    }
    #expect(Numerics.i32Eqz(0) == 1)
    #expect(Numerics.i32Eqz(0x8000_0000) == 0)
    #expect(Numerics.i64Eqz(0) == 1)
    #expect(Numerics.i64Eqz(0x1_0000_0000) == 0)
  }

  @Test func `counts and extensions`() {
    #expect(Numerics.i32Clz(0) == 32)
    #expect(Numerics.i32Ctz(0) == 32)
    #expect(Numerics.i64Clz(0) == 64)
    #expect(Numerics.i64Ctz(0) == 64)
    #expect(Numerics.i32Clz(1) == 31)
    #expect(Numerics.i32Ctz(0x8000_0000) == 31)
    #expect(Numerics.i64Clz(1) == 63)
    #expect(Numerics.i32Popcnt(.max) == 32)
    #expect(Numerics.i64Popcnt(0xF0F0) == 8)
    #expect(Numerics.i32Extend8S(0x1234_5680) == 0xFFFF_FF80)
    #expect(Numerics.i32Extend8S(0x1234_567F) == 0x7F)
    #expect(Numerics.i32Extend16S(0x0000_8000) == 0xFFFF_8000)
    #expect(Numerics.i32Extend16S(0xFFFF_7FFF) == 0x7FFF)
    #expect(Numerics.i64Extend8S(0x80) == 0xFFFF_FFFF_FFFF_FF80)
    #expect(Numerics.i64Extend16S(0x8000) == 0xFFFF_FFFF_FFFF_8000)
    #expect(Numerics.i64Extend32S(0xFFFF_FFFF_7FFF_FFFF) == 0x7FFF_FFFF)
    #expect(Numerics.i64ExtendI32S(0x8000_0000) == 0xFFFF_FFFF_8000_0000)
    #expect(Numerics.i64ExtendI32U(0x8000_0000) == 0x8000_0000)
    #expect(Numerics.i32WrapI64(0xFFFF_FFFF_0000_0001) == 1)
  }
}
