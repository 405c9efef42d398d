import Glibc
import Testing

@testable import WASI

/// Keeps what it is told of a directory.
private final class TreeRecord: HostTreeVisitor {
  var entries: [HostTreeEntry] = []
  var lines: [String] = []
  var refused: String?

  func visit(_ entry: HostTreeEntry) throws(WASIErrno) {
    let path = TreeRecord.text(entry.path)
    if path == refused { throw .noSpace }
    entries.append(entry)
    switch entry.content {
    case .directory: lines.append(path + "/")
    case .file(let bytes): lines.append("\(path) = \(String(decoding: bytes.prefix(20), as: UTF8.self))")
    case .symbolicLink(let target): lines.append("\(path) -> \(String(decoding: target, as: UTF8.self))")
    }
  }

  func skip(_ path: [[UInt8]], _ reason: HostTreeSkip) { lines.append("\(TreeRecord.text(path)): \(reason)") }

  static func text(_ path: [[UInt8]]) -> String {
    String(decoding: Array(path.joined(separator: [UInt8(ascii: "/")])), as: UTF8.self)
  }

  subscript(_ path: String) -> HostTreeEntry? { entries.first { TreeRecord.text($0.path) == path } }
}

private func names(_ path: String) -> [[UInt8]] { path.split(separator: "/").map { Array($0.utf8) } }

/// What `body` fails for; `nil` if it does not.
private func failure(of body: () throws -> Void) rethrows -> HostTreeFailure? {
  do {
    try body()
    return nil
  } catch let failure as HostTreeFailure {
    return failure
  }
}

private func conflict(_ path: String) -> HostTreeFailure { HostTreeFailure(path: names(path), reason: .conflict) }

extension HostScene {
  fileprivate func read(
    bytes: UInt64 = 1 << 20, entries: Int = 1000, _ record: TreeRecord = TreeRecord()
  ) throws -> TreeRecord {
    try guest(.kernel, isReadOnly: true).readTree(HostTreeLimits(bytes: bytes, entries: entries), record)
    return record
  }

  fileprivate func apply(_ changes: HostTreeChange...) throws { try guest(.kernel).apply(changes) }

  fileprivate func stamp(_ path: String) throws -> HostStamp {
    guard let status = status(path) else { throw WASIErrno.noEntry }
    return HostStamp(status)
  }
}

@Suite struct HostTreeTests {
  private func prepare() throws -> HostScene {
    let scene = try HostScene()
    try scene.directory("inside/b/deep/er")
    try scene.directory("inside/B")
    try scene.file("inside/b.txt", "text")
    try scene.file("inside/b/1", "one")
    try scene.file("inside/b/deep/2", "two")
    try scene.file("inside/B/3", "three")
    try scene.link("inside/out", "../outside")
    try scene.link("inside/absolute", "/")
    try scene.fifo("inside/fifo")
    return scene
  }

  @Test func `everything is read in the order of its names`() throws {
    let scene = try prepare()
    #expect(mknod(scene.absolute("inside/b/socket"), S_IFSOCK | 0o644, 0) == 0)
    let top = open(scene.absolute("inside"), O_RDONLY)
    close(openat(top, [CChar(bitPattern: 0xFF), 0], O_CREAT | O_WRONLY, 0o644))
    close(top)
    let record = try scene.read()
    #expect(
      record.lines == [
        "/", "B/", "absolute -> /", "b/", "b.txt = text", "fifo: it is no file, directory or symbolic link",
        "out -> ../outside", "\u{FFFD}: its name is not UTF-8", "B/3 = three", "b/1 = one", "b/deep/",
        "b/socket: it is no file, directory or symbolic link", "b/deep/2 = two", "b/deep/er/",
      ])
    for entry in record.entries {
      var now = scene.status("inside/" + TreeRecord.text(entry.path))
      now?.accessTime = entry.status.accessTime
      #expect(now == entry.status)
    }
    #expect(try scene.outsideIsAsItWas())
  }

  @Test func `nothing is read past the limits`() throws {
    let scene = try prepare()
    let top = scene.guestLines
    #expect(try scene.read(bytes: 15, entries: 11).lines == top)
    #expect(
      try failure { _ = try scene.read(bytes: 14) }
        == HostTreeFailure(path: names("b/deep/2"), reason: .tooManyBytes(limit: 14)))
    #expect(
      try failure { _ = try scene.read(entries: 10) }
        == HostTreeFailure(path: names("b/deep"), reason: .tooManyEntries(limit: 10)))
    #expect(
      try failure { _ = try scene.read(entries: 0) } == HostTreeFailure(path: [], reason: .tooManyEntries(limit: 0)))
    // A file of 1 EiB, or as much as the file system lets one be, that takes no space.
    let sparse = open(scene.absolute("inside/a"), O_CREAT | O_WRONLY, 0o644)
    for size: off_t in [1 << 60, 1 << 40] where ftruncate(sparse, size) == 0 { break }
    close(sparse)
    #expect(
      try failure { _ = try scene.read() } == HostTreeFailure(path: names("a"), reason: .tooManyBytes(limit: 1 << 20)))
  }

  @Test func `the visitor can end it`() throws {
    let record = TreeRecord()
    record.refused = "b/1"
    #expect(
      try failure { _ = try prepare().read(record) } == HostTreeFailure(path: names("b/1"), reason: .errno(.noSpace)))
    #expect(record.lines.last == "B/3 = three")
  }

  @Test func `depth takes no descriptors`() throws {
    let scene = try HostScene()
    let deep = Array(repeating: "d", count: 500).joined(separator: "/")
    try scene.directory("inside/" + deep)
    let record = try scene.read()
    #expect(record.entries.count == 501)
    #expect(record.entries.last?.path.count == 500)
  }

  @Test func `paths that no guest could give are too deep`() throws {
    let scene = try HostScene()
    let guest = try scene.guest(.kernel)
    let name = String(repeating: "n", count: 255)
    var directory: any DirectoryHandle = guest
    var middle = directory
    for index in 0..<17 {
      if index == 8 { middle = directory }
      try directory.createDirectory(guestPath(name))
      directory = try directory.directory(name)
    }
    let failure = try failure { _ = try scene.read() }
    #expect(failure?.reason == .tooDeep)
    #expect(failure?.path.count == 17)
    // So that the scene can be removed by paths.
    try middle.rename(guestPath(name), to: guest, guestPath("half"))
    #expect(try scene.read().entries.count == 18)
  }

  @Test func `files of the system are read to their end`() throws {
    let file = open("/proc/self/status", O_RDONLY)
    let descriptor = HostDescriptor(file)
    #expect(try descriptor.status().st_size == 0)
    #expect(try descriptor.contents(size: 0, limit: 1 << 20)?.starts(with: "Name:".utf8) == true)
    #expect(try descriptor.contents(size: 0, limit: 10) == nil)
    let scene = try HostScene()
    let long = String(repeating: "0123456789abcdef", count: 20_000)
    try scene.file("inside/long", long)
    for announced: UInt64 in [0, 10, 319_999, 320_000, 320_001, 500_000] {
      let handle = HostDescriptor(open(scene.absolute("inside/long"), O_RDONLY))
      #expect(try handle.contents(size: announced, limit: 1 << 20) == Array(long.utf8), "\(announced)")
      #expect(try handle.contents(size: announced, limit: 319_999) == nil)
    }
  }
}

extension HostScene {
  fileprivate var guestLines: [String] {
    [
      "/", "B/", "absolute -> /", "b/", "b.txt = text", "fifo: it is no file, directory or symbolic link",
      "out -> ../outside", "B/3 = three", "b/1 = one", "b/deep/", "b/deep/2 = two", "b/deep/er/",
    ]
  }
}

@Suite struct HostTreeChangeTests {
  private func prepare() throws -> HostScene {
    let scene = try HostScene()
    try scene.directory("inside/dir/empty")
    try scene.file("inside/file", "old")
    try scene.file("inside/dir/file", "deep")
    try scene.link("inside/link", "file")
    try scene.link("inside/out", "../outside")
    return scene
  }

  @Test func `changes are made`() throws {
    let scene = try prepare()
    chmod(scene.absolute("inside/file"), 0o4750)
    #expect(Glibc.link(scene.absolute("inside/file"), scene.absolute("inside/second")) == 0)
    try scene.apply(
      .writeFile(names("file"), Array("new".utf8), replacing: scene.stamp("inside/file")),
      .createDirectory(names("made")), .createDirectory(names("made/more")),
      .writeFile(names("made/more/file"), Array(repeating: 0x61, count: 100_000), replacing: nil),
      .writeFile(names("made/empty"), [], replacing: nil),
      .createSymbolicLink(names("made/link"), to: Array("../file".utf8), replacing: nil),
      .createSymbolicLink(names("link"), to: Array("dir".utf8), replacing: scene.stamp("inside/link")),
      .remove(names("out"), scene.stamp("inside/out")),
      .remove(names("dir/file"), scene.stamp("inside/dir/file")), .removeDirectory(names("dir/empty")),
      .removeDirectory(names("dir")),
      .writeFile(names("dir"), Array("now a file".utf8), replacing: nil))
    #expect(try scene.names("inside") == ["dir", "file", "link", "made", "second"])
    #expect(try scene.names("inside/made") == ["empty", "link", "more"])
    #expect(try scene.names("inside/made/more") == ["file"])
    #expect(scene.text("inside/file") == "new")
    #expect(scene.text("inside/second") == "old")
    #expect(scene.status("inside/made/more/file")?.size == 100_000)
    #expect(scene.status("inside/made/empty")?.size == 0)
    #expect(scene.text("inside/dir") == "now a file")
    let guest = try scene.guest(.kernel)
    #expect(try guest.readLink(guestPath("link")) == Array("dir".utf8))
    #expect(try guest.text("made/link") == "new")
    // Who may read it stays; that it runs as its owner does not.
    var status = stat()
    #expect(lstat(scene.absolute("inside/file"), &status) == 0)
    #expect(status.st_mode & 0o7777 == 0o750)
    #expect(try scene.outsideIsAsItWas())
  }

  @Test func `a file that was changed meanwhile is left alone`() throws {
    let meanwhile: [(String, (HostScene) throws -> Void)] = [
      ("written", { try $0.file("inside/file", "OLD") }),
      ("longer", { try $0.file("inside/file", "older") }),
      (
        "written, with the time set back",
        { scene in
          let before = scene.status("inside/file")?.modificationTime ?? 0
          // The time of the last change has the resolution of the system's clock tick.
          usleep(20_000)
          try scene.file("inside/file", "OLD")
          try scene.guest(.kernel).setTimes(
            of: guestPath("file"), followsLink: false, TimesChange(access: .keep, modification: .set(before)))
        }
      ),
      ("another", { rename($0.absolute("inside/dir/file"), $0.absolute("inside/file")) }),
      (
        "a link",
        {
          unlink($0.absolute("inside/file"))
          try $0.link("inside/file", "../outside/canary")
        }
      ),
      (
        "a directory",
        {
          unlink($0.absolute("inside/file"))
          try $0.directory("inside/file")
        }
      ),
      ("gone", { unlink($0.absolute("inside/file")) }),
    ]
    for (what, body) in meanwhile {
      for removes in [false, true] {
        let scene = try prepare()
        let stamp = try scene.stamp("inside/file")
        usleep(20_000)
        try body(scene)
        let before = try scene.fingerprint("inside")
        let change: HostTreeChange =
          removes ? .remove(names("file"), stamp) : .writeFile(names("file"), [0x78], replacing: stamp)
        // Not even the changes before it are made.
        let answer = try failure { try scene.apply(.createDirectory(names("made")), change) }
        #expect(answer == conflict("file"), "\(what)")
        #expect(try scene.fingerprint("inside") == before, "\(what)")
        #expect(try scene.outsideIsAsItWas())
      }
    }
  }

  @Test func `what appeared meanwhile is left alone`() throws {
    let changes: [HostTreeChange] = [
      .writeFile(names("file"), [], replacing: nil), .writeFile(names("dir"), [], replacing: nil),
      .writeFile(names("link"), [], replacing: nil), .createDirectory(names("file")), .createDirectory(names("dir")),
      .createDirectory(names("out")), .createSymbolicLink(names("dir/file"), to: [0x78], replacing: nil),
      .createSymbolicLink(names("dir/empty"), to: [0x78], replacing: nil),
    ]
    for change in changes {
      let scene = try prepare()
      let before = try scene.fingerprint("inside")
      let answer = try failure {
        try scene.apply(.writeFile(names("new"), [0x78], replacing: nil), change)
      }
      #expect(answer == HostTreeFailure(path: change.path, reason: .conflict))
      #expect(try scene.fingerprint("inside") == before)
    }
  }

  /// A name that could not be read, or that somebody made, keeps its directory, and all else as it was.
  @Test func `a directory that holds more is left alone`() throws {
    for extra in ["inside/dir/fifo", "inside/dir/empty/fifo"] {
      let scene = try prepare()
      try scene.fifo(extra)
      let before = try scene.fingerprint("inside")
      let answer = try failure {
        try scene.apply(
          .writeFile(names("new"), [0x78], replacing: nil), .remove(names("dir/file"), scene.stamp("inside/dir/file")),
          .removeDirectory(names("dir/empty")), .removeDirectory(names("dir")))
      }
      #expect(answer == conflict(extra == "inside/dir/fifo" ? "dir" : "dir/empty"))
      #expect(try scene.fingerprint("inside") == before)
    }
    let scene = try prepare()
    for path in ["dir", "missing", "file", "link", "out", "out/nest"] {
      #expect(try failure { try scene.apply(.removeDirectory(names(path))) } == conflict(path))
    }
    #expect(try scene.outsideIsAsItWas())
  }

  @Test func `no change leaves the directory`() throws {
    let scene = try prepare()
    let before = try scene.fingerprint("inside")
    let canary = try scene.stamp("outside/canary")
    let up = Array("..".utf8)
    let rows: [(HostTreeChange, WASIErrno)] = [
      (.writeFile(names("out/new"), [], replacing: nil), .notDirectory),
      (.createDirectory(names("out/new")), .notDirectory),
      (.createSymbolicLink(names("out/new"), to: [0x78], replacing: nil), .notDirectory),
      (.writeFile([up, Array("new".utf8)], [], replacing: nil), .invalid), (.createDirectory([up]), .invalid),
      (.removeDirectory([]), .invalid), (.createDirectory([Array("../new".utf8)]), .invalid),
      (.createDirectory([[]]), .invalid), (.createDirectory([Array(".".utf8)]), .invalid),
      (.createDirectory([[0x61, 0, 0x62]]), .invalid),
      (.createDirectory([Array(repeating: 0x61, count: 256)]), .invalid),
      (.createSymbolicLink(names("new"), to: Array("../outside".utf8), replacing: nil), .notPermitted),
      (.createSymbolicLink(names("dir/new"), to: Array("/etc".utf8), replacing: nil), .notPermitted),
      (.createSymbolicLink(names("new"), to: [0x61, 0], replacing: nil), .invalid),
      (.writeFile(names("missing/new"), [], replacing: nil), .noEntry),
      (.writeFile(names("file/new"), [], replacing: nil), .notDirectory),
    ]
    for (change, error) in rows {
      let answer = try failure { try scene.apply(change) }
      #expect(answer == HostTreeFailure(path: change.path, reason: .errno(error)))
    }
    for change: HostTreeChange in [
      .writeFile(names("out/canary"), [], replacing: canary), .remove(names("out/canary"), canary),
    ] {
      #expect(try failure { try scene.apply(change) } == conflict("out/canary"))
    }
    #expect(
      try failure { try scene.guest(.kernel, isReadOnly: true).apply([.createDirectory(names("new"))]) }
        == HostTreeFailure(path: names("new"), reason: .errno(.readOnly)))
    #expect(try scene.fingerprint("inside") == before)
    #expect(try scene.outsideIsAsItWas())
  }

  @Test func `failures say what and why`() {
    let rows: [(HostTreeFailure, String)] = [
      (conflict("a/b"), "a/b: it was changed by somebody else since it was read"),
      (HostTreeFailure(path: [], reason: .errno(.access)), ".: Permission denied"),
      (HostTreeFailure(path: names("a"), reason: .tooManyBytes(limit: 9)), "a: the files have more than 9 bytes"),
      (
        HostTreeFailure(path: names("a"), reason: .tooManyEntries(limit: 9)),
        "a: there are more than 9 files and directories"
      ),
      (HostTreeFailure(path: names("a"), reason: .tooDeep), "a: its path has more than 4096 bytes"),
      (HostTreeFailure(path: names("a"), reason: .unstable), "a: it changes while it is read"),
    ]
    for (failure, text) in rows { #expect(failure.description == text) }
  }
}

extension HostRaceTests {
  @Test func `no tree reaches outside`() throws {
    let race = try HostRace()
    let scene = race.scene
    let outside = try scene.fingerprint("outside")
    let guest = try scene.guest(.kernel)
    var reads = 0
    var writes = 0
    // What `swap` was when it was read: both of it, or there was no race.
    var types: Set<FileType> = []
    try race.run(swaps: 30_000) {
      let record = TreeRecord()
      let limits = HostTreeLimits(bytes: 1 << 20, entries: 1000)
      if try failure(of: { try guest.readTree(limits, record) }) == nil { reads += 1 }
      if let type = record["swap"]?.status.type { types.insert(type) }
      for entry in record.entries {
        if case .file(let bytes) = entry.content { #expect(bytes != Array("canary".utf8)) }
      }
      let canary = record["swap/canary"].map { HostTreeChange.writeFile($0.path, [0x78], replacing: $0.stamp) }
      let changes =
        [canary].compactMap { $0 } + [
          .writeFile(names("swap/new"), [0x78], replacing: nil), .createDirectory(names("swap/made")),
          .removeDirectory(names("swap/made")), .removeDirectory(names("swap/nest")),
        ]
      for change in changes where try failure(of: { try guest.apply([change]) }) == nil { writes += 1 }
      if let new = record["swap/new"] { _ = try failure { try guest.apply([.remove(new.path, new.stamp)]) } }
      return true
    }
    #expect(reads > 0)
    #expect(writes > 0)
    #expect(types == [.directory, .symbolicLink])
    #expect(try scene.fingerprint("outside") == outside)
    #expect(try scene.names("") == ["inside", "outside"])
  }
}
