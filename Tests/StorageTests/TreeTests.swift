import Foundation
import Glibc
import IPLD
import TestSupport
import Testing

@testable import Storage

/// Folders of the system that become blocks, and become folders again.
struct TreeTests {
  private static func folder(_ scratch: Scratch) throws -> FilePath {
    let manager = FileManager.default
    try manager.createDirectory(atPath: scratch.path("in/sub"), withIntermediateDirectories: true)
    try Data("one".utf8).write(to: scratch.url.appendingPathComponent("in/a.txt"))
    try Data(count: 3_000_000).write(to: scratch.url.appendingPathComponent("in/sub/large"))
    try Data("seen".utf8).write(to: scratch.url.appendingPathComponent("in/.hidden"))
    try manager.createSymbolicLink(atPath: scratch.path("in/link"), withDestinationPath: "sub/large")
    return FilePath(scratch.bytes("in"))
  }

  private static func importer(_ store: MemoryStore, addsHidden: Bool = false) -> TreeImporter {
    TreeImporter(into: store, profile: .v1_2025, addsHidden: addsHidden)
  }

  @Test func `a folder that is added and written again is the same`() throws {
    let scratch = try Scratch()
    let store = MemoryStore()
    let item = try Self.importer(store).add(try Self.folder(scratch))
    var warnings: [String] = []
    var writer = TreeWriter(UnixFSReader(store)) { warnings.append($0) }
    try writer.write(item.cid, to: FilePath(scratch.bytes("out")))
    #expect(writer.fileCount == 2)
    #expect(writer.byteCount == 3_000_003)
    #expect(warnings.isEmpty)
    let manager = FileManager.default
    #expect(manager.contents(atPath: scratch.path("out/a.txt")) == Data("one".utf8))
    #expect(manager.contents(atPath: scratch.path("out/sub/large")) == Data(count: 3_000_000))
    #expect(try manager.destinationOfSymbolicLink(atPath: scratch.path("out/link")) == "sub/large")
    #expect(!manager.fileExists(atPath: scratch.path("out/.hidden")))
    #expect(try Self.importer(MemoryStore()).add(FilePath(scratch.bytes("out"))).cid == item.cid)
  }

  @Test func `entries with a dot in front are added where that is asked for`() throws {
    let scratch = try Scratch()
    let folder = try Self.folder(scratch)
    let (few, all) = (MemoryStore(), MemoryStore())
    #expect(try Self.importer(few).add(folder).cid != Self.importer(all, addsHidden: true).add(folder).cid)
  }

  @Test func `what exists already is not written over`() throws {
    let scratch = try Scratch()
    let store = MemoryStore()
    let item = try Self.importer(store).add(try Self.folder(scratch))
    var writer = TreeWriter(UnixFSReader(store)) { _ in }
    let error = #expect(throws: CodedError.self) { try writer.write(item.cid, to: FilePath(scratch.bytes("in"))) }
    #expect(error?.slug == "io.exists")
    #expect(error?.hint == "name another path with -o PATH")
  }

  @Test func `permissions and times that are kept are given back`() throws {
    let scratch = try Scratch()
    let folder = try Self.folder(scratch)
    let store = MemoryStore()
    let file = scratch.path("in/a.txt")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o640, .modificationDate: Date(timeIntervalSince1970: 1_000_000)], ofItemAtPath: file)
    var attributes = KeptAttributes()
    attributes.mode = .system
    attributes.time = .system
    let importer = TreeImporter(into: store, profile: .v0_2015, attributes: attributes, addsHidden: false)
    let item = try importer.add(folder)
    var writer = TreeWriter(UnixFSReader(store)) { _ in }
    try writer.write(item.cid, to: FilePath(scratch.bytes("out")))
    let status = try #require(FilePath(scratch.bytes("out/a.txt")).status())
    #expect(status.st_mode & 0o777 == 0o640)
    #expect(status.st_mtim.tv_sec == 1_000_000)
  }

  @Test func `what is neither a file, a folder nor a link is refused`() throws {
    let scratch = try Scratch()
    #expect(mkfifo(scratch.path("pipe"), 0o600) == 0)
    #expect(slug { _ = try Self.importer(MemoryStore()).add(FilePath(scratch.bytes("pipe"))) } == "add.kind")
  }

  @Test func `a name that is not UTF-8 is refused`() throws {
    let scratch = try Scratch()
    let folder = FilePath(scratch.bytes("in"))
    try folder.appending([0xFF]).makeFolders(mode: 0o700)
    #expect(slug { _ = try Self.importer(MemoryStore()).add(folder) } == "add.name")
  }

  @Test func `a path that is missing is an error of the system of kind notFound`() throws {
    let scratch = try Scratch()
    let error = #expect(throws: CodedError.self) {
      try Self.importer(MemoryStore()).add(FilePath(scratch.bytes("nothing")))
    }
    #expect(error?.slug == "io")
    #expect(error?.kind == .notFound)
  }

  @Test func `folders that nest too deep are refused`() throws {
    let scratch = try Scratch()
    var path = FilePath(scratch.bytes("in"))
    let top = path
    for _ in 0..<600 { path = path.appending([UInt8(ascii: "d")]) }
    try path.makeFolders(mode: 0o700)
    #expect(slug { _ = try Self.importer(MemoryStore()).add(top) } == "add.depth")
  }
}
