import Glibc
import Testing

@testable import WASI

/// A call on a directory, and what it answers.
struct HostCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let expected: [WASIErrno]
  let body: @Sendable (HostDirectory) throws -> Void

  init(
    _ description: String, _ expected: WASIErrno..., body: @escaping @Sendable (HostDirectory) throws -> Void
  ) {
    testDescription = description
    self.expected = expected
    self.body = body
  }

  /// Every case on a scene of its own, with both ways to follow paths.
  static func check(
    _ cases: [HostCase], isReadOnly: Bool = false, _ prepare: (HostScene) throws -> Void
  ) throws {
    for resolution in HostResolution.allCases {
      for one in cases {
        let scene = try HostScene()
        try prepare(scene)
        let guest = try scene.guest(resolution, isReadOnly: isReadOnly)
        let answer = try errno { try one.body(guest) }
        #expect(one.expected.contains(answer), "\(one.testDescription), \(resolution): \(answer)")
        #expect(try scene.outsideIsAsItWas(), "\(one.testDescription), \(resolution)")
      }
    }
  }
}

@Suite struct HostDirectoryTests {
  /// inside: file, dir/nested/file, empty, link -> file, dlink -> dir, dangling -> nothing, self -> self
  private func prepare(_ scene: HostScene) throws {
    try scene.directory("inside/dir/nested")
    try scene.directory("inside/empty")
    try scene.file("inside/file", "text")
    try scene.file("inside/dir/nested/file", "deep")
    try scene.link("inside/link", "file")
    try scene.link("inside/dlink", "dir")
    try scene.link("inside/dangling", "nothing")
    try scene.link("inside/self", "self")
    try scene.fifo("inside/fifo")
  }

  @Test func `files are opened`() throws {
    func open(
      _ path: String, _ expected: WASIErrno, flags: OpenFlags = [], follow: Bool = false, writes: Bool = false
    ) -> HostCase {
      HostCase("open \(path), flags \(flags.rawValue), follow \(follow), writes \(writes)", expected) {
        try $0.open(path, followsLink: follow, flags: flags, writes: writes)
      }
    }
    try HostCase.check(
      [
        open("file", .success), open("file", .notDirectory, flags: .directory), open("file/", .notDirectory),
        open("file///", .notDirectory), open("file/.", .notDirectory), open("file/..", .notDirectory),
        open("file/x", .notDirectory), open("file/", .isDirectory, flags: .create),
        open("dir", .success), open("dir", .success, flags: .directory), open("dir/", .success),
        open("dir///", .success),
        open(".", .success), open("dir/..", .success), open("dir/nested/../../dir/./nested///./file", .success),
        open("dir", .isDirectory, writes: true), open("dir", .isDirectory, flags: .directory, writes: true),
        open("dir", .isDirectory, flags: .truncate), open("dir", .isDirectory, flags: .create),
        open("dir", .isDirectory, flags: [.create, .directory]),
        open("missing", .invalid, flags: [.create, .directory]), open(".", .isDirectory, flags: .create),
        open("missing", .noEntry), open("missing", .noEntry, flags: .directory), open("missing/", .noEntry),
        open("missing/..", .noEntry), open("missing/x", .noEntry), open("missing/x", .noEntry, flags: .create),
        open("missing", .success, flags: .create), open("dir/missing", .success, flags: .create, writes: true),
        open("missing", .success, flags: [.create, .exclusive]),
        open("missing", .success, flags: [.create, .truncate]),
        open("missing/", .isDirectory, flags: .create),
        open("file", .success, flags: .create), open("file", .exists, flags: [.create, .exclusive]),
        open("dir", .exists, flags: [.create, .exclusive]),
        open("link", .loop), open("link", .success, follow: true), open("link", .loop, flags: .create),
        open("link", .notDirectory, flags: .directory, follow: true), open("link/", .notDirectory),
        open("link", .exists, flags: [.create, .exclusive], follow: true),
        open("dlink", .loop), open("dlink", .loop, flags: .directory), open("dlink", .success, follow: true),
        open("dlink", .success, flags: .directory, follow: true), open("dlink/", .success), open("dlink/.", .success),
        open("dlink/nested/file", .success), open("dlink/../file", .success),
        open("dangling", .loop), open("dangling", .loop, flags: .directory), open("dangling", .noEntry, follow: true),
        open("dangling/", .noEntry), open("dangling/", .isDirectory, flags: .create, follow: true),
        open("dangling", .success, flags: .create, follow: true), open("dangling", .loop, flags: .create),
        open("dangling", .exists, flags: [.create, .exclusive], follow: true),
        open("self", .loop), open("self", .loop, follow: true), open("self/x", .loop),
        open("fifo", .noSuchDevice), open("fifo", .noSuchDevice, writes: true),
        open("fifo", .noSuchDevice, flags: .create),
        open("fifo", .notDirectory, flags: .directory), open("fifo/", .notDirectory),
        open("fifo", .noSuchDevice, flags: .truncate),
        open(String(repeating: "n", count: 255), .noEntry), open(String(repeating: "dir/../", count: 5), .success),
      ], prepare)
  }

  @Test(arguments: HostResolution.allCases) func `what is opened is what was named`(_ resolution: HostResolution) throws
  {
    let scene = try HostScene()
    try prepare(scene)
    let guest = try scene.guest(resolution)
    #expect(try guest.text("dir/nested/../../dlink/nested/file") == "deep")
    #expect(try guest.text("link") == "text")
    try guest.file("dangling", flags: .create, writes: true).write("new", at: 0)
    #expect(scene.text("inside/nothing") == "new")
    #expect(scene.status("inside/dangling")?.type == .symbolicLink)
    _ = try guest.open("file", flags: .truncate, reads: false)
    #expect(scene.text("inside/file")?.isEmpty == true)

    let nested = try guest.directory("dlink/nested")
    #expect(try nested.status() == scene.status("inside/dir/nested"))
    #expect(try nested.text("file") == "deep")
    #expect(throws: WASIErrno.notPermitted) { try nested.open("../../file") }
    #expect(try guest.status(of: guestPath("link"), followsLink: false).type == .symbolicLink)
    #expect(try guest.status(of: guestPath("link"), followsLink: true) == scene.status("inside/file"))
    #expect(try guest.status(of: guestPath("dlink/"), followsLink: false) == scene.status("inside/dir"))
    #expect(try guest.status(of: guestPath("dir/.."), followsLink: false) == guest.status())
    #expect(try guest.status(of: guestPath("fifo"), followsLink: false).type == .unknown)
  }

  @Test func `changes are made`() throws {
    typealias Call = @Sendable (HostDirectory, GuestPath) throws -> Void
    func row(_ name: String, _ path: String, _ expected: WASIErrno, _ body: @escaping Call) -> HostCase {
      HostCase("\(name) \(path)", expected) { try body($0, guestPath(path)) }
    }
    func make(_ path: String, _ expected: WASIErrno) -> HostCase {
      row("create directory", path, expected) { try $0.createDirectory($1) }
    }
    func remove(_ path: String, _ expected: WASIErrno) -> HostCase {
      row("remove directory", path, expected) { try $0.removeDirectory($1) }
    }
    func unlink(_ path: String, _ expected: WASIErrno) -> HostCase {
      row("unlink", path, expected) { try $0.unlinkFile($1) }
    }
    func read(_ path: String, _ expected: WASIErrno) -> HostCase {
      row("read link", path, expected) { _ = try $0.readLink($1) }
    }
    func symlink(_ target: String, _ path: String, _ expected: WASIErrno) -> HostCase {
      row("symbolic link to \(target):", path, expected) {
        try $0.createSymbolicLink($1, to: Array(target.utf8))
      }
    }
    func link(_ old: String, _ new: String, _ expected: WASIErrno) -> HostCase {
      row("link \(old)", new, expected) { try $0.link(guestPath(old), to: $0, $1) }
    }
    func rename(_ old: String, _ new: String, _ expected: WASIErrno) -> HostCase {
      row("rename \(old)", new, expected) { try $0.rename(guestPath(old), to: $0, $1) }
    }
    try HostCase.check(
      [
        make("new", .success), make("new/", .success), make("dir/new///", .success), make("dir", .exists),
        make("dir/", .exists), make("file", .exists), make("file/", .exists), make("dangling", .exists),
        make("dangling/", .exists), make(".", .exists), make("dir/..", .exists), make("missing/new", .noEntry),
        make("file/new", .notDirectory), make("..", .notPermitted), make("../new", .notPermitted),
        make("dlink/new", .success),

        remove("empty", .success), remove("empty/", .success), remove("dir", .notEmpty), remove("dir/", .notEmpty),
        remove("file", .notDirectory), remove("file/", .notDirectory), remove("dlink", .notDirectory),
        remove("dlink/", .notDirectory), remove("empty/.", .invalid), remove("dir/nested/..", .notEmpty),
        remove(".", .invalid), remove("..", .notPermitted), remove("missing", .noEntry), remove("missing/", .noEntry),

        unlink("file", .success), unlink("file/", .notDirectory), unlink("file/.", .notDirectory),
        unlink("link", .success), unlink("dlink", .success), unlink("dlink/", .notDirectory),
        unlink("dangling", .success), unlink("self", .success), unlink("fifo", .success), unlink("dir", .isDirectory),
        unlink("dir/", .isDirectory), unlink(".", .isDirectory), unlink("dir/..", .isDirectory),
        unlink("missing", .noEntry), unlink("missing/", .noEntry), unlink("..", .notPermitted),

        read("link", .success), read("self", .success), read("link/", .notDirectory), read("dlink/", .invalid),
        read("file", .invalid), read("dir", .invalid), read(".", .invalid), read("missing", .noEntry),

        symlink("source", "new", .success), symlink("source", "new/", .noEntry), symlink("source", "dir", .exists),
        symlink("source", "dir/", .exists), symlink("source", "file", .exists), symlink("source", "file/", .exists),
        symlink("source", "dangling/", .exists), symlink("source", ".", .exists), symlink("", "new", .noEntry),
        symlink("/", "new", .notPermitted), symlink("/etc/passwd", "new", .notPermitted),
        symlink("..", "new", .notPermitted), symlink("../outside/canary", "new", .notPermitted),
        symlink("dir/../../outside", "new", .notPermitted), symlink("..", "dir/new", .success),
        symlink("../../outside", "dir/new", .notPermitted), symlink("a\0b", "new", .invalid),

        link("file", "new", .success), link("file", "dir/new", .success), link("file", "new/", .noEntry),
        link("file", "dir", .exists), link("file", "dir/", .exists), link("file", "file", .exists),
        link("file", "dangling", .exists), link("file", ".", .exists), link("file/", "new", .notDirectory),
        link("dir", "new", .notPermitted), link("dir/", "new", .notPermitted), link(".", "new", .notPermitted),
        link("dangling", "new", .success), link("self", "new", .success), link("dlink/", "new", .notPermitted),
        link("missing", "new", .noEntry), link("file", "missing/new", .noEntry), link("file", "../new", .notPermitted),
        link("../outside/canary", "new", .notPermitted),

        rename("file", "new", .success), rename("file", "link", .success), rename("file", "dangling", .success),
        rename("file", "dir", .isDirectory), rename("file", "new/", .notDirectory),
        rename("file/", "new", .notDirectory),
        rename("file", "empty/", .notDirectory), rename("file", "file", .success),
        rename("dir", "new", .success), rename("dir/", "new", .success), rename("dir", "new/", .success),
        rename("dir///", "new//", .success), rename("dir", "empty", .success), rename("dir/", "empty/", .success),
        rename("empty", "dir", .notEmpty), rename("dir", "file", .notDirectory), rename("dir", "link", .notDirectory),
        rename("dir", "dir/nested/new", .invalid), rename("dir", "dir/new", .invalid), rename("dir", "dir", .success),
        rename("dlink/", "new", .notDirectory), rename("dlink", "new", .success), rename(".", "new", .busy),
        rename("dir/.", "new", .busy), rename("dir", ".", .busy), rename("dir/nested/..", "new", .busy),
        rename("missing", "new", .noEntry), rename("missing/", "new", .noEntry),
        rename("file", "missing/new", .noEntry), rename("file", "../new", .notPermitted),
        rename("../outside/canary", "new", .notPermitted), rename("..", "new", .notPermitted),
      ], prepare)
  }

  @Test(arguments: HostResolution.allCases) func `changes do what they say`(_ resolution: HostResolution) throws {
    let scene = try HostScene()
    try prepare(scene)
    let guest = try scene.guest(resolution)
    let dir = try guest.directory("dir")
    try guest.rename(guestPath("file"), to: dir, guestPath("nested/../moved"))
    #expect(scene.text("inside/dir/moved") == "text")
    #expect(!scene.exists("inside/file"))
    try dir.link(guestPath("moved"), to: guest, guestPath("file"))
    #expect(scene.status("inside/file") == scene.status("inside/dir/moved"))
    #expect(scene.status("inside/file")?.links == 2)
    try guest.link(guestPath("link"), to: guest, guestPath("link2"))
    #expect(try guest.readLink(guestPath("link2")) == Array("file".utf8))
    try guest.createSymbolicLink(guestPath("dlink/s"), to: Array("../file".utf8))
    #expect(try guest.text("dir/s") == "text")
    try guest.unlinkFile(guestPath("dir/s"))
    try guest.unlinkFile(guestPath("dlink/moved"))
    try guest.removeDirectory(guestPath("empty//"))
    try guest.createDirectory(guestPath("dlink/made/"))
    #expect(try scene.names("inside/dir") == ["made", "nested"])
    #expect(try guest.names() == ["dangling", "dir", "dlink", "fifo", "file", "link", "link2", "self"])
    #expect(try scene.outsideIsAsItWas())
  }

  @Test(arguments: HostResolution.allCases) func `a removed directory is empty for ever`(_ resolution: HostResolution)
    throws
  {
    let scene = try HostScene()
    try prepare(scene)
    let guest = try scene.guest(resolution)
    let directory = try guest.directory("empty")
    try guest.removeDirectory(guestPath("empty"))
    #expect(throws: WASIErrno.noEntry) { try directory.open("new", flags: .create, writes: true) }
    #expect(throws: WASIErrno.noEntry) { try directory.createDirectory(guestPath("new")) }
    #expect(throws: WASIErrno.noEntry) { try guest.rename(guestPath("file"), to: directory, guestPath("new")) }
    #expect(throws: WASIErrno.noEntry) { try guest.link(guestPath("file"), to: directory, guestPath("new")) }
    #expect(try directory.names().isEmpty)
    #expect(try directory.status().type == .directory)
    #expect(scene.text("inside/file") == "text")
  }

  @Test(arguments: HostResolution.allCases) func `times of links and targets`(_ resolution: HostResolution) throws {
    let scene = try HostScene()
    try prepare(scene)
    let guest = try scene.guest(resolution)
    let time = TimesChange(access: .keep, modification: .set(123_456_789_000_000_000))
    for (path, follows, changed, kept) in [
      ("link", false, "link", "file"), ("link", true, "file", "dir"), ("dlink/", false, "dir", "dlink"),
      ("dangling", false, "dangling", "empty"), ("fifo", true, "fifo", "empty"),
      ("dir/nested/..", false, "dir", "empty"),
    ] {
      try guest.setTimes(of: guestPath(path), followsLink: follows, time)
      #expect(scene.status("inside/" + changed)?.modificationTime == 123_456_789_000_000_000, "\(path)")
      #expect(scene.status("inside/" + kept)?.modificationTime != 123_456_789_000_000_000, "\(path)")
      let now = TimesChange(access: .now, modification: .now)
      try guest.setTimes(of: guestPath(path), followsLink: follows, now)
    }
    #expect(throws: WASIErrno.noEntry) { try guest.setTimes(of: guestPath("dangling"), followsLink: true, time) }
    try guest.setTimes(time)
    #expect(try guest.status().modificationTime == 123_456_789_000_000_000)
    try guest.synchronize(onlyData: false)
    try guest.synchronize(onlyData: true)
  }

  @Test func `listings are sorted by bytes and keep types`() throws {
    let scene = try HostScene()
    try prepare(scene)
    for name in ["é", "e\u{301}", "Z", "a", "B", "\u{1F600}", "\u{FFFD}"] { try scene.file("inside/" + name) }
    // No UTF-8: no path of a guest could name it.
    let number = open(scene.absolute("inside"), O_RDONLY)
    close(openat(number, [CChar(bitPattern: 0xFF), 0x61, 0], O_CREAT | O_WRONLY, 0o644))
    close(number)

    let list = try scene.guest(.kernel).list()
    let entries = (0..<list.count).map { list[$0] }
    #expect(entries.prefix(2).map(\.name) == [Array(".".utf8), Array("..".utf8)])
    let names = entries.dropFirst(2).map { String(decoding: $0.name, as: UTF8.self) }
    let expected = [
      "B", "Z", "a", "dangling", "dir", "dlink", "empty", "e\u{301}", "fifo", "file", "link", "self", "é", "\u{FFFD}",
      "\u{1F600}",
    ]
    #expect(names.map { Array($0.utf8) } == expected.map { Array($0.utf8) })
    for entry in entries.dropFirst(2) {
      let status = scene.status("inside/" + String(decoding: entry.name, as: UTF8.self))
      #expect(entry.type == status?.type)
      #expect(entry.inode == status?.inode)
    }
    #expect(entries[0].type == .directory)
    #expect(entries[1].type == .directory)
  }

  @Test func `a listing stays as it was`() throws {
    let scene = try HostScene()
    for index in 0..<10_000 { try scene.file("inside/\(index)") }
    let guest = try scene.guest(.kernel)
    let list = try guest.list()
    try guest.unlinkFile(guestPath("0"))
    try scene.file("inside/new")
    #expect(list.count == 10_002)
    #expect(list[2].name == Array("0".utf8))
    #expect(list[10_001].name == Array("9999".utf8))
    #expect(try guest.list().count == 10_002)
    #expect(try guest.list()[2].name == Array("1".utf8))
  }

  @Test func `preopens are directories`() throws {
    let scene = try HostScene()
    try prepare(scene)
    let name = Array("data".utf8)
    let preopen = try WASIPreopen.host(
      path: Array(scene.absolute("inside/dlink").utf8), name: name, isReadOnly: true)
    #expect(preopen.name == name)
    #expect(preopen.isReadOnly)
    #expect(try preopen.directory.text("nested/file") == "deep")
    #expect(throws: WASIErrno.readOnly) { try preopen.directory.createDirectory(guestPath("new")) }
    for (path, error): (String, WASIErrno) in [
      ("inside/file", .notDirectory), ("missing", .noEntry), ("inside\0/dir", .invalid), ("inside/self", .loop),
    ] {
      #expect(throws: error) { try WASIPreopen.host(path: Array(scene.absolute(path).utf8), name: name) }
    }
  }

  /// Without this, the tests of `.kernel` would pass by the walk alone.
  @Test(.enabled(if: HostDirectoryTests.kernelKnowsOpenat2, "this kernel has no openat2, or may not be asked"))
  func `the kernel follows paths`() throws {
    let scene = try HostScene()
    try prepare(scene)
    try scene.link("inside/out", "../outside")
    try scene.link("inside/absolute", scene.absolute("inside"))
    let descriptor = try scene.guest(.kernel).descriptor
    for (path, isFollowed) in [
      ("dir", true), ("dir/nested/..", true), ("dlink/nested", true), (".", true), ("", false), ("file", false),
      ("missing", false), ("..", false), ("dir/../..", false), ("/", false), ("out", false), ("out/nest", false),
      ("absolute", false), ("self", false),
    ] {
      #expect((descriptor.openDirectory(beneath: Host.name(path.utf8)) != nil) == isFollowed, "\(path)")
    }
  }

  private static let kernelKnowsOpenat2: Bool = {
    var request = Host.OpenHow(flags: UInt64(Host.pathOnly), resolve: 0)
    let answer = Host.systemCall(Host.openat2, Int(AT_FDCWD), "/", &request, MemoryLayout<Host.OpenHow>.size)
    if answer >= 0 { close(Int32(answer)) }
    return answer >= 0
  }()

  @Test func `every error of the system that preview one knows has its number`() {
    var known = Set<UInt16>()
    for number: Int32 in 1...133 { known.insert(WASIErrno(host: number).rawValue) }
    // `notcapable` is no error of a system.
    #expect(known.count == WASIErrno.allCases.count - 2)
    #expect(WASIErrno(host: 9999) == .io)
  }
}
