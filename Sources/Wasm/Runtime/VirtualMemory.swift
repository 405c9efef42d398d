internal import Synchronization

#if canImport(Glibc)
  internal import Glibc
#endif

/// A block of zeroed memory that grows without being copied, as long as it fits what was reserved for it.
///
/// Most of it has a reservation of its own, committed as it is used. A host allows some ten thousand of these in a
/// process: small memories share larger mappings (`SharedMemory`) where there are many.
struct VirtualMemory {
  let base: UnsafeMutableRawPointer
  /// The number of bytes of address space.
  let reserved: Int
  /// The number of bytes from `base` that may be touched.
  private(set) var committed: Int
  private let isShared: Bool

  /// The number of reservations in this process.
  private static let reservations = Atomic<Int>(0)
  /// The number of reservations from which on small memories are shared.
  private static let manyReservations = 1_000

  /// Reserves `reserved` bytes and commits the first `committed`, or gives `nil` where the host has no space.
  init?(reserving reserved: Int, committing committed: Int) {
    guard reserved >= committed, reserved > 0 else { return nil }
    #if canImport(Glibc)
      let pointer = mmap(nil, reserved, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0)
      guard let pointer, pointer != MAP_FAILED else { return nil }
      base = pointer
    #else
      base = .allocate(byteCount: reserved, alignment: 4096)
      base.initializeMemory(as: UInt8.self, repeating: 0, count: reserved)
    #endif
    self.reserved = reserved
    self.committed = 0
    isShared = false
    Self.reservations.add(1, ordering: .relaxed)
    guard commit(committed) else {
      release()
      return nil
    }
  }

  /// Reserves `reserved` bytes, or as much less as the host still has space for, and commits the first `committed`.
  init?(reservingUpTo reserved: Int, committing committed: Int) {
    let areMany = Self.reservations.load(ordering: .relaxed) >= Self.manyReservations
    if areMany, let memory = VirtualMemory(sharing: committed) {
      self = memory
      return
    }
    var reserved = max(reserved, committed, 4096)
    while true {
      if let memory = VirtualMemory(reserving: reserved, committing: committed) {
        self = memory
        return
      }
      if reserved <= max(committed, 1 << 20) { return nil }
      reserved = max(reserved / 16, committed, 1 << 20)
    }
  }

  /// Takes `count` bytes in a mapping that others use too, or gives `nil` where they are too many for that.
  init?(sharing count: Int) {
    guard let size = SharedMemory.size(for: count), let base = SharedMemory.take(size) else { return nil }
    self.base = base
    reserved = size
    committed = size
    isShared = true
  }

  /// Makes the first `count` bytes usable. Returns `false` where the host refuses or they were not reserved.
  mutating func commit(_ count: Int) -> Bool {
    guard count > committed else { return true }
    guard count <= reserved else { return false }
    #if canImport(Glibc)
      guard mprotect(base, count, PROT_READ | PROT_WRITE) == 0 else { return false }
    #endif
    committed = count
    return true
  }

  func release() {
    if isShared { return SharedMemory.giveBack(base, reserved) }
    Self.reservations.subtract(1, ordering: .relaxed)
    #if canImport(Glibc)
      munmap(base, reserved)
    #else
      base.deallocate()
    #endif
  }
}

/// The mappings of this process that are cut into blocks of one size each, for small memories and tables.
private enum SharedMemory {
  /// The sizes of blocks are powers of two.
  private static let smallest = 6
  private static let largest = 20
  /// The number of bytes of a mapping, of which nothing is used before it is touched.
  private static let mappingBytes = 64 << 20

  private struct Blocks {
    /// The part of the last mapping that was not used yet.
    var next = UnsafeMutableRawPointer(bitPattern: 16).unsafelyUnwrapped
    var rest = 0
    /// The blocks that can be used again; all their bytes are 0.
    var free: [UnsafeMutableRawPointer] = []

    mutating func take(_ size: Int) -> UnsafeMutableRawPointer? {
      if let block = free.popLast() { return block }
      if rest < size {
        guard let mapping = SharedMemory.map() else { return nil }
        next = mapping
        rest = mappingBytes
      }
      defer {
        next += size
        rest -= size
      }
      return next
    }
  }

  // SAFETY: only used with the lock.
  private struct State: @unchecked Sendable {
    var blocks = [Blocks](repeating: Blocks(), count: largest + 1)
  }

  private static let state = Mutex(State())

  /// Returns the size of the block for so many bytes.
  static func size(for count: Int) -> Int? {
    guard count <= 1 << largest else { return nil }
    return 1 << max(smallest, Int.bitWidth - max(count - 1, 0).leadingZeroBitCount)
  }

  /// Returns a block of a size, whose bytes are 0, or `nil` where the host has no space.
  static func take(_ size: Int) -> UnsafeMutableRawPointer? {
    // SAFETY: a block is only known to whom it was given.
    nonisolated(unsafe) var result: UnsafeMutableRawPointer?
    state.withLock { state in
      let index = size.trailingZeroBitCount
      result = state.blocks[index].take(size)
    }
    return result
  }

  static func giveBack(_ block: UnsafeMutableRawPointer, _ size: Int) {
    clear(block, size)
    nonisolated(unsafe) let block = block
    state.withLock { $0.blocks[size.trailingZeroBitCount].free.append(block) }
  }

  private static func clear(_ block: UnsafeMutableRawPointer, _ size: Int) {
    #if canImport(Glibc)
      // The pages go back to the host.
      if size >= 4096, madvise(block, size, MADV_DONTNEED) == 0 { return }
    #endif
    block.initializeMemory(as: UInt8.self, repeating: 0, count: size)
  }

  private static func map() -> UnsafeMutableRawPointer? {
    #if canImport(Glibc)
      let pointer = mmap(
        nil, mappingBytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0)
      return pointer == MAP_FAILED ? nil : pointer
    #else
      return nil
    #endif
  }
}
