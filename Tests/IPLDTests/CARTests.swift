import Foundation
import IPLD
import TestSupport
import Testing

@Suite struct CARTests {
  /// A block `{"ok": 42}` in a file with itself as the root.
  static let golden = hex(
    "3aa265726f6f747381d82a58250001711220f44ef75f317f4f17e0d93d6a454d92e5e8b4152c263ea0cf4979cafd46075599677665727369"
      + "6f6e012a01711220f44ef75f317f4f17e0d93d6a454d92e5e8b4152c263ea0cf4979cafd46075599a1626f6b182a")

  /// All sections of a file in memory.
  static func read(
    _ bytes: [UInt8], maximumReadCount: Int = .max, _ change: (inout CARReader<ArraySource>.Options) -> Void = { _ in }
  ) throws -> (header: CARHeader, sections: [CARReader<ArraySource>.Section]) {
    var options = CARReader<ArraySource>.Options()
    change(&options)
    var reader = try CARReader(ArraySource(bytes, maximumReadCount: maximumReadCount), options: options)
    var sections: [CARReader<ArraySource>.Section] = []
    while let section = try reader.next() { sections.append(section) }
    return (reader.header, sections)
  }

  static func write(roots: [CID], _ blocks: [Block]) throws -> [UInt8] {
    var writer = try CARWriter(roots: roots, to: ArraySink())
    for block in blocks { try writer.write(block) }
    #expect(writer.byteCount == writer.sink.bytes.count)
    return writer.sink.bytes
  }

  @Test func `the smallest file is the same byte for byte`() throws {
    let block = try Block(try DAGCBOR.encode(["ok": 42]), codec: .dagCBOR)
    #expect(block.cid.description == "bafyreihuj33v6ml7j4l6bwj5njcu3exf5c2bklbgh2qm6slzzl6umb2vte")
    #expect(try Self.write(roots: [block.cid], [block]) == Self.golden)
    let (header, sections) = try Self.read(Self.golden)
    #expect(header == (try Self.read(Self.golden, maximumReadCount: 1).header))
    #expect(header.version == 1)
    #expect(header.roots == [block.cid])
    #expect(header.frame == nil)
    #expect(sections.map(\.block) == [block])
    #expect(sections[0].offset == 59)
    #expect(sections[0].blockOffset == 96)
  }

  /// What the specification's fixtures say of their files.
  struct Description: Decodable {
    struct Link: Decodable {
      let cid: String
      enum CodingKeys: String, CodingKey { case cid = "/" }
    }
    struct Header: Decodable { let roots: [Link] }
    struct Section: Decodable {
      let cid: Link
      let offset, blockOffset, blockLength: Int
    }
    let header: Header
    let blocks: [Section]
  }

  @Test(
    .enabled(if: Suites.areThere, "Spec/fetch gets the vectors"), arguments: ["carv1-basic", "carv2-basic"],
    [1, 7, .max])
  func `the specifications files have the blocks that they should`(name: String, readCount: Int) throws {
    let car = try #require(Suites.read("ipld/car/\(name)/\(name).car"))
    let json = try #require(Suites.read("ipld/car/\(name)/\(name).json"))
    let expected = try JSONDecoder().decode(Description.self, from: json)
    let (header, sections) = try Self.read([UInt8](car), maximumReadCount: readCount)
    #expect(header.version == (name == "carv1-basic" ? 1 : 2))
    #expect(header.roots.map(\.description) == expected.header.roots.map(\.cid))
    #expect(sections.map(\.block.cid.description) == expected.blocks.map(\.cid.cid))
    let base = header.frame?.data.lowerBound ?? 0
    for (section, expected) in zip(sections, expected.blocks) {
      #expect([0, base].contains(section.offset - expected.offset))
      #expect(section.blockOffset - section.offset == expected.blockOffset - expected.offset)
      #expect(section.block.bytes.count == expected.blockLength)
    }
    if header.version == 1 {
      #expect(try Self.write(roots: header.roots, sections.map(\.block)) == [UInt8](car))
    }
  }

  @Test(
    .enabled(if: Suites.areThere, "Spec/fetch gets the vectors"),
    arguments: [("simple-unixfs", 1, 22), ("simple-unixfs-missing-blocks", 1, 17), ("sample-unixfs-v2", 2, 3)])
  func `files of other programs are read`(name: String, version: Int, count: Int) throws {
    let car = try #require(Suites.read("ipld/car/go-car/\(name).car"))
    let (header, sections) = try Self.read([UInt8](car))
    #expect(header.version == version)
    #expect(sections.count == count)
  }

  @Test(.enabled(if: Suites.areThere, "Spec/fetch gets the vectors")) func `a file without index is read`() throws {
    let car = try #require(Suites.read("ipld/car/go-car/sample-v2-indexless.car"))
    // Blocks of Filecoin, which are named by BLAKE2b.
    let (header, sections) = try Self.read([UInt8](car))
    #expect(header.version == 2)
    #expect(header.frame?.indexOffset == nil)
    #expect(sections.count == 1049)
    #expect(sections.allSatisfy { $0.isVerified })
  }

  @Test(
    .enabled(if: Suites.areThere, "Spec/fetch gets the vectors"),
    arguments: [
      ("badheaderlength", "car.header_limit", 0), ("badsectionlength", "car.section_limit", 18),
      ("sample-corrupt-pragma", "car.truncated", 0), ("sample-rootless-v42", "car.version", 1),
      ("sample-v1-tailing-corrupt-section", "car.truncated", 479_518),
      ("sample-v1-with-zero-len-section2", "car.empty_section", 1),
      ("sample-v2-corrupt-data-and-index", "car.data_offset", 27),
    ])
  func `corrupt files are refused`(name: String, slug: String, offset: Int) throws {
    let car = try #require(Suites.read("ipld/car/go-car/\(name).car"))
    #expect { try Self.read([UInt8](car)) { $0.verifiesBlocks = false } } throws: { error in
      let error = error as? CodedError
      return error?.slug == slug && (offset == 1 || error?.offset == offset)
    }
  }

  @Test func `an empty section can end a file`() throws {
    let file = Self.golden + [UInt8](repeating: 0, count: 100)
    #expect(throws: CodedError(.carEmptySection, at: 102, "a section without bytes")) { try Self.read(file) }
    #expect(try Self.read(file) { $0.endsAtEmptySection = true }.sections.count == 1)
  }

  @Test func `every file that ends early is refused or ends between sections`() throws {
    for count in 0..<Self.golden.count where count != 59 {
      #expect { try Self.read(Array(Self.golden[..<count])) } throws: { error in
        let slug = (error as? CodedError)?.slug
        return slug == "car.truncated" || slug == "varint.truncated"
      }
    }
  }

  @Test func `every changed bit of a block or its name is seen`() throws {
    for offset in 60..<Self.golden.count {
      for bit in 0..<8 {
        var file = Self.golden
        file[offset] ^= 1 << bit
        // Another codec names the same bytes.
        if offset == 61 { continue }
        #expect(throws: CodedError.self) { try Self.read(file) }
      }
    }
  }
}
