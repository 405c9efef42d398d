import Glibc
import Testing
import Wasm

@testable import WASI

/// The highest addresses of a memory of one page.
private let end: UInt64 = 65_536

@Suite struct LinkingTests {
  @Test func `all functions of preview one link`() throws {
    #expect(WASI.preview1Table.count == 46)
    #expect(Set(WASI.preview1Table.map { "\($0.name)" }).count == 46)
    _ = try Guest()
  }

  @Test func `exit ends the guest with its whole code`() throws {
    let guest = try Guest()
    for code: UInt64 in [0, 1, 256, 0xFFFF_FFFF] {
      #expect(throws: WASIExit(code: UInt32(code))) { try guest.call("proc_exit", code) }
    }
  }

  @Test func `signals and sockets do not exist`() throws {
    let guest = try Guest()
    #expect(try guest.call("proc_raise", 6) == .noSystemCall)
    #expect(try guest.call("sched_yield") == .success)
    for (name, arguments) in [("sock_accept", 3), ("sock_recv", 6), ("sock_send", 5), ("sock_shutdown", 2)] {
      #expect(try call(guest, name, descriptor: 1, count: arguments) == .notSocket)
      #expect(try call(guest, name, descriptor: 9, count: arguments) == .badDescriptor)
    }
  }

  private func call(_ guest: Guest, _ name: String, descriptor: UInt64, count: Int) throws -> WASIErrno {
    switch count {
    case 2: try guest.call(name, descriptor, 0)
    case 3: try guest.call(name, descriptor, 0, 0)
    case 5: try guest.call(name, descriptor, 0, 0, 0, 0)
    default: try guest.call(name, descriptor, 0, 0, 0, 0, 0)
    }
  }
}

@Suite struct ArgumentTests {
  private func guest() throws -> Guest {
    var configuration = WASIConfiguration()
    configuration.arguments = ["app", "", "ä b"].map { Array($0.utf8) } + [[0xFF, 0xFE], [0x61, 0, 0x62]]
    configuration.environment = [(Array("K".utf8), Array("V=W".utf8)), (Array("EMPTY".utf8), [])]
    return try Guest(configuration)
  }

  @Test func `arguments come as they are`() throws {
    let guest = try guest()
    #expect(try guest.call("args_sizes_get", 0, 4) == .success)
    #expect(try guest.u32(0) == 5)
    // app, the empty one, five bytes of text, two of no text, and one before its NUL, each with its end.
    #expect(try guest.u32(4) == 4 + 1 + 5 + 3 + 2)
    #expect(try guest.call("args_get", 100, 200) == .success)
    #expect(try guest.u32(100) == 200)
    #expect(try guest.u32(104) == 204)
    #expect(try guest.u32(108) == 205)
    #expect(try guest.memory.read(at: 200, count: 15) == Array("app\0\0ä b\0".utf8) + [0xFF, 0xFE, 0, 0x61, 0])
  }

  /// More strings than the guest's memory has space for: their number is told, and nothing is written.
  @Test func `a million arguments are only counted`() throws {
    var configuration = WASIConfiguration()
    configuration.arguments = [[UInt8]](repeating: [0x78], count: 1_000_000)
    let guest = try Guest(configuration)
    #expect(try guest.call("args_sizes_get", 0, 4) == .success)
    #expect(try guest.u32(0) == 1_000_000)
    #expect(try guest.u32(4) == 2_000_000)
    try guest.memory.write([UInt8](repeating: 0xAA, count: 16), at: 100)
    #expect(try guest.call("args_get", 100, 200) == .fault)
    #expect(try guest.u64(100) == 0xAAAA_AAAA_AAAA_AAAA)
  }

  @Test func `the environment keeps its order`() throws {
    let guest = try guest()
    #expect(try guest.call("environ_sizes_get", 0, 4) == .success)
    #expect(try guest.u32(0) == 2)
    #expect(try guest.call("environ_get", 100, 200) == .success)
    #expect(try guest.text(200, 13) == "K=V=W\0EMPTY=\0")
  }

  @Test func `nothing is there unless it is given`() throws {
    let guest = try Guest()
    try guest.memory.write([UInt8](repeating: 0xAA, count: 8), at: 0)
    #expect(try guest.call("environ_sizes_get", 0, 4) == .success)
    #expect(try guest.u64(0) == 0)
  }

  @Test func `pointers outside leave the memory as it was`() throws {
    let guest = try guest()
    #expect(try guest.call("args_get", 0, end - 3) == .fault)
    #expect(try guest.call("args_get", end - 8, 0) == .fault)
    #expect(try guest.call("args_get", 0xFFFF_FFFC, 0) == .fault)
    #expect(try guest.call("args_sizes_get", 0, end - 3) == .fault)
    #expect(try guest.call("environ_sizes_get", end, 0) == .fault)
    #expect(try guest.u64(0) == 0)
  }
}

@Suite struct ClockTests {
  @Test func `the clocks of the machine run`() throws {
    var configuration = WASIConfiguration()
    configuration.clocks = SystemClocks()
    let guest = try Guest(configuration)
    #expect(try guest.call("clock_time_get", 1, 0, 0) == .success)
    #expect(try guest.call("clock_time_get", 1, 0, 8) == .success)
    #expect(try guest.u64(0) <= guest.u64(8))
    #expect(try guest.call("clock_time_get", 0, 0, 0) == .success)
    // After the year 2020.
    #expect(try guest.u64(0) > 1_577_836_800_000_000_000)
    #expect(try guest.call("clock_res_get", 1, 0) == .success)
    #expect(try guest.u64(0) > 0)
  }

  /// A program that measures its own time waits for them.
  @Test func `the clocks of processor time are as the monotonic one`() throws {
    for clocks: any WASIClocks in [VirtualClocks(), SystemClocks()] {
      var configuration = WASIConfiguration()
      configuration.clocks = clocks
      let guest = try Guest(configuration)
      for clock: UInt64 in [2, 3] {
        #expect(try guest.call("clock_time_get", 1, 0, 0) == .success)
        #expect(try guest.call("clock_time_get", clock, 0, 8) == .success)
        #expect(try guest.call("clock_time_get", 1, 0, 16) == .success)
        #expect(try guest.u64(0) <= guest.u64(8))
        #expect(try guest.u64(8) <= guest.u64(16))
        #expect(try guest.call("clock_res_get", clock, 0) == .success)
        #expect(try guest.call("clock_res_get", 1, 8) == .success)
        #expect(try guest.u64(0) == guest.u64(8))
        // To wait for one is to wait.
        try guest.subscribe(at: 100, userData: 1, clock: UInt32(clock), timeout: 1)
        #expect(try guest.call("poll_oneoff", 100, 200, 1, 300) == .success)
        #expect(try guest.u16(208) == 0)
      }
    }
  }

  @Test func `other clocks are invalid`() throws {
    let guest = try Guest()
    for clock: UInt64 in [4, 0xFFFF_FFFF] {
      #expect(try guest.call("clock_time_get", clock, 0, 0) == .invalid)
      #expect(try guest.call("clock_res_get", clock, 0) == .invalid)
    }
    #expect(try guest.call("clock_time_get", 1, 0, end - 7) == .fault)
    #expect(try guest.call("clock_res_get", 1, end) == .fault)
  }

  @Test func `a configuration can replace them`() throws {
    var configuration = WASIConfiguration()
    configuration.clocks = StillClocks()
    let guest = try Guest(configuration)
    #expect(try guest.call("clock_time_get", 0, 0, 0) == .success)
    #expect(try guest.u64(0) == 1_000)
    #expect(try guest.call("clock_res_get", 0, 0) == .success)
    #expect(try guest.u64(0) == 7)
  }
}

@Suite struct RandomTests {
  @Test func `bytes fill exactly the range`() throws {
    let guest = try Guest()
    #expect(try guest.call("random_get", 100, 1_000) == .success)
    let bytes = try guest.memory.read(at: 0, count: 1_200)
    #expect(bytes[..<100].allSatisfy { $0 == 0 })
    #expect(bytes[1_100...].allSatisfy { $0 == 0 })
    #expect(Set(bytes[100..<1_100]).count > 100)
    #expect(try guest.call("random_get", end, 0) == .success)
  }

  @Test func `ranges outside are refused`() throws {
    let guest = try Guest()
    #expect(try guest.call("random_get", end - 1, 2) == .fault)
    #expect(try guest.call("random_get", 0, 0xFFFF_FFFF) == .fault)
    #expect(try guest.call("random_get", 0xFFFF_FFFF, 0xFFFF_FFFF) == .fault)
  }

  /// RFC 8439, appendix A.1, test vectors 1 and 2: the key stream of a zero key, blocks 0 and 1.
  @Test func `a seed gives the key stream of cha cha20`() {
    var random = SeededRandom(seed: [])
    var bytes = [UInt8](repeating: 0, count: 128)
    #expect(bytes.withUnsafeMutableBytes { random.fill($0) })
    #expect(bytes[..<8] == [0x76, 0xB8, 0xE0, 0xAD, 0xA0, 0xF1, 0x3D, 0x90])
    #expect(
      bytes[48..<64] == [
        0x6A, 0x43, 0xB8, 0xF4, 0x15, 0x18, 0xA1, 0x1C, 0xC3, 0x87, 0xB6, 0x69, 0xB2, 0xEE, 0x65, 0x86,
      ])
    #expect(bytes[64..<72] == [0x9F, 0x07, 0xE7, 0xBE, 0x55, 0x51, 0x38, 0x7A])
  }

  @Test func `the same seed gives the same bytes`() throws {
    func bytes(_ seed: [UInt8]) throws -> [UInt8] {
      var configuration = WASIConfiguration()
      configuration.random = SeededRandom(seed: seed)
      let guest = try Guest(configuration)
      #expect(try guest.call("random_get", 0, 10) == .success)
      #expect(try guest.call("random_get", 10, 90) == .success)
      return try guest.memory.read(at: 0, count: 100)
    }
    #expect(try bytes([1]) == bytes([1]))
    #expect(try bytes([1]) != bytes([2]))
  }
}

@Suite struct StreamTests {
  @Test func `writing passes all vectors on`() throws {
    let recorder = Recorder()
    var configuration = WASIConfiguration()
    configuration.standardOutput = recorder.output
    let guest = try Guest(configuration)
    try guest.memory.write(Array("hello world".utf8), at: 100)
    try guest.vectors(at: 0, (100, 6), (0, 0), (106, 5))
    #expect(try guest.call("fd_write", 1, 0, 3, 50) == .success)
    #expect(try guest.u32(50) == 11)
    #expect(recorder.text == "hello world")
    #expect(try guest.call("fd_write", 1, 0, 0, 50) == .success)
    #expect(try guest.u32(50) == 0)
  }

  @Test func `reading fills vectors in their order`() throws {
    var configuration = WASIConfiguration()
    configuration.standardInput = .bytes(Array("abcdefgh".utf8))
    let guest = try Guest(configuration)
    try guest.vectors(at: 0, (100, 3), (200, 2))
    #expect(try guest.call("fd_read", 0, 0, 2, 50) == .success)
    #expect(try guest.u32(50) == 5)
    #expect(try guest.text(100, 3) == "abc")
    #expect(try guest.text(200, 2) == "de")
    #expect(try guest.call("fd_read", 0, 0, 2, 50) == .success)
    #expect(try guest.u32(50) == 3)
    #expect(try guest.call("fd_read", 0, 0, 2, 50) == .success)
    #expect(try guest.u32(50) == 0)
  }

  @Test func `overlapping vectors are the guests own affair`() throws {
    var configuration = WASIConfiguration()
    configuration.standardInput = .bytes(Array("abcdefgh".utf8))
    let guest = try Guest(configuration)
    try guest.vectors(at: 0, (100, 4), (102, 4))
    #expect(try guest.call("fd_read", 0, 0, 2, 102) == .success)
    #expect(try guest.text(100, 2) == "ab")
    #expect(try guest.u32(102) == 8)
  }

  @Test func `hostile vectors have no effect`() throws {
    let recorder = Recorder()
    var configuration = WASIConfiguration()
    configuration.standardOutput = recorder.output
    configuration.standardInput = .bytes(Array("abc".utf8))
    let guest = try Guest(configuration)
    try guest.vectors(at: 0, (100, 4), (UInt32(end) - 1, 2))
    #expect(try guest.call("fd_write", 1, 0, 2, 50) == .fault)
    #expect(try guest.call("fd_read", 0, 0, 2, 50) == .fault)
    try guest.vectors(at: 0, (100, 0xFFFF_FFFF), (0xFFFF_FFFF, 0xFFFF_FFFF))
    #expect(try guest.call("fd_write", 1, 0, 2, 50) == .fault)
    #expect(try guest.call("fd_write", 1, 0, 0xFFFF_FFFF, 50) == .invalid)
    #expect(try guest.call("fd_write", 1, 0, 1_025, 50) == .invalid)
    #expect(try guest.call("fd_write", 1, end - 7, 1, 50) == .fault)
    try guest.vectors(at: 0, (100, 1))
    #expect(try guest.call("fd_write", 1, 0, 1, end - 3) == .fault)
    #expect(try guest.call("fd_read", 0, 0, 1, 0xFFFF_FFFF) == .fault)
    #expect(recorder.bytes.isEmpty)
    #expect(try guest.u32(100) == 0)
    #expect(try guest.call("fd_read", 0, 0, 1, 50) == .success)
    #expect(try guest.text(100, 1) == "a")
  }

  @Test func `thousand vectors are written at once`() throws {
    let recorder = Recorder()
    var configuration = WASIConfiguration()
    configuration.standardOutput = recorder.output
    let guest = try Guest(configuration)
    for index in 0..<UInt64(1_024) { try guest.vectors(at: 1_000 + index * 8, (0, 64)) }
    #expect(try guest.call("fd_write", 1, 1_000, 1_024, 0) == .success)
    #expect(try guest.u32(0) == 65_536)
    #expect(recorder.bytes.count == 65_536)
  }

  @Test func `directions and numbers are checked`() throws {
    let guest = try Guest()
    try guest.vectors(at: 0, (100, 1))
    #expect(try guest.call("fd_read", 1, 0, 1, 50) == .badDescriptor)
    #expect(try guest.call("fd_write", 0, 0, 1, 50) == .badDescriptor)
    for number: UInt64 in [3, 0x7FFF_FFFF, 0xFFFF_FFFF] {
      #expect(try guest.call("fd_read", number, 0, 1, 50) == .badDescriptor)
      #expect(try guest.call("fd_write", number, 0, 1, 50) == .badDescriptor)
      #expect(try guest.call("fd_close", number) == .badDescriptor)
      #expect(try guest.call("fd_fdstat_get", number, 0) == .badDescriptor)
      #expect(try guest.call("fd_renumber", 0, number) == .badDescriptor)
    }
  }

  @Test func `streams have no positions`() throws {
    let guest = try Guest()
    #expect(try guest.call("fd_seek", 0, 0, 1, 0) == .illegalSeek)
    #expect(try guest.call("fd_seek", 0, 0, 3, 0) == .invalid)
    #expect(try guest.call("fd_tell", 1, 0) == .illegalSeek)
    #expect(try guest.call("fd_pread", 0, 0, 0, 0, 0) == .illegalSeek)
    #expect(try guest.call("fd_pwrite", 1, 0, 0, 0, 0) == .illegalSeek)
    #expect(try guest.call("fd_allocate", 1, 0, 1 << 63) == .illegalSeek)
    #expect(try guest.call("fd_filestat_set_size", 1, 1 << 63) == .invalid)
    #expect(try guest.call("fd_readdir", 1, 0, 64, 0, 0) == .notDirectory)
  }

  @Test func `a pipe of the host is read and written`() throws {
    var ends: [Int32] = [0, 0]
    #expect(pipe(&ends) == 0)
    var configuration = WASIConfiguration()
    configuration.standardInput = .descriptor(ends[0])
    configuration.standardOutput = .descriptor(ends[1])
    let guest = try Guest(configuration)
    try guest.memory.write(Array("ping".utf8), at: 100)
    try guest.vectors(at: 0, (100, 4))
    try guest.vectors(at: 8, (200, 10))
    #expect(try guest.call("fd_write", 1, 0, 1, 50) == .success)
    #expect(try guest.call("fd_read", 0, 8, 1, 50) == .success)
    #expect(try guest.u32(50) == 4)
    #expect(try guest.text(200, 4) == "ping")
    // Non-blocking: an empty pipe answers at once.
    #expect(try guest.call("fd_fdstat_set_flags", 0, 4) == .success)
    #expect(try guest.call("fd_read", 0, 8, 1, 50) == .again)
    close(ends[1])
    #expect(try guest.call("fd_read", 0, 8, 1, 50) == .success)
    #expect(try guest.u32(50) == 0)
    close(ends[0])
  }

  @Test func `a closed pipe is an error number`() throws {
    // For this thread alone: ignored by the process, the signal would be ignored by every program that tests start
    // meanwhile.
    var (pipeSignal, old) = (sigset_t(), sigset_t())
    sigemptyset(&pipeSignal)
    sigaddset(&pipeSignal, SIGPIPE)
    pthread_sigmask(SIG_BLOCK, &pipeSignal, &old)
    defer {
      var noTime = timespec()
      sigtimedwait(&pipeSignal, nil, &noTime)
      pthread_sigmask(SIG_SETMASK, &old, nil)
    }
    var ends: [Int32] = [0, 0]
    #expect(pipe(&ends) == 0)
    close(ends[0])
    var configuration = WASIConfiguration()
    configuration.standardOutput = .descriptor(ends[1])
    let guest = try Guest(configuration)
    try guest.vectors(at: 0, (100, 4))
    #expect(try guest.call("fd_write", 1, 0, 1, 50) == .brokenPipe)
    close(ends[1])
  }
}

@Suite struct DescriptorTests {
  @Test func `closed numbers stay closed`() throws {
    let guest = try Guest()
    #expect(try guest.call("fd_close", 1) == .success)
    #expect(try guest.call("fd_close", 1) == .badDescriptor)
    #expect(try guest.call("fd_write", 1, 0, 0, 50) == .badDescriptor)
    #expect(try guest.call("fd_write", 2, 0, 0, 50) == .success)
  }

  @Test func `renumbering moves`() throws {
    let recorder = Recorder()
    var configuration = WASIConfiguration()
    configuration.standardError = recorder.output
    let guest = try Guest(configuration)
    try guest.memory.write(Array("x".utf8), at: 100)
    try guest.vectors(at: 0, (100, 1))
    #expect(try guest.call("fd_renumber", 2, 2) == .success)
    #expect(try guest.call("fd_renumber", 2, 1) == .success)
    #expect(try guest.call("fd_write", 2, 0, 1, 50) == .badDescriptor)
    #expect(try guest.call("fd_write", 1, 0, 1, 50) == .success)
    #expect(recorder.text == "x")
  }

  @Test func `status tells rights and flags`() throws {
    let guest = try Guest()
    #expect(try guest.call("fd_fdstat_get", 0, 100) == .success)
    #expect(try guest.u64(108) & Rights.read.rawValue != 0)
    #expect(try guest.u64(108) & Rights.write.rawValue == 0)
    #expect(try guest.u8(100) == FileType.unknown.rawValue)
    #expect(try guest.call("fd_fdstat_set_flags", 0, 5) == .success)
    #expect(try guest.call("fd_fdstat_get", 0, 100) == .success)
    #expect(try guest.u16(102) == 5)
    #expect(try guest.call("fd_fdstat_set_flags", 0, 2) == .notSupported)
    #expect(try guest.call("fd_fdstat_set_flags", 0, 0xFFFF) == .invalid)
    #expect(try guest.call("fd_fdstat_set_flags", 0, 0x10001) == .invalid)
    #expect(try guest.call("fd_fdstat_get", 0, end - 23) == .fault)
    #expect(try guest.call("fd_filestat_get", 0, end - 63) == .fault)
    #expect(try guest.call("fd_filestat_get", 0, 100) == .success)
  }

  @Test func `rights only shrink`() throws {
    let guest = try Guest()
    #expect(try guest.call("fd_fdstat_set_rights", 1, Rights.read.rawValue, 0) == .notCapable)
    #expect(try guest.call("fd_fdstat_set_rights", 1, 0, 1) == .notCapable)
    #expect(try guest.call("fd_fdstat_set_rights", 1, 0, 0) == .success)
    #expect(try guest.call("fd_write", 1, 0, 0, 50) == .notCapable)
    #expect(try guest.call("fd_fdstat_set_rights", 1, Rights.write.rawValue, 0) == .notCapable)
  }

  @Test func `there are no directories`() throws {
    let guest = try Guest()
    try guest.memory.write(Array("../../etc/passwd".utf8), at: 100)
    #expect(try guest.call("fd_prestat_get", 3, 0) == .badDescriptor)
    #expect(try guest.call("fd_prestat_dir_name", 3, 0, 1) == .badDescriptor)
    #expect(try guest.call("path_open", 3, 0, 100, 16, 0, 0, 0, 0, 0) == .badDescriptor)
    #expect(try guest.call("path_open", 0, 0, 100, 16, 0, 0, 0, 0, 0) == .notDirectory)
    #expect(try guest.call("path_open", 0, 0, end, 1, 0, 0, 0, 0, 0) == .fault)
    #expect(try guest.call("path_open", 0, 0, 1, 0xFFFF_FFFF, 0, 0, 0, 0, 0) == .fault)
    #expect(try guest.call("path_open", 0, 0, 100, 16, 0, 0, 0, 0, end - 3) == .fault)
    #expect(try guest.call("path_filestat_get", 1, 0, 100, 16, 0) == .notDirectory)
    #expect(try guest.call("path_filestat_set_times", 1, 0, 100, 16, 0, 0, 0) == .notDirectory)
    #expect(try guest.call("path_link", 9, 0, 100, 16, 0, 100, 16) == .badDescriptor)
    #expect(try guest.call("path_link", 0, 0, 100, 16, 1, 100, 16) == .notDirectory)
    #expect(try guest.call("path_rename", 0, 100, 16, 1, end, 1) == .fault)
    #expect(try guest.call("path_rename", 0, 100, 16, 1, 100, 16) == .notDirectory)
    #expect(try guest.call("path_symlink", 100, 16, 9, 100, 16) == .badDescriptor)
    #expect(try guest.call("path_readlink", 0, 100, 16, 0, 0, 0) == .notDirectory)
    for name in ["path_create_directory", "path_remove_directory", "path_unlink_file"] {
      #expect(try guest.call(name, 0, 100, 16) == .notDirectory)
      #expect(try guest.call(name, 7, 100, 16) == .badDescriptor)
    }
  }
}

@Suite struct PollTests {
  private func guest() throws -> Guest {
    var configuration = WASIConfiguration()
    configuration.clocks = StillClocks()
    configuration.standardInput = .bytes([1, 2, 3])
    return try Guest(configuration)
  }

  @Test func `the shortest delay comes first`() throws {
    let guest = try guest()
    try guest.subscribe(at: 0, userData: 11, clock: 1, timeout: 500)
    try guest.subscribe(at: 48, userData: 22, clock: 1, timeout: 100)
    try guest.subscribe(at: 96, userData: 33, clock: 0, timeout: 1_100, isAbsolute: true)
    #expect(try guest.call("poll_oneoff", 0, 1_000, 3, 500) == .success)
    #expect(try guest.u32(500) == 2)
    #expect(try guest.u64(1_000) == 22)
    #expect(try guest.u16(1_008) == 0)
    #expect(try guest.u64(1_032) == 33)
    #expect(try guest.call("clock_time_get", 1, 0, 0) == .success)
    #expect(try guest.u64(0) == 1_100)
  }

  @Test func `delays that are over do not wait`() throws {
    let guest = try guest()
    try guest.subscribe(at: 0, userData: 1, clock: 1, timeout: .max)
    try guest.subscribe(at: 48, userData: 2, clock: 1, timeout: 1, isAbsolute: true)
    #expect(try guest.call("poll_oneoff", 0, 1_000, 2, 500) == .success)
    #expect(try guest.u32(500) == 1)
    #expect(try guest.u64(1_000) == 2)
  }

  @Test func `streams in memory are always ready`() throws {
    let guest = try guest()
    try guest.subscribe(at: 0, userData: 1, clock: 1, timeout: .max)
    try guest.subscribe(at: 48, userData: 2, type: 1, descriptor: 0)
    try guest.subscribe(at: 96, userData: 3, type: 2, descriptor: 1)
    #expect(try guest.call("poll_oneoff", 0, 1_000, 3, 500) == .success)
    #expect(try guest.u32(500) == 2)
    #expect(try guest.u64(1_000) == 2)
    #expect(try guest.u8(1_010) == 1)
    #expect(try guest.u64(1_016) == 3)
    #expect(try guest.u64(1_032) == 3)
  }

  @Test func `errors are events`() throws {
    let guest = try guest()
    try guest.subscribe(at: 0, userData: 1, clock: 9, timeout: 0)
    try guest.subscribe(at: 48, userData: 2, type: 1, descriptor: 77)
    try guest.subscribe(at: 96, userData: 3, type: 1, descriptor: 1)
    #expect(try guest.call("poll_oneoff", 0, 1_000, 3, 500) == .success)
    #expect(try guest.u32(500) == 3)
    #expect(try guest.u16(1_008) == WASIErrno.invalid.rawValue)
    #expect(try guest.u16(1_040) == WASIErrno.badDescriptor.rawValue)
    #expect(try guest.u16(1_072) == WASIErrno.badDescriptor.rawValue)
  }

  @Test func `hostile counts and pointers are refused`() throws {
    let guest = try guest()
    #expect(try guest.call("poll_oneoff", 0, 0, 0, 0) == .invalid)
    #expect(try guest.call("poll_oneoff", 0, 0, 0xFFFF_FFFF, 0) == .invalid)
    #expect(try guest.call("poll_oneoff", 0, 0, 4_097, 0) == .invalid)
    #expect(try guest.call("poll_oneoff", end - 47, 0, 1, 500) == .fault)
    #expect(try guest.call("poll_oneoff", 0, end - 31, 1, 500) == .fault)
    #expect(try guest.call("poll_oneoff", 0, 1_000, 1, end - 3) == .fault)
    try guest.subscribe(at: 0, userData: 0, type: 3, descriptor: 0)
    #expect(try guest.call("poll_oneoff", 0, 1_000, 1, 500) == .invalid)
  }

  @Test func `pipes of the host are waited for`() throws {
    var ends: [Int32] = [0, 0]
    #expect(pipe(&ends) == 0)
    var configuration = WASIConfiguration()
    configuration.standardInput = .descriptor(ends[0])
    configuration.clocks = SystemClocks()
    let guest = try Guest(configuration)
    try guest.subscribe(at: 0, userData: 1, type: 1, descriptor: 0)
    try guest.subscribe(at: 48, userData: 2, clock: 1, timeout: 2_000_000)
    #expect(try guest.call("poll_oneoff", 0, 1_000, 2, 500) == .success)
    #expect(try guest.u32(500) == 1)
    #expect(try guest.u64(1_000) == 2)
    var byte: UInt8 = 1
    #expect(write(ends[1], &byte, 1) == 1)
    #expect(try guest.call("poll_oneoff", 0, 1_000, 2, 500) == .success)
    #expect(try guest.u32(500) == 1)
    #expect(try guest.u64(1_000) == 1)
    close(ends[0])
    close(ends[1])
  }
}
