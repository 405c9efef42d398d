/// Calls that need a directory, but no path.
extension WASI {
  /// `fd_prestat_get`.
  func preopenStatus(_ call: HostCall) throws(WASIErrno) {
    let status = try call.memory.range(call[1], Layout.preopenStatusSize)
    guard let name = try descriptors[call[0]].preopenName else { throw .badDescriptor }
    // The tag of a directory is 0.
    status.storeBytes(of: 0, toByteOffset: 0, as: UInt32.self)
    status.storeBytes(of: UInt32(truncatingIfNeeded: name.count).littleEndian, toByteOffset: 4, as: UInt32.self)
  }

  /// `fd_prestat_dir_name`.
  func preopenName(_ call: HostCall) throws(WASIErrno) {
    let buffer = try call.memory.range(call[1], UInt64(call[2]))
    guard let name = try descriptors[call[0]].preopenName else { throw .badDescriptor }
    guard name.count <= buffer.count else { throw .nameTooLong }
    buffer.copyBytes(from: name)
  }

  /// `fd_readdir`: as many entries as the buffer takes, the last one cut off there. A cookie is the number of the entry
  /// to begin with, in a list that is made when the first one is asked for.
  func readDirectory(_ call: HostCall) throws(WASIErrno) {
    let buffer = try call.memory.range(call[1], UInt64(call[2]))
    try call.memory.check(call[4], for: UInt32.self)
    let (descriptor, directory) = try descriptors.directory(call[0], .readDirectory)
    let listing: any DirectoryListing
    if let list = descriptor.listing, call.u64(3) != 0 {
      listing = list
    } else {
      listing = try directory.list()
      descriptor.listing = listing
    }
    var filled = 0
    var index = Int(exactly: call.u64(3)) ?? .max
    while index < listing.count, filled < buffer.count {
      let entry = listing[index]
      index += 1
      withUnsafeTemporaryAllocation(byteCount: Int(Layout.entrySize), alignment: 8) { header in
        header.initializeMemory(as: UInt8.self, repeating: 0)
        header.storeBytes(of: UInt64(index).littleEndian, toByteOffset: 0, as: UInt64.self)
        header.storeBytes(of: entry.inode.littleEndian, toByteOffset: 8, as: UInt64.self)
        header.storeBytes(of: UInt32(entry.name.count).littleEndian, toByteOffset: 16, as: UInt32.self)
        header.storeBytes(of: entry.type.rawValue, toByteOffset: 20, as: UInt8.self)
        filled += copy(UnsafeRawBufferPointer(header), to: buffer, at: filled)
      }
      entry.name.withUnsafeBytes { filled += copy($0, to: buffer, at: filled) }
    }
    try call.memory.store(UInt32(truncatingIfNeeded: filled), at: call[4])
  }

  /// Copies as much as fits, and answers how much that was.
  private func copy(_ bytes: UnsafeRawBufferPointer, to buffer: UnsafeMutableRawBufferPointer, at offset: Int) -> Int {
    let count = min(bytes.count, buffer.count - offset)
    UnsafeMutableRawBufferPointer(rebasing: buffer[offset...]).copyBytes(from: bytes[..<count])
    return count
  }
}
