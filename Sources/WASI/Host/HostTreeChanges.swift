import Glibc

/// A change that is made in a directory of the host. A path is the names that lead there, none of which may be a link.
enum HostTreeChange {
  case createDirectory([[UInt8]])
  /// Writes a file anew. It appears with all its bytes or not at all, and no other name of an old file changes.
  ///
  /// - `replacing`: What is there now; `nil` if nothing is.
  case writeFile([[UInt8]], [UInt8], replacing: HostStamp?)
  case createSymbolicLink([[UInt8]], to: [UInt8], replacing: HostStamp?)
  /// Removes what is no directory.
  case remove([[UInt8]], HostStamp)
  /// Removes a directory that holds nothing but what was removed before.
  case removeDirectory([[UInt8]])

  var path: [[UInt8]] {
    switch self {
    case .createDirectory(let path), .writeFile(let path, _, _), .createSymbolicLink(let path, _, _),
      .remove(let path, _), .removeDirectory(let path):
      path
    }
  }
}

extension HostDirectory {
  /// Makes changes, one after the other.
  ///
  /// Before the first one, everything is compared with what has to be there, files that this process may not write to
  /// are found, and all that is new is written under other names. If any of this fails, nothing is changed. What
  /// remains is to give names and to take them away; each is compared once more in its turn. Should that fail in
  /// between, the error says which changes were made and which were not.
  ///
  /// The changes are on the disk when this returns.
  func apply(_ changes: [HostTreeChange]) throws(HostTreeFailure) {
    let removed = try compare(changes)
    var staged: [StagedItem?] = []
    do throws(HostTreeFailure) {
      for (number, change) in changes.enumerated() { staged.append(try stage(change, number, removed)) }
    } catch {
      for item in staged { item.map(discard) }
      throw error
    }
    for (number, change) in changes.enumerated() {
      do throws(HostTreeFailure) {
        let isDone = try HostTreeFailure.at(change.path) { () throws(WASIErrno) in
          try apply(change, staged[number], in: directory(at: change.path.dropLast()))
        }
        guard isDone else { throw HostTreeFailure(path: change.path, reason: .conflict) }
      } catch {
        for item in staged[number...] { item.map(discard) }
        var failure = error
        if number > 0 {
          failure.made = changes[..<number].map(\.path)
          failure.left = changes[number...].map(\.path)
        }
        throw failure
      }
    }
    var isChanged: Set<[[UInt8]]> = []
    for change in changes {
      let path = Array(change.path.dropLast())
      // A directory that was removed again needs nothing.
      guard isChanged.insert(path).inserted, let directory = try? directory(at: path[...]) else { continue }
      try HostTreeFailure.at(path) { () throws(WASIErrno) in
        try HostDirectory(directory, isReadOnly: false).synchronize(onlyData: false)
      }
    }
  }

  /// Makes sure that everything is as the changes expect it.
  ///
  /// - Returns: The paths that are to be removed.
  private func compare(_ changes: [HostTreeChange]) throws(HostTreeFailure) -> Set<[[UInt8]]> {
    var removed: Set<[[UInt8]]> = []
    for change in changes {
      try HostTreeFailure.at(change.path) { () throws(WASIErrno) in
        try checkWritable()
        guard !change.path.isEmpty, change.path.allSatisfy(HostDirectory.isName) else { throw .invalid }
      }
      let parent = try? directory(at: change.path.dropLast())
      let now = try? parent?.stamp(of: name(change))
      let isAsExpected =
        switch change {
        case .removeDirectory: holds(change.path, nothingBut: removed)
        case .remove(_, let stamp): now == stamp
        case .writeFile(_, _, let stamp), .createSymbolicLink(_, _, let stamp):
          now == stamp || stamp == nil && removed.contains(change.path)
        case .createDirectory: now == nil || removed.contains(change.path)
        }
      guard isAsExpected else { throw HostTreeFailure(path: change.path, reason: .conflict) }
      switch change {
      case .remove, .removeDirectory: removed.insert(change.path)
      case .writeFile(_, _, .some):
        try HostTreeFailure.at(change.path) { () throws(WASIErrno) in try parent?.checkWritable(name(change)) }
      default: break
      }
    }
    return removed
  }

  // MARK: What is new

  /// An item that is to get a name, and is under another one.
  private struct StagedItem {
    /// The directory that it is in, by its names.
    let directory: [[UInt8]]
    let name: [CChar]
  }

  /// Makes a file or a link under another name, on the way to where it belongs: in the last directory there that is
  /// there already and stays.
  ///
  /// - Parameter number: The change's, by which the name is made.
  private func stage(
    _ change: HostTreeChange, _ number: Int, _ removed: Set<[[UInt8]]>
  ) throws(HostTreeFailure) -> StagedItem? {
    let old: HostStamp?
    switch change {
    case .writeFile(_, _, let stamp), .createSymbolicLink(_, _, let stamp): old = stamp
    case .createDirectory, .remove, .removeDirectory: return nil
    }
    return try HostTreeFailure.at(change.path) { () throws(WASIErrno) in
      var directory = descriptor
      var path: [[UInt8]] = []
      for name in change.path.dropLast() {
        guard !removed.contains(path + [name]),
          let next = try? directory.open(Host.name(name), Host.pathOnly | O_DIRECTORY)
        else { break }
        directory = next
        path.append(name)
      }
      var mode: mode_t?
      if old != nil {
        // An item that has an old file has its directory too.
        let status = try directory.open(name(change), Host.pathOnly).status()
        if FileType(mode: status.st_mode) == .regularFile { mode = status.st_mode }
      }
      let name = try directory.temporaryName(number) { temporary throws(WASIErrno) in
        try make(change, temporary, mode, in: directory)
      }
      return StagedItem(directory: path, name: name)
    }
  }

  private func make(
    _ change: HostTreeChange, _ name: [CChar], _ mode: mode_t?, in directory: HostDescriptor
  ) throws(WASIErrno) {
    switch change {
    case .writeFile(_, let bytes, _):
      let file = try directory.open(name, O_WRONLY | O_CREAT | O_EXCL, mode: 0o666)
      // An old file's mode stays, but not that it runs as somebody else.
      if let mode { try Host.repeatedly { fchmod(file.number, mode & 0o777) } }
      try file.write(bytes)
      try file.synchronize(onlyData: false)
    case .createSymbolicLink(let path, let target, _):
      let guestPath = try GuestPath(Array(path.joined(separator: [UInt8(ascii: "/")])))
      guard !target.contains(0) else { throw .invalid }
      guard guestPath.contains(linkTarget: target) else { throw .notPermitted }
      try Host.repeatedly { symlinkat(Host.name(target), directory.number, name) }
    case .createDirectory, .remove, .removeDirectory: break
    }
  }

  private func discard(_ item: StagedItem) {
    if let directory = try? directory(at: item.directory[...]) { unlinkat(directory.number, item.name, 0) }
  }

  /// Tells whether a directory is there and all that it holds is among these paths.
  private func holds(_ path: [[UInt8]], nothingBut known: Set<[[UInt8]]>) -> Bool {
    guard let directory = try? directory(at: path[...]),
      let entries = try? HostDirectory(directory, isReadOnly: true).entries()
    else { return false }
    return entries.others.allSatisfy { known.contains(path + [$0.name]) }
  }

  private static func isName(_ name: [UInt8]) -> Bool {
    !name.isEmpty && name.count <= Bounds.name && name[...] != GuestPath.here && name[...] != GuestPath.parent
      && !name.contains(0) && !name.contains(UInt8(ascii: "/"))
  }

  private func name(_ change: HostTreeChange) -> [CChar] { Host.name(change.path.last ?? []) }

  /// - Returns: It is true if what was there was what had to be.
  private func apply(
    _ change: HostTreeChange, _ item: StagedItem?, in directory: HostDescriptor
  ) throws(WASIErrno) -> Bool {
    let name = name(change)
    switch change {
    case .createDirectory:
      do {
        try Host.repeatedly { mkdirat(directory.number, name, 0o777) }
      } catch .exists {
        return false
      }
    case .removeDirectory:
      do {
        try Host.repeatedly { unlinkat(directory.number, name, AT_REMOVEDIR) }
      } catch .notEmpty, .noEntry, .notDirectory {
        return false
      }
    case .remove(_, let stamp):
      guard try directory.stamp(of: name)?.hasSameContents(as: stamp) == true else { return false }
      try Host.repeatedly { unlinkat(directory.number, name, 0) }
    case .writeFile(_, _, let stamp), .createSymbolicLink(_, _, let stamp):
      guard let item else { return false }
      return try directory.put(item.name, of: try self.directory(at: item.directory[...]), as: name, replacing: stamp)
    }
    return true
  }
}

extension HostDescriptor {
  /// The stamp of what has this name in the directory; `nil` if nothing has.
  fileprivate func stamp(of name: [CChar]) throws(WASIErrno) -> HostStamp? {
    do {
      return HostStamp(FileStatus(try open(name, Host.pathOnly).status()))
    } catch .noEntry {
      return nil
    }
  }

  /// Makes sure that this process could write to a file as it is, as a guest that works in the directory itself would.
  fileprivate func checkWritable(_ name: [CChar]) throws(WASIErrno) {
    do {
      _ = try open(name, O_WRONLY)
    } catch .access, .notPermitted, .readOnly {
      throw .access
    } catch {}
  }

  /// Puts what has a name in another directory under a name in this one.
  ///
  /// - Returns: It is true if what was there was what had to be.
  fileprivate func put(
    _ source: [CChar], of directory: HostDescriptor, as name: [CChar], replacing old: HostStamp?
  ) throws(WASIErrno) -> Bool {
    if let old {
      guard try stamp(of: name)?.hasSameContents(as: old) == true else { return false }
    } else {
      do {
        // Unlike a rename, a link never replaces anything.
        try Host.repeatedly { linkat(directory.number, source, number, name, 0) }
        unlinkat(directory.number, source, 0)
        return true
      } catch .exists {
        return false
      } catch .notPermitted, .notSupported, .tooManyLinks {
        // The file system has no second names.
        guard try stamp(of: name) == nil else { return false }
      }
    }
    do {
      try Host.repeatedly { renameat(directory.number, source, number, name) }
    } catch .isDirectory {
      return false
    }
    return true
  }

  /// Calls `make` with a name that nothing has, and answers it.
  ///
  /// - Parameter first: The number in the first name that is tried.
  fileprivate func temporaryName(
    _ first: Int, _ make: ([CChar]) throws(WASIErrno) -> Void
  ) throws(WASIErrno) -> [CChar] {
    var count = first
    while true {
      let name = Host.name(".ipvm-\(getpid())-\(count)".utf8)
      do {
        try make(name)
        return name
      } catch .exists where count < first + 1000 {
        count += 1
      } catch {
        if error != .exists { unlinkat(number, name, 0) }
        throw error
      }
    }
  }

  fileprivate func write(_ bytes: [UInt8]) throws(WASIErrno) {
    var position = 0
    while position < bytes.count {
      position += try Host.repeatedly {
        bytes.withUnsafeBytes { Glibc.write(number, $0.baseAddress.map { $0 + position }, $0.count - position) }
      }
    }
  }
}

extension HostTreeFailure {
  /// Calls `body`, and tells what its error is about.
  fileprivate static func at<Result>(
    _ path: [[UInt8]], _ body: () throws(WASIErrno) -> Result
  ) throws(HostTreeFailure) -> Result {
    do {
      return try body()
    } catch {
      throw HostTreeFailure(path: path, reason: .errno(error))
    }
  }
}
