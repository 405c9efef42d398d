import Glibc
import IPLD
import Storage

/// Blocks that are needed once more: in memory while they are few, and in a file without a name where they are many.
final class SpoolStore: BlockStore {
  private let memory = MemoryStore()
  private var memoryByteCount = 0
  private var file: OpenFile?
  private var fileByteCount = 0
  private var ranges: [Multihash: (offset: Int, count: Int)] = [:]

  /// The number of bytes of blocks that are kept in memory.
  private static let maximumMemoryByteCount = 64 << 20

  func bytes(of multihash: Multihash) throws(CodedError) -> Bytes? {
    guard let file, let range = ranges[multihash] else { return memory.bytes(of: multihash) }
    let bytes = try file.bytes(at: range.offset, count: range.count)
    guard bytes.count == range.count else { throw CodedError(.io, "the temporary file became shorter") }
    return Bytes(bytes)
  }

  func byteCount(of multihash: Multihash) throws(CodedError) -> Int? {
    ranges[multihash]?.count ?? memory.byteCount(of: multihash)
  }

  func put(_ bytes: UnsafeRawBufferPointer, as cid: CID) throws(CodedError) {
    let multihash = cid.multihash
    if try byteCount(of: multihash) != nil { return }
    if memoryByteCount + bytes.count <= Self.maximumMemoryByteCount {
      memory.put(bytes, as: cid)
      memoryByteCount += bytes.count
      return
    }
    if file == nil { file = try Self.open() }
    guard let file else { return }
    try file.write(bytes)
    ranges[multihash] = (fileByteCount, bytes.count)
    fileByteCount += bytes.count
  }

  /// Opens a file that ends with the program, in the folder of temporary files.
  private static func open() throws(CodedError) -> OpenFile {
    OpenFile(descriptor: try UnnamedFile.open(), named: "a temporary file", closes: true)
  }

  func forEach(_ body: (Multihash, Int) throws(CodedError) -> Void) throws(CodedError) {
    try memory.forEach(body)
    for (multihash, range) in ranges.sorted(by: { $0.value.offset < $1.value.offset }) {
      try body(multihash, range.count)
    }
  }

  func flush() {}
}
