/// A directory that a guest finds open when it starts.
public struct WASIPreopen {
  /// The path by which the guest knows it, such as `/` or `data`.
  public let name: [UInt8]
  public let isReadOnly: Bool
  let directory: any DirectoryHandle

  init(name: [UInt8], isReadOnly: Bool, directory: any DirectoryHandle) {
    self.name = name
    self.isReadOnly = isReadOnly
    self.directory = directory
  }
}
