/// A linear memory of a store (section 4.2.8): pages of 64 KiB.
public struct Memory {
  /// The store that the memory belongs to.
  public let store: Store
  let record: UnsafeMutablePointer<MemoryRecord>

  init(store: Store, record: UnsafeMutablePointer<MemoryRecord>) {
    self.store = store
    self.record = record
  }

  /// Makes a memory of a store, whose bytes are 0.
  ///
  /// - Throws: `ModuleError` of kind `limit` where the minimum is past the store's limit or the host has no space.
  public init(in store: Store, type: MemoryType) throws(ModuleError) {
    let limit = store.limits.memoryPages
    guard type.limits.minimum <= limit else {
      throw ModuleError(.limit, "memory limit exceeded: \(type.limits.minimum) pages, at most \(limit)")
    }
    try store.checkSpace(for: type.limits.minimum * MemoryType.pageBytes)
    let bytes = Int(type.limits.minimum * MemoryType.pageBytes)
    let most = Int(min(type.limits.maximum ?? limit, limit) * MemoryType.pageBytes)
    let storage = most == 0 ? VirtualMemory(sharing: 0) : VirtualMemory(reservingUpTo: most, committing: bytes)
    guard let storage else {
      throw ModuleError(.limit, "memory limit exceeded: the host has no space for \(type.limits.minimum) pages")
    }
    self.init(
      store: store,
      record: store.memoryRecords.allocate(
        MemoryRecord(base: storage.base, byteCount: UInt64(bytes), storage: storage, type: type)))
    store.noteGrowth(by: UInt64(bytes))
  }

  /// The type of the memory, with the current size and the declared maximum as limits.
  public var type: MemoryType {
    MemoryType(
      addressType: record.pointee.type.addressType,
      limits: Limits(minimum: pageCount, maximum: record.pointee.type.limits.maximum))
  }

  /// The current size in bytes.
  public var byteCount: Int { Int(record.pointee.byteCount) }
  /// The current size in pages of 64 KiB.
  public var pageCount: UInt64 { record.pointee.byteCount / MemoryType.pageBytes }

  /// Grows by `pages` and returns the old size in pages, or `nil` past the maximum or the store's limit.
  public func grow(by pages: UInt64) -> UInt64? {
    guard record.pointee.canGrow(by: pages, limit: store.limits.memoryPages),
      store.hasSpace(for: pages * MemoryType.pageBytes)
    else { return nil }
    store.noteGrowth(by: pages * MemoryType.pageBytes)
    defer { store.engine.reloadMemory() }
    return record.pointee.grow(by: pages)
  }

  /// Copies bytes out of the memory.
  ///
  ///     let greeting = try memory.read(at: 1024, count: 5)
  ///
  /// - Throws: `outOfBoundsMemoryAccess` where the range is not inside the memory.
  public func read(at address: UInt64, count: Int) throws(TrapKind) -> [UInt8] {
    try check(address, count)
    return [UInt8](UnsafeRawBufferPointer(start: record.pointee.base + Int(address), count: count))
  }

  /// Copies bytes into the memory.
  ///
  /// - Throws: `outOfBoundsMemoryAccess` where the range is not inside the memory; then nothing was written.
  public func write(_ bytes: [UInt8], at address: UInt64) throws(TrapKind) {
    try check(address, bytes.count)
    (record.pointee.base + Int(address)).copyMemory(from: bytes, byteCount: bytes.count)
  }

  private func check(_ address: UInt64, _ count: Int) throws(TrapKind) {
    let size = record.pointee.byteCount
    guard count >= 0, UInt64(count) <= size, address <= size - UInt64(count) else { throw .outOfBoundsMemoryAccess }
  }

  /// Calls `body` with the bytes of the whole memory, which may be used until the memory grows or `body` returns.
  public func withUnsafeMutableBytes<Result, Failure: Error>(
    _ body: (UnsafeMutableRawBufferPointer) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try body(UnsafeMutableRawBufferPointer(start: record.pointee.base, count: byteCount))
  }
}

extension MemoryRecord {
  /// Returns whether `memory.grow` by `pages` succeeds (section 4.6.8).
  func canGrow(by pages: UInt64, limit: UInt64) -> Bool {
    let (new, overflow) = (byteCount / MemoryType.pageBytes).addingReportingOverflow(pages)
    return !overflow && new <= min(type.limits.maximum ?? limit, limit)
  }

  /// Grows, where `canGrow` holds, and returns the old size in pages. A guest must not see that the host runs out of
  /// space within the limit; that ends the process like any other failed allocation.
  mutating func grow(by pages: UInt64) -> UInt64 {
    let old = byteCount / MemoryType.pageBytes
    let bytes = Int((old + pages) * MemoryType.pageBytes)
    guard findSpace(for: bytes) else {
      fatalError("out of memory: a guest's memory of \(bytes) bytes is within its limit but the host has no space")
    }
    byteCount = UInt64(bytes)
    return old
  }

  /// Makes so many bytes usable. Returns `false` where the host has no space for them. The guest sees no change.
  mutating func findSpace(for bytes: Int) -> Bool {
    guard var grown = storage else { return bytes == 0 }
    if !grown.commit(bytes) {
      guard let larger = VirtualMemory(reservingUpTo: max(bytes, grown.reserved * 2), committing: bytes) else {
        return false
      }
      larger.base.copyMemory(from: base, byteCount: Int(byteCount))
      grown.release()
      grown = larger
    }
    storage = grown
    base = grown.base
    return true
  }
}
