import Foundation
import Testing

/// Paths of the command line, through blocks of all codecs.
@Suite struct PathTests {
  /// A store with a folder below a map.
  private static func makeStore(_ store: borrowing ToolStore) throws -> (root: String, folder: String) {
    let tree = store.folder.appendingPathComponent("tree")
    try FileManager.default.createDirectory(at: tree, withIntermediateDirectories: true)
    try Data("0123456789".utf8).write(to: tree.appendingPathComponent("a b"))
    try Data("(module (func (export \"f\")))".utf8).write(to: tree.appendingPathComponent("m.wat"))
    let folder = try store.run(["add", "-Q", tree.path]).text.trimmingCharacters(in: .newlines)
    let root = try store.run(
      ["dag", "put"], input: "{\"dir\":{\"/\":\"\(folder)\"},\"list\":[1,{\"/\":\"\(folder)\"}]}")
    return (root.text.trimmingCharacters(in: .newlines), folder)
  }

  @Test func `every command goes through values to folders`() throws {
    let store = try ToolStore()
    let (root, folder) = try Self.makeStore(store)
    for path in [
      "\(root)/dir/a b", "/ipfs/\(root)/dir/a b", "ipfs://\(root)/dir/a%20b", "IPFS://\(root)/dir/a%20b?x#y",
      "\(root)/list/1/a b", "\(root)/dir//./a b/",
    ] {
      #expect(try store.run(["cat", path]).text == "0123456789", "\(path)")
      #expect(try store.run(["block", "get", path]).text == "0123456789", "\(path)")
    }
    #expect(
      try store.run(["ls", "\(root)/dir"]).text.split(separator: "\n").map { $0.split(separator: " ", maxSplits: 1)[1] }
        == ["10 a b", "28 m.wat"])
    #expect(try store.run(["dag", "get", "\(root)/dir/Data"]).text == #"{"/":{"bytes":"CAE"}}"#)
    #expect(try store.run(["dag", "get", "/ipld/\(root)/dir/Links/0/Name"]).text == #""a b""#)
    #expect(try store.run(["dag", "get", "\(root)/list/0"]).text == "1")
    #expect(try store.run(["dag", "stat", "\(root)/dir"]).text.hasPrefix("3 blocks "))
    #expect(try store.run(["block", "stat", "\(root)/list/1"]).text.hasPrefix("\(folder) "))
    #expect(try store.run(["run", "\(root)/dir/m.wat", "--invoke", "f"]).exit == 0)
    #expect(try store.run(["pin", "add", "\(root)/dir"]).text == "pinned \(folder)\n")
    let car = store.folder.appendingPathComponent("f.car").path
    #expect(try store.run(["dag", "export", "\(root)/dir", "-o", car]).exit == 0)
    #expect(try store.run(["car", "inspect", car]).text.contains("root     \(folder)\n"))
    let out = store.folder.appendingPathComponent("out").path
    #expect(try store.run(["get", "\(root)/list/1", "-o", out]).exit == 0)
    #expect(try String(contentsOfFile: out + "/a b", encoding: .utf8) == "0123456789")
  }

  @Test(arguments: [
    (["cat", "ROOT/dir/absent"], 4, "\"absent\" in FOLDER"), (["cat", "ROOT/absent/x"], 4, "\"absent\" in ROOT"),
    (["ls", "ROOT/list/7"], 4, "\"7\" in ROOT at \"list\""), (["get", "ROOT/dir/a b/x"], 3, "\"x\" in baf"),
    (["block", "get", "ROOT/list/0"], 3, "\"list/0\" is a value of kind integer inside the block ROOT"),
    (["cat", "/ipns/example.org/x"], 2, "hint: ipvm does not resolve names of IPNS"),
    (["cat", "ROOT"], 3, "ROOT is a block of dag-cbor"), (["ls", "ROOT"], 3, "hint: ipvm dag get prints a value"),
  ])
  func `errors name the block and the segment`(words: [String], exit: Int, message: String) throws {
    let store = try ToolStore()
    let (root, folder) = try Self.makeStore(store)
    func filled(_ text: String) -> String {
      text.replacingOccurrences(of: "ROOT", with: root).replacingOccurrences(of: "FOLDER", with: folder)
    }
    let outcome = try store.run(words.map(filled))
    #expect(Int(outcome.exit) == exit)
    #expect(outcome.error.contains(filled(message)), "\(outcome.error)")
  }

  @Test(arguments: [
    (["--offset", "3"], "3456789"), (["--offset", "3", "--length", "4"], "3456"), (["-l", "2"], "01"),
    (["--offset", "10"], ""), (["--offset", "99"], ""), (["--length", "0"], ""), (["--length", "99"], "0123456789"),
    (["--offset", "18446744073709551615", "--length", "18446744073709551615"], ""),
  ])
  func `parts of files`(options: [String], expected: String) throws {
    let store = try ToolStore()
    let (root, _) = try Self.makeStore(store)
    #expect(try store.run(["cat"] + options + ["\(root)/dir/a b"]).text == expected)
  }

  @Test func `of several files the bytes are counted as of one`() throws {
    let store = try ToolStore()
    let (root, _) = try Self.makeStore(store)
    let path = "\(root)/dir/a b"
    #expect(try store.run(["cat", "--offset", "8", "--length", "5", path, path, path]).text == "89012")
    #expect(try store.run(["cat", "--offset", "-1", path]).exit == 2)
    #expect(try store.run(["cat", "--offset", "x", path]).exit == 2)
  }
}
