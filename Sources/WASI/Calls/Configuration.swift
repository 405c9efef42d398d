/// What a guest finds around it: everything that is not named here is empty.
public struct WASIConfiguration {
  /// The program's name first. Bytes rather than text; an entry ends for the guest at its first NUL.
  public var arguments: [[UInt8]] = []
  /// In the order in which the guest sees them.
  public var environment: [(key: [UInt8], value: [UInt8])] = []
  public var standardInput: WASIInput = .empty
  public var standardOutput: WASIOutput = .discard
  public var standardError: WASIOutput = .discard
  /// Whether the guest can tell that a standard stream is a terminal.
  public var showsTerminals = false
  /// The directories that are open from the start, from descriptor 3 on.
  public var preopens: [WASIPreopen] = []
  /// Listening sockets of this process, open behind the directories. They are not closed.
  public var listeners: [Int32] = []
  /// How many listening sockets there were where a run is done again without them.
  package var absentListeners = 0
  public var clocks: any WASIClocks = VirtualClocks()
  public var random: any WASIRandom = SeededRandom(seed: [])

  public init() {}
}

/// Where a guest reads from.
public enum WASIInput {
  case empty
  case bytes([UInt8])
  /// Bytes that are fetched all at once when the guest first asks for them.
  case whole(WASIWholeInput)
  /// A descriptor of this process. It is not closed.
  case descriptor(Int32)
}

/// An input that is read to its end when it is first needed, so that what a guest reads does not depend on when it comes.
public final class WASIWholeInput {
  private let fetch: () -> [UInt8]
  /// Everything there is, once somebody asked.
  public private(set) var fetched: [UInt8]?

  public init(_ fetch: @escaping () -> [UInt8]) { self.fetch = fetch }

  var bytes: [UInt8] {
    if let fetched { return fetched }
    let bytes = fetch()
    fetched = bytes
    return bytes
  }
}

/// Where a guest writes to.
public enum WASIOutput {
  case discard
  /// Called with all bytes of one write of the guest, in several pieces if the guest passes several.
  case closure((UnsafeRawBufferPointer) -> Void)
  /// A descriptor of this process. It is not closed. A process that does not ignore SIGPIPE ends when it is a pipe
  /// without a reader.
  case descriptor(Int32)
}

/// The end of a guest that called `proc_exit`.
public struct WASIExit: Error, Hashable, Sendable {
  public let code: UInt32

  public init(code: UInt32) { self.code = code }
}
