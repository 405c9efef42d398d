import Testing
import Wasm

@testable import WASI

/// A tree to begin with: `a.txt`, `sub/b.txt`, `link` to `sub`, `loop` to itself.
private func tree(limits: VirtualFileSystem.Limits = .init()) throws -> VirtualFileSystem {
  let tree = VirtualFileSystem(limits: limits)
  try tree.addFile(["a.txt"].map { Array($0.utf8) }, Array("hello".utf8))
  try tree.addDirectory([Array("sub".utf8)])
  try tree.addFile(["sub", "b.txt"].map { Array($0.utf8) }, Array("world".utf8))
  try tree.addSymbolicLink([Array("link".utf8)], to: Array("sub".utf8))
  try tree.addSymbolicLink([Array("loop".utf8)], to: Array("loop".utf8))
  tree.seal()
  return tree
}

private func guest(isReadOnly: Bool = false, limits: VirtualFileSystem.Limits = .init()) throws -> FileGuest {
  try FileGuest(.virtual(try tree(limits: limits), name: Array("/".utf8), isReadOnly: isReadOnly))
}

@Suite struct VirtualFileTests {
  @Test func `preopens tell their names`() throws {
    let guest = try guest()
    #expect(try guest.guest.call("fd_prestat_get", 3, 100) == .success)
    #expect(try guest.guest.u32(100) == 0)
    #expect(try guest.guest.u32(104) == 1)
    #expect(try guest.guest.call("fd_prestat_dir_name", 3, 100, 0) == .nameTooLong)
    #expect(try guest.guest.call("fd_prestat_dir_name", 3, 100, 1) == .success)
    #expect(try guest.guest.text(100, 1) == "/")
    #expect(try guest.guest.call("fd_prestat_get", 4, 100) == .badDescriptor)
  }

  @Test func `files are read and written where positions say`() throws {
    let guest = try guest()
    let file = try guest.open("a.txt")
    #expect(try guest.read(file, 2) == "he")
    #expect(try guest.read(file) == "llo")
    #expect(try guest.read(file) == "")
    #expect(try guest.seek(file, -2, 2) == 3)
    try guest.write("p!", to: file)
    #expect(try guest.read(file, at: 0) == "help!")
    try guest.write("xyz", to: file, at: 7)
    #expect(try guest.read(file, at: 0) == "help!\0\0xyz")
    #expect(try guest.seek(file, 0, 1) == 5)
    #expect(throws: WASIErrno.invalid) { try guest.seek(file, -6, 1) }
    #expect(throws: WASIErrno.invalid) { try guest.seek(file, .max, 2) }
    #expect(try guest.seek(file, .max, 0) == UInt64(Int64.max))
    #expect(throws: WASIErrno.invalid) { try guest.read(file) }
    #expect(throws: WASIErrno.fileTooBig) { try guest.write("x", to: file, at: 1 << 40) }
    #expect(throws: WASIErrno.invalid) { try guest.write("x", to: file, at: .max) }
    #expect(throws: WASIErrno.invalid) { try guest.read(file, at: .max) }
  }

  @Test func `appended bytes go to the end`() throws {
    let guest = try guest()
    let file = try guest.open("a.txt", descriptorFlags: .append)
    try guest.write("1", to: file)
    #expect(try guest.seek(file, 0, 0) == 0)
    try guest.write("2", to: file)
    try guest.write("3", to: file, at: 0)
    #expect(try guest.contents("a.txt") == "hello123")
  }

  @Test func `a write of nothing moves no position`() throws {
    let guest = try guest()
    let file = try guest.open("a.txt", descriptorFlags: .append)
    #expect(try guest.seek(file, 2, 0) == 2)
    try guest.write("", to: file)
    #expect(try guest.seek(file, 0, 1) == 2)
    try guest.write("!", to: file)
    #expect(try guest.seek(file, 0, 1) == 6)
  }

  @Test func `sizes change and what is new is zero`() throws {
    let guest = try guest()
    let file = try guest.open("a.txt")
    #expect(try guest.guest.call("fd_filestat_set_size", file, 2) == .success)
    #expect(try guest.guest.call("fd_filestat_set_size", file, 4) == .success)
    #expect(try guest.contents("a.txt") == "he\0\0")
    #expect(try guest.guest.call("fd_allocate", file, 2, 6) == .success)
    #expect(try guest.status("a.txt").size == 8)
    #expect(try guest.guest.call("fd_allocate", file, 0, 1) == .success)
    #expect(try guest.status("a.txt").size == 8)
    #expect(try guest.guest.call("fd_allocate", file, 0, 0) == .invalid)
    #expect(try guest.guest.call("fd_allocate", file, .max, 2) == .invalid)
    #expect(try guest.guest.call("fd_allocate", file, UInt64(Int64.max), 2) == .fileTooBig)
    #expect(try guest.guest.call("fd_filestat_set_size", file, .max) == .invalid)
    #expect(try guest.guest.call("fd_filestat_set_size", file, 1 << 62) == .fileTooBig)
    // Large, and large again after the middle was cut off, in chunks that were written and in others that were not.
    #expect(try guest.guest.call("fd_filestat_set_size", file, 1 << 20) == .success)
    try guest.write("near", to: file, at: 40_000)
    try guest.write("far", to: file, at: 1 << 19)
    #expect(try guest.guest.call("fd_filestat_set_size", file, 40_002) == .success)
    #expect(try guest.guest.call("fd_filestat_set_size", file, 1 << 20) == .success)
    #expect(try guest.read(file, 6, at: 39_999) == "\0ne\0\0\0")
    #expect(try guest.read(file, 3, at: 1 << 19) == "\0\0\0")
  }

  /// The first chunk has space for little, and the file is cut after it.
  @Test func `a file is cut where nothing is stored`() throws {
    let guest = try guest()
    let file = try guest.open("new", .create)
    try guest.write("0123456789", to: file)
    for size: UInt64 in [5_000, 4_000, 10_000, 9_999, 65, 64, 63, 5, 100] {
      #expect(try guest.guest.call("fd_filestat_set_size", file, size) == .success)
      #expect(try guest.status(of: file).size == size)
    }
    #expect(try guest.read(file, at: 0) == "01234" + String(repeating: "\0", count: 95))
  }

  /// Chunks of 16 KiB, and a first one that grows: bytes have to be the same wherever reads and writes begin and end.
  @Test func `chunks do not show`() throws {
    var expected = (0..<20_000).map { UInt8(truncatingIfNeeded: $0) }
    let contents = FileContents(expected)
    var random = SeededRandom(seed: [7])
    func number(_ limit: Int) -> Int {
      var bytes: UInt32 = 0
      _ = withUnsafeMutableBytes(of: &bytes) { random.fill($0) }
      return Int(bytes) % limit
    }
    for round in 0..<600 {
      let limit = round < 300 ? 3_000 : 70_000
      switch number(4) {
      case 0:
        let size = number(limit)
        contents.resize(size)
        expected = Array(expected.prefix(size)) + [UInt8](repeating: 0, count: max(size - expected.count, 0))
      case 1...2:
        let bytes = (0..<number(limit / 2)).map { UInt8(truncatingIfNeeded: $0 + round) }
        let position = number(limit)
        try bytes.withUnsafeBytes { try contents.write($0, at: position) }
        let end = max(position + bytes.count, expected.count)
        // A write of nothing makes nothing longer by itself, but this function does.
        expected += [UInt8](repeating: 0, count: end - expected.count)
        expected.replaceSubrange(position..<position + bytes.count, with: bytes)
      default:
        let position = number(limit)
        var buffer = [UInt8](repeating: 0xAA, count: number(limit))
        let capacity = buffer.count
        let count = buffer.withUnsafeMutableBytes { buffer in
          var vector = HostVector(iov_base: buffer.baseAddress, iov_len: buffer.count)
          return withUnsafeMutablePointer(to: &vector) {
            contents.read(HostVectors(start: $0, count: 1), at: UInt64(position))
          }
        }
        #expect(count == min(max(expected.count - position, 0), capacity))
        #expect(Array(buffer.prefix(count)) == Array(expected.dropFirst(position).prefix(count)))
      }
      #expect(contents.count == expected.count)
    }
  }

  @Test func `opening says what is there`() throws {
    let guest = try guest()
    #expect(throws: WASIErrno.noEntry) { try guest.open("none") }
    #expect(throws: WASIErrno.exists) { try guest.open("a.txt", [.create, .exclusive]) }
    #expect(throws: WASIErrno.notDirectory) { try guest.open("a.txt", .directory) }
    #expect(throws: WASIErrno.notDirectory) { try guest.open("a.txt/") }
    #expect(throws: WASIErrno.notDirectory) { try guest.open("a.txt/x") }
    #expect(throws: WASIErrno.isDirectory) { try guest.open("new/", .create) }
    #expect(throws: WASIErrno.isDirectory) { try guest.open("sub") }
    #expect(throws: WASIErrno.loop) { try guest.open("link", rights: .read, follow: false) }
    #expect(throws: WASIErrno.loop) { try guest.open("loop", rights: .read) }
    let file = try guest.open("link/b.txt", .truncate)
    #expect(try guest.status(of: file).size == 0)
    #expect(try guest.status("sub/b.txt") == guest.status(of: file))
  }

  @Test func `descriptors get the rights they ask for`() throws {
    let guest = try guest()
    let file = try guest.open("a.txt", rights: [.read, .unlinkFile])
    #expect(try guest.rights(file).base == .read)
    #expect(throws: WASIErrno.notCapable) { try guest.write("x", to: file) }
    #expect(throws: WASIErrno.notCapable) { try guest.seek(file, 1, 0) }
    let directory = try guest.open("sub", rights: [.open, .seek], inheriting: .read)
    #expect(try guest.rights(directory) == (.open, .read))
    let inner = try guest.open("b.txt", rights: .file, at: directory)
    #expect(try guest.rights(inner).base == .read)
    #expect(throws: WASIErrno.notCapable) { try guest.status("b.txt", at: directory) }
    #expect(throws: WASIErrno.notCapable) { try guest.open("c.txt", .create, at: directory) }
    #expect(throws: WASIErrno.notCapable) { try guest.open("b.txt", .truncate, at: directory) }
    #expect(throws: WASIErrno.notDirectory) { try guest.open("b.txt", at: file) }
  }

  @Test func `paths stay in their directory`() throws {
    let guest = try guest()
    for path in ["..", "../x", "sub/../..", "sub/../../a.txt", "link/../..", "/", "/a.txt"] {
      #expect(throws: WASIErrno.notPermitted) { try guest.open(path, rights: .read) }
      #expect(throws: WASIErrno.notPermitted) { try guest.status(path) }
    }
    let sub = try guest.openDirectory("sub")
    #expect(throws: WASIErrno.notPermitted) { try guest.open("../a.txt", rights: .read, at: sub) }
    // What a link leads to is looked at, not how its path reads.
    try guest.makeDirectory("x")
    try guest.makeDirectory("x/y")
    try guest.symbolicLink("deep", to: "x/y")
    #expect(try guest.status("deep/..").inode == guest.status("x").inode)
    for path in ["", "a\0", "\u{FFFF}\0"] {
      #expect(throws: WASIErrno.self) { try guest.open(path, rights: .read) }
    }
    #expect(throws: WASIErrno.nameTooLong) { try guest.open(String(repeating: "n", count: 256), rights: .read) }
    #expect(throws: WASIErrno.noEntry) { try guest.open(String(repeating: "n", count: 255), rights: .read) }
    #expect(throws: WASIErrno.nameTooLong) { try guest.open(String(repeating: "sub/../", count: 600), rights: .read) }
    for target in ["/etc", "..", "x/../../y"] {
      #expect(throws: WASIErrno.notPermitted) { try guest.symbolicLink("bad", to: target) }
    }
    try guest.symbolicLink("sub/up", to: "../a.txt")
    #expect(try guest.contents("sub/up") == "hello")
    #expect(throws: WASIErrno.notPermitted) { try guest.open("up", rights: .read, at: sub) }
  }

  @Test func `links lead on for forty steps at most`() throws {
    let guest = try guest()
    for number in 1...41 {
      try guest.symbolicLink("l\(number)", to: number == 1 ? "a.txt" : "l\(number - 1)")
    }
    #expect(try guest.contents("l40") == "hello")
    #expect(throws: WASIErrno.loop) { try guest.open("l41", rights: .read) }
    #expect(try guest.readLink("l41") == "l40")
    #expect(try guest.readLink("l41", capacity: 2) == "l4")
    #expect(throws: WASIErrno.invalid) { try guest.readLink("a.txt") }
  }
}

@Suite struct VirtualDirectoryTests {
  @Test func `lists are sorted`() throws {
    let guest = try guest()
    for name in ["z", "ä", "B", "sub2"] { try guest.make(name) }
    let names = [".", "..", "B", "a.txt", "link", "loop", "sub", "sub2", "z", "ä"]
    let root = try guest.openDirectory(".")
    #expect(try guest.list(root) == names)
    // Cut off in the middle of an entry, again and again.
    for capacity: UInt64 in [32, 33, 50, 100] { #expect(try guest.list(root, capacity: capacity) == names) }
  }

  @Test func `a list stays as it was when it was begun`() throws {
    let guest = try guest()
    let root = try guest.openDirectory(".")
    #expect(try guest.guest.call("fd_readdir", root, 0x5000, 25, 0, 0x100) == .success)
    #expect(try guest.guest.u32(0x100) == 25)
    try guest.unlink("a.txt")
    try guest.make("0")
    #expect(try guest.guest.call("fd_readdir", root, 0x5000, 29, 2, 0x100) == .success)
    #expect(try guest.guest.text(0x5000 + 24, 5) == "a.txt")
    #expect(try guest.list(root).dropFirst(2).first == "0")
    #expect(try guest.guest.call("fd_readdir", root, 0x5000, 29, .max, 0x100) == .success)
    #expect(try guest.guest.u32(0x100) == 0)
    #expect(try guest.guest.call("fd_readdir", root, 0x5000, 0, 0, 0x100) == .success)
    #expect(try guest.guest.u32(0x100) == 0)
  }

  @Test func `many entries stay sorted`() throws {
    var entries = SortedEntries()
    var names: Set<[UInt8]> = []
    var random = SeededRandom(seed: [1])
    for round in 0..<20_000 {
      var bytes: UInt16 = 0
      _ = withUnsafeMutableBytes(of: &bytes) { random.fill($0) }
      let name = Array("\(bytes % 4_000)".utf8)
      if bytes % 3 == 0 {
        entries.remove(name[...])
        names.remove(name)
      } else {
        entries.insert(SortedEntries.Entry(name: name, node: round, inode: 0, type: .regularFile))
        names.insert(name)
      }
    }
    let sorted = names.sorted { $0.lexicographicallyPrecedes($1) }
    #expect(entries.count == sorted.count)
    let system = VirtualFileSystem()
    do {
      let listing = try VirtualListing(entries, here: 1, parent: 1, in: system)
      #expect((2..<listing.count).map { listing[$0].name } == sorted)
      #expect(system.usedBytes == UInt64(sorted.reduce(0) { $0 + $1.count + 64 }))
    }
    #expect(system.usedBytes == 0)
    #expect(sorted.allSatisfy { entries[$0[...]] != nil })
    #expect(entries[Array("x".utf8)[...]] == nil)
  }

  @Test func `directories come and go`() throws {
    let guest = try guest()
    try guest.makeDirectory("new/")
    #expect(throws: WASIErrno.exists) { try guest.makeDirectory("new") }
    #expect(throws: WASIErrno.exists) { try guest.makeDirectory("link") }
    #expect(throws: WASIErrno.noEntry) { try guest.makeDirectory("none/new") }
    #expect(throws: WASIErrno.notDirectory) { try guest.makeDirectory("a.txt/new") }
    #expect(throws: WASIErrno.notEmpty) { try guest.removeDirectory("sub") }
    #expect(throws: WASIErrno.notDirectory) { try guest.removeDirectory("a.txt") }
    #expect(throws: WASIErrno.notDirectory) { try guest.removeDirectory("link/") }
    #expect(throws: WASIErrno.isDirectory) { try guest.unlink("new/") }
    #expect(throws: WASIErrno.notDirectory) { try guest.unlink("a.txt/") }
    #expect(throws: WASIErrno.notDirectory) { try guest.unlink("link/") }
    #expect(throws: WASIErrno.invalid) { try guest.removeDirectory(".") }
    let inside = try guest.openDirectory("new")
    try guest.removeDirectory("new/")
    #expect(throws: WASIErrno.noEntry) { try guest.makeDirectory("x", at: inside) }
    #expect(try guest.list(inside).isEmpty)
  }

  @Test func `files live as long as something holds them`() throws {
    let system = try tree()
    let guest = try FileGuest(.virtual(system, name: Array("/".utf8)))
    let before = system.usedBytes
    let file = try guest.open("a.txt")
    try guest.link("a.txt", to: "second")
    #expect(try guest.status("second") == guest.status(of: file))
    #expect(try guest.status("second").links == 2)
    try guest.unlink("a.txt")
    try guest.unlink("second")
    #expect(try guest.status(of: file).links == 0)
    #expect(try guest.read(file) == "hello")
    try guest.close(file)
    // The entry of a.txt, its node and its bytes.
    #expect(system.usedBytes == before - (64 + 5) - 256 - 5)
    #expect(throws: WASIErrno.notPermitted) { try guest.link("sub", to: "sub2") }
    #expect(throws: WASIErrno.noEntry) { try guest.link("sub/b.txt", to: "b/") }
    #expect(throws: WASIErrno.exists) { try guest.link("sub/b.txt", to: "link") }
    #expect(throws: WASIErrno.invalid) { try guest.link("link", to: "link2", follow: true) }
    try guest.link("link", to: "link2")
    #expect(try guest.readLink("link2") == "sub")
  }

  @Test func `renaming follows the rules of POSIX`() throws {
    let guest = try guest()
    try guest.makeDirectory("empty")
    #expect(throws: WASIErrno.isDirectory) { try guest.rename("a.txt", to: "empty") }
    #expect(throws: WASIErrno.notDirectory) { try guest.rename("empty", to: "a.txt") }
    #expect(throws: WASIErrno.notEmpty) { try guest.rename("empty", to: "sub") }
    #expect(throws: WASIErrno.invalid) { try guest.rename("sub", to: "sub/inner") }
    #expect(throws: WASIErrno.notDirectory) { try guest.rename("a.txt", to: "b.txt/") }
    #expect(throws: WASIErrno.busy) { try guest.rename(".", to: "x") }
    #expect(throws: WASIErrno.noEntry) { try guest.rename("none", to: "x") }
    try guest.rename("sub/", to: "empty/")
    #expect(try guest.contents("empty/b.txt") == "world")
    #expect(throws: WASIErrno.noEntry) { try guest.status("sub") }
    let before = try guest.status("a.txt").inode
    try guest.rename("a.txt", to: "empty/b.txt")
    #expect(try guest.status("empty/b.txt").inode == before)
    #expect(try guest.contents("empty/b.txt") == "hello")
    try guest.link("empty/b.txt", to: "same")
    try guest.rename("same", to: "empty/b.txt")
    #expect(try guest.status("same").links == 2)
    let inner = try guest.openDirectory("empty")
    try guest.makeDirectory("empty/deep")
    let deep = try guest.openDirectory("empty/deep")
    #expect(throws: WASIErrno.invalid) { try guest.rename("empty", to: "x", into: deep) }
    try guest.rename("b.txt", to: "moved", from: inner, into: deep)
    #expect(try guest.contents("empty/deep/moved") == "hello")
  }

  @Test func `times are those of the guests clock`() throws {
    let guest = try guest()
    let start = VirtualClocks.defaultStart
    #expect(try guest.status("a.txt").modificationTime == start)
    try guest.make("new")
    let first = try guest.status("new").modificationTime
    #expect(first > start)
    #expect(first < start + 1_000_000)
    try guest.make("newer")
    #expect(try guest.status("newer").modificationTime > first)
    #expect(try guest.status(".").modificationTime > first)
    #expect(try guest.guest.call("fd_filestat_set_times", 3, 5, 6, 1 | 4) == .success)
    #expect(try guest.status(".").accessTime == 5)
    #expect(try guest.status(".").modificationTime == 6)
    for flags: UInt64 in [3, 12, 16] {
      #expect(try guest.guest.call("fd_filestat_set_times", 3, 5, 6, flags) == .invalid)
    }
    #expect(try guest.guest.call("fd_filestat_set_times", 3, 5, 6, 2) == .success)
    #expect(try guest.status(".").accessTime > first)
    #expect(try guest.status(".").modificationTime == 6)
  }

  @Test func `nothing changes what is read only`() throws {
    let system = try tree()
    let guest = try FileGuest(
      .virtual(system, name: Array("ro".utf8), isReadOnly: true), .virtual(system, name: Array("rw".utf8)))
    let calls: [() throws -> Void] = [
      { try guest.make("new") }, { _ = try guest.open("a.txt", .truncate, rights: .read) },
      { _ = try guest.open("a.txt", rights: .write) }, { try guest.makeDirectory("new") },
      { try guest.unlink("a.txt") }, { try guest.removeDirectory("sub") },
      { try guest.symbolicLink("new", to: "a.txt") },
      { try guest.rename("a.txt", to: "b.txt") }, { try guest.link("a.txt", to: "b.txt") },
      { try guest.rename("a.txt", to: "stolen", into: 4) }, { try guest.link("a.txt", to: "stolen", into: 4) },
      { try guest.rename("a.txt", to: "b.txt", from: 4, into: 3) },
    ]
    for (number, call) in calls.enumerated() {
      #expect(throws: WASIErrno.readOnly, "call \(number)") { try call() }
    }
    let file = try guest.open("a.txt", rights: [.read, .setTimes])
    #expect(try guest.guest.call("fd_filestat_set_size", file, 0) == .readOnly)
    #expect(try guest.guest.call("fd_filestat_set_times", file, 0, 0, 1) == .readOnly)
    #expect(try guest.guest.call("fd_filestat_set_times", 3, 0, 0, 1) == .readOnly)
    #expect(throws: WASIErrno.readOnly) { try guest.write("x", to: file) }
    let sub = try guest.openDirectory("sub")
    #expect(throws: WASIErrno.readOnly) { try guest.makeDirectory("new", at: sub) }
    #expect(system.changes().isEmpty)
  }

  @Test func `separate trees are separate file systems`() throws {
    let guest = try FileGuest(
      .virtual(try tree(), name: Array("a".utf8)), .virtual(try tree(), name: Array("b".utf8)))
    #expect(throws: WASIErrno.crossDevice) { try guest.rename("a.txt", to: "x", into: 4) }
    #expect(throws: WASIErrno.crossDevice) { try guest.link("a.txt", to: "x", into: 4) }
  }
}

@Suite struct VirtualLimitTests {
  @Test func `bytes and nodes are counted`() throws {
    let limits = VirtualFileSystem.Limits(bytes: 4_000, nodes: 8, depth: 3)
    let guest = try guest(limits: limits)
    let file = try guest.open("a.txt")
    #expect(throws: WASIErrno.noSpace) { try guest.write("x", to: file, at: 3_000) }
    #expect(try guest.guest.call("fd_allocate", file, 0, 5_000) == .fileTooBig)
    #expect(try guest.contents("a.txt") == "hello")
    try guest.make("one")
    try guest.make("two")
    #expect(throws: WASIErrno.noSpace) { try guest.make("three") }
    try guest.unlink("one")
    try guest.unlink("two")
    try guest.makeDirectory("sub/d")
    try guest.makeDirectory("sub/d/e")
    try guest.unlink("loop")
    #expect(throws: WASIErrno.nameTooLong) { try guest.makeDirectory("sub/d/e/f") }
  }

  @Test func `a guest has only so many descriptors`() throws {
    let guest = try guest()
    for _ in 4..<1024 { _ = try guest.open("a.txt", rights: .read) }
    #expect(throws: WASIErrno.tooManyOpenFiles) { try guest.open("a.txt", rights: .read) }
    #expect(throws: WASIErrno.tooManyOpenFiles) { try guest.make("new") }
    #expect(throws: WASIErrno.noEntry) { try guest.status("new") }
    try guest.close(500)
    #expect(try guest.open("a.txt", rights: .read) == 500)
  }

  /// A chain of directories far deeper than any stack, freed by its last name.
  @Test func `deep trees are not recursed into`() throws {
    let guest = try guest(limits: .init(depth: 1 << 20))
    var directory: UInt64 = 3
    for _ in 0..<20_000 {
      try guest.makeDirectory("d", at: directory)
      let next = try guest.openDirectory("d", at: directory)
      if directory != 3 { try guest.close(directory) }
      directory = next
    }
    #expect(try guest.list(directory) == [".", ".."])
  }
}

@Suite struct VirtualChangeTests {
  private func describe(_ change: VirtualFileSystem.Change) -> String {
    let path = change.path.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "/")
    switch change {
    case .removed: return "- \(path)"
    case .directory: return "+ \(path)/"
    case .symbolicLink(_, let target): return "+ \(path) -> \(String(decoding: target, as: UTF8.self))"
    case .file(_, let reader):
      var bytes = [UInt8](repeating: 0, count: reader.count)
      _ = bytes.withUnsafeMutableBytes { reader.read($0, at: 0) }
      return "+ \(path) = \(String(decoding: bytes, as: UTF8.self))"
    }
  }

  @Test func `changes are taken out`() throws {
    let system = try tree()
    let guest = try FileGuest(.virtual(system, name: Array("/".utf8)))
    #expect(system.changes().isEmpty)
    #expect(try guest.contents("a.txt") == "hello")
    #expect(system.changes().isEmpty)
    try guest.make("sub/new", "1")
    try guest.makeDirectory("dir")
    try guest.make("dir/file", "2")
    try guest.unlink("loop")
    try guest.unlink("link")
    try guest.makeDirectory("link")
    try guest.make("tmp", "gone")
    try guest.unlink("tmp")
    let file = try guest.open("a.txt")
    try guest.write("H", to: file)
    #expect(
      system.changes().map(describe) == [
        "- link", "- loop", "+ a.txt = Hello", "+ dir/", "+ link/", "+ dir/file = 2", "+ sub/new = 1",
      ])
  }

  @Test func `a renamed tree is gone and new`() throws {
    let system = try tree()
    let guest = try FileGuest(.virtual(system, name: Array("/".utf8)))
    try guest.rename("sub", to: "moved")
    try guest.rename("a.txt", to: "moved/b.txt")
    #expect(
      system.changes().map(describe) == ["- a.txt", "- sub", "+ moved/", "+ moved/b.txt = hello"])
  }
}
