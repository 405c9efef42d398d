internal import Glibc

/// A thread of the system that does one thing.
final class Thread {
  private let body: () -> Void
  private var thread: pthread_t?

  init(_ body: @escaping () -> Void) { self.body = body }

  /// Does the thing in the caller's thread.
  func run() { body() }

  /// Begins with it.
  ///
  /// - Returns: False where there is no further thread to be had.
  func start() -> Bool {
    var thread = pthread_t()
    // SAFETY: whoever starts it keeps it until `wait` has returned.
    let error = pthread_create(
      &thread, nil,
      { argument in
        guard let argument else { return nil }
        Unmanaged<Thread>.fromOpaque(argument).takeUnretainedValue().body()
        return nil
      }, Unmanaged.passUnretained(self).toOpaque())
    guard error == 0 else { return false }
    self.thread = thread
    return true
  }

  /// Waits for the end.
  func wait() {
    if let thread { pthread_join(thread, nil) }
    thread = nil
  }
}
