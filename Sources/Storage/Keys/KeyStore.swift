internal import Glibc
package import IPLD
package import UCAN

/// The user's signing keys: one file for each, which only the user may read.
package struct KeyStore {
  /// The name of the key that signs where none is named.
  package static let defaultName = "default"

  /// The folder of the files, which is made with the first key.
  package let folder: FilePath

  package init(_ folder: FilePath) { self.folder = folder }

  /// The names of the keys, sorted.
  package func names() throws(CodedError) -> [String] {
    guard folder.exists, let files = try folder.names() else { return [] }
    return files.map { String(decoding: $0, as: UTF8.self) }.filter { $0.hasSuffix(Self.suffix) }
      .map { String($0.dropLast(Self.suffix.count)) }.filter(Self.isName)
  }

  /// The key with a name.
  ///
  /// - Throws: `key.not_found`, `key.permissions` where others may read or write the file, `key.malformed`.
  package func key(_ name: String) throws(CodedError) -> Ed25519.PrivateKey {
    let path = try path(name)
    guard let status = path.status() else {
      throw CodedError(
        .keyNotFound, "there is no key '\(name)' in \(folder.text)", hint: "make one with ipvm key gen \(name)")
    }
    guard status.st_mode & 0o077 == 0 else {
      throw CodedError(
        .keyPermissions, "others may read or write \(path.text)",
        hint: "if the key is still yours alone: chmod 600 \(path.text)")
    }
    let file = try OpenFile.reading(path.bytes)
    do throws(CodedError) {
      return try Ed25519.PrivateKey(file: try file.bytes(at: 0, count: Ed25519.PrivateKey.maximumFileByteCount + 1))
    } catch {
      throw CodedError(error.code, "\(path.text): \(error.reason)", hint: error.hint)
    }
  }

  /// Makes the key that signs where none is named.
  ///
  /// - Returns: `nil` where there is one, also if another process was just faster.
  package func makeDefault() throws(CodedError) -> Ed25519.PrivateKey? {
    guard !(try path(Self.defaultName)).exists else { return nil }
    let key = Ed25519.PrivateKey.generate()
    return try create(key, as: Self.defaultName) ? key : nil
  }

  /// Keeps a key under a new name.
  ///
  /// - Throws: `key.exists` where the name is taken: a key is never overwritten.
  package func add(_ key: Ed25519.PrivateKey, as name: String) throws(CodedError) {
    guard try create(key, as: name) else {
      throw CodedError(
        .keyExists, "there is a key '\(name)' already",
        hint: "keys are never overwritten: choose another name, or move \(try path(name).text) away")
    }
  }

  /// Keeps a key under a new name, complete or not at all.
  ///
  /// - Returns: False, and nothing is kept, where the name is taken.
  private func create(_ key: Ed25519.PrivateKey, as name: String) throws(CodedError) -> Bool {
    let path = try path(name)
    try folder.makeFolders(mode: 0o700)
    let draft = try DraftFile(path.bytes, mode: 0o600)
    try draft.file.write(Array((key.text + "\n").utf8))
    return try draft.finish(replaces: false)
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

  private func path(_ name: String) throws(CodedError) -> FilePath {
    guard Self.isName(name) else {
      throw CodedError(
        .keyName, "'\(name)' is not a name of a key", hint: "up to 64 letters, digits, dots, dashes and underscores")
    }
    return folder.appending(Array((name + Self.suffix).utf8))
  }
}

extension Ed25519.PrivateKey {
  /// The most bytes that a file of a key has.
  package static let maximumFileByteCount = 1024

  /// Reads the bytes of a key's file: its text, with white space around it.
  package init(file bytes: [UInt8]) throws(CodedError) {
    let text = String(decoding: bytes.prefix(Self.maximumFileByteCount), as: UTF8.self)
    let words = text.split { $0.isWhitespace }
    guard words.count == 1, bytes.count <= Self.maximumFileByteCount else {
      throw CodedError(.keyMalformed, "a key is one line of text")
    }
    do throws(CodedError) {
      self = try Ed25519.PrivateKey(text: String(words[0]))
    } catch {
      // The error's own offset is in the decoded key.
      throw CodedError(error.code, error.reason)
    }
  }
}
