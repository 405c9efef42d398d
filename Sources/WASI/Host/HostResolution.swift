import Glibc

/// How paths beneath a directory are followed.
package enum HostResolution: Sendable, CaseIterable {
  /// By the kernel where it can (`openat2`), else step by step.
  case kernel
  /// Step by step.
  case walk
}

/// Where a path leads: a name in a directory that lies beneath the one the path is relative to.
struct HostPlace {
  let directory: HostDescriptor
  /// With a NUL at its end; `nil` where the path names the directory itself, as `.` and `a/..` do.
  let name: [CChar]?
  /// Whether the path can only name a directory.
  let needsDirectory: Bool
}

/// What was found at a place. `node` is opened with `O_PATH`, which reads nothing and waits for nothing.
struct HostFinding {
  let place: HostPlace
  let node: HostDescriptor
  let status: stat
  var type: FileType { FileType(mode: status.st_mode) }
}

/// Following paths. The kernel's `openat2` is a shortcut to the directory of the last name; where it refuses, the walk
/// finds the way or the error. So both resolutions give the same answers (`Spec/rationale.md`).
extension HostDirectory {
  /// Where the last name of a path is; it is not looked at.
  func place(_ path: GuestPath) throws(WASIErrno) -> HostPlace {
    if let place = shortcut(path) { return place }
    return try walk(path, followsLast: false)
  }

  /// What a path names.
  ///
  /// - Returns: `nil` at the place of a name that does not exist.
  ///
  /// - Parameter creates: Whether a file is to be made where there is none: then no slash may be behind its name.
  func find(
    _ path: GuestPath, followsLink: Bool, creates: Bool = false
  ) throws(WASIErrno) -> (place: HostPlace, finding: HostFinding?) {
    func look(_ place: HostPlace) throws(WASIErrno) -> HostFinding? {
      guard !creates || !place.needsDirectory || place.name == nil else { throw .isDirectory }
      return try self.look(place)
    }
    if creates, path.ending == .slash { _ = try look(try place(path)) }
    let follows = followsLink || path.needsDirectory
    if let place = shortcut(path) {
      let finding = try look(place)
      if !follows || finding?.type != .symbolicLink { return (place, finding) }
    }
    for _ in 0..<HostDirectory.attempts {
      let place = try walk(path, followsLast: follows)
      let finding = try look(place)
      // Where the walk saw no link and now there is one, somebody changes the names.
      if !follows || finding?.type != .symbolicLink { return (place, finding) }
    }
    throw .loop
  }

  /// How often a call starts again when others change the names that it uses.
  static let attempts = 16

  /// What is at a place now.
  ///
  /// - Throws: `notdir` where it needs to be a directory, but is something else that is there.
  private func look(_ place: HostPlace) throws(WASIErrno) -> HostFinding? {
    guard let name = place.name else {
      return HostFinding(place: place, node: place.directory, status: try place.directory.status())
    }
    do throws(WASIErrno) {
      let node = try place.directory.open(name, Host.pathOnly)
      let finding = HostFinding(place: place, node: node, status: try node.status())
      guard !place.needsDirectory || finding.type == .directory || finding.type == .symbolicLink else {
        throw .notDirectory
      }
      return finding
    } catch .noEntry {
      return nil
    }
  }

  /// The place of a path by way of the kernel.
  private func shortcut(_ path: GuestPath) -> HostPlace? {
    guard resolution == .kernel else { return nil }
    let namesDirectory = path.ending == .here || path.ending == .parent
    let directories = namesDirectory ? path.components[...] : path.components.dropLast()
    guard let directory = directories.isEmpty ? descriptor : openDirectory(directories) else { return nil }
    return HostPlace(
      directory: directory, name: namesDirectory ? nil : path.components.last.map(Host.name),
      needsDirectory: path.needsDirectory)
  }

  private func openDirectory(_ components: ArraySlice<ArraySlice<UInt8>>) -> HostDescriptor? {
    descriptor.openDirectory(beneath: Host.name(components.joined(separator: [UInt8(ascii: "/")])))
  }

  /// Follows a path name by name. No name is opened that may be a link, `..` goes back to where the walk came from, and
  /// so no step can leave the directory, whatever others do with the names meanwhile.
  private func walk(_ path: GuestPath, followsLast: Bool) throws(WASIErrno) -> HostPlace {
    var directories = [descriptor]
    var rest = Array(path.components.reversed())
    var needsDirectory = path.needsDirectory
    // A last component `.` is in the directory of the name before it, as every other name would be.
    var entersLast = path.ending == .here
    var links = 0
    while let component = rest.popLast() {
      if component == GuestPath.parent {
        guard directories.count > 1 else { throw .notPermitted }
        directories.removeLast()
        continue
      }
      let directory = directories[directories.count - 1]
      let name = Host.name(component)
      let place = HostPlace(directory: directory, name: name, needsDirectory: needsDirectory)
      let isLast = rest.isEmpty && !entersLast
      if isLast && !followsLast { return place }
      let node: HostDescriptor
      do {
        node = try directory.open(name, Host.pathOnly)
      } catch .noEntry where isLast {
        return place
      }
      switch FileType(mode: try node.status().st_mode) {
      case .symbolicLink:
        links += 1
        guard links <= Bounds.links else { throw .loop }
        let target = try node.linkTarget([0])
        guard target.first != UInt8(ascii: "/") else { throw .notPermitted }
        let names = target.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: true)
        if isLast {
          entersLast = names.last == GuestPath.here
          needsDirectory = needsDirectory || entersLast || target.last == UInt8(ascii: "/")
        }
        rest.append(contentsOf: names.reversed().filter { $0 != GuestPath.here })
      case _ where isLast: return place
      case .directory: directories.append(node)
      default: throw .notDirectory
      }
    }
    return HostPlace(directory: directories[directories.count - 1], name: nil, needsDirectory: true)
  }
}
