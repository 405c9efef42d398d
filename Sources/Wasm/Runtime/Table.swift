/// A table of references (section 4.2.7).
public struct Table {
  /// The store that the table belongs to.
  public let store: Store
  let record: UnsafeMutablePointer<TableRecord>

  init(store: Store, record: UnsafeMutablePointer<TableRecord>) {
    self.store = store
    self.record = record
  }

  /// Makes a table of a store.
  ///
  /// - Parameter initial: The initial reference of all elements, of the table's element type.
  /// - Throws: `ModuleError` of kind `limit` where the minimum is past the store's limit.
  public init(in store: Store, type: TableType, initial: Reference = .null) throws(ModuleError) {
    let limit = store.limits.tableElements
    guard type.limits.minimum <= limit else {
      throw ModuleError(.limit, "table limit exceeded: \(type.limits.minimum) elements, at most \(limit)")
    }
    try store.checkSpace(for: type.limits.minimum * 8)
    let count = Int(type.limits.minimum)
    let most = Int(min(type.limits.maximum ?? limit, limit)) * 8
    let bytes = count * 8
    // A small table is cheap to move should it grow.
    let small = bytes <= 4096 ? VirtualMemory(sharing: bytes) : nil
    guard let storage = small ?? VirtualMemory(reservingUpTo: most, committing: bytes) else {
      throw ModuleError(.limit, "table limit exceeded: the host has no space for \(count) elements")
    }
    let elements = storage.base.bindMemory(to: UInt64.self, capacity: count)
    if initial.bits != 0 { elements.update(repeating: initial.bits, count: count) }
    self.init(
      store: store,
      record: store.tableRecords.allocate(
        TableRecord(elements: elements, count: UInt64(count), storage: storage, type: type)))
    store.noteGrowth(by: UInt64(bytes))
  }

  /// The type of the table, with the current size and the declared maximum as limits; the element type has the store's
  /// type numbers.
  public var type: TableType {
    var type = record.pointee.type
    type.limits.minimum = count
    return type
  }

  public var count: UInt64 { record.pointee.count }

  /// Returns the reference at an index.
  ///
  /// - Throws: `outOfBoundsTableAccess` where the table is shorter.
  public func get(_ index: UInt64) throws(TrapKind) -> Reference {
    guard index < record.pointee.count else { throw .outOfBoundsTableAccess }
    return store.reference(record.pointee.elements[Int(index)])
  }

  /// Sets the reference at an index.
  ///
  /// - Throws: `outOfBoundsTableAccess`, or `castFailure` where the reference is not of the element type.
  public func set(_ index: UInt64, _ value: Reference) throws(TrapKind) {
    guard index < record.pointee.count else { throw .outOfBoundsTableAccess }
    guard value.isOf(store.heap), store.matches(value.bits, record.pointee.type.element) else { throw .castFailure }
    record.pointee.elements[Int(index)] = value.bits
  }

  /// Grows by `count` elements and returns the old size, or `nil` past the maximum or the store's limit.
  public func grow(by count: UInt64, with value: Reference) -> UInt64? {
    guard record.pointee.canGrow(by: count, limit: store.limits.tableElements), store.hasSpace(for: count * 8) else {
      return nil
    }
    store.noteGrowth(by: count * 8)
    return record.pointee.grow(by: count, with: value.bits)
  }
}

extension TableRecord {
  /// Returns whether `table.grow` by `count` succeeds (section 4.6.7).
  func canGrow(by count: UInt64, limit: UInt64) -> Bool {
    let (new, overflow) = self.count.addingReportingOverflow(count)
    return !overflow && new <= min(type.limits.maximum ?? limit, limit)
  }

  /// Grows, where `canGrow` holds, and returns the old size. A guest must not see that the host runs out of space
  /// within the limit; that ends the process like any other failed allocation.
  mutating func grow(by count: UInt64, with value: UInt64) -> UInt64 {
    let old = self.count
    let new = old + count
    guard findSpace(for: Int(new)) else {
      fatalError("out of memory: a table of \(new) elements is within its limit but the host has no space")
    }
    if value != 0 { (elements + Int(old)).update(repeating: value, count: Int(count)) }
    self.count = new
    return old
  }

  /// Makes so many elements usable. Returns `false` where the host has no space for them. The guest sees no change.
  mutating func findSpace(for count: Int) -> Bool {
    guard var grown = storage else { return count == 0 }
    // The space doubles each time, so that growth by single elements is not a call of the host each.
    let bytes = count * 8
    if bytes > grown.committed, !grown.commit(max(bytes, min(grown.committed * 2, grown.reserved))) {
      guard let larger = VirtualMemory(reservingUpTo: max(bytes, grown.reserved * 2), committing: bytes) else {
        return false
      }
      larger.base.copyMemory(from: elements, byteCount: Int(self.count) * 8)
      grown.release()
      grown = larger
    }
    storage = grown
    elements = grown.base.bindMemory(to: UInt64.self, capacity: count)
    return true
  }
}
