/// A directory that a guest finds open when it starts.
public struct WASIPreopen {
  /// The path by which the guest knows it, such as `/` or `data`.
  public let name: [UInt8]
  /// This is true where the guest may change nothing in the directory.
  public let isReadOnly: Bool
  let directory: any DirectoryHandle
  /// The file system in memory whose root this is, if it is one: it gets the guest's clock.
  var virtual: VirtualFileSystem?
}
