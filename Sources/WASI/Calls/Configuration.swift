/// The inputs and capabilities of a guest: everything that is not set here is empty.
public struct WASIConfiguration {
  /// The program's name first. Bytes rather than text; an entry ends for the guest at its first NUL.
  public var arguments: [[UInt8]] = []
  /// The environment variables, in the order in which the guest sees them.
  public var environment: [(key: [UInt8], value: [UInt8])] = []
  /// The source of standard input, descriptor 0.
  public var standardInput: WASIInput = .empty
  /// The destination of standard output, descriptor 1.
  public var standardOutput: WASIOutput = .discard
  /// The destination of standard error, descriptor 2.
  public var standardError: WASIOutput = .discard
  /// This is true where the guest can tell that a standard stream is a terminal.
  public var showsTerminals = false
  /// The directories that are open from the start, from descriptor 3 on.
  public var preopens: [WASIPreopen] = []
  /// Listening sockets of this process, open after the directories. They are not closed.
  public var listeners: [Int32] = []
  /// The number of listening sockets that there were, where a run is done again without them.
  package var absentListeners = 0
  /// The clocks of the guest: virtual ones unless others are set.
  public var clocks: any WASIClocks = VirtualClocks()
  /// The source of random bytes of the guest: seeded unless another is set.
  public var random: any WASIRandom = SeededRandom(seed: [])

  /// Makes a configuration in which everything is empty.
  public init() {}
}

/// The sources that a guest can read standard input from.
public enum WASIInput {
  /// The input ends at once.
  case empty
  /// The input is these bytes.
  case bytes([UInt8])
  /// Bytes that are fetched all at once when the guest first asks for them.
  case whole(WASIWholeInput)
  /// A descriptor of this process. It is not closed.
  case descriptor(Int32)
}

/// An input that is read to its end when it is first needed, so that what a guest reads does not depend on when it
/// comes.
public final class WASIWholeInput {
  private let fetch: () -> [UInt8]
  /// Everything there is, once somebody asked.
  public private(set) var fetched: [UInt8]?

  /// Makes an input from a function, which is called once, when the guest reads for the first time.
  public init(_ fetch: @escaping () -> [UInt8]) { self.fetch = fetch }

  var bytes: [UInt8] {
    if let fetched { return fetched }
    let bytes = fetch()
    fetched = bytes
    return bytes
  }
}

/// The destinations that a guest can write standard output and standard error to.
public enum WASIOutput {
  /// The output is dropped.
  case discard
  /// Called with all bytes of one write of the guest, in several pieces if the guest passes several.
  case closure((UnsafeRawBufferPointer) -> Void)
  /// A descriptor of this process. It is not closed. A process that does not ignore SIGPIPE ends when it is a pipe
  /// without a reader.
  case descriptor(Int32)
}

/// The end of a guest that called `proc_exit`.
public struct WASIExit: Error, Hashable, Sendable {
  /// The exit code that the guest gave to `proc_exit`.
  public let code: UInt32

  /// Makes the exit with a code.
  public init(code: UInt32) { self.code = code }
}
