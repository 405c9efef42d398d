extension VirtualFileSystem {
  /// A tree in memory with all that a directory of the host holds now. What changes there meanwhile is seen or not, file by
  /// file; nothing outside is.
  ///
  /// - Parameters:
  ///   - path: As this process sees it.
  ///   - keeps: Whether something of this name is taken.
  /// - Throws: `HostTreeError`, with the path that it happened at.
  public convenience init(
    reading path: [UInt8], limits: Limits = Limits(), time: UInt64 = VirtualClocks.defaultStart,
    keeps: ([UInt8]) -> Bool = { _ in true }
  ) throws(HostTreeError) {
    self.init(limits: limits, time: time)
    let root = try HostTreeError.at([]) { () throws(WASIErrno) in try HostDirectory(path: path, isReadOnly: true) }
    // Directories to read, the next one last.
    var rest: [(directory: any DirectoryHandle, path: Path)] = [(root, [])]
    while let (directory, path) = rest.popLast() {
      let listing = try HostTreeError.at(path) { () throws(WASIErrno) in try directory.list() }
      for index in 2..<max(listing.count, 2) {
        let entry = listing[index]
        guard keeps(entry.name) else { continue }
        let inner = path + [entry.name]
        if let opened = try HostTreeError.at(inner, { () throws(WASIErrno) in try add(entry, inner, directory) }) {
          rest.append((opened, inner))
        }
      }
    }
  }

  /// Adds an entry of a directory of the host; the result is a directory that is still to be read.
  private func add(
    _ entry: DirectoryEntry, _ path: Path, _ directory: any DirectoryHandle
  ) throws(WASIErrno) -> (any DirectoryHandle)? {
    let name = try GuestPath(entry.name)
    switch entry.type {
    case .symbolicLink: try addSymbolicLink(path, to: directory.readLink(name))
    case .regularFile, .directory:
      switch try directory.open(OpenRequest(path: name, reads: true)) {
      case .directory(let inner):
        try addDirectory(path)
        return inner
      case .file(let file): try copy(file, to: try addFile(path))
      }
    default:
      // A device, a socket or a FIFO has no contents that could be copied.
      break
    }
    return nil
  }

  private func copy(_ file: any FileHandle, to writer: FileWriter) throws(WASIErrno) {
    var position: UInt64 = 0
    var buffer = [UInt8](repeating: 0, count: 1 << 18)
    while true {
      let result = buffer.withUnsafeMutableBytes { bytes in
        Result { () throws(WASIErrno) in
          var vector = HostVector(iov_base: bytes.baseAddress, iov_len: bytes.count)
          let count = try withUnsafeMutablePointer(to: &vector) { vector throws(WASIErrno) in
            try file.read(HostVectors(start: vector, count: 1), at: position)
          }
          try writer.append(UnsafeRawBufferPointer(rebasing: bytes[..<count]))
          return count
        }
      }
      let count = try result.get()
      if count == 0 { return }
      position += UInt64(count)
    }
  }
}

/// A directory of the host that cannot be read or written.
public struct HostTreeError: Error {
  /// Beneath the directory.
  public let path: VirtualFileSystem.Path
  public let errno: WASIErrno

  static func at<Result>(
    _ path: VirtualFileSystem.Path, _ body: () throws(WASIErrno) -> Result
  ) throws(HostTreeError) -> Result {
    do throws(WASIErrno) {
      return try body()
    } catch {
      throw HostTreeError(path: path, errno: error)
    }
  }
}
