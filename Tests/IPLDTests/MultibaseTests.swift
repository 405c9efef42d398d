import Foundation
import IPLD
import TestSupport
import Testing

@Suite struct MultibaseTests {
  /// A row of the vectors: the same bytes in a base.
  struct Row: Sendable, CustomTestStringConvertible {
    let file: String
    let base: Multibase
    let bytes: [UInt8]
    let text: String

    var testDescription: String { "\(file) \(base)" }
  }

  static let rows: [Row] = {
    var rows: [Row] = []
    for file in ["basic", "case_insensitivity", "leading_zero", "two_leading_zeros"] {
      guard let data = Suites.read("multiformats/multibase/\(file).csv") else { continue }
      var bytes: [UInt8] = []
      for line in String(decoding: data, as: UTF8.self).split(separator: "\n") {
        let parts = line.split(separator: ",", maxSplits: 1)
        let text = String(parts[1].drop { $0 == " " }.dropFirst().dropLast())
        if let base = Multibase(rawValue: String(parts[0])) {
          rows.append(Row(file: file, base: base, bytes: bytes, text: text))
        } else {
          bytes = Array(text.replacingOccurrences(of: "\\x00", with: "\0").utf8)
        }
      }
    }
    print("multibase: \(rows.count) rows")
    return rows
  }()

  @Test(.enabled(if: Suites.areThere, "Spec/fetch gets the vectors")) func `all rows are there`() {
    #expect(Self.rows.count == 81)
    #expect(Set(Self.rows.map(\.base)) == Set(Multibase.allCases))
  }

  @Test(arguments: rows) func `rows read and write`(_ row: Row) throws {
    let (base, bytes) = try Multibase.decode(row.text)
    #expect(base == row.base)
    #expect(bytes == row.bytes)
    if row.file != "case_insensitivity" { #expect(row.base.encode(row.bytes) == row.text) }
  }

  @Test(arguments: Multibase.allCases) func `bytes of any length read back`(_ base: Multibase) throws {
    for count in 0..<70 {
      let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 151 &+ count) }
      let text = base.encode(bytes)
      #expect(try Multibase.decode(text) == (base, bytes))
      #expect(Multibase(prefix: text.unicodeScalars[text.startIndex]) == base)
    }
  }

  @Test(arguments: [
    ("", "multibase.empty", 0), ("!abc", "multibase.unknown", 0), ("\0abc", "multibase.unknown", 0),
    ("Qabc", "multibase.unknown", 0), ("/abc", "multibase.unknown", 0),
    ("f0g", "multibase.digit", 2), ("f0", "multibase.length", 1), ("f000", "multibase.length", 3),
    ("z0", "multibase.digit", 1),
    ("zIl", "multibase.digit", 1), ("b1", "multibase.digit", 1), ("ba", "multibase.length", 1),
    ("bab", "multibase.trailing_bits", 2), ("baaa", "multibase.length", 3), ("mAB", "multibase.trailing_bits", 2),
    ("mAA==", "multibase.digit", 3), ("MAA", "multibase.padding", 3), ("MAA=", "multibase.padding", 4),
    ("MA===", "multibase.length", 1), ("M====", "multibase.digit", 1), ("caa======", "", 0),
    ("caaa=====", "multibase.length", 3), ("u+/", "multibase.digit", 1), ("hA", "multibase.digit", 1),
    ("\u{1F680}a", "multibase.digit", 4), ("\u{1F680}\u{2604}\u{FE0F}", "multibase.digit", 7),
  ])
  func `wrong texts are refused`(_ text: String, _ slug: String, _ offset: Int) throws {
    do throws(CodedError) {
      let (base, bytes) = try Multibase.decode(text)
      #expect(slug == "")
      #expect(Multibase.decodesAsWritten(base, bytes, text))
    } catch {
      #expect(error.slug == slug)
      #expect(error.offset == offset)
    }
  }

  @Test func `long numbers are refused at once`() {
    #expect(throws: CodedError(.multibaseTooLong, at: 1, "more than 4096 digits of base58btc")) {
      try Multibase.decode("z" + String(repeating: "1", count: 1 << 20))
    }
  }
}

extension Multibase {
  fileprivate static func decodesAsWritten(_ base: Multibase, _ bytes: [UInt8], _ text: String) -> Bool {
    base.encode(bytes) == text
  }
}
