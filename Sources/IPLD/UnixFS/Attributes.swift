extension UnixFS {
  /// The attributes that a file, folder or symbolic link may have besides its content (UnixFS 1.5).
  public struct Attributes: Hashable, Sendable {
    /// A time in seconds since 1970, negative before, and nanoseconds after them.
    public struct Time: Hashable, Sendable {
      /// The seconds since 1970; negative before.
      public var seconds: Int64
      /// Below 1,000,000,000.
      public var nanoseconds: UInt32

      /// Makes a time of seconds since 1970 and nanoseconds after them.
      public init(seconds: Int64, nanoseconds: UInt32 = 0) {
        self.seconds = seconds
        self.nanoseconds = nanoseconds
      }
    }

    /// Permissions: the lowest twelve bits of the system's number.
    public var mode: UInt32?
    /// The time of the last change of the content.
    public var modificationTime: Time?

    /// Makes attributes; without arguments, none.
    public init(mode: UInt32? = nil, modificationTime: Time? = nil) {
      self.mode = mode
      self.modificationTime = modificationTime
    }

    /// This is true where nothing is said. A mode of 0 counts as none, since Kubo does not write it.
    public var isEmpty: Bool { mode ?? 0 == 0 && modificationTime == nil }
  }

  /// The attributes in a block; none for a block that is no part of a file system.
  public static func attributes(_ block: Block) -> Attributes {
    guard block.cid.codec == .dagPB, let node = try? DAGPB.decode(block.bytes.array),
      let data = try? UnixFSData(of: node, block.cid)
    else { return Attributes() }
    return data.attributes
  }
}
