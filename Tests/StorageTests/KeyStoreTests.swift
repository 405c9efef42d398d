import Foundation
import IPLD
import TestSupport
import Testing
import UCAN

@testable import Storage

struct KeyStoreTests {
  private static func variables(_ values: [String: String]) -> (String) -> [UInt8]? {
    { name in values[name].map { Array($0.utf8) } }
  }

  @Test(arguments: [
    (["IPVM_STORE": "here", "XDG_DATA_HOME": "/data", "HOME": "/home/a"], "here"),
    (["XDG_DATA_HOME": "/data", "HOME": "/home/a"], "/data/ipvm"),
    (["XDG_DATA_HOME": "data", "HOME": "/home/a"], "/home/a/.local/share/ipvm"),
    (["HOME": "/home/a/"], "/home/a/.local/share/ipvm"),
  ])
  func `the repository is where the environment says`(_ variables: [String: String], _ folder: String) throws {
    #expect(try Repository(variable: Self.variables(variables)).folder.text == folder)
  }

  @Test func `without a home folder there is no repository, and a hint says what to name`() {
    let error = #expect(throws: CodedError.self) { try Repository(variable: { _ in nil }) }
    #expect(error?.slug == "store.no_location")
    #expect(error?.hint == "name a folder in IPVM_STORE")
  }

  @Test func `a key that is kept is the key that is read`() throws {
    let scratch = try Scratch()
    let keys = Repository(FilePath(scratch.bytes("store"))).keys
    #expect(try keys.names() == [])
    let key = Ed25519.PrivateKey.generate()
    try keys.add(key, as: "laptop")
    #expect(try keys.key("laptop").text == key.text)
    #expect(try keys.names() == ["laptop"])
  }

  @Test func `the file of a key is the user's alone, and nothing else is left in its folder`() throws {
    let scratch = try Scratch()
    let keys = KeyStore(FilePath(scratch.bytes("keys")))
    try keys.add(.generate(), as: "a")
    let path = keys.folder.appending(Array("a.key".utf8))
    #expect(path.status().map { $0.st_mode & 0o777 } == 0o600)
    #expect(keys.folder.status().map { $0.st_mode & 0o777 } == 0o700)
    #expect(try keys.folder.names() == [Array("a.key".utf8)])
  }

  @Test func `a key is never overwritten`() throws {
    let scratch = try Scratch()
    let keys = KeyStore(FilePath(scratch.bytes("keys")))
    let first = Ed25519.PrivateKey.generate()
    try keys.add(first, as: "a")
    #expect(slug { try keys.add(.generate(), as: "a") } == "key.exists")
    #expect(try keys.key("a").text == first.text)
  }

  @Test func `the first key is made once`() throws {
    let scratch = try Scratch()
    let keys = KeyStore(FilePath(scratch.bytes("keys")))
    let made = try #require(try keys.makeDefault())
    #expect(try keys.makeDefault() == nil)
    #expect(try keys.key(KeyStore.defaultName).text == made.text)
  }

  @Test(arguments: ["", ".", "-a", "a/b", "a b", "ä", String(repeating: "x", count: 65)])
  func `a name that is not a name is refused before any file is looked at`(_ name: String) throws {
    let scratch = try Scratch()
    let keys = KeyStore(FilePath(scratch.bytes("keys")))
    #expect(slug { _ = try keys.key(name) } == "key.name")
    #expect(slug { try keys.add(.generate(), as: name) } == "key.name")
    #expect(!keys.folder.exists)
  }

  @Test func `a key that others may read is refused`() throws {
    let scratch = try Scratch()
    let keys = KeyStore(FilePath(scratch.bytes("keys")))
    try keys.add(.generate(), as: "a")
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: scratch.path("keys/a.key"))
    #expect(slug { _ = try keys.key("a") } == "key.permissions")
  }

  @Test(arguments: ["", "two words", String(repeating: "m", count: 2000)])
  func `a file that does not hold a key is refused`(_ text: String) throws {
    let scratch = try Scratch()
    let keys = KeyStore(FilePath(scratch.bytes("keys")))
    try keys.add(.generate(), as: "a")
    try Data(text.utf8).write(to: scratch.url.appendingPathComponent("keys/a.key"))
    #expect(slug { _ = try keys.key("a") } == "key.malformed")
  }
}
