import Glibc
import Testing

@testable import WASI

/// Directories that are copied into memory, changed there by a guest, and written back.
@Suite struct HostCopyTests {
  /// A scene whose `inside` holds `a`, `dir/b`, `dir/deep/c`, `dir2/d` and `link`, each file with its path as its text.
  private func scene() throws -> HostScene {
    let scene = try HostScene()
    for path in ["dir/deep", "dir2"] { try scene.directory("inside/\(path)") }
    for path in ["a", "dir/b", "dir/deep/c", "dir2/d"] { try scene.file("inside/\(path)", path) }
    try scene.link("inside/link", "a")
    return scene
  }

  private func copy(_ scene: HostScene) throws -> (copy: HostCopy, guest: FileGuest) {
    let copy = try HostCopy(reading: Array(scene.absolute("inside").utf8))
    #expect(copy.skipped.isEmpty)
    return (copy, try FileGuest(.virtual(copy.system, name: Array("/".utf8))))
  }

  /// Everything in the directory of the host, a line each, sorted.
  private func contents(_ scene: HostScene) throws -> [String] {
    var lines: [String] = []
    var directories = [""]
    while let directory = directories.popLast() {
      for name in try scene.names("inside/\(directory)") {
        let path = directory + name
        switch scene.status("inside/\(path)")?.type {
        case .directory:
          lines.append("\(path)/")
          directories.append("\(path)/")
        case .symbolicLink: lines.append("\(path) -> \(try scene.guest(.walk).readLink(guestPath(path)).text)")
        default: lines.append("\(path)=\(scene.text("inside/\(path)") ?? "")")
        }
      }
    }
    return lines.sorted()
  }

  /// What the directory holds when a guest has changed its copy and that was written back.
  private func changed(_ body: (FileGuest) throws -> Void) throws -> [String] {
    let scene = try scene()
    let (copy, guest) = try copy(scene)
    try body(guest)
    try copy.writeBack()
    #expect(try scene.outsideIsAsItWas())
    return try contents(scene)
  }

  @Test func `what is not changed is not touched`() throws {
    let scene = try scene()
    let (copy, guest) = try copy(scene)
    #expect(try guest.contents("dir/deep/c") == "dir/deep/c")
    // Somebody else may do with it what he likes.
    #expect(unlink(scene.absolute("inside/dir/deep/c")) == 0)
    let before = try scene.fingerprint("inside")
    try copy.writeBack()
    #expect(try scene.fingerprint("inside") == before)
  }

  @Test func `whole directories are renamed and removed`() throws {
    #expect(
      try changed { guest in
        try guest.rename("dir", to: "moved")
        try guest.unlink("dir2/d")
        try guest.removeDirectory("dir2")
      } == ["a=a", "link -> a", "moved/", "moved/b=dir/b", "moved/deep/", "moved/deep/c=dir/deep/c"])
  }

  @Test func `one kind replaces another`() throws {
    #expect(
      try changed { guest in
        try guest.unlink("a")
        try guest.makeDirectory("a")
        try guest.make("a/new", "1")
        try guest.unlink("dir2/d")
        try guest.removeDirectory("dir2")
        try guest.make("dir2", "2")
        try guest.unlink("link")
        try guest.symbolicLink("link", to: "dir2")
        try guest.unlink("dir/b")
        try guest.symbolicLink("dir/b", to: "deep")
      } == [
        "a/", "a/new=1", "dir/", "dir/b -> deep", "dir/deep/", "dir/deep/c=dir/deep/c", "dir2=2", "link -> dir2",
      ])
  }

  @Test func `a directory of the same name is another one`() throws {
    let lines = try changed { guest in
      try guest.rename("dir", to: "old")
      try guest.makeDirectory("dir")
      try guest.make("dir/b", "new")
    }
    #expect(
      lines == [
        "a=a", "dir/", "dir/b=new", "dir2/", "dir2/d=dir2/d", "link -> a", "old/", "old/b=dir/b", "old/deep/",
        "old/deep/c=dir/deep/c",
      ])
  }

  @Test func `what somebody else changed stops all of it`() throws {
    let scene = try scene()
    let (copy, guest) = try copy(scene)
    try guest.unlink("a")
    try guest.make("dir/b", "guest")
    try scene.file("inside/dir/b", "somebody else")
    let before = try contents(scene)
    #expect(throws: HostTreeFailure(path: [Array("dir".utf8), Array("b".utf8)], reason: .conflict)) {
      try copy.writeBack()
    }
    #expect(try contents(scene) == before)
  }

  @Test func `names that others have are not used on the way`() throws {
    let scene = try scene()
    let (copy, guest) = try copy(scene)
    try guest.make("dir/b", "guest")
    let taken = (0..<3).map { ".ipvm-\(getpid())-\($0)" }
    for name in taken { try scene.link("inside/dir/\(name)", "nothing") }
    try copy.writeBack()
    #expect(try scene.names("inside/dir") == (taken + ["b", "deep"]).sorted())
    #expect(scene.text("inside/dir/b") == "guest")
  }

  /// As for a guest that works in the directory itself.
  @Test func `a file that may not be written to stops all of it`() throws {
    let scene = try scene()
    #expect(chmod(scene.absolute("inside/dir/b"), 0o444) == 0)
    if getuid() == 0 {
      for path in ["inside", "inside/a", "inside/dir", "inside/dir/b"] {
        #expect(chown(scene.absolute(path), 65_534, 65_534) == 0)
      }
    }
    let (copy, guest) = try copy(scene)
    try guest.make("a", "guest")
    try guest.make("dir/b", "guest")
    try guest.make("dir/new", "guest")
    let before = try scene.fingerprint("inside")
    let failure = withoutPrivileges { () -> HostTreeFailure? in
      do throws(HostTreeFailure) { try copy.writeBack() } catch { return error }
      return nil
    }
    #expect(failure == HostTreeFailure(path: [Array("dir".utf8), Array("b".utf8)], reason: .errno(.access)))
    #expect(try scene.fingerprint("inside") == before)
  }

  @Test func `a failure in between says what was done`() throws {
    let scene = try scene()
    let directory = try HostDirectory(path: Array(scene.absolute("inside").utf8), isReadOnly: false)
    let path = { (text: String) in text.split(separator: "/").map { Array($0.utf8) } }
    // That nothing can be made in a file shows when the file is there.
    let changes: [HostTreeChange] = [
      .createDirectory(path("made")), .writeFile(path("made/file"), [1], replacing: nil),
      .createDirectory(path("made/file/below")), .writeFile(path("later"), [2], replacing: nil),
    ]
    do throws(HostTreeFailure) {
      try directory.apply(changes)
      Issue.record("a directory was made in a file")
    } catch {
      #expect(error.path == path("made/file/below"))
      #expect(error.made == [path("made"), path("made/file")])
      #expect(error.left == [path("made/file/below"), path("later")])
    }
    // Nothing is left but what was told.
    #expect(try scene.names("inside") == ["a", "dir", "dir2", "link", "made"])
    #expect(try scene.names("inside/made") == ["file"])
  }

  @Test func `names of one file are files of their own`() throws {
    let scene = try scene()
    #expect(Glibc.link(scene.absolute("inside/a"), scene.absolute("inside/dir/second")) == 0)
    let (copy, guest) = try copy(scene)
    #expect(copy.separated.map { $0.first } == [[Array("a".utf8)]])
    #expect(copy.separated.map { $0.second } == [[Array("dir".utf8), Array("second".utf8)]])
    #expect(try guest.status("a").links == 1)
    try guest.make("a", "guest")
    try copy.writeBack()
    #expect(scene.text("inside/a") == "guest")
    #expect(scene.text("inside/dir/second") == "a")
  }

  /// Calls `body` while this thread's rights to files are nobody's, where they are root's.
  private func withoutPrivileges<Result>(_ body: () -> Result) -> Result {
    guard getuid() == 0 else { return body() }
    _ = setFileSystemUser(65_534)
    defer { _ = setFileSystemUser(0) }
    return body()
  }
}

// SAFETY: `int setfsuid(uid_t)`, which Glibc shows in a header that is not imported; it is about the calling thread alone.
@_silgen_name("setfsuid")
private func setFileSystemUser(_ user: uid_t) -> Int32

extension [UInt8] {
  fileprivate var text: String { String(decoding: self, as: UTF8.self) }
}
