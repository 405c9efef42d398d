internal import Glibc

/// Runs a body on several threads and waits for all of them.
enum Workers {
  private final class Job: Sendable {
    let number: Int
    let body: @Sendable (Int) -> Void

    init(_ number: Int, _ body: @escaping @Sendable (Int) -> Void) {
      self.number = number
      self.body = body
    }
  }

  /// The number of threads that the system can run at once.
  static var processors: Int { max(sysconf(Int32(_SC_NPROCESSORS_ONLN)), 1) }

  /// - Parameter body: Gets the number of its thread, from 0; the last number runs on the caller's thread.
  static func run(_ count: Int, _ body: @escaping @Sendable (Int) -> Void) {
    var threads: [pthread_t] = []
    for number in 0..<max(count - 1, 0) {
      let job = Unmanaged.passRetained(Job(number, body))
      var thread = pthread_t()
      let result = pthread_create(
        &thread, nil,
        { argument in
          guard let argument else { return nil }
          let job = Unmanaged<Job>.fromOpaque(argument).takeRetainedValue()
          job.body(job.number)
          return nil
        }, job.toOpaque())
      if result == 0 {
        threads.append(thread)
      } else {
        job.release()
        body(number)
      }
    }
    body(count - 1)
    for thread in threads { pthread_join(thread, nil) }
  }
}
