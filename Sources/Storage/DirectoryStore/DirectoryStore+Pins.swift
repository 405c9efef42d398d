internal import Glibc
public import IPLD

extension DirectoryStore {
  /// A CID that `collect` keeps with everything that it leads to.
  public struct Pin: Hashable, Sendable {
    /// The CID that is kept.
    public let cid: CID
    /// The name that somebody gave it.
    public let name: Text?
  }

  /// The longest name of a pin, in bytes.
  public static let maximumPinNameByteCount = 255

  /// Returns the roots with their names, in the order of `roots()`.
  public func pins() throws(CodedError) -> [Pin] {
    guard let folder = try Self.folder("roots", in: root) else { return [] }
    var pins: [Pin] = []
    for cid in try roots() { pins.append(Pin(cid: cid, name: try Self.pinName(cid, in: folder))) }
    return pins
  }

  /// Returns the name of a root, which its file holds.
  private static func pinName(_ cid: CID, in folder: OpenFile) throws(CodedError) -> Text? {
    guard let file = try OpenFile.open(rootName(cid), in: folder, O_RDONLY | O_NOFOLLOW | O_NONBLOCK) else {
      return nil
    }
    let count = min(try file.fileByteCount(), maximumPinNameByteCount)
    guard count > 0 else { return nil }
    return Text(validating: Bytes(try file.bytes(at: 0, count: count)))
  }

  /// Keeps a CID among the roots under a name, and forgets another name that it had.
  public func addRoot(_ cid: CID, named name: Text) throws(CodedError) {
    guard (1...Self.maximumPinNameByteCount).contains(name.utf8.count) else {
      throw CodedError(.storePinName, "the name of a pin has 1 to \(Self.maximumPinNameByteCount) bytes")
    }
    guard lock != nil, let folder = try Self.folder("roots", in: root), let temporary = try Self.folder("tmp", in: root)
    else { throw CodedError(.storeReadOnly, "the store is open for reading only") }
    try flush()
    let draft = Array("pin-\(getpid())-\(UInt64.random(in: 0...UInt64.max))".utf8)
    guard let file = try OpenFile.open(draft, in: temporary, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, mode: 0o444)
    else { throw CodedError(.io, "the folder \(temporary.name) is gone") }
    do throws(CodedError) {
      try name.utf8.withUnsafeBytes { (bytes) throws(CodedError) in try file.write(bytes) }
      try file.synchronize()
      let renamed = OpenFile.withPath(draft) { old in
        OpenFile.withPath(Self.rootName(cid)) { renameat(temporary.descriptor, old, folder.descriptor, $0) }
      }
      guard renamed == 0 else { throw OpenFile.failure("cannot write \(folder.name)") }
    } catch {
      _ = OpenFile.withPath(draft) { unlinkat(temporary.descriptor, $0, 0) }
      throw error
    }
    try folder.synchronize()
  }
}
