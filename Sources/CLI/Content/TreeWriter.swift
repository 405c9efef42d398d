import Glibc
import IPLD
import Storage

/// Writes files and folders out of a store into a new file or folder.
///
/// Every name is checked, nothing that is there already is changed, and symbolic links come last: no file is written
/// through one of them.
struct TreeWriter {
  let reader: UnixFSReader
  let progress: Progress
  private var links: [(path: Argument, target: [UInt8], attributes: UnixFS.Attributes)] = []
  /// Folders with permissions or times, which they get when nothing more is written into them.
  private var folders: [(path: Argument, attributes: UnixFS.Attributes)] = []
  private var entryCount = 0
  private(set) var fileCount = 0
  private(set) var byteCount = 0

  private static let maximumDepth = 512
  private static let maximumEntryCount = 1 << 22

  init(_ reader: UnixFSReader, progress: Progress) {
    self.reader = reader
    self.progress = progress
  }

  /// Writes what an identifier names to a path where nothing is.
  mutating func write(_ cid: CID, to path: Argument) throws {
    try write(cid, to: path, depth: 0)
    for link in links {
      guard !link.target.isEmpty, !link.target.contains(0) else {
        throw CodedError(.unixfsSymlink, "\(link.path.text) has a target that is no path")
      }
      let result = Files.withPath(Argument(bytes: link.target)) { target in
        Files.withPath(link.path) { symlink(target, $0) }
      }
      if result != 0 { throw Self.failure(link.path) }
      Self.restore(link.attributes, of: link.path, -1)
    }
    // Those within first: their parents may be closed to the user then.
    for folder in folders.reversed() {
      let descriptor = Files.withPath(folder.path) { open($0, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC) }
      Self.restore(folder.attributes, of: folder.path, descriptor)
      if descriptor >= 0 { close(descriptor) }
    }
  }

  /// Says in JSON what was written.
  func describe(_ cid: CID, _ path: Argument, _ invocation: Invocation) throws(Failure) {
    guard invocation.flag(.json) else { return }
    let fields: [(String, JSON)] = [
      ("cid", .string("\(cid)")), ("path", .string(path.text)), ("files", .int(fileCount)),
      ("byteCount", .int(byteCount)),
    ]
    try Streams.print(JSON.object(fields).text + "\n")
  }

  private mutating func write(_ cid: CID, to path: Argument, depth: Int) throws {
    entryCount += 1
    guard depth < Self.maximumDepth, entryCount <= Self.maximumEntryCount else {
      throw CodedError(
        .unixfsLimit, "more than \(Self.maximumEntryCount) entries, or deeper than \(Self.maximumDepth) folders")
    }
    let block = try reader.store.get(cid)
    let attributes = UnixFS.attributes(block)
    switch try UnixFS.node(block) {
    case .bytes, .file:
      let descriptor = Files.withPath(path) { open($0, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o666) }
      guard descriptor >= 0 else { throw Self.failure(path) }
      let unfinished = Unfinished(path)
      defer { unfinished.end() }
      var sink = CountedSink(
        sink: OpenFile(descriptor: descriptor, named: path.text, closes: true), progress: progress)
      do {
        try reader.read(cid, to: &sink)
        Self.restore(attributes, of: path, descriptor)
        fileCount += 1
        byteCount += sink.byteCount
      } catch {
        // What is there is part of a file.
        _ = Files.withPath(path) { unlink($0) }
        throw error
      }
    case .directory, .shard:
      let entries = try reader.entries(cid) ?? []
      for entry in entries { try UnixFS.checkName(entry.name) }
      guard Files.withPath(path, { mkdir($0, 0o777) }) == 0 else { throw Self.failure(path) }
      if !attributes.isEmpty { folders.append((path, attributes)) }
      var names: Set<Text> = []
      // Of several entries with a name, the first one counts.
      for entry in entries where names.insert(entry.name).inserted {
        try write(entry.cid, to: path.appending(Argument(bytes: entry.name.utf8.array)), depth: depth + 1)
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
  private static func restore(_ attributes: UnixFS.Attributes, of path: Argument, _ descriptor: Int32) {
    var isDone = true
    if let time = attributes.modificationTime, let seconds = time_t(exactly: time.seconds) {
      // The time of access stays: UTIME_OMIT.
      let omitted = timespec(tv_sec: 0, tv_nsec: 0x3FFF_FFFE)
      let times = [omitted, timespec(tv_sec: seconds, tv_nsec: Int(time.nanoseconds))]
      isDone =
        descriptor >= 0
        ? futimens(descriptor, times) == 0
        : Files.withPath(path) { utimensat(AT_FDCWD, $0, times, AT_SYMLINK_NOFOLLOW) } == 0
    }
    if let mode = attributes.mode, mode != 0, descriptor >= 0 {
      isDone = fchmod(descriptor, mode_t(mode & 0o777)) == 0 && isDone
    }
    if !isDone {
      Streams.remark(
        .warning, "\(path.text) does not get its permissions and time: \(String(cString: strerror(errno)))")
    }
  }

  private static func failure(_ path: Argument) -> Failure {
    let error = errno
    if error == EEXIST {
      return Failure(
        StorageErrorCode.ioExists, message: "there is something at \(path.text) already",
        hint: "name another path with -o PATH")
    }
    return .system("cannot write \(path.text)", error, exit: Exit.inputOutput)
  }
}

/// A sink whose bytes are counted as they go.
private struct CountedSink: ByteSink {
  let sink: OpenFile
  let progress: Progress
  private(set) var byteCount = 0

  init(sink: OpenFile, progress: Progress) {
    self.sink = sink
    self.progress = progress
  }

  mutating func write(_ bytes: UnsafeRawBufferPointer) throws(CodedError) {
    try sink.write(bytes)
    byteCount += bytes.count
    progress.add(bytes.count)
  }
}
