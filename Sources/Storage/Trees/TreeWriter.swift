internal import Glibc
package import IPLD
internal import Posix

/// Writes files and folders of a store to a new file or folder.
///
/// Every name is checked, nothing that is there already is changed, and symbolic links come last: no file is written
/// through one of them.
package struct TreeWriter {
  private let reader: UnixFSReader
  private let progress: (Int) -> Void
  private let warn: (String) -> Void
  private var links: [(path: FilePath, target: [UInt8], attributes: UnixFS.Attributes)] = []
  /// Folders with permissions or times, which they get when nothing more is written into them.
  private var folders: [(path: FilePath, attributes: UnixFS.Attributes)] = []
  private var entryCount = 0
  /// The number of files that were written.
  package private(set) var fileCount = 0
  /// The number of bytes of these files.
  package private(set) var byteCount = 0

  private static let maximumDepth = 512
  private static let maximumEntryCount = 1 << 22

  /// - Parameters:
  ///   - reader: The reader of the store that has the files.
  ///   - progress: Called with the number of bytes of each part of a file that was written.
  ///   - warn: Called with a sentence where permissions or times cannot be restored.
  package init(
    _ reader: UnixFSReader, progress: @escaping (Int) -> Void = { _ in }, warn: @escaping (String) -> Void
  ) {
    self.reader = reader
    self.progress = progress
    self.warn = warn
  }

  /// Writes the file or folder of a CID to a path at which nothing is.
  ///
  /// - Throws: `io.exists` where something is there, `unixfs.…`, errors of the system and of the store.
  package mutating func write(_ cid: CID, to path: FilePath) throws(CodedError) {
    try write(cid, to: path, depth: 0)
    for link in links {
      guard !link.target.isEmpty, !link.target.contains(0) else {
        throw CodedError(.unixfsSymlink, "\(link.path.text) has a target that is no path")
      }
      let result = FilePath(link.target).withCString { target in
        link.path.withCString { symlink(target, $0) }
      }
      if result != 0 { throw Self.failure(link.path) }
      restore(link.attributes, of: link.path, -1)
    }
    // Inner folders come first: the user may have no access to their parents afterwards.
    for folder in folders.reversed() {
      let descriptor = folder.path.withCString { open($0, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC) }
      restore(folder.attributes, of: folder.path, descriptor)
      if descriptor >= 0 { close(descriptor) }
    }
  }

  private mutating func write(_ cid: CID, to path: FilePath, depth: Int) throws(CodedError) {
    entryCount += 1
    guard depth < Self.maximumDepth, entryCount <= Self.maximumEntryCount else {
      throw CodedError(
        .unixfsLimit, "more than \(Self.maximumEntryCount) entries, or deeper than \(Self.maximumDepth) folders")
    }
    let block = try reader.store.get(cid)
    let attributes = UnixFS.attributes(block)
    switch try UnixFS.node(block) {
    case .bytes, .file:
      let descriptor = path.withCString { open($0, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o666) }
      guard descriptor >= 0 else { throw Self.failure(path) }
      let unfinished = Unfinished(path.bytes)
      defer { unfinished.end() }
      var sink = CountedSink(
        sink: OpenFile(descriptor: descriptor, named: path.text, closes: true), progress: progress)
      do {
        try reader.read(cid, to: &sink)
        restore(attributes, of: path, descriptor)
        fileCount += 1
        byteCount += sink.byteCount
      } catch {
        // What is there is part of a file.
        _ = path.withCString { unlink($0) }
        throw error
      }
    case .directory, .shard:
      let entries = try reader.entries(cid) ?? []
      for entry in entries { try UnixFS.checkName(entry.name) }
      guard path.withCString({ mkdir($0, 0o777) }) == 0 else { throw Self.failure(path) }
      if !attributes.isEmpty { folders.append((path, attributes)) }
      var names: Set<Text> = []
      // Of several entries with a name, the first one counts.
      for entry in entries where names.insert(entry.name).inserted {
        try write(entry.cid, to: path.appending(entry.name.utf8.array), depth: depth + 1)
      }
    case .symbolicLink(let target): links.append((path, target.array, attributes))
    case .other(let codec):
      throw CodedError(.unixfsNotAFile, "\(cid) is a block of \(codec), no file")
    }
  }

  /// Gives a file or folder the permissions and the time of change that its block says. Set-user-id, set-group-id and
  /// sticky bits are left out.
  ///
  /// - Parameter descriptor: Of the file or folder; -1 for a symbolic link, of which the time alone is set.
  private func restore(_ attributes: UnixFS.Attributes, of path: FilePath, _ descriptor: Int32) {
    var isDone = true
    if let time = attributes.modificationTime, let seconds = time_t(exactly: time.seconds) {
      // The time of access stays, as UTIME_OMIT says.
      let omitted = timespec(tv_sec: 0, tv_nsec: 0x3FFF_FFFE)
      let times = [omitted, timespec(tv_sec: seconds, tv_nsec: Int(time.nanoseconds))]
      isDone =
        descriptor >= 0
        ? futimens(descriptor, times) == 0
        : path.withCString { utimensat(AT_FDCWD, $0, times, AT_SYMLINK_NOFOLLOW) } == 0
    }
    if let mode = attributes.mode, mode != 0, descriptor >= 0 {
      isDone = fchmod(descriptor, mode_t(mode & 0o777)) == 0 && isDone
    }
    if !isDone {
      warn("\(path.text) does not get its permissions and time: \(String(cString: strerror(errno)))")
    }
  }

  private static func failure(_ path: FilePath) -> CodedError {
    if errno == EEXIST {
      return CodedError(
        .ioExists, "there is something at \(path.text) already", hint: "name another path with -o PATH")
    }
    return CodedError(system: .writing, "cannot write \(path.text)")
  }
}

/// A sink whose bytes are counted as they go.
private struct CountedSink: ByteSink {
  let sink: OpenFile
  let progress: (Int) -> Void
  private(set) var byteCount = 0

  init(sink: OpenFile, progress: @escaping (Int) -> Void) {
    self.sink = sink
    self.progress = progress
  }

  mutating func write(_ bytes: UnsafeRawBufferPointer) throws(CodedError) {
    try sink.write(bytes)
    byteCount += bytes.count
    progress(bytes.count)
  }
}
