internal import Glibc
package import IPLD

/// Adds files and folders of the system to a store.
package struct TreeImporter {
  private let store: any BlockStore
  private let profile: UnixFS.Profile
  private let attributes: KeptAttributes
  private let addsHidden: Bool
  private let progress: (Int) -> Void

  /// The deepest nesting of folders.
  private static let maximumDepth = 512

  /// - Parameters:
  ///   - store: The store that gets the blocks.
  ///   - profile: The form of files and folders as blocks.
  ///   - attributes: The permissions and times that are kept.
  ///   - addsHidden: Whether entries of folders whose names begin with a dot are added too.
  ///   - progress: Called with the number of bytes of each part of a file that was read.
  package init(
    into store: any BlockStore, profile: UnixFS.Profile, attributes: KeptAttributes = KeptAttributes(),
    addsHidden: Bool, progress: @escaping (Int) -> Void = { _ in }
  ) {
    self.store = store
    self.profile = profile
    self.attributes = attributes
    self.addsHidden = addsHidden
    self.progress = progress
  }

  /// Adds all that an open file has still to tell, such as a pipe.
  package func add(_ file: OpenFile) throws(CodedError) -> UnixFS.Item { try add(file, attributes.attributes(nil)) }

  /// Adds a file, a folder with everything in it, or a symbolic link as such.
  ///
  /// - Throws: `add.kind`, `add.name`, `add.depth`, errors of the system and of the store.
  package func add(_ path: FilePath) throws(CodedError) -> UnixFS.Item {
    guard !path.bytes.isEmpty, !path.bytes.contains(0) else {
      throw CodedError(.addPath, "'\(path.text)' is not a path")
    }
    return try add(path, depth: 0)
  }

  private func add(_ path: FilePath, depth: Int) throws(CodedError) -> UnixFS.Item {
    guard depth < Self.maximumDepth else {
      throw CodedError(.addDepth, "folders nest deeper than \(Self.maximumDepth) at \(path.text)")
    }
    guard let status = path.status(followsLinks: false) else {
      throw CodedError(system: .reading, "cannot open \(path.text)")
    }
    let kept = attributes.attributes(status)
    switch status.st_mode & S_IFMT {
    case S_IFREG: return try add(try OpenFile.reading(path.bytes), kept)
    case S_IFLNK:
      return try UnixFS.addSymbolicLink(to: try path.linkTarget(), attributes: kept, in: store, profile: profile)
    case S_IFDIR:
      var entries: [(name: Text, item: UnixFS.Item)] = []
      for name in try path.names() ?? [] {
        if name[0] == UInt8(ascii: "."), !addsHidden { continue }
        let entry = path.appending(name)
        guard let text = Text(validating: Bytes(name)) else {
          throw CodedError(.addName, "the name of \(entry.text) is not valid UTF-8")
        }
        entries.append((text, try add(entry, depth: depth + 1)))
      }
      return try UnixFS.addDirectory(entries, attributes: kept, in: store, profile: profile)
    default:
      throw CodedError(.addKind, "\(path.text) is neither a file, a folder nor a link")
    }
  }

  private func add(_ file: OpenFile, _ attributes: UnixFS.Attributes) throws(CodedError) -> UnixFS.Item {
    var builder = UnixFS.FileBuilder(store, attributes: attributes, profile: profile)
    var source = CountedSource(source: file, progress: progress)
    try builder.write(&source)
    return try builder.finish()
  }

  /// The number of bytes of files; `nil` where one of them is not a regular file.
  package static func byteCount(_ paths: [FilePath]) -> Int? {
    var total = 0
    for path in paths {
      guard let status = path.status(followsLinks: false), status.st_mode & S_IFMT == S_IFREG else { return nil }
      total += status.st_size
    }
    return total
  }
}

/// A source whose bytes are counted as they come.
private struct CountedSource: ByteSource {
  let source: OpenFile
  let progress: (Int) -> Void

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(CodedError) -> Int {
    let count = try source.read(into: buffer)
    progress(count)
    return count
  }
}
