import Foundation
import TestSupport
import Testing
import Wasm

@testable import WasmText

private func bits(_ text: String, _ format: FloatFormat) -> UInt64? {
  let source = TextSource(Array(text.utf8))
  return withExtendedLifetime(source) { FloatSyntax.bits(source.base, 0, source.count, format) }
}

private func kind(_ text: String) -> Token.Kind {
  let source = TextSource(Array(text.utf8))
  return withExtendedLifetime(source) { NumberSyntax.kind(of: source.base, 0, source.count) }
}

private func integer(_ text: String, _ bits: UInt64) -> UInt64? {
  let source = TextSource(Array(text.utf8))
  return withExtendedLifetime(source) { NumberSyntax.integer(source.base, 0, source.count, bits: bits) }
}

@Suite struct NumberTests {
  @Test(arguments: [
    ("0", Token.Kind.natural), ("1_000", .natural), ("0x_1", .reserved), ("0x1_F", .natural), ("1_", .reserved),
    ("_1", .reserved), ("1__0", .reserved), ("0x", .reserved), ("-0x", .reserved), ("-1", .integer), ("+0xf", .integer),
    ("+", .reserved), ("1.", .float), ("1.5", .float), (".5", .reserved), ("1.e5", .float), ("1.5e", .reserved),
    ("1e+5", .float), ("1e+", .reserved), ("0x1p5", .float), ("0x1e5", .natural), ("0x1.", .float), ("0x.1", .reserved),
    ("0x1.8p-1_0", .float), ("0x1p0x5", .reserved), ("1p5", .reserved), ("inf", .float), ("-inf", .float),
    ("+nan", .float), ("nan:0x1", .float), ("nan:0x", .reserved), ("nan:1", .reserved), ("infinity", .reserved),
    ("0X1", .reserved), ("0x1P1", .float), ("1E1", .float), ("1._5", .reserved), ("1.5_", .reserved),
  ])
  func `numbers follow the grammar`(text: String, expected: Token.Kind) {
    #expect(kind(text) == expected, "\(text)")
  }

  @Test func `ranges of integers`() {
    #expect(integer("4294967295", 32) == 0xFFFF_FFFF)
    #expect(integer("4294967296", 32) == nil)
    #expect(integer("-2147483648", 32) == 0x8000_0000)
    #expect(integer("-2147483649", 32) == nil)
    #expect(integer("+4_294_967_295", 32) == 0xFFFF_FFFF)
    #expect(integer("0xFFFF_FFFF_FFFF_FFFF", 64) == .max)
    #expect(integer("0x1_0000_0000_0000_0000", 64) == nil)
    #expect(integer("18446744073709551615", 64) == .max)
    #expect(integer("18446744073709551616", 64) == nil)
    #expect(integer("-9223372036854775808", 64) == 1 << 63)
    #expect(integer("-9223372036854775809", 64) == nil)
    #expect(integer("-0x80", 8) == 0x80)
    #expect(integer("-129", 8) == nil)
    #expect(integer("-0", 8) == 0)
    #expect(integer("0x0000000000000000000000001", 8) == 1)
  }

  @Test func `special floats`() {
    #expect(bits("inf", .single) == 0x7F80_0000)
    #expect(bits("-inf", .double) == 0xFFF0_0000_0000_0000)
    #expect(bits("nan", .single) == 0x7FC0_0000)
    #expect(bits("-nan", .double) == 0xFFF8_0000_0000_0000)
    #expect(bits("nan:0x1", .single) == 0x7F80_0001)
    #expect(bits("nan:0x7f_ffff", .single) == 0x7FFF_FFFF)
    #expect(bits("nan:0x80_0000", .single) == nil)
    #expect(bits("nan:0x0", .double) == nil)
    #expect(bits("nan:0x10000000000000000000", .double) == nil)
    #expect(bits("-0", .single) == 0x8000_0000)
    #expect(bits("-0x0.0p+5", .double) == 1 << 63)
  }

  /// Halfway between two floats, and a little off, where a detour through doubles would round twice.
  @Test func `singles are rounded once`() {
    #expect(bits("0x1.000001p0", .single) == 0x3F80_0000)
    #expect(bits("0x1.000003p0", .single) == 0x3F80_0002)
    #expect(bits("0x1.00000100000000001p0", .single) == 0x3F80_0001)
    #expect(bits("0x1.000000fffffffffffp0", .single) == 0x3F80_0000)
    #expect(bits("1.000000059604644775390625", .single) == 0x3F80_0000)
    #expect(bits("1.0000000596046447753906250000000000000000000000000001", .single) == 0x3F80_0001)
    #expect(bits("16777217", .single) == 0x4B80_0000)
    #expect(bits("16777217.0000000000000000000000000000000000001", .single) == 0x4B80_0001)
    #expect(bits("9007199254740993", .double) == Double(9_007_199_254_740_992).bitPattern)
  }

  @Test func `numbers have limits`() {
    #expect(bits("0x1.fffffep127", .single) == 0x7F7F_FFFF)
    #expect(bits("0x1.fffffefffp127", .single) == 0x7F7F_FFFF)
    #expect(bits("0x1.ffffffp127", .single) == nil)
    #expect(bits("0x1p128", .single) == nil)
    #expect(bits("0x1p-149", .single) == 1)
    #expect(bits("0x1p-150", .single) == 0)
    #expect(bits("0x1.000001p-150", .single) == 1)
    #expect(bits("0x1p-151", .single) == 0)
    #expect(bits("0x0.fffffffp-126", .single) == 0x0080_0000)
    #expect(bits("1e-400", .double) == 0)
    #expect(bits("4.9e-324", .double) == 1)
    #expect(bits("2.4703282292062327e-324", .double) == 0)
    #expect(bits("2.4703282292062328e-324", .double) == 1)
    #expect(bits("2.2250738585072011e-308", .double) == 0x000F_FFFF_FFFF_FFFF)
    #expect(bits("1.7976931348623158e308", .double) == 0x7FEF_FFFF_FFFF_FFFF)
    #expect(bits("1.7976931348623159e308", .double) == nil)
    #expect(bits("3.4028235e38", .single) == 0x7F7F_FFFF)
    #expect(bits("3.4028236e38", .single) == nil)
    #expect(bits("0x1p99999", .double) == nil)
    #expect(bits("0x1p-99999", .double) == 0)
    #expect(bits("0x0p99999999999999999999999999999999", .double) == 0)
    #expect(bits("1e99999999999999999999999999999999", .double) == nil)
    #expect(bits("0e99999999999999999999999999999999", .double) == 0)
  }

  @Test func `long literals`() {
    let zeros = String(repeating: "0", count: 1_000_000)
    #expect(bits("1" + zeros, .double) == nil)
    #expect(bits("0." + zeros + "1", .double) == 0)
    #expect(bits("1" + zeros + "e-1000000", .double) == Double(1).bitPattern)
    #expect(bits("0." + zeros + "1e1000001", .single) == UInt64(Float(1).bitPattern))
    #expect(bits("0x1" + zeros + "p-4000000", .double) == Double(1).bitPattern)
    #expect(bits("0x0." + zeros + "1p4000004", .double) == Double(1).bitPattern)
    #expect(bits("1." + zeros + "1", .double) == Double(1).bitPattern)
    // Exactly halfway but for one digit in the end.
    #expect(bits("9007199254740993." + zeros + "1", .double) == Double(9_007_199_254_740_994).bitPattern)
    #expect(integer(zeros + "7", 32) == 7)
    #expect(integer("9" + zeros, 32) == nil)
  }

  /// The C library rounds decimals correctly, straight to either format.
  @Test func `decimals agree with the library`() {
    var generator = SplitMix64(state: 42)
    for _ in 0..<4_000 {
      let digits = Int.random(in: 1...40, using: &generator)
      var text = String((0..<digits).map { _ in "0123456789".randomElement(using: &generator) ?? "0" })
      if Bool.random(using: &generator) {
        text.insert(".", at: text.index(text.startIndex, offsetBy: max(digits / 2, 1)))
      }
      text += "e\(Int.random(in: -345...312, using: &generator))"
      let double = strtod(text, nil)
      #expect(bits(text, .double) == (double.isInfinite ? nil : double.bitPattern), "\(text)")
      let single = strtof(text, nil)
      #expect(bits(text, .single) == (single.isInfinite ? nil : UInt64(single.bitPattern)), "\(text)")
    }
  }

  @Test func `every shape of singles comes back`() {
    var generator = SplitMix64(state: 7)
    for _ in 0..<4_000 {
      let value = Float(bitPattern: UInt32.random(in: 0..<0x7F80_0000, using: &generator))
      #expect(bits("\(value)", .single) == UInt64(value.bitPattern))
      let wide = Double(bitPattern: UInt64.random(in: 0..<0x7FF0_0000_0000_0000, using: &generator))
      #expect(bits("\(wide)", .double) == wide.bitPattern)
      #expect(bits(String(format: "%a", wide), .double) == wide.bitPattern)
      // The exact middle of two neighbours goes to the even one.
      let middle = (Double(value) + Double(value.nextUp)) / 2
      if value.nextUp.isFinite {
        let even = value.bitPattern & 1 == 0 ? value.bitPattern : value.bitPattern + 1
        #expect(bits(String(format: "%a", middle), .single) == UInt64(even))
        #expect(bits(String(format: "%.200f", middle), .single) == UInt64(even))
      }
    }
  }
}
