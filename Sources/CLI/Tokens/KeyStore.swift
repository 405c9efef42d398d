import Storage
import IPLD
import UCAN

/// The user's signing keys: one file for each, which only the user may read.
struct KeyStore {
  /// The name of the key that signs where none is named.
  static let defaultName = "default"

  let folder: Argument

  static func current() throws(Failure) -> KeyStore { KeyStore(folder: try StoreLocation.current().keys) }

  /// The names of the keys, sorted.
  func names() throws(Failure) -> [String] {
    guard Files.exists(folder), let files = try Files.entries(of: folder) else { return [] }
    return files.map(\.text).filter { $0.hasSuffix(Self.suffix) }.map { String($0.dropLast(Self.suffix.count)) }
      .filter(Self.isName)
  }

  /// The key with a name.
  func key(_ name: String) throws(Failure) -> Ed25519.PrivateKey {
    let file = try file(name)
    guard Files.exists(file) else {
      throw Failure(
        StorageErrorCode.keyNotFound, message: "there is no key '\(name)' in \(folder.text)",
        hint: "make one with ipvm key gen \(name)")
    }
    guard !Files.isOpenToOthers(file) else {
      throw Failure(
        StorageErrorCode.keyPermissions, message: "others may read or write \(file.text)",
        hint: "if the key is still yours alone: chmod 600 \(file.text)")
    }
    return try Self.key(reading: try Files.read(file), from: file.text)
  }

  /// Makes the key that signs where none is named; `nil` where there is one, also if another process was just faster.
  func makeDefault() throws(Failure) -> Ed25519.PrivateKey? {
    guard !Files.exists(try file(Self.defaultName)) else { return nil }
    let key = Ed25519.PrivateKey.generate()
    return try create(key, as: Self.defaultName) ? key : nil
  }

  /// Keeps a key under a new name.
  ///
  /// - Returns: False, and nothing is kept, where the name is taken.
  private func create(_ key: Ed25519.PrivateKey, as name: String) throws(Failure) -> Bool {
    try Files.makeFolder(folder, mode: 0o700)
    return try Files.createSecret(Array((key.text + "\n").utf8), at: try file(name))
  }

  /// Keeps a key under a new name.
  func add(_ key: Ed25519.PrivateKey, as name: String) throws(Failure) {
    let file = try file(name)
    guard try create(key, as: name) else {
      throw Failure(
        StorageErrorCode.keyExists, message: "there is a key '\(name)' already",
        hint: "keys are never overwritten: choose another name, or move \(file.text) away")
    }
  }

  /// Reads the text of a key, with white space around it.
  static func key(reading bytes: [UInt8], from source: String) throws(Failure) -> Ed25519.PrivateKey {
    let text = String(decoding: bytes.prefix(1024), as: UTF8.self)
    let trimmed = text.drop { $0.isWhitespace }.split { $0.isWhitespace }
    guard trimmed.count == 1, bytes.count <= 1024 else {
      throw Failure(CodedError(.keyMalformed, "a key is one line of text"), file: source)
    }
    do {
      return try Ed25519.PrivateKey(text: String(trimmed[0]))
    } catch {
      // The error's own offset is in the decoded key.
      throw Failure(CodedError(error.code, error.reason), file: source)
    }
  }

  private static let suffix = ".key"

  private static func isName(_ name: String) -> Bool {
    guard let first = name.utf8.first, name.utf8.count <= 64 else { return false }
    return first != UInt8(ascii: ".") && first != UInt8(ascii: "-")
      && name.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-"):
          true
        default: false
        }
      }
  }

  private func file(_ name: String) throws(Failure) -> Argument {
    guard Self.isName(name) else {
      throw .usage("'\(name)' is no name of a key", hint: "up to 64 letters, digits, dots, dashes and underscores")
    }
    return folder.appending(Argument(name + Self.suffix))
  }
}
