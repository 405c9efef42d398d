/// A path as a guest gives it: relative, UTF-8, without NUL, and not longer than a path may be.
struct GuestPath {
  /// The path as given, with all its slashes.
  let bytes: [UInt8]
  /// The names between the slashes, without empty ones and without `.`; `..` is among them.
  let components: [ArraySlice<UInt8>]
  let ending: Ending

  /// The endings of a path, which decide what a call makes of it where a name alone would do.
  enum Ending {
    case name
    /// The path ends with a slash after a name.
    case slash
    /// The last component is `.` or `..`, with slashes after it or without.
    case here, parent
  }

  /// This is true where it can only name a directory.
  var needsDirectory: Bool { ending != .name }

  /// - Throws: `ilseq` if it is not UTF-8, `inval` with a NUL, `nametoolong`, `noent` if it is empty, and `perm` if it
  ///   is absolute.
  init(_ buffer: UnsafeRawBufferPointer) throws(WASIErrno) {
    guard buffer.count <= Bounds.path else { throw .nameTooLong }
    try self.init(Array(buffer))
  }

  init(_ bytes: [UInt8]) throws(WASIErrno) {
    guard bytes.count <= Bounds.path else { throw .nameTooLong }
    guard !bytes.isEmpty else { throw .noEntry }
    guard String(validating: bytes, as: UTF8.self) != nil else { throw .illegalSequence }
    guard !bytes.contains(0) else { throw .invalid }
    guard bytes[0] != UInt8(ascii: "/") else { throw .notPermitted }
    self.bytes = bytes
    let parts = bytes.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: true)
    guard parts.allSatisfy({ $0.count <= Bounds.name }) else { throw .nameTooLong }
    components = parts.filter { $0 != GuestPath.here }
    switch parts.last ?? [] {
    case GuestPath.here: ending = .here
    case GuestPath.parent: ending = .parent
    default: ending = bytes.last == UInt8(ascii: "/") ? .slash : .name
    }
  }

  static let here: ArraySlice<UInt8> = [UInt8(ascii: ".")]
  static let parent: ArraySlice<UInt8> = [UInt8(ascii: "."), UInt8(ascii: ".")]

  /// Tells whether a symbolic link at this path with this target stays beneath the directory that the path is relative
  /// to, as far as its text tells.
  func contains(linkTarget target: [UInt8]) -> Bool {
    guard target.first != UInt8(ascii: "/") else { return false }
    var depth = 0
    for component in components.dropLast() { depth += component == GuestPath.parent ? -1 : 1 }
    for component in target.split(separator: UInt8(ascii: "/")) where component != GuestPath.here {
      depth += component == GuestPath.parent ? -1 : 1
      if depth < 0 { return false }
    }
    return true
  }
}
