import Foundation
import Testing

@Suite struct KeyTests {
  /// The key of a published vector.
  private static let bob = "MgCZfj9+RzU2U518TMBNK/fjdGQz34sB4iKE6z+9lQDpCIQ=="
  private static let bobsName = "did:key:z6MkmT9j6fVZqzXV8u2wVVSu49gYSRYGSQnduWXF6foAJrqz"

  @Test func `a new key is a file of the user alone`() throws {
    let store = try ToolStore()
    let outcome = try store.run(["key", "gen"])
    #expect(outcome.exit == 0)
    #expect(outcome.error.isEmpty)
    #expect(outcome.text.hasPrefix("did:key:z6Mk"))
    #expect(outcome.text.hasSuffix("\n"))
    #expect(try store.mode("keys/default.key") == 0o600)
    #expect(try store.mode("keys") == 0o700)
    #expect(try store.run(["key", "did"]).output == outcome.output)
    let again = try store.run(["key", "gen"])
    #expect(again.exit == 1)
    #expect(again.output.isEmpty)
    #expect(again.errorLines.first == "error: there is a key 'default' already")
    #expect(try store.run(["key", "did"]).output == outcome.output)
  }

  @Test func `keys are listed by name`() throws {
    let store = try ToolStore()
    #expect(try store.run(["key", "ls"]).output.isEmpty)
    #expect(try store.run(["key", "ls", "--json"]).text == "{\"keys\":[]}\n")
    #expect(try store.run(["key", "import", "bob"], input: Self.bob + "\n").text == Self.bobsName + "\n")
    _ = try store.run(["key", "gen", "alice"])
    let lines = try store.run(["key", "ls"]).text.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines[0].hasSuffix(" alice"))
    #expect(lines[1] == "\(Self.bobsName) bob")
    #expect(
      try store.run(["key", "did", "bob", "--json"]).text == "{\"name\":\"bob\",\"did\":\"\(Self.bobsName)\"}\n")
  }

  @Test func `what is exported can be imported`() throws {
    let store = try ToolStore()
    _ = try store.run(["key", "import"], input: "  \(Self.bob)\r\n")
    #expect(try store.run(["key", "export"]).text == Self.bob + "\n")
    let file = store.folder.appendingPathComponent("out.key").path
    #expect(try store.run(["key", "export", "-o", file]).exit == 0)
    #expect(try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int == 0o600)
    #expect(try store.run(["key", "import", "again", file]).text == Self.bobsName + "\n")
  }

  @Test(arguments: [
    ("", "key.malformed"), ("two words", "key.malformed"), ("x", "multibase.unknown"),
    ("MgCZfj9+RzU2U518TMBNK/fjdGQz34sB4iKE6z+9lQDpC", "key.malformed"),
    ("z6MkmT9j6fVZqzXV8u2wVVSu49gYSRYGSQnduWXF6foAJrqz", "key.unsupported"),
  ])
  func `other texts are no keys`(text: String, slug: String) throws {
    let store = try ToolStore()
    let outcome = try store.run(["key", "import"], input: text)
    #expect(outcome.exit == 3)
    #expect(outcome.output.isEmpty)
    #expect(outcome.error.hasPrefix("error: \(slug) at offset 0x0 (0) of standard input: "))
    #expect(try store.run(["key", "ls"]).output.isEmpty)
  }

  @Test func `a key that others may read is not used`() throws {
    let store = try ToolStore()
    _ = try store.run(["key", "gen"])
    let file = store.folder.appendingPathComponent("a/b/keys/default.key").path
    try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: file)
    for words in [["key", "did"], ["key", "export"], ["key", "ls"]] {
      let outcome = try store.run(words)
      #expect(outcome.exit == 6)
      #expect(outcome.output.isEmpty)
      #expect(outcome.error.contains("chmod 600"))
    }
  }

  @Test(arguments: ["", "..", ".hidden", "-x/", "a/b", "ü", String(repeating: "a", count: 65)])
  func `names are plain`(name: String) throws {
    let outcome = try ToolStore().run(["key", "did", "--", name])
    #expect(outcome.exit == 2)
    #expect(outcome.error.contains("is not a name of a key"))
  }

  @Test func `a missing key is not found`() throws {
    let outcome = try ToolStore().run(["key", "did", "nobody"])
    #expect(outcome.exit == 4)
    #expect(outcome.errorLines.last == "hint: make one with ipvm key gen nobody")
  }

  @Test func `the store is in the data folder`() throws {
    let folder = try Tool.scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    let files = FileManager.default
    _ = try Tool.run(["key", "gen"], environment: ["HOME": folder.path, "XDG_DATA_HOME": "relative"])
    #expect(files.fileExists(atPath: folder.path + "/.local/share/ipvm/keys/default.key"))
    _ = try Tool.run(["key", "gen"], environment: ["HOME": "/nowhere", "XDG_DATA_HOME": folder.path + "/data"])
    #expect(files.fileExists(atPath: folder.path + "/data/ipvm/keys/default.key"))
    #expect(try Tool.run(["key", "gen"]).exit == 4)
  }
}
