internal import Glibc
import IPLD

/// The folder `blocks` of a store that is open for writing.
///
/// A block is a file of another name, beside the one that it is to have, until it has that one: the system renames a file
/// within its folder without waiting for those that rename others elsewhere.
struct BlockFolder {
  let folder: OpenFile

  /// The suffix of the names of unfinished files, which no name of a block has.
  static let unfinishedSuffix = Array(".tmp".utf8)

  /// Returns the name of the folder in which a file lies.
  static func shard(of path: [UInt8]) -> [UInt8] { Array(path.prefix { $0 != UInt8(ascii: "/") }) }

  /// Writes a block's file.
  ///
  /// - Parameter path: The name of its folder, which is made where it is missing, a slash, and a name of its own that ends
  ///   with `unfinishedSuffix`.
  func write(_ bytes: UnsafeRawBufferPointer, to path: [UInt8], isDurable: Bool) throws(CodedError) {
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW
    var file = try OpenFile.open(path, in: folder, flags, mode: 0o444)
    if file == nil {
      try DirectoryStore.makeFolder(Self.shard(of: path), in: folder)
      file = try OpenFile.open(path, in: folder, flags, mode: 0o444)
    }
    guard let file else { throw CodedError(.io, "the folder \(folder.name) is gone") }
    try file.write(bytes)
    if isDurable { try file.synchronize() }
  }

  /// Gives a block's file its name.
  func giveName(_ multihash: Multihash, to path: [UInt8]) throws(CodedError) {
    let (shard, name) = DirectoryStore.path(of: multihash)
    let result = OpenFile.withPath(path) { old in
      OpenFile.withPath(shard + [UInt8(ascii: "/")] + name) { new in
        renameat(folder.descriptor, old, folder.descriptor, new)
      }
    }
    guard result == 0 else { throw OpenFile.failure("cannot write \(folder.name)") }
  }

  /// Removes an unfinished file, if it is there.
  func remove(_ path: [UInt8]) {
    _ = OpenFile.withPath(path) { unlinkat(folder.descriptor, $0, 0) }
  }
}
