/// A global of a store (section 4.2.10).
public struct Global {
  /// The store that the global belongs to.
  public let store: Store
  let record: UnsafeMutablePointer<GlobalRecord>

  init(store: Store, record: UnsafeMutablePointer<GlobalRecord>) {
    self.store = store
    self.record = record
  }

  /// Makes a global of a store.
  ///
  /// - Throws: `ArgumentError` where the value is not of the type.
  public init(in store: Store, type: GlobalType, value: Value) throws(ArgumentError) {
    guard store.matches(value, type.value) else { throw ArgumentError(expected: [type.value]) }
    let (low, high) = value.slots
    self.init(store: store, record: store.globalRecords.allocate(GlobalRecord(low: low, high: high, type: type)))
  }

  /// The type of the value, and whether it may change.
  public var type: GlobalType { record.pointee.type }

  /// The value that the global has now.
  public var value: Value {
    withUnsafeTemporaryAllocation(of: UInt64.self, capacity: 2) { slots in
      slots[0] = record.pointee.low
      slots[1] = record.pointee.high
      return store.value(of: type.value, at: slots.baseAddress.unsafelyUnwrapped)
    }
  }

  /// Sets the value.
  ///
  /// - Throws: `ArgumentError` where the value is not of the type or the global is immutable.
  public func set(_ value: Value) throws(ArgumentError) {
    guard type.isMutable, store.matches(value, type.value) else { throw ArgumentError(expected: [type.value]) }
    (record.pointee.low, record.pointee.high) = value.slots
  }
}

/// A tag of a store, which names a kind of exception (section 4.2.9).
public struct Tag: Equatable {
  /// The store that the tag belongs to.
  public let store: Store
  let record: UnsafeMutablePointer<TagRecord>

  init(store: Store, record: UnsafeMutablePointer<TagRecord>) {
    self.store = store
    self.record = record
  }

  /// Makes a tag of a store.
  ///
  /// - Parameter type: The values an exception carries, as parameters.
  public init(in store: Store, type: FunctionType) {
    self.init(store: store, record: store.tagRecords.allocate(TagRecord(type: store.types.register(type))))
  }

  /// The values that an exception carries, as parameters.
  public var type: FunctionType { store.types.function(record.pointee.type) }

  public static func == (left: Tag, right: Tag) -> Bool { left.record == right.record }
}
