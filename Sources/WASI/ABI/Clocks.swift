import Glibc

/// A source of a guest's time, in nanoseconds.
public protocol WASIClocks {
  /// This is true where time is a function of what the guest does. Then nothing of the host is ever waited for but its
  /// data.
  var isVirtual: Bool { get }
  /// The step of a clock, or `nil` if there is no such clock.
  func resolution(of clock: WASIClockID) -> UInt64?
  /// The time of a clock, or `nil` if there is no such clock. The monotonic one never goes back.
  ///
  /// - Parameter fuel: The fuel that the guest's store has used up to now.
  mutating func now(_ clock: WASIClockID, fuel: UInt64) -> UInt64?
  /// Lets time pass.
  mutating func sleep(nanoseconds: UInt64)
}

/// Clocks that a run always finds the same: a unit of fuel is a nanosecond, and sleep takes no time of the host. Those
/// of processor time are as the monotonic one, so that programs which wait for them end.
public struct VirtualClocks: WASIClocks {
  /// 2000-01-01T00:00:00Z, in nanoseconds since 1970.
  public static let defaultStart: UInt64 = 946_684_800_000_000_000

  /// The time of the wall clock where no fuel is used.
  public let start: UInt64
  private var slept: UInt64 = 0

  /// Makes clocks that begin at a time, in nanoseconds since 1970.
  public init(start: UInt64 = Self.defaultStart) { self.start = start }

  /// The value is true: time is a function of the fuel used and of sleeping.
  public var isVirtual: Bool { true }

  /// Returns the resolution of a clock in nanoseconds.
  public func resolution(of clock: WASIClockID) -> UInt64? {
    switch clock {
    case .realtime, .monotonic, .processTime, .threadTime: 1
    }
  }

  /// Returns the time of a clock in nanoseconds, from the fuel used and the time slept.
  public func now(_ clock: WASIClockID, fuel: UInt64) -> UInt64? {
    let passed = saturatingSum(fuel, slept)
    return switch clock {
    case .realtime: saturatingSum(start, passed)
    case .monotonic, .processTime, .threadTime: passed
    }
  }

  /// Moves the clocks forward, without any waiting.
  public mutating func sleep(nanoseconds: UInt64) { slept = saturatingSum(slept, nanoseconds) }

  private func saturatingSum(_ a: UInt64, _ b: UInt64) -> UInt64 {
    let (sum, overflow) = a.addingReportingOverflow(b)
    return overflow ? .max : sum
  }
}

/// The clocks of the machine: wall clock and monotonic, which stands for the clocks of processor time too.
public struct SystemClocks: WASIClocks {
  /// Makes the clocks of the system.
  public init() {}

  /// The value is false: time passes whatever the guest does.
  public var isVirtual: Bool { false }

  /// Returns the resolution of a clock of the system in nanoseconds; `nil` if it has no such clock.
  public func resolution(of clock: WASIClockID) -> UInt64? {
    var step = timespec()
    clock_getres(SystemClocks.number(clock), &step)
    return SystemClocks.nanoseconds(step)
  }

  /// Reads a clock of the system, in nanoseconds; `nil` if it has no such clock.
  public func now(_ clock: WASIClockID, fuel: UInt64) -> UInt64? {
    var time = timespec()
    clock_gettime(SystemClocks.number(clock), &time)
    return SystemClocks.nanoseconds(time)
  }

  /// Lets the thread sleep.
  public func sleep(nanoseconds: UInt64) {
    // A 64-bit count of nanoseconds is less than 2^35 seconds.
    var wanted = timespec(tv_sec: Int(nanoseconds / 1_000_000_000), tv_nsec: Int(nanoseconds % 1_000_000_000))
    var rest = timespec()
    while nanosleep(&wanted, &rest) != 0, errno == EINTR { wanted = rest }
  }

  /// The clocks of processor time go as the monotonic one: they would tell of this process, which is none of the
  /// guest's.
  private static func number(_ clock: WASIClockID) -> clockid_t {
    switch clock {
    case .realtime: CLOCK_REALTIME
    case .monotonic, .processTime, .threadTime: CLOCK_MONOTONIC
    }
  }

  private static func nanoseconds(_ time: timespec) -> UInt64 {
    UInt64(truncatingIfNeeded: time.tv_sec) &* 1_000_000_000 &+ UInt64(truncatingIfNeeded: time.tv_nsec)
  }
}

/// The clocks of a guest, and how far it has come.
final class GuestClock {
  var clocks: any WASIClocks
  /// The fuel that the guest's store had used when it made its last call.
  var fuel: UInt64 = 0

  init(_ clocks: any WASIClocks) { self.clocks = clocks }

  /// The time of a clock at this moment of the guest.
  func time(_ clock: WASIClockID) -> UInt64? { clocks.now(clock, fuel: fuel) }

  /// The time that changed files in memory get: the virtual clock's, so that it never comes from the host.
  var fileTime: UInt64 {
    guard clocks.isVirtual else { return VirtualClocks().now(.realtime, fuel: fuel) ?? 0 }
    return time(.realtime) ?? 0
  }
}
