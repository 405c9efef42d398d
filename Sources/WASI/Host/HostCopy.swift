/// A directory of the host, copied into memory, whose changes can be made in the directory too.
public final class HostCopy {
  /// The tree in memory that the directory was copied into.
  public let system: VirtualFileSystem
  /// The files that could not be copied, by their paths, and why.
  public private(set) var skipped: [(path: VirtualFileSystem.Path, reason: String)] = []
  /// Files of the host that were met under a second name, each with the first one; in the copy they are two.
  public private(set) var separated: [(first: VirtualFileSystem.Path, second: VirtualFileSystem.Path)] = []
  private let directory: HostDirectory
  /// Files with several names, by what the host knows them by.
  private var severalNames: [FileKey: VirtualFileSystem.Path] = [:]

  private struct FileKey: Hashable {
    let device: UInt64
    let inode: UInt64
  }

  /// The paths that were copied, in the order of reading: each directory before what it holds.
  private var originals: [VirtualFileSystem.Path] = []
  /// The stamps of everything but directories.
  private var stamps: [VirtualFileSystem.Path: HostStamp] = [:]

  /// Reads the directory. Everything in the copy has `time` as its times, whatever the host says.
  ///
  /// - Parameter path: As this process sees it.
  public init(
    reading path: [UInt8], limits: VirtualFileSystem.Limits = .init(), time: UInt64 = VirtualClocks.defaultStart
  ) throws(HostTreeFailure) {
    do {
      directory = try HostDirectory(path: path, isReadOnly: false)
    } catch {
      throw HostTreeFailure(path: [], reason: .errno(error))
    }
    system = VirtualFileSystem(limits: limits, time: time)
    try directory.readTree(HostTreeLimits(bytes: limits.bytes, entries: limits.nodes), self)
    system.seal()
  }

  /// Makes the changes of the copy in the directory, unless somebody else changed there what they are about. Where the
  /// disk is full, or a file may not be written to, nothing is changed.
  public func writeBack() throws(HostTreeFailure) {
    var changes: [HostTreeChange] = []
    // In this order all that was in a directory comes after it.
    let sorted = originals.sorted(by: Self.precedes)
    // Names are removed before something new gets them.
    var removed: Set<VirtualFileSystem.Path> = []
    for change in system.changes() {
      switch change {
      case .directory(let path): changes.append(.createDirectory(path))
      case .symbolicLink(let path, let target):
        changes.append(.createSymbolicLink(path, to: target, replacing: nil))
      case .file(let path, let reader):
        let bytes = [UInt8](unsafeUninitializedCapacity: reader.count) { buffer, count in
          count = reader.read(UnsafeMutableRawBufferPointer(buffer), at: 0)
        }
        changes.append(.writeFile(path, bytes, replacing: removed.contains(path) ? nil : stamps[path]))
      case .removed(let path):
        // A directory goes after all that was in it.
        for path in stamps[path] == nil ? Self.beneath(path, in: sorted).reversed() : [path] {
          removed.insert(path)
          changes.append(stamps[path].map { .remove(path, $0) } ?? .removeDirectory(path))
        }
      }
    }
    try directory.apply(changes)
  }
}

extension HostCopy {
  private static func precedes(_ path: VirtualFileSystem.Path, _ other: VirtualFileSystem.Path) -> Bool {
    path.lexicographicallyPrecedes(other) { $0.lexicographicallyPrecedes($1) }
  }

  /// A path, and those that begin with it.
  private static func beneath(
    _ path: VirtualFileSystem.Path, in sorted: [VirtualFileSystem.Path]
  ) -> ArraySlice<VirtualFileSystem.Path> {
    var low = 0
    var high = sorted.count
    while low < high {
      let middle = (low + high) / 2
      if precedes(sorted[middle], path) { low = middle + 1 } else { high = middle }
    }
    return sorted[low...].prefix { $0.starts(with: path) }
  }
}

extension HostCopy: HostTreeVisitor {
  func visit(_ entry: HostTreeEntry) throws(WASIErrno) {
    guard !entry.path.isEmpty else { return }
    switch entry.content {
    case .directory: try system.addDirectory(entry.path)
    case .file(let bytes): try system.addFile(entry.path, bytes)
    case .symbolicLink(let target): try system.addSymbolicLink(entry.path, to: target)
    }
    originals.append(entry.path)
    guard entry.content != .directory else { return }
    stamps[entry.path] = entry.stamp
    guard entry.status.links > 1, case .file = entry.content else { return }
    let key = FileKey(device: entry.status.device, inode: entry.status.inode)
    if let first = severalNames[key] {
      separated.append((first, entry.path))
    } else {
      severalNames[key] = entry.path
    }
  }

  func skip(_ path: [[UInt8]], _ reason: HostTreeSkip) { skipped.append((path, reason.description)) }
}
