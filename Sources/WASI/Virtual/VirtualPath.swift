/// The location that a path leads to in a tree in memory.
struct VirtualLocation {
  /// The directory of the last name.
  let directory: Int
  /// The last name; `nil` where the path ends with the directory itself, by `.` or `..`.
  let name: ArraySlice<UInt8>?
  /// The node that is there.
  let node: Int?
  /// This is true where it has to be a directory.
  let needsDirectory: Bool
}

extension VirtualFileSystem {
  /// The number of names that are gone through for one path at most, those of symbolic links included.
  private static let steps = 1024

  /// Follows a path from a directory on, beneath it.
  ///
  /// - Parameter followsLink: It says whether a symbolic link as the last name is followed. One before a slash always
  ///   is, but where `keepsLast` says that the call works on the name itself.
  func resolve(_ path: GuestPath, from start: Int, followsLink: Bool, keepsLast: Bool = false) throws(WASIErrno)
    -> VirtualLocation
  {
    // The names to go through, the next one last.
    var rest = Array(path.components.reversed())
    var needsDirectory = path.needsDirectory
    // A last component `.` is in the directory of the name before it, as every other name would be.
    var entersLast = path.ending == .here
    var current = start
    // The depth of the current directory below the start.
    var depth = 0
    var links = 0
    var steps = 0
    while let component = rest.popLast() {
      steps += 1
      guard steps <= Self.steps else { throw .loop }
      guard isDirectory(current) else { throw .notDirectory }
      if component == GuestPath.parent {
        guard depth > 0 else { throw .notPermitted }
        depth -= 1
        current = nodes[current].parent
        continue
      }
      let isLast = rest.isEmpty && !entersLast
      guard let entry = try lookUp(component, in: current) else {
        guard isLast else { throw .noEntry }
        return VirtualLocation(directory: current, name: component, node: nil, needsDirectory: needsDirectory)
      }
      if case .link(let target) = nodes[entry.node].kind,
        !isLast || followsLink || needsDirectory && !keepsLast
      {
        links += 1
        guard links <= Bounds.links else { throw .loop }
        // An empty target or an absolute one can come from outside.
        guard !target.isEmpty else { throw .noEntry }
        guard target[0] != UInt8(ascii: "/") else { throw .notPermitted }
        let parts = target.split(separator: UInt8(ascii: "/"))
        if isLast {
          entersLast = parts.last == GuestPath.here
          needsDirectory = needsDirectory || entersLast || target.last == UInt8(ascii: "/")
        }
        rest += parts.reversed().filter { $0 != GuestPath.here }
        continue
      }
      if isLast {
        return VirtualLocation(directory: current, name: component, node: entry.node, needsDirectory: needsDirectory)
      }
      current = entry.node
      depth += 1
    }
    guard isDirectory(current) else { throw .notDirectory }
    return VirtualLocation(directory: nodes[current].parent, name: nil, node: current, needsDirectory: true)
  }
}
