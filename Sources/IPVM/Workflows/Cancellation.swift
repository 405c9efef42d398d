internal import Posix

/// The way to end an evaluation from another thread: what is executed is interrupted, and nothing more is begun.
package final class Cancellation: @unchecked Sendable {
  private let lock = Lock()
  // SAFETY: used with the lock held.
  private var isDone = false
  private var interrupts: [Int: () -> Void] = [:]

  package init() {}

  /// This is true from the first `cancel` on.
  package var isCancelled: Bool { lock.withLock { isDone } }

  /// Ends the evaluation; any thread may do so.
  package func cancel() {
    let interrupts = lock.withLock {
      isDone = true
      return Array(self.interrupts.values)
    }
    for interrupt in interrupts { interrupt() }
  }

  /// Registers what interrupts an execution, which is done at once where the evaluation has ended already.
  func add(_ interrupt: @escaping () -> Void, for index: Int) {
    let isDone = lock.withLock {
      interrupts[index] = interrupt
      return self.isDone
    }
    if isDone { interrupt() }
  }

  /// Forgets an execution that has ended.
  func remove(_ index: Int) { lock.withLock { interrupts[index] = nil } }
}
