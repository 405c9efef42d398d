/// What the guests of a store may use; every limit is a fixed number, so that runs are the same everywhere.
public struct StoreLimits: Hashable, Sendable {
  /// 8-byte slots of the stack that all calls share: parameters, locals, operands and two slots a call.
  public var stackSlots = 1 << 20
  /// Pages of 64 KiB that one memory may have.
  public var memoryPages: UInt64 = 65_536
  /// Elements that one table may have.
  public var tableElements: UInt64 = 10_000_000
  /// Bytes of structures, arrays and exceptions, headers included.
  public var heapBytes = 256 << 20
  /// Calls from host functions back into the guest that may be open at once.
  public var hostDepth = 200

  public init() {}
}
