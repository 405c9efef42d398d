import Foundation
import TestSupport
import Testing

/// The blocks of codec-fixtures: each folder holds one value in several codecs, in files named by their CIDs.
struct CodecFixture: Sendable, CustomTestStringConvertible {
  let name: String
  /// By codec: the CID that names the file, and the block.
  let blocks: [String: (cid: String, bytes: [UInt8])]

  var testDescription: String { name }

  static let all: [CodecFixture] = {
    let folder = "ipld/codec-fixtures/fixtures"
    let fixtures = Suites.files(folder).map { name in
      var blocks: [String: (cid: String, bytes: [UInt8])] = [:]
      for file in Suites.files("\(folder)/\(name)") {
        let parts = file.split(separator: ".").map(String.init)
        guard parts.count == 2, let data = Suites.read("\(folder)/\(name)/\(file)") else { continue }
        blocks[parts[1]] = (parts[0], [UInt8](data))
      }
      return CodecFixture(name: name, blocks: blocks)
    }
    let counts = ["dag-cbor", "dag-json", "dag-pb"].map { codec in
      "\(fixtures.count { $0.blocks[codec] != nil }) \(codec)"
    }
    print("codec-fixtures: \(counts.joined(separator: ", "))")
    return fixtures
  }()
}
