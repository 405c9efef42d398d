import Glibc

@testable import WASI

/// A temporary directory with `inside`, which guests get, and `outside`, which they must never reach.
///
/// `outside` holds `canary` with the text `canary`, and the directory `nest`. Paths are relative to the whole. Tests run as
/// root too, and must do no harm even where they fail: whatever they try to reach lies in the temporary directory.
final class HostScene: Sendable {
  private let folder: String
  let root: String

  init() throws {
    // In memory where there is such a folder: the tests make tens of thousands of files.
    let folder = getenv("TMPDIR").map { String(cString: $0) } ?? (access("/dev/shm", W_OK) == 0 ? "/dev/shm" : "/tmp")
    var name = Array((folder + "/ipvm-wasi-XXXXXX").utf8CString)
    guard mkdtemp(&name) != nil else { throw WASIErrno(host: errno) }
    self.folder = String(decoding: name.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    // So that `../..` of what the guest gets is still the scene's.
    root = self.folder + "/scene"
    mkdir(root, 0o755)
    try directory("inside")
    try directory("outside/nest")
    try file("outside/canary", "canary")
  }

  deinit { HostScene.remove(folder) }

  private static func remove(_ path: String) {
    if let stream = opendir(path) {
      var names: [String] = []
      while let entry = readdir(stream) {
        let name = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
        names.append(String(decoding: name, as: UTF8.self))
        // Names that are not UTF-8 have no `String`.
        if String(validating: name, as: UTF8.self) == nil { unlinkat(dirfd(stream), Host.name(name), 0) }
      }
      closedir(stream)
      for name in names where name != "." && name != ".." {
        let path = path + "/" + name
        if unlink(path) != 0 { remove(path) }
      }
    }
    rmdir(path)
  }

  func absolute(_ path: String) -> String { root + "/" + path }

  /// Makes a directory, and those above it.
  func directory(_ path: String) throws {
    var made = root
    for name in path.split(separator: "/") {
      made += "/" + name
      if mkdir(made, 0o755) != 0, errno != EEXIST { throw WASIErrno(host: errno) }
    }
  }

  func file(_ path: String, _ text: String = "") throws {
    let number = open(absolute(path), O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    guard number >= 0 else { throw WASIErrno(host: errno) }
    defer { close(number) }
    guard write(number, text, text.utf8.count) == text.utf8.count else { throw WASIErrno(host: errno) }
  }

  func link(_ path: String, _ target: String) throws {
    guard symlink(target, absolute(path)) == 0 else { throw WASIErrno(host: errno) }
  }

  func fifo(_ path: String) throws {
    guard mkfifo(absolute(path), 0o644) == 0 else { throw WASIErrno(host: errno) }
  }

  /// The contents of a file; `nil` where it cannot be opened.
  func text(_ path: String) -> String? {
    let number = open(absolute(path), O_RDONLY | O_NONBLOCK)
    guard number >= 0 else { return nil }
    defer { close(number) }
    var bytes = [UInt8](repeating: 0, count: 4096)
    let count = read(number, &bytes, bytes.count)
    return String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
  }

  /// What is there, without following a link.
  func status(_ path: String) -> FileStatus? {
    var status = stat()
    return lstat(absolute(path), &status) == 0 ? FileStatus(status) : nil
  }

  func exists(_ path: String) -> Bool { status(path) != nil }

  /// The names in a directory, sorted.
  func names(_ path: String) throws -> [String] {
    try HostDirectory(path: Array(absolute(path).utf8), isReadOnly: true).names()
  }

  /// All that is in a directory, with contents and times, a line each.
  func fingerprint(_ path: String) throws -> [String] {
    var lines: [String] = []
    var directories = [path]
    while let directory = directories.popLast() {
      for name in try names(directory) {
        let path = directory + "/" + name
        guard let status = status(path) else { continue }
        let text = status.type == .regularFile ? text(path) ?? "" : ""
        lines.append("\(path) \(status.type) \(status.size) \(status.links) \(status.modificationTime) \(text)")
        if status.type == .directory { directories.append(path) }
      }
    }
    return lines
  }

  /// Whether nothing outside has changed.
  func outsideIsAsItWas() throws -> Bool {
    try names("outside") == ["canary", "nest"] && names("outside/nest").isEmpty && text("outside/canary") == "canary"
      && status("outside/canary")?.links == 1
  }

  /// The directory that a guest gets.
  func guest(
    _ resolution: HostResolution, _ path: String = "inside", isReadOnly: Bool = false
  ) throws -> HostDirectory {
    try HostDirectory(path: Array(absolute(path).utf8), isReadOnly: isReadOnly, resolution: resolution)
  }
}

func guestPath(_ path: String) throws(WASIErrno) -> GuestPath { try GuestPath(Array(path.utf8)) }

/// What a call answers: its error, or success.
func errno(of body: () throws -> Void) rethrows -> WASIErrno {
  do {
    try body()
    return .success
  } catch let error as WASIErrno {
    return error
  }
}

extension DirectoryHandle {
  @discardableResult
  func open(
    _ path: String, followsLink: Bool = false, flags: OpenFlags = [], reads: Bool = true, writes: Bool = false,
    descriptorFlags: DescriptorFlags = []
  ) throws -> OpenedNode {
    try open(
      OpenRequest(
        path: guestPath(path), followsLink: followsLink, flags: flags, reads: reads, writes: writes,
        descriptorFlags: descriptorFlags))
  }

  func file(
    _ path: String, followsLink: Bool = true, flags: OpenFlags = [], writes: Bool = false,
    descriptorFlags: DescriptorFlags = []
  ) throws -> any FileHandle {
    let node = try open(
      path, followsLink: followsLink, flags: flags, writes: writes, descriptorFlags: descriptorFlags)
    guard case .file(let file) = node else { throw WASIErrno.isDirectory }
    return file
  }

  func directory(_ path: String, followsLink: Bool = true) throws -> any DirectoryHandle {
    guard case .directory(let directory) = try open(path, followsLink: followsLink) else {
      throw WASIErrno.notDirectory
    }
    return directory
  }

  /// All names but `.` and `..`.
  func names() throws -> [String] {
    let list = try list()
    return (0..<list.count).map { String(decoding: list[$0].name, as: UTF8.self) }.filter { $0 != "." && $0 != ".." }
  }

  func text(_ path: String) throws -> String { try file(path).text() }
}

extension FileHandle {
  func text() throws -> String { try text(at: 0, 4096) }

  func text(at position: UInt64, _ count: Int) throws -> String {
    String(decoding: try read(at: position, [count]).joined(), as: UTF8.self)
  }

  /// Reads into pieces of these sizes, and answers what they hold.
  func read(at position: UInt64, _ counts: [Int]) throws -> [[UInt8]] {
    var left = 0
    return try withVectors(counts.map { [UInt8](repeating: 0, count: $0) }) { vectors in
      left = try read(vectors, at: position)
    }.map { piece in
      defer { left -= min(left, piece.count) }
      return Array(piece.prefix(left))
    }
  }

  @discardableResult
  func write(_ texts: String..., at position: UInt64) throws -> Int {
    var count = 0
    _ = try withVectors(texts.map { Array($0.utf8) }) { count = try write($0, at: position) }
    return count
  }

  @discardableResult
  func append(_ texts: String...) throws -> (count: Int, end: UInt64) {
    var result = (count: 0, end: UInt64(0))
    _ = try withVectors(texts.map { Array($0.utf8) }) { result = try append($0) }
    return result
  }

  /// Calls `body` with vectors for these pieces, and answers the pieces as they are afterwards.
  private func withVectors(_ pieces: [[UInt8]], _ body: (HostVectors) throws -> Void) throws -> [[UInt8]] {
    let buffers = pieces.map { piece in
      let buffer = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: piece.count)
      _ = buffer.initialize(from: piece)
      return buffer
    }
    let vectors = HostVectors.allocate(capacity: pieces.count)
    _ = vectors.initialize(from: buffers.map { HostVector(iov_base: $0.baseAddress, iov_len: $0.count) })
    defer {
      buffers.forEach { $0.deallocate() }
      vectors.deallocate()
    }
    try body(vectors)
    return buffers.map(Array.init)
  }
}
