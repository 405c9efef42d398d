internal import Glibc

/// A thread that does one thing at a time for another.
package final class Worker<Value, Failure: Error> {
  private final class Outcome { var result: Result<Value, Failure>? }

  /// The job that was begun and not waited for yet, if there is one.
  private var begun: (job: Thread, outcome: Outcome)?

  package init() {}

  /// Begins with something, after what was begun before was waited for.
  ///
  /// `body` runs while the caller goes on: what it uses, the caller leaves alone until `finish`.
  package func start(_ body: @escaping () throws(Failure) -> Value) {
    precondition(begun == nil, "what was begun before was not waited for")
    let outcome = Outcome()
    let job = Thread {
      do throws(Failure) { outcome.result = .success(try body()) } catch { outcome.result = .failure(error) }
    }
    if !job.start() { job.run() }
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
