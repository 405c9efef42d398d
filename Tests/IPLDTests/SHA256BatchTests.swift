import IPLD
import Testing

@Suite struct SHA256BatchTests {
  @Test(arguments: [0, 1, 55, 56, 63, 64, 65, 119, 120, 128, 1000, 4096], [true, false])
  func `every message has its own digest`(length: Int, portably: Bool) {
    for count in 0...18 {
      let messages = (0..<count).map { number in (0..<length).map { UInt8(truncatingIfNeeded: $0 &* 5 &+ number) } }
      var digests = [UInt8](repeating: 0, count: 32 * count)
      let storage: [UInt8] = messages.joined() + [0]
      storage.withUnsafeBytes { storage in
        let starts = (0..<count).map { storage.baseAddress! + $0 * length }
        digests.withUnsafeMutableBytes { digests in
          starts.withUnsafeBufferPointer {
            if portably {
              SHA256.hashBatchPortably($0, length: length, into: digests)
            } else {
              SHA256.hashBatch($0, length: length, into: digests)
            }
          }
        }
      }
      #expect(digests == messages.flatMap { SHA256.hash($0) }, "\(count) messages of \(length) bytes")
    }
  }

  @Test func `a file cut into equal parts, with a shorter rest`() {
    let file = (0..<10_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    for length in [1, 7, 64, 1000, 1024, 9_999, 10_000, 20_000] {
      let digests = file.withUnsafeBytes { SHA256.hashBatch($0, length: length) }
      var expected: [UInt8] = []
      for start in stride(from: 0, to: file.count, by: length) {
        expected += SHA256.hash(Array(file[start..<min(start + length, file.count)]))
      }
      #expect(digests == expected, "parts of \(length) bytes")
    }
    #expect([UInt8]().withUnsafeBytes { SHA256.hashBatch($0, length: 5) } == [])
  }
}
