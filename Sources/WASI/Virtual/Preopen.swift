/// A directory that a guest finds open when it starts.
public struct WASIPreopen {
  /// The path by which the guest knows it, such as `/` or `data`.
  public let name: [UInt8]
  public let isReadOnly: Bool
  let directory: any DirectoryHandle
  /// What it is the root of, if that is in memory: it gets the guest's clock.
  var virtual: VirtualFileSystem?
}
