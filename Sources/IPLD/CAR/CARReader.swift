/// Reads a CAR file of version 1 or 2 from its front to its end, and holds one block at a time.
public struct CARReader<Source: ByteSource> {
  /// The options of a reader.
  public struct Options: Sendable {
    /// The longest header.
    public var maximumHeaderByteCount = 32 << 20
    /// The longest section: a block with its identifier.
    public var maximumSectionByteCount = CAR.maximumSectionByteCount
    /// This is true where the bytes of each block are compared with its identifier.
    public var verifiesBlocks = true
    /// This is true where blocks by functions that nobody here can compute are read without being verified.
    public var passesUnknownFunctions = false
    /// This is true where a section without bytes ends the file, as in files that were filled up with zeros.
    public var endsAtEmptySection = false

    /// Makes the options that verify each block and accept nothing out of the ordinary.
    public init() {}
  }

  /// A block and where it lies in the file.
  public struct Section: Sendable {
    /// The block of the section.
    public let block: Block
    /// This is true where the bytes were compared with the identifier.
    public let isVerified: Bool
    /// The offset of the section in the file, in bytes; the section begins with the length of what follows.
    public let offset: Int
    /// The offset of the block's bytes in the file.
    public let blockOffset: Int
  }

  /// The version and the roots of the file.
  public let header: CARHeader
  private let options: Options
  private var input: BufferedInput<Source>
  private var isAtEnd = false

  /// Reads the header.
  public init(_ source: Source, options: Options = Options()) throws(CodedError) {
    self.options = options
    input = BufferedInput(source)
    var (version, roots) = try Self.header(&input, options)
    var frame: CARFrame?
    if version == 2 {
      let found = try CARFrame(try input.bytes(CARFrame.byteCount))
      let padding = found.data.lowerBound - input.offset
      guard try input.skip(padding) == padding else {
        throw CodedError(.carTruncated, at: input.offset, "the file ends before its data")
      }
      let start = input.offset
      (version, roots) = try Self.header(&input, options)
      guard version == 1 else { throw CodedError(.carVersion, at: start, "a file of version 2 inside of another") }
      guard input.offset <= found.data.upperBound else {
        throw CodedError(.carDataSize, at: start, "the header is longer than all of the data")
      }
      frame = found
    }
    header = CARHeader(version: frame == nil ? 1 : 2, roots: roots, frame: frame)
  }

  /// The number of bytes of the file that were read.
  public var offset: Int { input.offset }

  /// The next block; `nil` at the end.
  public mutating func next() throws(CodedError) -> Section? {
    if isAtEnd { return nil }
    let end = header.frame?.data.upperBound
    let start = input.offset
    guard start != end, let length = try input.varint() else {
      if let end, start != end {
        throw CodedError(.carTruncated, at: start, "the file ends \(end - start) bytes before the end of its data")
      }
      isAtEnd = true
      return nil
    }
    if length == 0 {
      guard options.endsAtEmptySection else {
        throw CodedError(.carEmptySection, at: start, "a section without bytes")
      }
      isAtEnd = true
      return nil
    }
    guard length <= UInt64(options.maximumSectionByteCount) else {
      throw CodedError(
        .carSectionLimit, at: start,
        "a section of \(length) bytes, where \(options.maximumSectionByteCount) are allowed")
    }
    let body = input.offset
    if let end, Int(length) > end - body {
      throw CodedError(.carDataSize, at: start, "a section of \(length) bytes goes on after the end of the data")
    }
    let bytes = try input.bytes(Int(length))
    guard bytes.count == Int(length) else {
      throw CodedError(.carTruncated, at: start, "a section of \(length) bytes, of which \(bytes.count) are there")
    }
    return try section(bytes, start: start, body: body)
  }

  private func section(_ bytes: [UInt8], start: Int, body: Int) throws(CodedError) -> Section {
    do throws(CodedError) {
      var position = 0
      let cid = try bytes.withBytes { (bytes) throws(CodedError) in try CID.decode(bytes, at: &position) }
      let block = Block(cid: cid, bytes: Bytes(bytes, offset: position, count: bytes.count - position))
      let isVerified = options.verifiesBlocks && (!options.passesUnknownFunctions || cid.multihash.isVerifiable)
      if isVerified {
        do throws(CodedError) { try block.verify() } catch { throw error.moved(by: position) }
      }
      return Section(block: block, isVerified: isVerified, offset: start, blockOffset: body + position)
    } catch {
      throw error.moved(by: body)
    }
  }

  private static func header(
    _ input: inout BufferedInput<Source>, _ options: Options
  ) throws(CodedError) -> (version: Int, roots: [CID]) {
    let start = input.offset
    if start == 0, let likeness = try CARHeader.likeness(of: input.front(CARHeader.likenessByteCount)) {
      throw CodedError(.carHeader, at: start, "this is \(likeness), not a CAR")
    }
    guard let length = try input.varint() else { throw CodedError(.carTruncated, at: start, "the file is empty") }
    guard length > 0 else { throw CodedError(.carHeader, at: start, "a header without bytes") }
    guard length <= UInt64(options.maximumHeaderByteCount) else {
      throw CodedError(
        .carHeaderLimit, at: start,
        "a header of \(length) bytes, where \(options.maximumHeaderByteCount) are allowed")
    }
    let body = input.offset
    let bytes = try input.bytes(Int(length))
    guard bytes.count == Int(length) else {
      throw CodedError(.carTruncated, at: start, "a header of \(length) bytes, of which \(bytes.count) are there")
    }
    return try CARHeader.decode(bytes, at: body)
  }
}
