import Testing

@testable import WASI

/// `wasi_unstable`, preview 1's older version: what is laid out in another way there.
@Suite struct UnstableTests {
  /// A guest with a directory in memory that holds `a.txt` and a second name of it.
  private func guest() throws -> Guest {
    let tree = VirtualFileSystem()
    try tree.addFile([Array("a.txt".utf8)], Array("hello".utf8))
    tree.seal()
    let root = VirtualDirectory(tree, VirtualFileSystem.root, isReadOnly: false)
    try root.link(guestPath("a.txt"), to: root, guestPath("b.txt"))
    var configuration = WASIConfiguration()
    configuration.preopens = [.virtual(tree, name: Array("/".utf8))]
    let guest = try Guest(configuration, table: WASI.unstableTable)
    try guest.memory.write(Array("a.txt".utf8), at: 0)
    return guest
  }

  private func open(_ guest: Guest) throws -> UInt64 {
    #expect(try guest.call("path_open", 3, 0, 0, 5, 0, Rights.file.rawValue, 0, 0, 100) == .success)
    return UInt64(try guest.u32(100))
  }

  @Test func `it has all functions of preview1 but one`() {
    let names = WASI.preview1Table.map(\.name).filter { $0 != "sock_accept" }
    #expect(WASI.unstableTable.map(\.name) == names)
    #expect(names.count == 45)
  }

  @Test func `statuses of files are56 bytes long`() throws {
    let guest = try guest()
    let file = try open(guest)
    func check() throws {
      #expect(try guest.u64(200) == 1)
      #expect(try guest.u8(216) == FileType.regularFile.rawValue)
      #expect(try guest.u32(220) == 2)
      #expect(try guest.u64(224) == 5)
      #expect(try guest.u64(232) == VirtualClocks.defaultStart)
      #expect(try guest.u64(240) == VirtualClocks.defaultStart)
      // The time of the last change of its names is that of the second name.
      #expect(try guest.u64(248) >= VirtualClocks.defaultStart)
      #expect(try guest.u64(256) == UInt64.max)
    }
    try guest.memory.write([UInt8](repeating: 0xFF, count: 100), at: 200)
    #expect(try guest.call("fd_filestat_get", file, 200) == .success)
    try check()
    try guest.memory.write([UInt8](repeating: 0xFF, count: 100), at: 200)
    #expect(try guest.call("path_filestat_get", 3, 0, 0, 5, 200) == .success)
    try check()
    // They may end where the memory ends, and no later.
    #expect(try guest.call("fd_filestat_get", file, 0x10000 - 56) == .success)
    #expect(try guest.call("fd_filestat_get", file, 0x10000 - 55) == .fault)
  }

  @Test func `moves begin where their numbers say`() throws {
    let guest = try guest()
    let file = try open(guest)
    func seek(_ distance: Int64, _ whence: UInt64) throws -> UInt64 {
      #expect(try guest.call("fd_seek", file, UInt64(bitPattern: distance), whence, 200) == .success)
      return try guest.u64(200)
    }
    #expect(try seek(3, 2) == 3)
    #expect(try seek(1, 0) == 4)
    #expect(try seek(-3, 1) == 2)
    #expect(try guest.call("fd_seek", file, 0, 3, 200) == .invalid)
  }

  /// An identifier without use stands before the clock's number.
  @Test func `subscriptions are56 bytes long`() throws {
    let guest = try guest()
    try guest.memory.write([UInt8](repeating: 0, count: 112), at: 1000)
    try guest.store(UInt64(7), at: 1000)
    try guest.store(UInt64.max, at: 1016)
    try guest.store(UInt32(1), at: 1024)
    try guest.store(UInt64(1_000_000), at: 1032)
    // The second one is for reading from standard output.
    try guest.store(UInt64(8), at: 1056)
    try guest.memory.write([EventType.read.rawValue], at: 1064)
    try guest.store(UInt32(1), at: 1072)
    #expect(try guest.call("clock_time_get", 1, 0, 320) == .success)
    #expect(try guest.call("poll_oneoff", 1000, 2000, 1, 304) == .success)
    #expect(try guest.u32(304) == 1)
    #expect(try guest.u64(2000) == 7)
    #expect(try guest.u16(2008) == 0)
    #expect(try guest.call("clock_time_get", 1, 0, 312) == .success)
    #expect(try guest.u64(312) >= guest.u64(320) + 1_000_000)
    #expect(try guest.call("poll_oneoff", 1000, 2000, 2, 304) == .success)
    #expect(try guest.u32(304) == 1)
    #expect(try guest.u64(2000) == 8)
    #expect(try guest.u16(2008) == WASIErrno.badDescriptor.rawValue)
    #expect(try guest.call("poll_oneoff", 0x10000 - 56, 2000, 1, 304) != .fault)
    #expect(try guest.call("poll_oneoff", 0x10000 - 55, 2000, 1, 304) == .fault)
  }
}
