@testable import WASI
import Wasm

/// A guest with one directory at descriptor 3, and calls on it that take Swift values.
final class FileGuest {
  let guest: Guest
  private static let pathAddress: UInt64 = 0x1000
  private static let otherAddress: UInt64 = 0x3000
  private static let bufferAddress: UInt64 = 0x5000
  private static let resultAddress: UInt64 = 0x100

  init(_ preopens: WASIPreopen...) throws {
    var configuration = WASIConfiguration()
    configuration.preopens = preopens
    guest = try Guest(configuration)
  }

  private func put(_ text: String, at address: UInt64 = FileGuest.pathAddress) throws -> UInt64 {
    try guest.memory.write(Array(text.utf8), at: address)
    return UInt64(text.utf8.count)
  }

  private func check(_ errno: WASIErrno) throws { if errno != .success { throw errno } }

  // MARK: Paths

  /// Opens a path; the result is its descriptor.
  func open(
    _ path: String, _ flags: OpenFlags = [], rights: Rights = .file, inheriting: Rights = [], follow: Bool = true,
    descriptorFlags: DescriptorFlags = [], at directory: UInt64 = 3
  ) throws -> UInt64 {
    let count = try put(path)
    try check(
      guest.call(
        "path_open", directory, follow ? 1 : 0, Self.pathAddress, count, UInt64(flags.rawValue), rights.rawValue,
        inheriting.rawValue, UInt64(descriptorFlags.rawValue), Self.resultAddress))
    return UInt64(try guest.u32(Self.resultAddress))
  }

  func openDirectory(_ path: String, at directory: UInt64 = 3) throws -> UInt64 {
    try open(path, .directory, rights: .directory, inheriting: Rights.directory.union(.file), at: directory)
  }

  /// Calls a function that takes a directory and a path.
  func call(_ name: String, _ path: String, at directory: UInt64 = 3) throws {
    let count = try put(path)
    try check(guest.call(name, directory, Self.pathAddress, count))
  }

  func makeDirectory(_ path: String, at directory: UInt64 = 3) throws {
    try call("path_create_directory", path, at: directory)
  }
  func removeDirectory(_ path: String) throws { try call("path_remove_directory", path) }
  func unlink(_ path: String) throws { try call("path_unlink_file", path) }

  func symbolicLink(_ path: String, to target: String) throws {
    let count = try put(path)
    let targetCount = try put(target, at: Self.otherAddress)
    try check(guest.call("path_symlink", Self.otherAddress, targetCount, 3, Self.pathAddress, count))
  }

  func readLink(_ path: String, capacity: UInt64 = 4096) throws -> String {
    let count = try put(path)
    try check(guest.call("path_readlink", 3, Self.pathAddress, count, Self.bufferAddress, capacity, Self.resultAddress))
    return try guest.text(Self.bufferAddress, Int(try guest.u32(Self.resultAddress)))
  }

  func rename(_ path: String, to newPath: String, from old: UInt64 = 3, into new: UInt64 = 3) throws {
    let count = try put(path)
    let newCount = try put(newPath, at: Self.otherAddress)
    try check(guest.call("path_rename", old, Self.pathAddress, count, new, Self.otherAddress, newCount))
  }

  func link(_ path: String, to newPath: String, follow: Bool = false, from old: UInt64 = 3, into new: UInt64 = 3) throws
  {
    let count = try put(path)
    let newCount = try put(newPath, at: Self.otherAddress)
    try check(
      guest.call("path_link", old, follow ? 1 : 0, Self.pathAddress, count, new, Self.otherAddress, newCount))
  }

  func status(_ path: String, follow: Bool = true, at directory: UInt64 = 3) throws -> FileStatus {
    let count = try put(path)
    try check(guest.call("path_filestat_get", directory, follow ? 1 : 0, Self.pathAddress, count, Self.resultAddress))
    return try readStatus()
  }

  func status(of descriptor: UInt64) throws -> FileStatus {
    try check(guest.call("fd_filestat_get", descriptor, Self.resultAddress))
    return try readStatus()
  }

  private func readStatus() throws -> FileStatus {
    let start = Self.resultAddress
    return FileStatus(
      device: try guest.u64(start), inode: try guest.u64(start + 8),
      type: FileType(rawValue: try guest.u8(start + 16)) ?? .unknown, links: try guest.u64(start + 24),
      size: try guest.u64(start + 32), accessTime: try guest.u64(start + 40),
      modificationTime: try guest.u64(start + 48), changeTime: try guest.u64(start + 56))
  }

  // MARK: Descriptors

  func close(_ descriptor: UInt64) throws { try check(guest.call("fd_close", descriptor)) }

  func write(_ text: String, to descriptor: UInt64, at position: UInt64? = nil) throws {
    let count = try put(text, at: Self.bufferAddress)
    try guest.vectors(at: 0, (UInt32(Self.bufferAddress), UInt32(count)))
    if let position {
      try check(guest.call("fd_pwrite", descriptor, 0, 1, position, Self.resultAddress))
    } else {
      try check(guest.call("fd_write", descriptor, 0, 1, Self.resultAddress))
    }
  }

  func read(_ descriptor: UInt64, _ count: UInt32 = 4096, at position: UInt64? = nil) throws -> String {
    try guest.vectors(at: 0, (UInt32(Self.bufferAddress), count))
    if let position {
      try check(guest.call("fd_pread", descriptor, 0, 1, position, Self.resultAddress))
    } else {
      try check(guest.call("fd_read", descriptor, 0, 1, Self.resultAddress))
    }
    return try guest.text(Self.bufferAddress, Int(try guest.u32(Self.resultAddress)))
  }

  func seek(_ descriptor: UInt64, _ distance: Int64, _ whence: UInt64) throws -> UInt64 {
    try check(guest.call("fd_seek", descriptor, UInt64(bitPattern: distance), whence, Self.resultAddress))
    return try guest.u64(Self.resultAddress)
  }

  func rights(_ descriptor: UInt64) throws -> (base: Rights, inheriting: Rights) {
    try check(guest.call("fd_fdstat_get", descriptor, Self.resultAddress))
    return (
      Rights(rawValue: try guest.u64(Self.resultAddress + 8)), Rights(rawValue: try guest.u64(Self.resultAddress + 16))
    )
  }

  /// The names that `fd_readdir` gives with a buffer of this size, one call after the other.
  func list(_ descriptor: UInt64, capacity: UInt64 = 4096) throws -> [String] {
    var names: [String] = []
    var cookie: UInt64 = 0
    while true {
      try check(guest.call("fd_readdir", descriptor, Self.bufferAddress, capacity, cookie, Self.resultAddress))
      let filled = UInt64(try guest.u32(Self.resultAddress))
      var offset: UInt64 = 0
      while offset + 24 <= filled {
        let count = UInt64(try guest.u32(Self.bufferAddress + offset + 16))
        guard offset + 24 + count <= filled else { break }
        names.append(try guest.text(Self.bufferAddress + offset + 24, Int(count)))
        cookie = try guest.u64(Self.bufferAddress + offset)
        offset += 24 + count
      }
      if filled < capacity { return names }
    }
  }

  /// A file's whole contents.
  func contents(_ path: String) throws -> String {
    let file = try open(path)
    defer { try? close(file) }
    return try read(file)
  }

  /// Makes a file with these contents.
  func make(_ path: String, _ text: String = "") throws {
    let file = try open(path, .create)
    if !text.isEmpty { try write(text, to: file) }
    try close(file)
  }
}
