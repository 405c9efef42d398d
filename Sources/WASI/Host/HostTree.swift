import Glibc

/// One state of a file of the host. Equal stamps mean that nobody wrote to it in between, as far as the system tells.
struct HostStamp: Equatable, Sendable {
  let device: UInt64
  let inode: UInt64
  let size: UInt64
  /// The time of the last change of the content, in nanoseconds since 1970, as all times.
  let modificationTime: UInt64
  /// The time of the last change of anything about the file; no program can set it.
  let changeTime: UInt64

  init(_ status: FileStatus) {
    device = status.device
    inode = status.inode
    size = status.size
    modificationTime = status.modificationTime
    changeTime = status.changeTime
  }

  /// Tells whether the file is the same and its contents too, whatever happened to its other names.
  func hasSameContents(as other: HostStamp) -> Bool {
    device == other.device && inode == other.inode && size == other.size && modificationTime == other.modificationTime
  }
}

/// Something in a directory of the host.
struct HostTreeEntry {
  enum Content: Equatable {
    case directory
    case file([UInt8])
    case symbolicLink(to: [UInt8])
  }

  /// The names that lead to it; none for the directory itself. All are UTF-8.
  let path: [[UInt8]]
  let content: Content
  let status: FileStatus

  var stamp: HostStamp { HostStamp(status) }
}

/// The reasons why something in a directory of the host was left out.
enum HostTreeSkip: Equatable, CustomStringConvertible {
  /// A device, a FIFO or a socket.
  case special
  /// No path of a guest could name it.
  case nameNotUTF8
  case unreadable(WASIErrno)

  var description: String {
    switch self {
    case .special: "it is no file, directory or symbolic link"
    case .nameNotUTF8: "its name is not UTF-8"
    case .unreadable(let errno): "it cannot be read: \(errno.explanation)"
    }
  }
}

/// A receiver of a directory of the host that is read as a whole.
protocol HostTreeVisitor: AnyObject {
  /// - Throws: To end it.
  func visit(_ entry: HostTreeEntry) throws(WASIErrno)
  func skip(_ path: [[UInt8]], _ reason: HostTreeSkip)
}

/// The limits on how much of a directory of the host is read.
struct HostTreeLimits: Sendable {
  /// Contents of files, together.
  var bytes: UInt64
  /// Files, directories, links, and what is left out.
  var entries: Int
}

/// The reason why a directory of the host could not be read, or changes not be made.
public struct HostTreeFailure: Error, Equatable, CustomStringConvertible {
  /// The reasons why a directory of the host cannot be read or changed.
  public enum Reason: Equatable, Sendable {
    /// The system refused a call.
    case errno(WASIErrno)
    /// The files have more bytes than the limit.
    case tooManyBytes(limit: UInt64)
    /// The directories have more entries than the limit.
    case tooManyEntries(limit: Int)
    /// A path is longer than one of preview 1 may be.
    case tooDeep
    /// Another program changed it since it was read, or made something under its name.
    case conflict
    /// Somebody else changes it all the time.
    case unstable
  }

  /// The names that lead to what it is about.
  public let path: [[UInt8]]
  /// The reason of the failure.
  public let reason: Reason
  /// The changes that were made before, by their paths.
  public internal(set) var made: [[[UInt8]]] = []
  /// The changes that were not made, by their paths.
  public internal(set) var left: [[[UInt8]]] = []

  init(path: [[UInt8]], reason: Reason) {
    self.path = path
    self.reason = reason
  }

  /// `WHAT: WHY`.
  public var description: String {
    let bytes = Array(path.joined(separator: [UInt8(ascii: "/")]))
    let name = path.isEmpty ? "." : String(decoding: bytes, as: UTF8.self)
    let why =
      switch reason {
      case .errno(let errno): errno.explanation
      case .tooManyBytes(let limit): "the files have more than \(limit) bytes"
      case .tooManyEntries(let limit): "there are more than \(limit) files and directories"
      case .tooDeep: "its path has more than \(Bounds.path) bytes"
      case .conflict: "it was changed by somebody else since it was read"
      case .unstable: "it changes while it is read"
      }
    return "\(name): \(why)"
  }
}

extension HostDirectory {
  /// Reads everything in the directory, first the directory itself; then of each directory all that it holds, in the
  /// order of the names' bytes, before what its directories hold. No link is followed, and at most three descriptors
  /// are open.
  ///
  /// Reads the tree. A file that vanishes before it was read counts as never there; a directory that was replaced is a
  /// conflict.
  func readTree(_ limits: HostTreeLimits, _ visitor: some HostTreeVisitor) throws(HostTreeFailure) {
    var reader = HostTreeReader(limits: limits, visitor: visitor)
    try reader.read(descriptor)
  }

  /// Follows names from this directory, none of which may be a link.
  func directory(at path: ArraySlice<[UInt8]>) throws(WASIErrno) -> HostDescriptor {
    var directory = descriptor
    for name in path { directory = try directory.open(Host.name(name), Host.pathOnly | O_DIRECTORY) }
    return directory
  }
}

/// Reads a directory with all that is in it.
private struct HostTreeReader<Visitor: HostTreeVisitor> {
  private let limits: HostTreeLimits
  private let visitor: Visitor
  private var bytesLeft: UInt64
  private var entriesLeft: Int
  /// Directories that were visited, but not what they hold; the next one is last.
  private var pending: [(path: [[UInt8]], status: FileStatus)] = []

  init(limits: HostTreeLimits, visitor: Visitor) {
    self.limits = limits
    self.visitor = visitor
    bytesLeft = limits.bytes
    entriesLeft = limits.entries
  }

  mutating func read(_ root: HostDescriptor) throws(HostTreeFailure) {
    let top = HostDirectory(root, isReadOnly: true)
    do {
      let entry = HostTreeEntry(path: [], content: .directory, status: try top.status())
      try visitor.visit(entry)
      pending.append(([], entry.status))
    } catch {
      throw HostTreeFailure(path: [], reason: .errno(error))
    }
    while let (path, status) = pending.popLast() {
      let directory: HostDirectory
      do throws(WASIErrno) {
        directory = HostDirectory(try top.directory(at: path[...]), isReadOnly: true)
        let now = try directory.status()
        guard now.device == status.device, now.inode == status.inode else { throw .notDirectory }
      } catch {
        throw HostTreeFailure(path: path, reason: .conflict)
      }
      try readEntries(of: directory, at: path)
    }
  }

  private mutating func readEntries(of directory: HostDirectory, at path: [[UInt8]]) throws(HostTreeFailure) {
    let entries: [DirectoryEntry]
    do {
      entries = try directory.entries(atMost: entriesLeft).others
    } catch .overflow {
      throw HostTreeFailure(path: path, reason: .tooManyEntries(limit: limits.entries))
    } catch {
      return visitor.skip(path, .unreadable(error))
    }
    entriesLeft -= entries.count
    var directories: [(path: [[UInt8]], status: FileStatus)] = []
    let length = path.reduce(0) { $0 + $1.count + 1 }
    for name in entries.lazy.map(\.name) {
      let path = path + [name]
      guard length + name.count <= Bounds.path else { throw HostTreeFailure(path: path, reason: .tooDeep) }
      guard String(validating: name, as: UTF8.self) != nil else {
        visitor.skip(path, .nameNotUTF8)
        continue
      }
      guard let entry = try readEntry(Host.name(name), in: directory.descriptor, at: path) else { continue }
      do {
        try visitor.visit(entry)
      } catch {
        throw HostTreeFailure(path: path, reason: .errno(error))
      }
      if entry.content == .directory { directories.append((path, entry.status)) }
    }
    pending.append(contentsOf: directories.reversed())
  }

  /// Reads the entry of this name; returns `nil` if it is left out.
  private mutating func readEntry(
    _ name: [CChar], in directory: HostDescriptor, at path: [[UInt8]]
  ) throws(HostTreeFailure) -> HostTreeEntry? {
    for _ in 0..<HostDirectory.attempts {
      let answer: Answer
      do {
        answer = try look(at: name, in: directory)
      } catch .noEntry {
        return nil
      } catch .loop, .noSuchDevice {
        // Another thing has the name than a moment ago.
        continue
      } catch {
        visitor.skip(path, .unreadable(error))
        return nil
      }
      switch answer {
      case .found(let content, let status):
        if case .file(let bytes) = content { bytesLeft -= UInt64(bytes.count) }
        return HostTreeEntry(path: path, content: content, status: status)
      case .special:
        visitor.skip(path, .special)
        return nil
      case .tooManyBytes: throw HostTreeFailure(path: path, reason: .tooManyBytes(limit: limits.bytes))
      case .changed: continue
      }
    }
    throw HostTreeFailure(path: path, reason: .unstable)
  }

  private enum Answer {
    case found(HostTreeEntry.Content, FileStatus)
    case special, tooManyBytes, changed
  }

  private func look(at name: [CChar], in directory: HostDescriptor) throws(WASIErrno) -> Answer {
    let node = try directory.open(name, Host.pathOnly)
    let status = FileStatus(try node.status())
    switch status.type {
    case .directory: return .found(.directory, status)
    case .symbolicLink: return .found(.symbolicLink(to: try node.linkTarget([0])), status)
    case .regularFile:
      let file = try directory.open(name, O_RDONLY)
      let before = FileStatus(try file.status())
      guard before.type == .regularFile else { return .changed }
      guard let bytes = try file.contents(size: before.size, limit: bytesLeft) else { return .tooManyBytes }
      let after = FileStatus(try file.status())
      return HostStamp(before) == HostStamp(after) ? .found(.file(bytes), after) : .changed
    default: return .special
    }
  }
}

extension HostDescriptor {
  /// The bytes of a file from its start to its end, wherever that is meanwhile.
  ///
  /// - Returns: `nil` if there are more than `limit`.
  func contents(size: UInt64, limit: UInt64) throws(WASIErrno) -> [UInt8]? {
    guard size <= limit else { return nil }
    var bytes: [UInt8] = []
    // One byte more shows the end without another array; files of `/proc` say that they are empty.
    var capacity = Int(clamping: size &+ 1)
    while true {
      let position = bytes.count
      var failure: WASIErrno?
      let part = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
        // A large file fills whole large pages: touching small ones one by one takes longer than reading it.
        if capacity >= 4 << 20, let base = buffer.baseAddress {
          let large = 2 << 20
          let start = UnsafeMutableRawPointer(base).alignedUp(toMultipleOf: large)
          madvise(start, (base + capacity - start.assumingMemoryBound(to: UInt8.self)) & ~(large - 1), MADV_HUGEPAGE)
        }
        do throws(WASIErrno) {
          while count < buffer.count {
            let read = try Host.repeatedly {
              pread(number, buffer.baseAddress.map { $0 + count }, buffer.count - count, off_t(position + count))
            }
            if read == 0 { break }
            count += read
          }
        } catch {
          failure = error
        }
      }
      if let failure { throw failure }
      if bytes.isEmpty { bytes = part } else { bytes += part }
      guard UInt64(bytes.count) <= limit else { return nil }
      if part.count < capacity { return bytes }
      capacity = 65_536
    }
  }
}
