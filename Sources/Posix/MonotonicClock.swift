internal import Glibc

/// A clock that tells only how much time passes.
package enum MonotonicClock {
  /// The time since some moment in the past, in nanoseconds.
  package static var nanoseconds: UInt64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
  }
}
