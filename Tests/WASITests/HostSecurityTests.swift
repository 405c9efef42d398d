import Glibc
import Testing

@testable import WASI

/// A call on a directory with one path, by its name.
private struct PathCall: Sendable {
  let name: String
  /// This is true where a symbolic link as the last name is followed.
  var follows = false
  let body: @Sendable (HostDirectory, GuestPath) throws -> Void

  static func open(
    _ name: String, flags: OpenFlags = [], writes: Bool = false, follows: Bool = true
  ) -> PathCall {
    PathCall(name: name, follows: follows && !flags.contains(.exclusive)) { guest, path in
      let request = OpenRequest(
        path: path, followsLink: follows, flags: flags, reads: true, writes: writes, descriptorFlags: [])
      // What the attacker is after.
      switch try guest.open(request) {
      case .file(let file):
        if writes { try file.write("stolen", at: 0) } else { #expect(try file.text() != "canary") }
      case .directory(let directory): #expect(try !directory.names().contains("nest"))
      }
    }
  }

  static let all: [PathCall] = [
    open("open"), open("open without following", follows: false), open("open to write", writes: true),
    open("open a directory", flags: .directory), open("create", flags: .create, writes: true),
    open("create without following", flags: .create, follows: false),
    open("create exclusively", flags: [.create, .exclusive], writes: true),
    open("truncate", flags: .truncate), open("create and truncate", flags: [.create, .truncate], writes: true),
    PathCall(name: "status", follows: true) { _ = try $0.status(of: $1, followsLink: true) },
    PathCall(name: "status of a link") { _ = try $0.status(of: $1, followsLink: false) },
    PathCall(name: "set times", follows: true) {
      try $0.setTimes(of: $1, followsLink: true, TimesChange(access: .set(1), modification: .set(1)))
    },
    PathCall(name: "set times of a link") {
      try $0.setTimes(of: $1, followsLink: false, TimesChange(access: .set(1), modification: .set(1)))
    },
    PathCall(name: "create directory") { try $0.createDirectory($1) },
    PathCall(name: "remove directory") { try $0.removeDirectory($1) },
    PathCall(name: "unlink") { try $0.unlinkFile($1) },
    PathCall(name: "read link") { _ = try $0.readLink($1) },
    PathCall(name: "create a symbolic link") { try $0.createSymbolicLink($1, to: Array("file".utf8)) },
    PathCall(name: "link from") { try $0.link($1, to: $0, guestPath("stolen")) },
    PathCall(name: "link to") { try $0.link(guestPath("file"), to: $0, $1) },
    PathCall(name: "rename from") { try $0.rename($1, to: $0, guestPath("stolen")) },
    PathCall(name: "rename to") { try $0.rename(guestPath("file"), to: $0, $1) },
  ]
}

@Suite struct HostSecurityTests {
  private func prepare(_ scene: HostScene) throws {
    try scene.directory("inside/dir/sub")
    try scene.file("inside/file", "text")
    try scene.link("inside/out", "../outside")
    try scene.link("inside/slashes", "..//outside///")
    try scene.link("inside/absolute", scene.absolute("outside"))
    try scene.link("inside/back", scene.absolute("inside"))
    try scene.link("inside/top", scene.root)
    try scene.link("inside/parent", "..")
    try scene.link("inside/dir/up", "../../outside")
    try scene.link("inside/hop", "dir/up")
    try scene.link("inside/into", "hop/nest")
    try scene.link("inside/canary", "../outside/canary")
    try scene.link("inside/new", "../outside/new")
    try scene.link("inside/absolutenew", scene.absolute("outside/new"))
    try scene.link("inside/dir/here", "../dir/./sub/..")
  }

  /// Every call with every path, with both ways to follow paths; what is expected is `nil` where any refusal will do.
  private func check(_ paths: [String], _ expected: (PathCall) -> WASIErrno?) throws {
    let scene = try HostScene()
    try prepare(scene)
    let outside = try scene.fingerprint("outside")
    let inside = try scene.fingerprint("inside")
    for call in PathCall.all {
      for path in paths {
        let answers = try HostResolution.allCases.map { resolution in
          try errno { try call.body(scene.guest(resolution), guestPath(path)) }
        }
        #expect(answers[0] == answers[1], "\(call.name) \(path)")
        let wanted = expected(call)
        #expect(wanted.map { $0 == answers[0] } ?? (answers[0] != .success), "\(call.name) \(path): \(answers[0])")
        #expect(try scene.fingerprint("outside") == outside, "\(call.name) \(path)")
        #expect(try scene.fingerprint("inside") == inside, "\(call.name) \(path)")
      }
    }
  }

  @Test func `no path leads out`() throws {
    try check(
      [
        "..", "../", "../.", "../..", "dir/../..", "dir/sub/../../../outside/canary", "../inside/file",
        "../outside", "../outside/", "../outside/canary", "../outside/new", "./..//outside///nest",
        "out/canary", "out/nest", "out/new", "out/nest/", "out/../inside/file", "slashes/canary", "slashes/nest//",
        "absolute/canary", "absolute/new", "back/file", "top/outside/canary", "parent/outside/canary",
        "parent/inside/file", "dir/up/canary", "hop/canary", "hop/nest/new", "into/new", "into/..",
        "into/../canary", "dir/here/../../..", "dir/here/../out/canary", "dir/here/up/new", "out/../..",
      ]
    ) { _ in .notPermitted }
  }

  @Test func `no absolute path is a path`() throws {
    for path in ["/", "//", "/etc/passwd", "/..", "///outside/canary"] {
      #expect(throws: WASIErrno.notPermitted) { try guestPath(path) }
    }
    let bad: [([UInt8], WASIErrno)] = [
      ([], .noEntry), (Array("file\0".utf8), .invalid), (Array("\0/../x".utf8), .invalid),
      ([0x61, 0xFF], .illegalSequence),
      ([0xC0, 0xAE, 0xC0, 0xAE], .illegalSequence), ([0xED, 0xA0, 0x80], .illegalSequence),
      (Array(repeating: 0x61, count: 256), .nameTooLong), (Array(repeating: 0x61, count: 5000), .nameTooLong),
    ]
    for (path, error) in bad { #expect(throws: error) { try GuestPath(path) } }
  }

  /// RUSTSEC-2026-0269: a link as the last name with slashes after it.
  @Test func `no slash behind a link leads out`() throws {
    try check(
      ["out/", "out///", "out/.", "out/./", "slashes/", "absolute/", "hop//", "into/", "top/", "parent/", "dir/up/"]
    ) { call in
      switch call.name {
      case "open", "open without following", "open to write", "open a directory", "status", "status of a link",
        "set times", "set times of a link", "truncate", "read link":
        .notPermitted
      default: nil
      }
    }
    try check(["canary/", "canary///", "new/", "new/.", "absolutenew/", "file/", "file///", "file/."]) { _ in nil }
  }

  /// CVE-2024-38358, CVE-2025-43853: a link to outside as the last name is followed and what it names is made.
  @Test func `no link as the last name leads out`() throws {
    for path in ["canary", "new", "absolutenew", "out", "hop", "into", "absolute", "top", "parent"] {
      for call in PathCall.all {
        let scene = try HostScene()
        try prepare(scene)
        let outside = try scene.fingerprint("outside")
        let answers = try HostResolution.allCases.map { resolution in
          try errno { try call.body(scene.guest(resolution), guestPath(path)) }
        }
        if call.follows { #expect(answers == [.notPermitted, .notPermitted], "\(call.name) \(path)") }
        #expect(try scene.fingerprint("outside") == outside, "\(call.name) \(path)")
      }
    }
  }

  /// `a/link/../x` is what the link's target has as its parent, not `a/x`.
  @Test(arguments: HostResolution.allCases) func `parents are those of the file system`(_ resolution: HostResolution)
    throws
  {
    let scene = try HostScene()
    try scene.directory("inside/a")
    try scene.directory("inside/b/c")
    try scene.link("inside/a/link", "../b/c")
    try scene.file("inside/a/x", "by the text")
    try scene.file("inside/b/x", "by the file system")
    let guest = try scene.guest(resolution)
    #expect(try guest.text("a/link/../x") == "by the file system")
    #expect(throws: WASIErrno.noEntry) { try guest.open("missing/../a/x") }
    #expect(throws: WASIErrno.notDirectory) { try guest.open("a/x/../x") }
    // Of a directory that was opened, the parent is out of reach, whether it lies beneath the guest's or not.
    let directory = try guest.directory("a/link")
    for path in ["..", "../x", "../../b/x"] {
      #expect(throws: WASIErrno.notPermitted) { try directory.open(path) }
    }
  }

  @Test(arguments: HostResolution.allCases) func `forty links are followed`(_ resolution: HostResolution) throws {
    let scene = try HostScene()
    try scene.directory("inside/end")
    try scene.file("inside/end/file", "text")
    try scene.link("inside/1", "end")
    for index in 2...45 { try scene.link("inside/\(index)", "\(index - 1)") }
    try scene.link("inside/f1", "end/file")
    for index in 2...45 { try scene.link("inside/f\(index)", "f\(index - 1)") }
    try scene.link("inside/ping", "pong")
    try scene.link("inside/pong", "ping")
    try scene.link("inside/deeper", "deeper/x")
    try scene.link("inside/end/again", "../39/again")
    let guest = try scene.guest(resolution)
    #expect(try guest.text("40/file") == "text")
    #expect(try guest.text("f40") == "text")
    #expect(try guest.text("20/../20/file") == "text")
    #expect(try guest.directory("40").names() == ["again", "file"])
    try guest.createDirectory(guestPath("40/made"))
    for path in ["41/file", "45/file", "f41", "f45", "20/../21/file", "41", "ping", "ping/x", "deeper", "39/again"] {
      #expect(throws: WASIErrno.loop, "\(path)") { try guest.open(path, followsLink: true) }
    }
    for path in ["41/made", "ping/made", "deeper/made"] {
      #expect(throws: WASIErrno.loop, "\(path)") { try guest.createDirectory(guestPath(path)) }
    }
    #expect(try guest.readLink(guestPath("f45")) == Array("f44".utf8))
  }

  @Test(arguments: HostResolution.allCases) func `magic links lead nowhere`(_ resolution: HostResolution) throws {
    let scene = try HostScene()
    let outside = open(scene.absolute("outside"), O_RDONLY | O_DIRECTORY)
    let canary = open(scene.absolute("outside/canary"), O_RDWR)
    defer {
      close(outside)
      close(canary)
    }
    for top in ["/proc/self", "/proc", "/"] {
      let guest = try HostDirectory(path: Array(top.utf8), isReadOnly: false, resolution: resolution)
      let prefix = top == "/" ? "proc/self/" : top == "/proc" ? "self/" : ""
      let reachable = [
        "fd/\(outside)/canary", "fd/\(outside)/", "fd/\(outside)/new", "fd/\(canary)", "fd/../fd/\(canary)",
        "root" + scene.absolute("outside/canary"), "task/\(getpid())/fd/\(canary)",
      ]
      // What lies outside the scene is only looked at.
      for path in reachable + ["root", "root/", "cwd", "cwd/.", "exe", "task/../root/etc"] {
        for flags: OpenFlags in reachable.contains(path) ? [[], .create, .truncate] : [[]] {
          // No file is made after a slash, whatever is there.
          let error = flags.contains(.create) && path.last == "/" ? WASIErrno.isDirectory : .notPermitted
          #expect(throws: error, "\(top) \(path)") {
            try guest.open(prefix + path, followsLink: true, flags: flags)
          }
        }
        #expect(throws: WASIErrno.notPermitted) { try guest.status(of: guestPath(prefix + path), followsLink: true) }
      }
      // Plain files are what they seem.
      #expect(try guest.text(prefix + "status").hasPrefix("Name:"))
    }
    #expect(try scene.outsideIsAsItWas())
  }

  @Test(arguments: HostResolution.allCases) func `devices and sockets are not opened`(_ resolution: HostResolution)
    throws
  {
    let devices = try HostDirectory(path: Array("/dev".utf8), isReadOnly: false, resolution: resolution)
    for name in ["null", "zero", "random", "tty", "full"] {
      for (flags, writes): (OpenFlags, Bool) in [([], false), ([], true), (.create, true), (.truncate, false)] {
        let answer = try errno { try devices.open(name, followsLink: true, flags: flags, writes: writes) }
        #expect(answer == .noSuchDevice || devices.isMissing(name), "\(name): \(answer)")
      }
    }
    let scene = try HostScene()
    #expect(mknod(scene.absolute("inside/socket"), S_IFSOCK | 0o644, 0) == 0)
    let guest = try scene.guest(resolution)
    #expect(throws: WASIErrno.noSuchDevice) { try guest.open("socket") }
    #expect(try guest.status(of: guestPath("socket"), followsLink: false).type == .streamSocket)
  }

  /// A program that waits for a reader of a FIFO goes on waiting; with a reader that went away it would be killed.
  @Test(arguments: HostResolution.allCases) func `nobody at a FIFO is woken up`(_ resolution: HostResolution) throws {
    let scene = try HostScene()
    try scene.fifo("inside/fifo")
    let guest = try scene.guest(resolution)
    let path = scene.absolute("inside/fifo")
    let writer = HostThread { close(open(path, O_WRONLY)) }
    for flags: OpenFlags in [[], .create, .truncate] {
      #expect(throws: WASIErrno.noSuchDevice) { try guest.open("fifo", flags: flags) }
      #expect(throws: WASIErrno.noSuchDevice) { try guest.open("fifo", flags: flags, writes: true) }
    }
    usleep(20_000)
    #expect(!writer.isDone)
    let reader = open(path, O_RDONLY | O_NONBLOCK)
    writer.join()
    close(reader)
  }

  @Test func `names of other systems are just names`() throws {
    let scene = try HostScene()
    let guest = try scene.guest(.kernel)
    for name in ["COM¹", "NUL", "C:", "a\\b", "..\\x", " ", "...", "\u{2024}\u{2024}", "-", "~"] {
      try guest.file(name, flags: [.create, .exclusive], writes: true).write("x", at: 0)
      #expect(scene.text("inside/" + name) == "x")
    }
    #expect(try scene.outsideIsAsItWas())
  }
}

extension HostDirectory {
  fileprivate func isMissing(_ name: String) -> Bool {
    (try? status(of: guestPath(name), followsLink: false)) == nil
  }
}
