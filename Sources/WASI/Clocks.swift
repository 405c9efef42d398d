import Glibc

/// Where a guest's time comes from, in nanoseconds.
public protocol WASIClocks {
  /// The step of a clock, or `nil` if there is no such clock.
  func resolution(of clock: WASIClockID) -> UInt64?
  /// The time of a clock, or `nil` if there is no such clock. The monotonic one never goes back.
  mutating func now(_ clock: WASIClockID) -> UInt64?
  /// Lets time pass.
  mutating func sleep(nanoseconds: UInt64)
}

/// The clocks of the machine: wall clock and monotonic.
public struct SystemClocks: WASIClocks {
  public init() {}

  public func resolution(of clock: WASIClockID) -> UInt64? {
    SystemClocks.number(clock).map { number in
      var step = timespec()
      clock_getres(number, &step)
      return SystemClocks.nanoseconds(step)
    }
  }

  public func now(_ clock: WASIClockID) -> UInt64? {
    SystemClocks.number(clock).map { number in
      var time = timespec()
      clock_gettime(number, &time)
      return SystemClocks.nanoseconds(time)
    }
  }

  public func sleep(nanoseconds: UInt64) {
    // A 64-bit count of nanoseconds is less than 2^35 seconds.
    var wanted = timespec(tv_sec: Int(nanoseconds / 1_000_000_000), tv_nsec: Int(nanoseconds % 1_000_000_000))
    var rest = timespec()
    while nanosleep(&wanted, &rest) != 0, errno == EINTR { wanted = rest }
  }

  /// The clocks of processor time tell about the host, and are not given.
  private static func number(_ clock: WASIClockID) -> clockid_t? {
    switch clock {
    case .realtime: CLOCK_REALTIME
    case .monotonic: CLOCK_MONOTONIC
    case .processTime, .threadTime: nil
    }
  }

  private static func nanoseconds(_ time: timespec) -> UInt64 {
    UInt64(truncatingIfNeeded: time.tv_sec) &* 1_000_000_000 &+ UInt64(truncatingIfNeeded: time.tv_nsec)
  }
}

extension WASI {
  /// `clock_res_get`.
  func clockResolution(_ call: Call) throws(WASIErrno) {
    try call.memory.check(call[1], for: UInt64.self)
    guard let clock = WASIClockID(rawValue: call[0]) else { throw .invalid }
    guard let resolution = clocks.resolution(of: clock) else { throw .notSupported }
    try call.memory.store(resolution, at: call[1])
  }

  /// `clock_time_get`; the precision asked for is always met.
  func clockTime(_ call: Call) throws(WASIErrno) {
    try call.memory.check(call[2], for: UInt64.self)
    guard let clock = WASIClockID(rawValue: call[0]) else { throw .invalid }
    guard let time = clocks.now(clock) else { throw .notSupported }
    try call.memory.store(time, at: call[2])
  }

  /// `sched_yield`: there is nobody to yield to.
  func yield() {}
}
