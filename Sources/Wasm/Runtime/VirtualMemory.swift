#if canImport(Glibc)
internal import Glibc
#endif

/// Zeroed memory that is reserved as a whole and committed as it is used, so that it grows without being copied.
struct VirtualMemory {
  let base: UnsafeMutableRawPointer
  /// Bytes of address space.
  let reserved: Int
  /// Bytes from `base` that may be touched.
  private(set) var committed: Int

  /// Reserves `reserved` bytes and commits the first `committed`; `nil` where the host has no room.
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
    guard commit(committed) else {
      release()
      return nil
    }
  }

  /// Reserves `reserved` bytes, or as much less as the host still has room for, and commits the first `committed`.
  init?(reservingUpTo reserved: Int, committing committed: Int) {
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

  /// Makes the first `count` bytes usable; `false` where the host refuses or they were not reserved.
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
    #if canImport(Glibc)
    munmap(base, reserved)
    #else
    base.deallocate()
    #endif
  }
}
