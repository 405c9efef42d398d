import Glibc
import Synchronization

/// A thread of its own, so that two sides of a race truly run at the same time.
final class HostThread: @unchecked Sendable {
  private let body: @Sendable () -> Void
  private let done = Atomic(false)
  private var thread = pthread_t()

  init(_ body: @escaping @Sendable () -> Void) {
    self.body = body
    let argument = Unmanaged.passRetained(self).toOpaque()
    let answer = pthread_create(
      &thread, nil,
      { argument in
        guard let argument else { return nil }
        let thread = Unmanaged<HostThread>.fromOpaque(argument).takeRetainedValue()
        thread.body()
        thread.done.store(true, ordering: .releasing)
        return nil
      }, argument)
    precondition(answer == 0, "no thread")
  }

  var isDone: Bool { done.load(ordering: .acquiring) }

  func join() { pthread_join(thread, nil) }
}
