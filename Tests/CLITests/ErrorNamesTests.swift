import Testing

@testable import CLI

/// The table of all errors.
struct ErrorNamesTests {
  @Test func `no two errors have one name`() {
    let slugs = ErrorNames.all.map(\.slug)
    #expect(Set(slugs).count == slugs.count)
    #expect(slugs.count > 250)
  }

  @Test func `each error is in the help exactly once`() {
    let listed = ErrorNames.subjects.flatMap { subject in
      subject.families.flatMap { family in ErrorNames.all.filter { $0.family == family }.map(\.slug) }
    }
    #expect(listed.sorted() == ErrorNames.all.map(\.slug).sorted())
  }

  @Test func `names are words of small letters with a dot after the first`() {
    for code in ErrorNames.all {
      let parts = code.slug.split(separator: ".", omittingEmptySubsequences: false)
      #expect(parts.count <= 2, "\(code.slug)")
      #expect(parts.allSatisfy { !$0.isEmpty }, "\(code.slug)")
      let isPlain = code.slug.utf8.allSatisfy { byte in
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
          || [UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: "-")].contains(byte)
      }
      #expect(isPlain || code.slug.hasPrefix("ucan."), "\(code.slug)")
    }
  }

  @Test func `meanings are one line without a full stop`() {
    for code in ErrorNames.all {
      let meaning = code.properties.meaning
      #expect(!meaning.isEmpty, "\(code.slug)")
      #expect(!meaning.utf8.contains(UInt8(ascii: "\n")), "\(code.slug)")
      #expect(meaning.utf8.last != UInt8(ascii: "."), "\(code.slug)")
    }
  }

  @Test func `errors of one kind end every command with one code`() {
    let codes = Dictionary(grouping: ErrorNames.all, by: { "\($0.properties.kind)" })
      .mapValues { Set($0.map { Failure($0, message: "").exit }).count }
    for (kind, count) in codes { #expect(count == 1, "\(kind)") }
  }
}
