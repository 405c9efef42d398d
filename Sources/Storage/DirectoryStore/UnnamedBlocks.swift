internal import Glibc
import IPLD
import Posix

/// Blocks of a store that have no names yet, which get them many at a time.
///
/// Short blocks are written and named by two threads of their own, for that is nearly all that they take: the system
/// makes files of one folder at the same time, and the caller reads and hashes the next ones meanwhile.
final class UnnamedBlocks {
  private struct Block {
    /// The path of the file.
    let path: [UInt8]
    /// The bytes, as long as they may not be in the file.
    var bytes: Bytes?
  }

  private let folder: BlockFolder
  private var blocks: [Multihash: Block] = [:]
  /// The blocks in the order in which they came.
  private var order: [Multihash] = []
  private var byteCount = 0
  /// How many of them, from the first on, are in their files or given to the writers.
  private var startedCount = 0
  private var writtenCount = 0
  /// The first error of a writer. Files may be incomplete from then on, so that none of the blocks gets a name any more.
  private var failure: CodecError?
  private let writers = [Worker<Void, CodecError>(), Worker<Void, CodecError>()]

  /// The longest block that is left to the writers.
  private static let shortByteCount = 64 << 10
  /// How many blocks the writers get at a time.
  private static let roundCount = 512
  /// How many blocks there are at most, and how many bytes of them.
  static let maximumCount = 1 << 16
  static let maximumByteCount = 512 << 20

  init(_ folder: BlockFolder) { self.folder = folder }

  deinit { drop() }

  var count: Int { order.count }
  var isFull: Bool { count >= Self.maximumCount || byteCount >= Self.maximumByteCount }

  func contains(_ multihash: Multihash) -> Bool { blocks[multihash] != nil }

  /// Takes a block that is not there yet.
  ///
  /// - Parameter path: Where its file is until it has its name.
  func add(_ bytes: UnsafeRawBufferPointer, _ multihash: Multihash, path: [UInt8]) throws(CodecError) {
    let isShort = bytes.count <= Self.shortByteCount
    if !isShort {
      // Those before it are written first, so that all before a place in the order are.
      try startWriting()
      do throws(CodecError) {
        try folder.write(bytes, to: path, isDurable: false)
      } catch {
        folder.remove(path)
        throw error
      }
      startedCount += 1
    }
    blocks[multihash] = Block(path: path, bytes: isShort ? Bytes(Array(bytes)) : nil)
    order.append(multihash)
    byteCount += bytes.count
    if order.count - startedCount >= Self.roundCount { try startWriting() }
  }

  /// The file of a block; `nil` where it is none of these.
  func file(_ multihash: Multihash) throws(CodecError) -> OpenFile? {
    guard let block = blocks[multihash] else { return nil }
    if block.bytes != nil { try finishWriting() }
    return try OpenFile.open(block.path, in: folder.folder, O_RDONLY | O_NOFOLLOW)
  }

  /// Gives the writers what they have not got yet.
  private func startWriting() throws(CodecError) {
    guard startedCount < order.count else { return }
    try waitForWriters()
    let round = order[startedCount...].compactMap { blocks[$0] }
    startedCount = order.count
    forBoth(round) { [folder] (block) throws(CodecError) in
      try block.bytes?.withUnsafeBytes { (bytes) throws(CodecError) in
        try folder.write(bytes, to: block.path, isDurable: false)
      }
    }
  }

  private func finishWriting() throws(CodecError) {
    try startWriting()
    try waitForWriters()
  }

  /// Has the writers do something with each element, one half each.
  private func forBoth<Element>(
    _ elements: [Element], _ body: @escaping (Element) throws(CodecError) -> Void
  ) {
    let half = elements.count / 2
    for (writer, part) in zip(writers, [elements[..<half], elements[half...]]) {
      writer.start { () throws(CodecError) in for element in part { try body(element) } }
    }
  }

  private func waitForWriters() throws(CodecError) {
    // Both have ended before an error is thrown.
    for writer in writers {
      do throws(CodecError) { _ = try writer.finish() } catch { failure = failure ?? error }
    }
    if let failure { throw failure }
    for multihash in order[writtenCount..<startedCount] { blocks[multihash]?.bytes = nil }
    writtenCount = startedCount
  }

  /// Gives all of them their names, once `synchronize` has made their files durable.
  ///
  /// - Returns: The paths that their files had.
  func giveNames(
    synchronize: ([[UInt8]]) throws(CodecError) -> Void
  ) throws(CodecError) -> [[UInt8]] {
    try finishWriting()
    let files = order.compactMap { multihash in blocks[multihash].map { (multihash, path: $0.path) } }
    let paths = files.map(\.path)
    try synchronize(paths)
    forBoth(files) { [folder] (multihash, path) throws(CodecError) in try folder.giveName(multihash, to: path) }
    try waitForWriters()
    forget()
    return paths
  }

  /// Removes the files of all of them.
  private func drop() {
    try? waitForWriters()
    for block in blocks.values { folder.remove(block.path) }
    forget()
  }

  private func forget() {
    blocks = [:]
    order = []
    byteCount = 0
    startedCount = 0
    writtenCount = 0
  }
}
