import Foundation
import IPLD
import TestSupport
import Testing

@Suite struct MultihashTests {
  /// A row of the vectors: a function, how many bits of its digest are kept, the input and the multihash.
  struct Row: Sendable, CustomTestStringConvertible {
    let name: String
    let function: Multicodec?
    let bits: Int
    let input: [UInt8]
    let multihash: [UInt8]

    var testDescription: String { "\(name) \(bits)" }
  }

  static let rows: [Row] = {
    guard let data = Suites.read("multiformats/multihash/test_cases.csv") else { return [] }
    let rows = String(decoding: data, as: UTF8.self).split(separator: "\n").dropFirst().map { line in
      let parts = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      let bytes = hex(parts[3])
      // The input is the text itself. The name "sha3" is all of that family; the code says which one.
      let code = (try? Multihash(bytes))?.code
      return Row(
        name: parts[0], function: code.flatMap { Multihash.functions.contains($0) ? $0 : nil },
        bits: Int(parts[1]) ?? 0, input: Array(parts[2].utf8), multihash: bytes)
    }
    print("multihash: \(rows.count) rows, of functions computed here \(rows.count { $0.function != nil })")
    return rows
  }()

  @Test(arguments: rows) func `rows read`(_ row: Row) throws {
    let multihash = try Multihash(row.multihash)
    #expect(multihash.digest.count * 8 == row.bits)
    #expect(try Multihash(code: multihash.code, digest: multihash.digest).bytes == row.multihash)
    guard let function = row.function else { return }
    let whole = try Multihash(of: row.input, with: function)
    #expect(whole.digest.starts(with: multihash.digest))
    // Digests that were cut to less than 20 bytes prove nothing.
    var holds: Bool?
    let error = slug { holds = try row.input.withUnsafeBytes { try multihash.verifies($0) } }
    #expect(holds != false)
    #expect(error == (multihash.digest.count < 20 ? "multihash.short_digest" : nil))
  }

  @Test(.enabled(if: Suites.areThere, "Spec/fetch gets the vectors")) func `enough rows are there`() {
    #expect(Self.rows.count == 260)
    #expect(Self.rows.count { $0.function != nil } > 100)
  }

  @Test(.enabled(if: Suites.areThere, "Spec/fetch gets the vectors")) func `codes have the names of the table`() throws
  {
    let data = try #require(Suites.read("multiformats/multicodec-table.csv"))
    var known = 0
    for line in String(decoding: data, as: UTF8.self).split(separator: "\n").dropFirst() {
      let parts = line.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
      guard let code = UInt64(parts[2].dropFirst(2), radix: 16),
        let name = Multicodec(rawValue: code).name
      else { continue }
      #expect(name == parts[0])
      #expect(Multicodec(name: name)?.rawValue == code)
      known += 1
    }
    print("multicodec: \(known) names")
    #expect(known > 100)
  }

  @Test func `identity is short`() throws {
    #expect(try Multihash(code: .identity, digest: [UInt8](repeating: 1, count: 128)).bytes.count == 131)
    #expect(throws: CodedError.self) { try Multihash(code: .identity, digest: [UInt8](repeating: 1, count: 129)) }
    #expect(throws: CodedError.self) { try Multihash([0, 0x81, 1] + [UInt8](repeating: 1, count: 129)) }
  }
}
