import Glibc
import IPLD
import Posix
import Wasm

/// Takes the states of an execution at its checkpoints.
///
/// It has a copy of all memories as they were at the last one, and finds the changes by comparing: no store of the guest has to
/// be marked, and none can be missed. Trees are hashed by a thread of their own while the execution goes on.
final class Checkpointer {
  private struct Point {
    /// The first multiple of the spacing that this is the state for; `last` is the last.
    let first: UInt64
    var last: UInt64
    let fuelUsed: UInt64
    let hostCallCount: Int
    let phase: Int
    /// The CID of the state; `nil` while it is being written.
    var state: CID?
  }

  private(set) var k: Int
  private let most: Int
  private var points: [Point] = []
  private let states: StateKeeper
  private let worker = Worker<CID, CodedError>()
  /// The fuel used at which the execution is to stop next.
  private(set) var target: UInt64

  /// - Parameter makeStore: Makes a store for blocks; called again when many of them are of no more use.
  init(_ policy: Checkpoints.Policy, into makeStore: @escaping () -> any BlockStore) {
    k = policy.k
    most = policy.most
    target = 1 << UInt64(policy.k)
    states = StateKeeper(into: makeStore)
  }

  /// The store with the blocks of all states. Nobody writes to it after `finish`.
  var store: any BlockStore { states.store }

  /// Takes the state of an execution that has stopped at the target.
  func take(_ execution: Execution, hostCallCount: Int) throws(CodedError) {
    let fuelUsed = execution.store.fuelUsed
    guard target > execution.instanceFuel else {
      // The making of an instance, before the first step, is one whole.
      target = Checkpoints.multiple(above: execution.instanceFuel, k: k)
      return
    }
    defer { target += 1 << UInt64(k) }
    if let last = points.last, last.fuelUsed == fuelUsed {
      points[points.count - 1].last = target
      return
    }
    try collect()
    let job = states.capture(execution.store)
    points.append(
      Point(first: target, last: target, fuelUsed: fuelUsed, hostCallCount: hostCallCount, phase: execution.phase))
    worker.start { [states] () throws(CodedError) in try states.write(job) }
    if points.count > most { try thin() }
  }

  /// Waits for the state that is being written.
  private func collect() throws(CodedError) {
    guard let state = try worker.finish() else { return }
    points[points.count - 1].state = state
  }

  /// Drops every second point, as if the spacing had been twice as large from the beginning.
  private func thin() throws(CodedError) {
    try collect()
    while points.count > most {
      k += 1
      let spacing: UInt64 = 1 << UInt64(k)
      points = points.compactMap { point in
        let last = point.last / spacing * spacing
        guard last >= point.first else { return nil }
        var point = point
        point.last = last
        return point
      }
    }
    try states.keep(points.compactMap(\.state))
    // The next target of the new spacing, less what `take` adds.
    target = (target >> UInt64(k)) << UInt64(k)
  }

  /// Returns all checkpoints; `nil` if there were none.
  func finish(into store: any BlockStore) throws(CodedError) -> Checkpoints? {
    let entries = try settled()
    guard !entries.isEmpty else { return nil }
    var log = RecordLog<Checkpoints.Entry>(into: store)
    for entry in entries { try log.append(entry) }
    return Checkpoints(k: k, entries: try log.finish())
  }

  /// Returns the checkpoints that were taken so far.
  func settled() throws(CodedError) -> [Checkpoints.Entry] {
    try collect()
    return points.compactMap { point in
      point.state.map {
        Checkpoints.Entry(fuelUsed: point.fuelUsed, hostCallCount: point.hostCallCount, phase: point.phase, state: $0)
      }
    }
  }

  /// The number of checkpoints.
  var count: Int { points.count }

  /// Returns a checkpoint; its state is not known while it is written.
  func point(_ number: Int) -> (fuelUsed: UInt64, hostCallCount: Int, phase: Int, state: CID?) {
    let point = points[number]
    return (point.fuelUsed, point.hostCallCount, point.phase, point.state)
  }
}

/// Writes the state of one store as blocks, again and again.
final class StateKeeper {
  /// The parts of a state that are to be written: everything but the memories, and which pages of these have changed.
  struct Job: @unchecked Sendable {
    let state: Snapshot
    let changed: [[Int]]
  }

  private let makeStore: () -> any BlockStore
  private(set) var store: any BlockStore
  private var writer: StateWriter
  /// The memories as they were at the last state.
  private var copies: [MemoryCopy] = []
  private var trees: [PagedTree] = []

  init(into makeStore: @escaping () -> any BlockStore) {
    self.makeStore = makeStore
    store = makeStore()
    writer = StateWriter(to: store)
  }

  /// Copies the changes in the memories, and the rest of the state. No job may be under way.
  func capture(_ guest: Store) -> Job {
    var changed: [[Int]] = []
    guest.withMemories { memories in
      while copies.count < memories.count {
        copies.append(MemoryCopy())
        trees.append(PagedTree())
      }
      for (copy, memory) in zip(copies, memories) { changed.append(copy.update(to: memory)) }
    }
    return Job(state: guest.snapshot(withMemories: false), changed: changed)
  }

  /// Writes the state, and returns its CID.
  func write(_ job: Job) throws(CodedError) -> CID {
    var roots: [TreeRoot] = []
    for (index, changed) in job.changed.enumerated() {
      try trees[index].update(to: copies[index].bytes, changed: changed, into: store)
      roots.append(trees[index].root)
    }
    return try writer.write(job.state, memories: roots)
  }

  /// Takes the memories of a state that was read from blocks as the last ones.
  func adopt(_ state: Snapshot, trees: [PagedTree]) {
    self.trees = trees
    copies = state.memories.map { memory in
      let copy = MemoryCopy()
      memory.withUnsafeBytes { _ = copy.update(to: $0) }
      return copy
    }
  }

  /// Forgets all blocks that none of these states needs. No job may be under way.
  func keep(_ states: [CID]) throws(CodedError) {
    let new = makeStore()
    var walk = DAGWalk(store, roots: states, allowsMissing: true)
    while let block = try walk.next() { try new.putVerified(block) }
    store = new
    writer = StateWriter(to: new)
  }
}

/// A copy of a memory that finds the pages that have changed.
private final class MemoryCopy {
  private var storage = UnsafeMutableRawBufferPointer(start: nil, count: 0)

  deinit { if let base = storage.baseAddress { munmap(base, storage.count) } }

  var bytes: UnsafeRawBufferPointer { UnsafeRawBufferPointer(storage) }

  /// Copies the changes, and returns the numbers of the pages that have changed.
  func update(to memory: UnsafeRawBufferPointer) -> [Int] {
    if memory.count > storage.count { grow(to: memory.count) }
    guard let old = storage.baseAddress, let new = memory.baseAddress else { return [] }
    var changed: [Int] = []
    var offset = 0
    while offset < memory.count {
      // Most pages have not changed: many are compared at a time.
      let stretch = min(64 << 10, memory.count - offset)
      if memcmp(old + offset, new + offset, stretch) != 0 {
        for page in stride(from: offset, to: offset + stretch, by: PagedTree.pageBytes)
        where memcmp(old + page, new + page, PagedTree.pageBytes) != 0 {
          memcpy(old + page, new + page, PagedTree.pageBytes)
          changed.append(page / PagedTree.pageBytes)
        }
      }
      offset += stretch
    }
    return changed
  }

  /// Extends the copy by zeros, as a memory that grew is zero at its end.
  private func grow(to count: Int) {
    let new = mmap(nil, count, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0)
    guard let new, new != MAP_FAILED else { fatalError("no memory for a copy of a guest's \(count) bytes") }
    if let old = storage.baseAddress {
      memcpy(new, old, storage.count)
      munmap(old, storage.count)
    }
    storage = UnsafeMutableRawBufferPointer(start: new, count: count)
  }
}
