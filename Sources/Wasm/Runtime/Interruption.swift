internal import Synchronization

/// A request that a store's execution stops, which may come from any thread.
final class Interruption: Sendable {
  private let flag = Atomic<Bool>(false)

  var isRequested: Bool { flag.load(ordering: .relaxed) }

  func request() { flag.store(true, ordering: .relaxed) }

  /// Withdraws the request, and returns whether there was one.
  func take() -> Bool { flag.exchange(false, ordering: .relaxed) }
}
