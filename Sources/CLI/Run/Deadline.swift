import Glibc
import Posix

/// Ends a run after a time: at its next event, or, where it waits for the system, at once.
enum Deadline {
  private final class Job {
    let nanoseconds: UInt64
    let note: String?
    let interrupt: @Sendable () -> Void

    init(nanoseconds: UInt64, note: String?, interrupt: @escaping @Sendable () -> Void) {
      self.nanoseconds = nanoseconds
      self.note = note
      self.interrupt = interrupt
    }
  }

  /// The time that a run may take to come to its next event, in nanoseconds.
  private static let grace: UInt64 = 1_000_000_000

  /// Starts a thread that calls `interrupt` when the time is over.
  ///
  /// - Parameter note: The further message where the guest waits for the system, and cannot end by itself.
  static func start(_ nanoseconds: UInt64, note: String?, interrupt: @escaping @Sendable () -> Void) {
    let job = Unmanaged.passRetained(Job(nanoseconds: nanoseconds, note: note, interrupt: interrupt))
    var thread = pthread_t()
    pthread_create(
      &thread, nil,
      { argument in
        guard let argument else { return nil }
        let job = Unmanaged<Job>.fromOpaque(argument).takeRetainedValue()
        Deadline.sleep(job.nanoseconds)
        job.interrupt()
        Deadline.sleep(Deadline.grace)
        Streams.note("error: time is over while the guest waits for the system\n")
        if let note = job.note { Streams.remark(.warning, note) }
        Unfinished.removeAll()
        _exit(Exit.limit)
      }, job.toOpaque())
    pthread_detach(thread)
  }

  private static func sleep(_ nanoseconds: UInt64) {
    var time = timespec(tv_sec: Int(nanoseconds / 1_000_000_000), tv_nsec: Int(nanoseconds % 1_000_000_000))
    var rest = time
    while nanosleep(&time, &rest) != 0, errno == EINTR { time = rest }
  }
}
