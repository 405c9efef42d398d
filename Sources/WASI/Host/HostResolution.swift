import Glibc

/// The ways to follow paths beneath a directory.
package enum HostResolution: Sendable, CaseIterable {
  /// The kernel follows paths where it can (`openat2`); else they are followed step by step.
  case kernel
  /// Step by step.
  case walk
}

/// The location that a path leads to: a name in a directory that lies beneath the one the path is relative to.
struct HostLocation {
  let directory: HostDescriptor
  /// The name, with a NUL at its end; `nil` where the path names the directory itself, as `.` and `a/..` do.
  let name: [CChar]?
  /// This is true where the path can only name a directory.
  let needsDirectory: Bool
}

/// The node that was found at a location. `node` is opened with `O_PATH`, which reads nothing and waits for nothing.
struct HostFinding {
  let location: HostLocation
  let node: HostDescriptor
  let status: stat
  var type: FileType { FileType(mode: status.st_mode) }
}

/// Following paths. The kernel's `openat2` is a shortcut to the directory of the last name; where it refuses, the walk
/// finds the way or the error. So both resolutions give the same answers (`Spec/rationale.md`).
extension HostDirectory {
  /// The location of the last name of a path; it is not looked at.
  func locate(_ path: GuestPath) throws(WASIErrno) -> HostLocation {
    if let location = shortcut(path) { return location }
    return try walk(path, followsLast: false)
  }

  /// Finds what a path names.
  ///
  /// - Returns: The location; the finding is `nil` for a name that does not exist.
  ///
  /// - Parameter creates: It says whether a missing file is to be made: then no slash may follow its name.
  func find(
    _ path: GuestPath, followsLink: Bool, creates: Bool = false
  ) throws(WASIErrno) -> (location: HostLocation, finding: HostFinding?) {
    func look(_ location: HostLocation) throws(WASIErrno) -> HostFinding? {
      guard !creates || !location.needsDirectory || location.name == nil else { throw .isDirectory }
      return try self.look(location)
    }
    if creates, path.ending == .slash { _ = try look(try locate(path)) }
    let follows = followsLink || path.needsDirectory
    if let location = shortcut(path) {
      let finding = try look(location)
      if !follows || finding?.type != .symbolicLink { return (location, finding) }
    }
    for _ in 0..<HostDirectory.attempts {
      let location = try walk(path, followsLast: follows)
      let finding = try look(location)
      // The walk saw no link; if there is one now, somebody changes the names.
      if !follows || finding?.type != .symbolicLink { return (location, finding) }
    }
    throw .loop
  }

  /// The number of times that a call starts again when others change the names that it uses.
  static let attempts = 16

  /// Finds what is at a location now.
  ///
  /// - Throws: `notdir` where it needs to be a directory, but is something else that is there.
  private func look(_ location: HostLocation) throws(WASIErrno) -> HostFinding? {
    guard let name = location.name else {
      return HostFinding(location: location, node: location.directory, status: try location.directory.status())
    }
    do throws(WASIErrno) {
      let node = try location.directory.open(name, Host.pathOnly)
      let finding = HostFinding(location: location, node: node, status: try node.status())
      guard !location.needsDirectory || finding.type == .directory || finding.type == .symbolicLink else {
        throw .notDirectory
      }
      return finding
    } catch .noEntry {
      return nil
    }
  }

  /// The location of a path by way of the kernel.
  private func shortcut(_ path: GuestPath) -> HostLocation? {
    guard resolution == .kernel else { return nil }
    let namesDirectory = path.ending == .here || path.ending == .parent
    let directories = namesDirectory ? path.components[...] : path.components.dropLast()
    guard let directory = directories.isEmpty ? descriptor : openDirectory(directories) else { return nil }
    return HostLocation(
      directory: directory, name: namesDirectory ? nil : path.components.last.map(Host.name),
      needsDirectory: path.needsDirectory)
  }

  private func openDirectory(_ components: ArraySlice<ArraySlice<UInt8>>) -> HostDescriptor? {
    descriptor.openDirectory(beneath: Host.name(components.joined(separator: [UInt8(ascii: "/")])))
  }

  /// Follows a path name by name. No name is opened that may be a link, `..` goes back to where the walk came from, and
  /// so no step can leave the directory, whatever others do with the names meanwhile.
  private func walk(_ path: GuestPath, followsLast: Bool) throws(WASIErrno) -> HostLocation {
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
      let location = HostLocation(directory: directory, name: name, needsDirectory: needsDirectory)
      let isLast = rest.isEmpty && !entersLast
      if isLast && !followsLast { return location }
      let node: HostDescriptor
      do {
        node = try directory.open(name, Host.pathOnly)
      } catch .noEntry where isLast {
        return location
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
      case _ where isLast: return location
      case .directory: directories.append(node)
      default: throw .notDirectory
      }
    }
    return HostLocation(directory: directories[directories.count - 1], name: nil, needsDirectory: true)
  }
}
