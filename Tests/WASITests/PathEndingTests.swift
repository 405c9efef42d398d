import Testing

@testable import WASI

/// Both file systems answer as Linux does, however a path ends.
@Suite struct PathEndingTests {
  /// A file, an empty directory, one with something in it, and links to them all, to nothing, and to paths that end in
  /// slashes and dots themselves.
  private static let links = [
    "to-file": "file", "to-empty": "empty", "to-full": "full", "to-nothing": "nothing", "to-slash": "empty/",
    "to-dot": "empty/.", "to-file-slash": "file/", "to-file-dot": "file/.", "to-nothing-slash": "nothing/",
    "to-here": ".", "to-parent": "full/..", "to-link": "to-slash",
  ]
  private static let names = ["file", "empty", "full", "nothing", "full/inner", "full/new"] + links.keys.sorted()
  private static let endings = [
    "", "/", "//", "/.", "/./", "//.", "/.//", "/./.", "/..", "/../", "/../.", "/../new", "/./new", "/new/.", "/new/..",
  ]
  private static let paths =
    [".", "./", "././", ".//.", "full/..", "full/../", "full/../."]
    + names.flatMap { name in endings.map { name + $0 } } + names.map { "./" + $0 } + names.map { "full/.././/" + $0 }

  private func fill(_ directory: any DirectoryHandle) throws {
    for name in ["empty", "full"] { try directory.createDirectory(guestPath(name)) }
    for name in ["file", "full/inner"] {
      try directory.file(name, flags: .create, writes: true).write(name, at: 0)
    }
    for (name, target) in Self.links { try directory.createSymbolicLink(guestPath(name), to: Array(target.utf8)) }
  }

  private typealias Body = (any DirectoryHandle, GuestPath) throws -> String

  private static func opening(_ flags: OpenFlags, follows: Bool, writes: Bool = false) -> (String, Body) {
    (
      "open, flags \(flags.rawValue), follows \(follows), writes \(writes)",
      { directory, path in
        let request = OpenRequest(path: path, followsLink: follows, flags: flags, reads: true, writes: writes)
        switch try directory.open(request) {
        case .file: return "file"
        case .directory: return "directory"
        }
      }
    )
  }

  private static func changing(
    _ name: String, _ body: @escaping (any DirectoryHandle, GuestPath) throws -> Void
  ) -> (String, Body) {
    (
      name,
      { directory, path in
        try body(directory, path)
        return "done"
      }
    )
  }

  private static var calls: [(name: String, body: Body)] {
    [
      changing("create a directory") { try $0.createDirectory($1) },
      changing("remove a directory") { try $0.removeDirectory($1) },
      changing("unlink") { try $0.unlinkFile($1) },
      changing("make a symbolic link") { try $0.createSymbolicLink($1, to: Array("file".utf8)) },
      ("read a link", { String(decoding: try $0.readLink($1), as: UTF8.self) }),
      ("look", { "\(try $0.status(of: $1, followsLink: false).type)" }),
      ("look and follow", { "\(try $0.status(of: $1, followsLink: true).type)" }),
      changing("set times") { try $0.setTimes(of: $1, followsLink: false, TimesChange(access: .now)) },
      changing("link to new") { try $0.link($1, to: $0, guestPath("new")) },
      changing("link file to") { try $0.link(guestPath("file"), to: $0, $1) },
      changing("link nothing to") { try $0.link(guestPath("nothing"), to: $0, $1) },
      changing("link a directory to") { try $0.link(guestPath("full"), to: $0, $1) },
      changing("rename to new") { try $0.rename($1, to: $0, guestPath("new")) },
      changing("rename to new/") { try $0.rename($1, to: $0, guestPath("new/")) },
      changing("rename to .") { try $0.rename($1, to: $0, guestPath(".")) },
      changing("rename file to") { try $0.rename(guestPath("file"), to: $0, $1) },
      changing("rename empty to") { try $0.rename(guestPath("empty"), to: $0, $1) },
      changing("rename full to") { try $0.rename(guestPath("full"), to: $0, $1) },
      changing("rename full/inner to") { try $0.rename(guestPath("full/inner"), to: $0, $1) },
      changing("rename nothing to") { try $0.rename(guestPath("nothing"), to: $0, $1) },
      opening([], follows: true), opening([], follows: false), opening([], follows: true, writes: true),
      opening(.directory, follows: true), opening(.create, follows: true), opening(.create, follows: false),
      opening([.create, .exclusive], follows: true), opening(.truncate, follows: true),
      opening([.create, .truncate], follows: true, writes: true),
    ]
  }

  private func answer(_ directory: any DirectoryHandle, _ body: Body, _ path: String) throws -> String {
    do {
      return try body(directory, guestPath(path))
    } catch {
      return "\(error)"
    }
  }

  /// The same tree in memory, as Linux has it and as a guest has it on the host.
  private struct Sides {
    let scene: HostScene
    let memory: VirtualDirectory
    let linux: LinuxDirectory
    let host: HostDirectory

    init(_ resolution: HostResolution, _ fill: (any DirectoryHandle) throws -> Void) throws {
      scene = try HostScene()
      try scene.directory("linux")
      memory = VirtualDirectory(VirtualFileSystem(), VirtualFileSystem.root, isReadOnly: false)
      linux = try LinuxDirectory(scene.absolute("linux"))
      host = try scene.guest(resolution)
      for side: any DirectoryHandle in [memory, linux, host] { try fill(side) }
    }
  }

  @Test(arguments: HostResolution.allCases) func `every call answers as linux does`(_ resolution: HostResolution) throws
  {
    var sides = try Sides(resolution, fill)
    for (name, body) in Self.calls {
      for path in Self.paths {
        // What leads out of the directory is for Linux alone.
        let status = try answer(sides.memory, { "\(try $0.status(of: $1, followsLink: false))" }, path)
        let inMemory = try answer(sides.memory, body, path)
        let expected = status == "notPermitted" ? inMemory : try answer(sides.linux, body, path)
        #expect(inMemory == expected, "\(name) \(path), in memory")
        #expect(try answer(sides.host, body, path) == expected, "\(name) \(path), on the host, \(resolution)")
        guard ["done", "file"].contains(expected) else { continue }
        let tree = try sides.linux.tree()
        #expect(try sides.memory.tree() == tree, "\(name) \(path), what is left in memory")
        #expect(try sides.host.tree() == tree, "\(name) \(path), what is left on the host")
        sides = try Sides(resolution, fill)
      }
      // What failed has changed nothing.
      let fresh = try Sides(resolution, fill)
      let untouched = try withExtendedLifetime(fresh.scene) { try fresh.linux.tree() }
      #expect(try sides.memory.tree() == untouched, "\(name), in memory")
      #expect(try sides.host.tree() == untouched, "\(name), on the host")
    }
  }
}
