import Glibc
import Testing

@testable import WASI

@Suite struct HostFileTests {
  private let scene: HostScene
  private let guest: HostDirectory

  init() throws {
    scene = try HostScene()
    guest = try scene.guest(.kernel)
  }

  @Test func `bytes are read and written at positions`() throws {
    let file = try guest.file("f", flags: .create, writes: true)
    #expect(try file.write("abc", "", "defg", at: 0) == 7)
    #expect(try file.write("X", at: 9) == 1)
    #expect(scene.text("inside/f") == "abcdefg\0\0X")
    #expect(try file.text(at: 2, 3) == "cde")
    #expect(try file.read(at: 5, [1, 0, 2, 50]) == [Array("f".utf8), [], Array("g\0".utf8), Array("\0X".utf8)])
    #expect(try file.text(at: 10, 4).isEmpty)
    #expect(try file.text(at: 1 << 40, 4).isEmpty)
    #expect(try file.status().size == 10)
  }

  @Test func `as many vectors as possible are moved`() throws {
    let file = try guest.file("f", flags: .create, writes: true)
    let pieces = (0..<1024).map { 1 + $0 % 3 }
    #expect(try file.read(at: 0, pieces).joined().isEmpty)
    try file.setSize(5000)
    let read = try file.read(at: 0, pieces)
    #expect(read.joined().count == pieces.reduce(0, +))
    #expect(read.map(\.count) == pieces)
  }

  @Test func `positions past the greatest of the system are refused`() throws {
    let file = try guest.file("f", flags: .create, writes: true)
    for position: UInt64 in [1 << 63, .max] {
      #expect(try errno { _ = try file.text(at: position, 1) } == .invalid)
      #expect(try errno { try file.write("x", at: position) } == .invalid)
      #expect(try errno { try file.setSize(position) } == .invalid)
      #expect(try errno { try file.allocate(position, 1) } == .invalid)
      #expect(try errno { try file.allocate(1, position) } == .invalid)
    }
    #expect(try errno { try file.allocate(0, 0) } == .invalid)
    #expect(try file.status().size == 0)
    // The greatest position is the file system's affair.
    let last: UInt64 = (1 << 63) - 1
    #expect([.success, .invalid, .fileTooBig, .overflow].contains(try errno { _ = try file.text(at: last, 2) }))
    #expect([.invalid, .fileTooBig].contains(try errno { try file.write("xy", at: last) }))
    #expect([.success, .invalid, .fileTooBig].contains(try errno { try file.setSize(last) }))
    #expect(try [0, last].contains(file.status().size))
  }

  @Test func `appending writes behind the end of now`() throws {
    let one = try guest.file("f", flags: .create, writes: true, descriptorFlags: .append)
    let two = try guest.file("f", writes: true)
    #expect(try one.append("ab", "c") == (3, 3))
    #expect(try two.append("de") == (2, 5))
    #expect(try one.append() == (0, 5))
    #expect(try one.append("f") == (1, 6))
    // In turns with writes elsewhere, which stay where they are asked for.
    #expect(try one.write("X", at: 1) == 1)
    #expect(try one.append("g") == (1, 7))
    #expect(scene.text("inside/f") == "aXcdefg")
  }

  @Test func `sizes are set and space allocated`() throws {
    let file = try guest.file("f", flags: .create, writes: true)
    try file.write("abc", at: 0)
    try file.setSize(1)
    try file.setSize(3)
    #expect(scene.text("inside/f") == "a\0\0")
    let answer = try errno { try file.allocate(2, 8) }
    #expect(answer == .success || answer == .notSupported)
    if answer == .success {
      #expect(try file.status().size == 10)
      try file.allocate(0, 4)
      #expect(try file.status().size == 10)
    }
  }

  @Test func `handles do only what they were opened for`() throws {
    try scene.file("inside/f", "text")
    let reading = try guest.file("f")
    #expect(try errno { try reading.write("x", at: 0) } == .badDescriptor)
    #expect(try errno { try reading.append("x") } == .badDescriptor)
    #expect(try errno { try reading.setSize(0) } == .invalid)
    #expect(try errno { try reading.allocate(0, 9) } == .badDescriptor)
    guard case .file(let writing) = try guest.open("f", reads: false, writes: true) else { throw WASIErrno.io }
    #expect(try errno { _ = try writing.text() } == .badDescriptor)
    // Truncating takes a descriptor that can write; the handle cannot.
    guard case .file(let neither) = try guest.open("f", flags: .truncate, reads: false) else { throw WASIErrno.io }
    #expect(scene.text("inside/f")?.isEmpty == true)
    #expect(try errno { _ = try neither.text() } == .badDescriptor)
    #expect(try errno { try neither.write("x", at: 0) } == .badDescriptor)
    #expect(try errno { try neither.setSize(9) } == .invalid)
    #expect(scene.text("inside/f")?.isEmpty == true)
  }

  @Test func `times are set kept and now`() throws {
    let file = try guest.file("f", flags: .create, writes: true)
    try file.setTimes(TimesChange(access: .set(1_500_000_000_123_456_789), modification: .set(7)))
    #expect(try file.status().accessTime == 1_500_000_000_123_456_789)
    #expect(try file.status().modificationTime == 7)
    try file.setTimes(TimesChange(access: .keep, modification: .now))
    #expect(try file.status().accessTime == 1_500_000_000_123_456_789)
    #expect(try file.status().modificationTime > 1_600_000_000_000_000_000)
    // Later than the file system can tell: it may take the last time that it knows.
    try file.setTimes(TimesChange(access: .keep, modification: .set(.max)))
    #expect(try file.status().modificationTime > 4_000_000_000_000_000_000)
  }

  @Test func `files are synchronized with every flag`() throws {
    for flags: DescriptorFlags in [.sync, .dataSync, .readSync, [.append, .nonBlocking]] {
      let file = try guest.file("f", flags: .create, writes: true, descriptorFlags: flags)
      try file.append("x")
      try file.synchronize(onlyData: true)
      try file.synchronize(onlyData: false)
    }
    let reading = try guest.file("f")
    try reading.synchronize(onlyData: false)
    #expect(try reading.text() == "xxxx")
  }

  @Test(arguments: HostResolution.allCases)
  func `descriptors are closed and do not reach other programs`(_ resolution: HostResolution) throws {
    try scene.directory("inside/d/e")
    try scene.link("inside/d/link", "../d/e/../../f")
    try scene.file("inside/f", "text")
    do {
      let guest = try scene.guest(resolution)
      let nodes = try [
        guest.open("f"), guest.open("g", flags: .create, writes: true), guest.open("d/link", followsLink: true),
        guest.open("."), guest.open("d/e"), guest.open("d/e/.."),
      ]
      #expect(try guest.names() == ["d", "f", "g"])
      #expect(throws: WASIErrno.noEntry) { try guest.open("d/e/missing") }
      #expect(throws: WASIErrno.notPermitted) { try guest.open("d/e/../../..") }
      // `.` shares the descriptor of its directory; the others have one each, and so has the `guest` of all tests.
      #expect(try ownDescriptors().count == nodes.count + 1)
      for number in try ownDescriptors() { #expect(fcntl(number, F_GETFD) & FD_CLOEXEC != 0) }
      withExtendedLifetime((guest, nodes)) {}
    }
    #expect(try ownDescriptors().count == 1)
  }

  /// Descriptors of this process that stand for something in the scene.
  private func ownDescriptors() throws -> [Int32] {
    let all = try HostDirectory(path: Array("/proc/self/fd".utf8), isReadOnly: true)
    return try all.names().filter { name in
      guard let target = try? all.readLink(guestPath(name)) else { return false }
      return String(decoding: target, as: UTF8.self).hasPrefix(scene.root)
    }.compactMap { Int32($0) }
  }
}
