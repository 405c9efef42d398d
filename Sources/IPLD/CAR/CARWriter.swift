/// Writes a CAR file of version 1: the roots, then the blocks in the order in which they come.
///
/// The same roots and blocks make the same bytes. Whether a block comes twice is up to the caller.
public struct CARWriter<Sink: ByteSink> {
  /// The sink that gets the bytes.
  public private(set) var sink: Sink
  /// The number of bytes that were written.
  public private(set) var byteCount: Int

  /// Begins a file.
  public init(roots: [CID], to sink: Sink) throws(CodedError) {
    self.sink = sink
    let header = try CARHeader.encode(roots: roots)
    try self.sink.write(header)
    byteCount = header.count
  }

  /// Appends a block, which is not verified here.
  public mutating func write(_ block: Block) throws(CodedError) {
    try block.bytes.withUnsafeBytes { (bytes) throws(CodedError) in try write(block.cid, bytes) }
  }

  /// Appends a block, which is not verified here.
  ///
  /// - Throws: `car.section_limit` for a block that is too long to be read again.
  public mutating func write(_ cid: CID, _ bytes: UnsafeRawBufferPointer) throws(CodedError) {
    try CAR.check(cid, byteCount: bytes.count)
    var front: [UInt8] = []
    CAR.appendFront(cid, byteCount: bytes.count, to: &front)
    try sink.write(front)
    try sink.write(bytes)
    byteCount += front.count + bytes.count
  }
}
