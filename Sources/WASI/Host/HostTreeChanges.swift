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
  /// Makes changes, one after the other. Before the first one, everything is compared with what has to be there, and nothing
  /// is changed if something else is there now; each is compared once more in its turn.
  ///
  /// What was made is on the disk when this returns. After an error in between, the changes before it stay.
  func apply(_ changes: [HostTreeChange]) throws(HostTreeFailure) {
    var removed: Set<[[UInt8]]> = []
    for change in changes {
      try HostTreeFailure.at(change.path) { () throws(WASIErrno) in
        try checkWritable()
        guard !change.path.isEmpty, change.path.allSatisfy(HostDirectory.isName) else { throw .invalid }
      }
      let now = try? directory(at: change.path.dropLast()).stamp(of: name(change))
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
      default: break
      }
    }
    var changed: [[[UInt8]]] = []
    var isChanged: Set<[[UInt8]]> = []
    for change in changes {
      let parent = change.path.dropLast()
      let isDone = try HostTreeFailure.at(change.path) { () throws(WASIErrno) in
        try apply(change, in: directory(at: parent))
      }
      guard isDone else { throw HostTreeFailure(path: change.path, reason: .conflict) }
      if isChanged.insert(Array(parent)).inserted { changed.append(Array(parent)) }
    }
    for path in changed {
      // One that was removed again needs nothing.
      guard let directory = try? directory(at: path[...]) else { continue }
      try HostTreeFailure.at(path) { () throws(WASIErrno) in
        try HostDirectory(directory, isReadOnly: false).synchronize(onlyData: false)
      }
    }
  }

  /// Whether a directory is there and all that it holds is among these paths.
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

  /// - Returns: Whether what was there was what had to be.
  private func apply(_ change: HostTreeChange, in directory: HostDescriptor) throws(WASIErrno) -> Bool {
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
    case .writeFile(_, let bytes, let stamp):
      return try directory.replace(name, stamp) { temporary, mode throws(WASIErrno) in
        let file = try directory.open(temporary, O_WRONLY | O_CREAT | O_EXCL, mode: 0o666)
        // An old file's mode stays, but not that it runs as somebody else.
        if let mode { try Host.repeatedly { fchmod(file.number, mode & 0o777) } }
        try file.write(bytes)
        try file.synchronize(onlyData: false)
      }
    case .createSymbolicLink(let path, let target, let stamp):
      let place = try GuestPath(Array(path.joined(separator: [UInt8(ascii: "/")])))
      guard !target.contains(0) else { throw .invalid }
      guard place.contains(linkTarget: target) else { throw .notPermitted }
      return try directory.replace(name, stamp) { temporary, _ throws(WASIErrno) in
        try Host.repeatedly { symlinkat(Host.name(target), directory.number, temporary) }
      }
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

  /// Puts something under a name in the directory: `make` makes it under another name, with the mode of a file that it
  /// replaces.
  ///
  /// - Returns: Whether what was there was what had to be.
  fileprivate func replace(
    _ name: [CChar], _ old: HostStamp?, _ make: ([CChar], mode_t?) throws(WASIErrno) -> Void
  ) throws(WASIErrno) -> Bool {
    var mode: mode_t?
    if let old {
      let status = try open(name, Host.pathOnly).status()
      guard HostStamp(FileStatus(status)).hasSameContents(as: old) else { return false }
      if FileType(mode: status.st_mode) == .regularFile { mode = status.st_mode }
    }
    let temporary = try temporaryName(mode, make)
    do throws(WASIErrno) {
      if old == nil {
        do {
          // Unlike a rename, a link never replaces anything.
          try Host.repeatedly { linkat(number, temporary, number, name, 0) }
          unlinkat(number, temporary, 0)
          return true
        } catch .notPermitted, .notSupported, .tooManyLinks {
          // The file system has no second names.
          guard try stamp(of: name) == nil else { throw .exists }
        }
      }
      try Host.repeatedly { renameat(number, temporary, number, name) }
      return true
    } catch {
      unlinkat(number, temporary, 0)
      if error == .exists || error == .isDirectory { return false }
      throw error
    }
  }

  /// Calls `make` with a name that nothing has.
  private func temporaryName(
    _ mode: mode_t?, _ make: ([CChar], mode_t?) throws(WASIErrno) -> Void
  ) throws(WASIErrno) -> [CChar] {
    var count = 0
    while true {
      let name = Host.name(".ipvm-\(getpid())-\(count)".utf8)
      do {
        try make(name, mode)
        return name
      } catch .exists where count < 1000 {
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
