internal import Glibc
import IPLD

/// A pack that is being written in `tmp`, and is removed with this object unless it got its name.
final class PackDraft {
  private let file: OpenFile
  private let temporary: OpenFile
  private let path: [UInt8]
  private var buffer: [UInt8]
  private var entries: [MultihashIndex.Entry] = []
  private var dataByteCount = IndexedCAR.firstSectionOffset
  private var isFinished = false

  /// The number of bytes that are written at a time.
  private static let bufferByteCount = 1 << 20

  init(in root: OpenFile) throws(CodedError) {
    guard let temporary = try DirectoryStore.folder("tmp", in: root) else {
      throw CodedError(.io, "the folder \(root.name)/tmp is gone")
    }
    let path = Array("pack-\(getpid())-\(UInt64.random(in: 0...UInt64.max))".utf8)
    guard let file = try OpenFile.open(path, in: temporary, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW, mode: 0o444) else {
      throw CodedError(.io, "the folder \(temporary.name) is gone")
    }
    (self.temporary, self.path, self.file) = (temporary, path, file)
    // The numbers in the header are known in the end.
    buffer = IndexedCAR.front(dataByteCount: 0)
  }

  deinit { if !isFinished { _ = OpenFile.withPath(path) { unlinkat(temporary.descriptor, $0, 0) } } }

  var count: Int { entries.count }

  /// Takes sections, one after the other, with the multihash of each and its offset among them.
  func add(_ sections: [UInt8], _ blocks: some Collection<(multihash: Multihash, offset: Int)>) throws(CodedError) {
    for block in blocks { entries.append(MultihashIndex.Entry(block.multihash, at: dataByteCount + block.offset)) }
    dataByteCount += sections.count
    if buffer.count + sections.count <= Self.bufferByteCount {
      buffer += sections
      return
    }
    try write()
    try file.write(sections)
  }

  private func write() throws(CodedError) {
    try file.write(buffer)
    buffer.removeAll(keepingCapacity: true)
  }

  /// Writes the index, makes the file durable and gives it its name, which may not be durable then.
  func finish(in packs: OpenFile) throws(CodedError) {
    buffer += MultihashIndex.encode(entries)
    try write()
    try file.overwrite(IndexedCAR.front(dataByteCount: dataByteCount))
    try file.synchronize()
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    // The time comes first, so that the newest pack has the last name.
    let time = UInt64(clamping: now.tv_sec) &* 1_000_000_000 &+ UInt64(clamping: now.tv_nsec)
    let name =
      [time, UInt64(clamping: getpid()), UInt64.random(in: 0...UInt64.max)].map(Self.hex).joined(separator: "-")
      + ".car"
    let renamed = OpenFile.withPath(path) { old in
      OpenFile.withPath(Array(name.utf8)) { renameat(temporary.descriptor, old, packs.descriptor, $0) }
    }
    guard renamed == 0 else { throw OpenFile.failure("cannot write \(packs.name)") }
    isFinished = true
  }

  private static func hex(_ number: UInt64) -> String {
    let digits = String(number, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}
