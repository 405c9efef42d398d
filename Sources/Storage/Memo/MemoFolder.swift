import Evidence
internal import Glibc
import IPLD

/// The rows of a memo table as files of one folder, which is made with the first of them.
package struct MemoFolder: MemoStorage {
  private let path: [UInt8]

  package init(_ path: [UInt8]) { self.path = path }

  /// This is true if there is a table at all.
  package var exists: Bool { (try? open()) ?? nil != nil }

  private func open() throws(CodedError) -> OpenFile? { try OpenFile.open(path, O_RDONLY | O_DIRECTORY) }

  package func read(_ name: String) throws -> [UInt8]? {
    guard let folder = try open(),
      let file = try OpenFile.open(Array(name.utf8), in: folder, O_RDONLY | O_NOFOLLOW | O_NONBLOCK)
    else { return nil }
    return try file.bytes(at: 0, count: try file.fileByteCount())
  }

  package func write(_ bytes: [UInt8], as name: String) throws {
    try DirectoryStore.makeFolder(path, in: nil, mode: 0o755)
    let draft = try DraftFile(path + [UInt8(ascii: "/")] + Array(name.utf8))
    try draft.file.write(bytes)
    try draft.finish()
  }

  package func write(_ entries: [(name: String, bytes: [UInt8])]) throws {
    // From some number on, making the whole file system durable once is faster.
    guard entries.count > 16 else {
      for (name, bytes) in entries { try write(bytes, as: name) }
      return
    }
    try DirectoryStore.makeFolder(path, in: nil, mode: 0o755)
    guard let folder = try open() else { throw OpenFile.failure("cannot open the memo table") }
    // Each draft is an open file, of which a process may have 1024.
    for start in stride(from: 0, to: entries.count, by: 256) {
      var drafts: [DraftFile] = []
      for (name, bytes) in entries[start..<min(start + 256, entries.count)] {
        let draft = try DraftFile(path + [UInt8(ascii: "/")] + Array(name.utf8))
        try draft.file.write(bytes)
        drafts.append(draft)
      }
      if try !folder.synchronizeFileSystem() { for draft in drafts { try draft.file.synchronize() } }
      for draft in drafts { try draft.rename() }
      try folder.synchronize()
    }
  }

  package func remove(_ name: String) throws {
    guard let folder = try open() else { return }
    let removed = OpenFile.withPath(Array(name.utf8)) { unlinkat(folder.descriptor, $0, 0) }
    guard removed == 0 || errno == ENOENT else { throw OpenFile.failure("cannot remove \(folder.name)/\(name)") }
    try folder.synchronize()
  }

  package func names() throws -> [String] {
    guard let folder = try open() else { return [] }
    return try DirectoryStore.names(in: folder).map { String(decoding: $0, as: UTF8.self) }
  }
}
