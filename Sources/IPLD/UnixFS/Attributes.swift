extension UnixFS {
  /// What a file, folder or symbolic link may say of itself besides its content (UnixFS 1.5).
  public struct Attributes: Hashable, Sendable {
    /// A time in seconds since 1970, negative before, and nanoseconds behind them.
    public struct Time: Hashable, Sendable {
      public var seconds: Int64
      /// Below 1,000,000,000.
      public var nanoseconds: UInt32

      public init(seconds: Int64, nanoseconds: UInt32 = 0) {
        self.seconds = seconds
        self.nanoseconds = nanoseconds
      }
    }

    /// Permissions: the lowest twelve bits of the system's number.
    public var mode: UInt32?
    /// When the content was changed last.
    public var modificationTime: Time?

    public init(mode: UInt32? = nil, modificationTime: Time? = nil) {
      self.mode = mode
      self.modificationTime = modificationTime
    }

    /// Whether nothing is said. A mode of 0 counts as none, since Kubo does not write it.
    public var isEmpty: Bool { mode ?? 0 == 0 && modificationTime == nil }
  }

  /// What a block says of itself; nothing where it is no part of a file system.
  public static func attributes(_ block: Block) -> Attributes {
    guard block.cid.codec == .dagPB, let node = try? DAGPB.decode(block.bytes.array),
      let data = try? UnixFSData(of: node, block.cid)
    else { return Attributes() }
    return data.attributes
  }
}
