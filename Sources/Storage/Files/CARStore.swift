internal import Glibc
public import IPLD

/// The blocks of a CAR file, which is never changed. They are verified when they are read. Blocks that files of UnixFS stand for
/// are put together from these (`LongBlocks`).
public final class CARStore: BlockStore {
  /// The header, with the roots.
  public let header: CARHeader
  /// The size of the whole file.
  public let fileByteCount: Int
  private let file: OpenFile
  private var ranges: [Multihash: (offset: Int, count: Int)] = [:]
  /// The CID of the first block.
  public private(set) var firstBlock: CID?
  /// The blocks that files stand for, once a block was asked for that is not in the file itself.
  private var long: LongBlocks?

  /// Reads through a file once, to find its blocks.
  ///
  /// - Parameters:
  ///   - path: The path of a regular file.
  ///   - verifiesBlocks: True to verify all blocks at once, and not each when it is read.
  public init(_ path: [UInt8], verifiesBlocks: Bool = false) throws(CodedError) {
    guard let file = try OpenFile.open(path, O_RDONLY) else {
      throw CodedError(.ioNotFound, "there is no file \(String(decoding: path, as: UTF8.self))")
    }
    fileByteCount = try file.fileByteCount()
    self.file = file
    var options = CARReader<OpenFile>.Options()
    options.verifiesBlocks = verifiesBlocks
    // A section that is longer than its file has been cut off.
    options.maximumSectionByteCount = max(fileByteCount, CAR.maximumSectionByteCount)
    var reader = try CARReader(file, options: options)
    header = reader.header
    while let section = try reader.next() {
      let multihash = section.block.cid.multihash
      firstBlock = firstBlock ?? section.block.cid
      // Other programs, too, find the first of several.
      if ranges[multihash] == nil { ranges[multihash] = (section.blockOffset, section.block.bytes.count) }
    }
  }

  /// Returns the verified bytes of a block; `nil` where it is not in the file.
  public func bytes(of multihash: Multihash) throws(CodedError) -> Bytes? {
    guard let range = ranges[multihash] else { return try longBlocks().bytes(of: multihash, from: self) }
    let bytes = Bytes(try file.bytes(at: range.offset, count: range.count))
    do throws(CodedError) { try check(bytes, multihash) } catch { throw error.moved(by: range.offset) }
    return bytes
  }

  /// Returns the number of bytes of a block; `nil` where it is not in the file.
  public func byteCount(of multihash: Multihash) throws(CodedError) -> Int? {
    if let range = ranges[multihash] { return range.count }
    return try longBlocks().file(of: multihash)?.byteCount
  }

  /// The root of the DAG that the file is about: the first root, if all others are files that may stand for blocks.
  public var root: CID? {
    guard let root = header.roots.first, header.roots.dropFirst().allSatisfy({ $0.codec == .dagPB }) else { return nil }
    return root
  }

  /// Returns the blocks that files stand for, which are looked at when they are first asked for.
  private func longBlocks() throws(CodedError) -> LongBlocks {
    if let long { return long }
    // There are none while they are looked for.
    long = LongBlocks()
    let found = try LongBlocks(self, roots: header.roots.dropFirst())
    long = found
    return found
  }

  /// Fails with `store.read_only`, as a CAR file takes no blocks.
  public func put(_ bytes: UnsafeRawBufferPointer, as cid: CID) throws(CodedError) {
    throw CodedError(.storeReadOnly, "a CAR file takes no further blocks")
  }

  /// Calls `body` with the multihash and the number of bytes of each block, in the order of their names.
  public func forEach(_ body: (Multihash, Int) throws(CodedError) -> Void) throws(CodedError) {
    let rows = ranges.map { (text: Array($0.key.text.utf8), multihash: $0.key, count: $0.value.count) }
    for row in rows.sorted(by: { $0.text.lexicographicallyPrecedes($1.text) }) { try body(row.multihash, row.count) }
  }

  /// Does nothing, as nothing is left to be written.
  public func flush() {}
}
