package import Glibc
package import IPLD

/// The path of a file or folder of the system, as bytes: it need not be UTF-8.
package struct FilePath: Hashable, Sendable {
  /// The bytes of the path, without a closing NUL.
  package let bytes: [UInt8]

  package init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The path as text; bytes that are not UTF-8 become U+FFFD.
  package var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The path of an entry of this folder.
  package func appending(_ name: [UInt8]) -> FilePath {
    FilePath(bytes + (bytes.last == UInt8(ascii: "/") ? [] : [UInt8(ascii: "/")]) + name)
  }

  /// Calls `body` with the path as the system takes it.
  package func withCString<Result>(_ body: (UnsafePointer<CChar>) -> Result) -> Result {
    OpenFile.withPath(bytes, body)
  }

  /// Tells whether there is a file or folder with this path, after symbolic links.
  package var exists: Bool { withCString { access($0, F_OK) == 0 } }

  /// The mode, size and times of the file or folder.
  ///
  /// - Parameter followsLinks: Whether a symbolic link at the end is followed.
  /// - Returns: `nil` where the system does not tell; `errno` says why.
  package func status(followsLinks: Bool = true) -> stat? {
    var status = stat()
    return withCString { followsLinks ? stat($0, &status) : lstat($0, &status) } == 0 ? status : nil
  }

  /// The names in the folder, sorted by their bytes, without `.` and `..`; `nil` where it is not a folder.
  package func names() throws(CodedError) -> [[UInt8]]? {
    guard let folder = withCString({ opendir($0) }) else {
      if errno == ENOTDIR { return nil }
      throw CodedError(system: .reading, "cannot open \(text)")
    }
    defer { closedir(folder) }
    return Self.names(folder)
  }

  /// The names that an open folder still has to tell, sorted by their bytes, without `.` and `..`.
  static func names(_ folder: OpaquePointer) -> [[UInt8]] {
    var names: [[UInt8]] = []
    while let entry = readdir(folder) {
      // SAFETY: the entry is valid until the next call, its name NUL-terminated.
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
      if name != [UInt8(ascii: ".")], name != Array("..".utf8) { names.append(name) }
    }
    return names.sorted { $0.lexicographicallyPrecedes($1) }
  }

  /// The target of a symbolic link.
  package func linkTarget() throws(CodedError) -> [UInt8] {
    var count = 0
    let target = [UInt8](unsafeUninitializedCapacity: Int(PATH_MAX)) { buffer, filled in
      buffer.withMemoryRebound(to: CChar.self) { buffer in
        count = withCString { readlink($0, buffer.baseAddress.unsafelyUnwrapped, buffer.count) }
      }
      filled = max(count, 0)
    }
    guard count >= 0 else { throw CodedError(system: .reading, "cannot read \(text)") }
    return target
  }

  /// Makes the folder, and those above it where they are missing.
  package func makeFolders(mode: mode_t) throws(CodedError) {
    var end = bytes.startIndex
    while end < bytes.endIndex {
      end = bytes[(end + 1)...].firstIndex(of: UInt8(ascii: "/")) ?? bytes.endIndex
      let folder = FilePath(Array(bytes[..<end]))
      if folder.withCString({ mkdir($0, mode) }) != 0, errno != EEXIST {
        throw CodedError(system: .writing, "cannot make the folder \(folder.text)")
      }
    }
  }
}

extension CodedError {
  /// The error of a system call that has just failed: the sentence, and the meaning of `errno`.
  package init(system purpose: SystemErrorCode, _ reason: String) {
    self.init(purpose, "\(reason): \(String(cString: strerror(errno)))")
  }
}
