internal import Glibc

/// A thread that does one thing at a time for another.
package final class Worker<Value, Failure: Error> {
  private final class Outcome { var result: Result<Value, Failure>? }

  /// The job that was begun and not waited for yet, if there is one.
  private var begun: (job: ThreadJob, outcome: Outcome)?

  package init() {}

  /// Begins with something, after what was begun before was waited for.
  ///
  /// `body` runs while the caller goes on: what it uses, the caller leaves alone until `finish`.
  package func start(_ body: @escaping () throws(Failure) -> Value) {
    precondition(begun == nil, "what was begun before was not waited for")
    let outcome = Outcome()
    let job = ThreadJob {
      do throws(Failure) { outcome.result = .success(try body()) } catch { outcome.result = .failure(error) }
    }
    job.start()
    begun = (job, outcome)
  }

  /// Waits for what was begun; `nil` where nothing was.
  package func finish() throws(Failure) -> Value? {
    guard let begun else { return nil }
    self.begun = nil
    begun.job.wait()
    return try begun.outcome.result?.get()
  }

  deinit { _ = try? finish() }
}

/// What a thread does, or the caller at once where no thread is to be had.
private final class ThreadJob {
  private let body: () -> Void
  private var thread: pthread_t?

  init(_ body: @escaping () -> Void) { self.body = body }

  func start() {
    var thread = pthread_t()
    // SAFETY: whoever starts it keeps it until `wait` has returned.
    let error = pthread_create(
      &thread, nil,
      { argument in
        guard let argument else { return nil }
        Unmanaged<ThreadJob>.fromOpaque(argument).takeUnretainedValue().body()
        return nil
      }, Unmanaged.passUnretained(self).toOpaque())
    if error == 0 { self.thread = thread } else { body() }
  }

  func wait() {
    if let thread { pthread_join(thread, nil) }
    thread = nil
  }
}
