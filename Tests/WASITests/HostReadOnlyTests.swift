import Glibc
import Testing

@testable import WASI

/// GHSA-2r75-cxrj-cmph, RUSTSEC-2026-0188: what is read-only stays as it is, whichever way it is reached.
@Suite struct HostReadOnlyTests {
  private func prepare(_ scene: HostScene) throws {
    try scene.directory("inside/dir")
    try scene.directory("inside/empty")
    try scene.file("inside/file", "text")
    try scene.file("inside/dir/file", "deep")
    try scene.link("inside/link", "file")
    try scene.link("inside/dangling", "nothing")
    try scene.directory("writable")
    try scene.file("writable/own", "own")
  }

  @Test(arguments: HostResolution.allCases) func `a read-only directory is not opened to write`(
    _ resolution: HostResolution
  ) throws {
    let scene = try HostScene()
    try prepare(scene)
    let before = try scene.fingerprint("inside")
    let guest = try scene.guest(resolution, isReadOnly: true)
    for (path, flags, writes, expected): (String, OpenFlags, Bool, WASIErrno) in [
      ("file", [], false, .success), ("link", [], false, .success), ("dir", [], false, .success),
      ("file", .create, false, .success), ("file", [.create, .exclusive], false, .exists),
      ("file", [], true, .readOnly), ("link", [], true, .readOnly), ("file", .truncate, false, .readOnly),
      ("file", [.create, .truncate], false, .readOnly), ("file", .create, true, .readOnly),
      ("new", .create, false, .readOnly), ("new", [.create, .exclusive], true, .readOnly),
      ("dangling", .create, false, .readOnly), ("dir/new", .create, true, .readOnly),
      ("new", [], true, .noEntry), ("new", .truncate, false, .noEntry), ("dir", [], true, .isDirectory),
    ] {
      let answer = try errno { try guest.open(path, followsLink: true, flags: flags, writes: writes) }
      #expect(answer == expected, "\(path), flags \(flags.rawValue), writes \(writes)")
    }
    #expect(try scene.fingerprint("inside") == before)
  }

  @Test(arguments: HostResolution.allCases) func `a read-only file is not written`(_ resolution: HostResolution) throws
  {
    let scene = try HostScene()
    try prepare(scene)
    let before = try scene.fingerprint("inside")
    let guest = try scene.guest(resolution, isReadOnly: true)
    let times = TimesChange(access: .set(1), modification: .set(1))
    for file in try [guest.file("file"), guest.directory("dir").file("file"), guest.directory(".").file("link")] {
      #expect(try file.text().count == 4)
      #expect(throws: WASIErrno.readOnly) { try file.write("x", at: 0) }
      #expect(throws: WASIErrno.readOnly) { try file.append("x") }
      #expect(throws: WASIErrno.readOnly) { try file.setSize(0) }
      #expect(throws: WASIErrno.readOnly) { try file.setSize(4) }
      #expect(throws: WASIErrno.readOnly) { try file.allocate(0, 100) }
      #expect(throws: WASIErrno.readOnly) { try file.setTimes(times) }
      try file.synchronize(onlyData: false)
    }
    #expect(try scene.fingerprint("inside") == before)
  }

  @Test(arguments: HostResolution.allCases) func `a read-only directory is not changed`(_ resolution: HostResolution)
    throws
  {
    let scene = try HostScene()
    try prepare(scene)
    let before = try scene.fingerprint("inside")
    let guest = try scene.guest(resolution, isReadOnly: true)
    let times = TimesChange(access: .now, modification: .now)
    for directory in try [guest, guest.directory("."), guest.directory("dir/..")] as [any DirectoryHandle] {
      let calls: [() throws -> Void] = [
        { try directory.setTimes(times) },
        { try directory.setTimes(of: guestPath("file"), followsLink: true, times) },
        { try directory.setTimes(of: guestPath("link"), followsLink: false, times) },
        { try directory.createDirectory(guestPath("new")) },
        { try directory.removeDirectory(guestPath("empty")) },
        { try directory.unlinkFile(guestPath("file")) },
        { try directory.createSymbolicLink(guestPath("new"), to: Array("file".utf8)) },
        { try directory.link(guestPath("file"), to: directory, guestPath("new")) },
        { try directory.rename(guestPath("file"), to: directory, guestPath("new")) },
        { try directory.rename(guestPath("dir"), to: directory, guestPath("empty")) },
      ]
      for (index, call) in calls.enumerated() {
        #expect(throws: WASIErrno.readOnly, "\(index)") { try call() }
      }
      #expect(try directory.text("dir/file") == "deep")
      #expect(try directory.readLink(guestPath("link")) == Array("file".utf8))
      #expect(try directory.names() == ["dangling", "dir", "empty", "file", "link"])
      try directory.synchronize(onlyData: false)
    }
    #expect(try scene.fingerprint("inside") == before)
  }

  /// A second name in a writable directory would make the file writable.
  @Test(arguments: HostResolution.allCases) func `between directories`(_ resolution: HostResolution) throws {
    let scene = try HostScene()
    try prepare(scene)
    let before = try scene.fingerprint("inside") + scene.fingerprint("writable")
    let fixed = try scene.guest(resolution, isReadOnly: true)
    let writable = try scene.guest(resolution, "writable")
    let calls: [() throws -> Void] = [
      { try fixed.link(guestPath("file"), to: writable, guestPath("new")) },
      { try fixed.rename(guestPath("file"), to: writable, guestPath("new")) },
      { try fixed.rename(guestPath("dir"), to: writable, guestPath("new")) },
      { try fixed.directory("dir").link(guestPath("file"), to: writable, guestPath("new")) },
      { try writable.link(guestPath("own"), to: fixed, guestPath("new")) },
      { try writable.rename(guestPath("own"), to: fixed, guestPath("file")) },
      { try writable.rename(guestPath("own"), to: fixed.directory("dir"), guestPath("new")) },
    ]
    for (index, call) in calls.enumerated() {
      #expect(throws: WASIErrno.readOnly, "\(index)") { try call() }
    }
    #expect(try scene.fingerprint("inside") + scene.fingerprint("writable") == before)
  }
}
