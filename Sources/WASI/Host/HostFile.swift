import Glibc

/// An open regular file of the host.
final class HostFile: FileHandle {
  let descriptor: HostDescriptor
  private let isReadOnly: Bool
  private let reads: Bool
  private let writes: Bool
  /// This is true where the system writes at the end of the file now (`O_APPEND`), wherever it is told to.
  private var appends: Bool

  init(_ descriptor: HostDescriptor, isReadOnly: Bool, reads: Bool, writes: Bool, appends: Bool) {
    self.descriptor = descriptor
    self.isReadOnly = isReadOnly
    self.reads = reads
    self.writes = writes
    self.appends = appends
  }

  var isOutside: Bool { true }

  func status() throws(WASIErrno) -> FileStatus { FileStatus(try descriptor.status()) }

  func setTimes(_ change: TimesChange) throws(WASIErrno) {
    guard !isReadOnly else { throw .readOnly }
    try descriptor.setTimes(change)
  }

  func synchronize(onlyData: Bool) throws(WASIErrno) { try descriptor.synchronize(onlyData: onlyData) }

  func read(_ vectors: HostVectors, at position: UInt64) throws(WASIErrno) -> Int {
    guard reads else { throw .badDescriptor }
    guard var offset = off_t(exactly: position) else { throw .invalid }
    return try transfer(vectors) { part in
      let count = preadv(descriptor.number, part.baseAddress, Int32(part.count), offset)
      if count > 0 { offset &+= count }
      return count
    }
  }

  func write(_ vectors: HostVectors, at position: UInt64) throws(WASIErrno) -> Int {
    try checkWritable(error: .badDescriptor)
    guard var offset = off_t(exactly: position) else { throw .invalid }
    try setAppending(false)
    return try transfer(vectors) { part in
      let count = pwritev(descriptor.number, part.baseAddress, Int32(part.count), offset)
      if count > 0 { offset &+= count }
      return count
    }
  }

  /// One write to the end is one step for other writers too, unless the disk is full or the bytes are more than 2 GiB.
  func append(_ vectors: HostVectors) throws(WASIErrno) -> (count: Int, end: UInt64) {
    try checkWritable(error: .badDescriptor)
    try setAppending(true)
    let count = try transfer(vectors) { writev(descriptor.number, $0.baseAddress, Int32($0.count)) }
    // The descriptor is this file's alone, so its position is where the last write ended.
    let end = try count == 0 ? descriptor.status().st_size : Host.repeatedly { lseek(descriptor.number, 0, SEEK_CUR) }
    return (count, UInt64(clamping: end))
  }

  func setSize(_ size: UInt64) throws(WASIErrno) {
    try checkWritable(error: .invalid)
    guard let size = off_t(exactly: size) else { throw .invalid }
    try Host.repeatedly { ftruncate(descriptor.number, size) }
  }

  /// - Throws: `notsup` where the file system cannot.
  func allocate(_ position: UInt64, _ count: UInt64) throws(WASIErrno) {
    try checkWritable(error: .badDescriptor)
    guard count > 0, let start = off_t(exactly: position), let length = off_t(exactly: count) else { throw .invalid }
    guard !start.addingReportingOverflow(length).overflow else { throw .fileTooBig }
    try Host.repeatedly { Host.fallocate(descriptor.number, 0, start, length) }
  }

  private func checkWritable(error: WASIErrno) throws(WASIErrno) {
    guard !isReadOnly else { throw .readOnly }
    guard writes else { throw error }
  }

  private func setAppending(_ value: Bool) throws(WASIErrno) {
    guard appends != value else { return }
    try Host.repeatedly { fcntl(descriptor.number, F_SETFL, O_NONBLOCK | (value ? O_APPEND : 0)) }
    appends = value
  }

  /// Moves bytes until all are moved, the file ends, or it fails; a failure after some bytes is left for the next call.
  private func transfer(
    _ vectors: HostVectors, _ body: (UnsafeBufferPointer<HostVector>) -> Int
  ) throws(WASIErrno) -> Int {
    var rest = UnsafeBufferPointer(vectors)
    var total = 0
    while true {
      let count: Int
      do {
        count = try Host.repeatedly { body(rest) }
      } catch {
        guard total > 0 else { throw error }
        return total
      }
      total += count
      // Almost always this was all, or the end.
      if count == 0 || !advance(&rest, vectors, count) { return total }
    }
  }

  /// Leaves out the first bytes of the vectors.
  ///
  /// - Returns: It is true if something is left.
  private func advance(_ rest: inout UnsafeBufferPointer<HostVector>, _ vectors: HostVectors, _ count: Int) -> Bool {
    var count = count
    var index = vectors.count - rest.count
    while index < vectors.count, vectors[index].iov_len <= count {
      count -= vectors[index].iov_len
      index += 1
    }
    if index < vectors.count, count > 0 {
      vectors[index].iov_base = vectors[index].iov_base.map { $0 + count }
      vectors[index].iov_len -= count
    }
    rest = UnsafeBufferPointer(rebasing: vectors[index...])
    return index < vectors.count
  }
}
