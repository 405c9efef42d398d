import Glibc
import IPLD
import Storage

/// Adds files and folders of the system to a store.
struct TreeImporter {
  let store: any BlockStore
  let profile: UnixFS.Profile
  /// Which permissions and times are kept.
  var attributes = KeptAttributes()
  /// Whether entries of folders whose names begin with a dot are added too.
  let addsHidden: Bool
  let progress: Progress

  /// How deep folders may nest.
  private static let maximumDepth = 512

  /// Adds what a path names, or standard input for `-`; symbolic links are added as such.
  func add(_ path: Argument) throws -> UnixFS.Item {
    if path == "-" { return try add(OpenFile(descriptor: 0, named: "standard input"), attributes.attributes(nil)) }
    guard !path.bytes.isEmpty, !path.bytes.contains(0) else { throw Failure.usage("'\(path.text)' is no path") }
    return try add(path, depth: 0)
  }

  private func add(_ path: Argument, depth: Int) throws -> UnixFS.Item {
    guard depth < Self.maximumDepth else {
      throw Failure(
        StorageErrorCode.addDepth, message: "folders nest deeper than \(Self.maximumDepth) at \(path.text)")
    }
    var status = stat()
    guard Files.withPath(path, { lstat($0, &status) }) == 0 else {
      throw Failure.system("cannot open \(path.text)", errno, exit: Exit.notFound)
    }
    let kept = attributes.attributes(status)
    switch status.st_mode & S_IFMT {
    case S_IFREG: return try add(try OpenFile.reading(path.bytes), kept)
    case S_IFLNK:
      return try UnixFS.addSymbolicLink(to: try target(of: path), attributes: kept, in: store, profile: profile)
    case S_IFDIR:
      var entries: [(name: Text, item: UnixFS.Item)] = []
      for name in try Files.entries(of: path) ?? [] {
        if name.bytes[0] == UInt8(ascii: "."), !addsHidden { continue }
        guard let text = Text(validating: Bytes(name.bytes)) else {
          throw Failure(
            StorageErrorCode.addName, message: "the name of \(path.appending(name).text) is not valid UTF-8")
        }
        entries.append((text, try add(path.appending(name), depth: depth + 1)))
      }
      return try UnixFS.addDirectory(entries, attributes: kept, in: store, profile: profile)
    default:
      throw Failure(
        StorageErrorCode.addKind, message: "\(path.text) is neither a file, a folder nor a link")
    }
  }

  private func add(_ file: OpenFile, _ attributes: UnixFS.Attributes) throws(CodedError) -> UnixFS.Item {
    var builder = UnixFS.FileBuilder(store, attributes: attributes, profile: profile)
    var source = CountedSource(source: file, progress: progress)
    try builder.write(&source)
    return try builder.finish()
  }

  private func target(of path: Argument) throws(Failure) -> [UInt8] {
    var count = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: Int(PATH_MAX)) { buffer, filled in
      buffer.withMemoryRebound(to: CChar.self) { buffer in
        count = Files.withPath(path) { readlink($0, buffer.baseAddress.unsafelyUnwrapped, buffer.count) }
      }
      filled = max(count, 0)
    }
    guard count >= 0 else { throw .system("cannot read \(path.text)", errno, exit: Exit.notFound) }
    return bytes
  }

  /// The bytes of all files that `add` would add, for showing progress.
  static func byteCount(_ paths: [Argument]) -> Int? {
    var total = 0
    for path in paths {
      var status = stat()
      guard Files.withPath(path, { lstat($0, &status) }) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
      total += status.st_size
    }
    return total
  }
}

/// A source whose bytes are counted as they come.
private struct CountedSource: ByteSource {
  let source: OpenFile
  let progress: Progress

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(CodedError) -> Int {
    let count = try source.read(into: buffer)
    progress.add(count)
    return count
  }
}
