extension WASI {
  /// `clock_res_get`.
  func clockResolution(_ call: HostCall) throws(WASIErrno) {
    try call.memory.check(call[1], for: UInt64.self)
    guard let clock = WASIClockID(rawValue: call[0]) else { throw .invalid }
    guard let resolution = self.clock.clocks.resolution(of: clock) else { throw .invalid }
    try call.memory.store(resolution, at: call[1])
  }

  /// `clock_time_get`; the precision asked for is always met.
  func clockTime(_ call: HostCall) throws(WASIErrno) {
    try call.memory.check(call[2], for: UInt64.self)
    guard let clock = WASIClockID(rawValue: call[0]) else { throw .invalid }
    guard let time = self.clock.time(clock) else { throw .invalid }
    try call.memory.store(time, at: call[2])
  }

  /// `sched_yield`: there is nobody to yield to.
  func yield() {}
}
