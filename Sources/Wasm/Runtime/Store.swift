/// The owner of everything that instances are made of (section 4.2.3, Store). Two threads may not use it at once.
public final class Store {
  /// The limits of the store, lowered to what `Spec/limits.md` allows.
  public let limits: StoreLimits
  /// The interpreter that runs the guests.
  public let engineKind: EngineKind
  let recordsCalls: Bool
  @exclusivity(unchecked) var types = TypeRegistry()
  let heap: Heap
  let engine: ExecutionState
  private(set) var instances: [InstanceObject] = []
  @exclusivity(unchecked) var hostFunctions: [HostFunction] = []
  /// The facts about functions that the stepper uses.
  let functionCodes = FunctionCodes()

  @exclusivity(unchecked) var functionRecords = RecordArena<FunctionRecord>()
  @exclusivity(unchecked) var memoryRecords = RecordArena<MemoryRecord>()
  @exclusivity(unchecked) var tableRecords = RecordArena<TableRecord>()
  @exclusivity(unchecked) var globalRecords = RecordArena<GlobalRecord>()
  @exclusivity(unchecked) var tagRecords = RecordArena<TagRecord>()
  @exclusivity(unchecked) var instanceRecords = RecordArena<InstanceRecord>()
  /// The memory that stands for memory 0 of an instance that has none.
  private(set) var noMemory: UnsafeMutablePointer<MemoryRecord>

  /// Makes an empty store, with the fuel limit `unlimitedFuel`.
  ///
  /// - Parameter recordsCalls: True to record `callTree`; programs that call much take up to half as long again.
  public init(
    limits: StoreLimits = StoreLimits(), engine kind: EngineKind = .translated, recordsCalls: Bool = false
  ) {
    let limits = limits.bounded
    self.limits = limits
    engineKind = kind
    self.recordsCalls = recordsCalls
    heap = Heap(limit: min(limits.heapBytes, Int(clamping: limits.storeBytes)))
    engine = ExecutionState(limits: limits, heap: heap, recordsCalls: recordsCalls)
    noMemory = memoryRecords.allocate(
      MemoryRecord(
        base: engine.nothing, byteCount: 0, storage: nil, type: MemoryType(limits: Limits(minimum: 0, maximum: 0))))
    engine.attach(to: self)
  }

  deinit {
    memoryRecords.forEach { $0.storage?.release() }
    tableRecords.forEach { $0.storage?.release() }
  }

  // MARK: Space

  /// The bytes of all memories and tables together.
  @exclusivity(unchecked) private(set) var storageBytes: UInt64 = 0

  /// Returns whether memories and tables may have so many bytes more, beside what the heap counts.
  func hasSpace(for bytes: UInt64) -> Bool {
    let used = storageBytes + UInt64(heap.countedBytes)
    return used <= limits.storeBytes && bytes <= limits.storeBytes - used
  }

  /// Records bytes that a memory or a table has got, for which there was space: the heap may have as many less.
  func noteGrowth(by bytes: UInt64) {
    storageBytes += bytes
    let rest = limits.storeBytes > storageBytes ? limits.storeBytes - storageBytes : 0
    heap.setLimit(min(limits.heapBytes, Int(clamping: rest)))
  }

  /// Checks that there is space for so many bytes more.
  ///
  /// - Throws: `ModuleError` of kind `limit` where there is none.
  func checkSpace(for bytes: UInt64) throws(ModuleError) {
    guard hasSpace(for: bytes) else {
      throw ModuleError(
        .limit,
        "store limit exceeded: \(bytes) bytes beside \(storageBytes + UInt64(heap.countedBytes)), at most "
          + "\(limits.storeBytes)")
    }
  }

  /// The bytes of all memories together.
  public var memoryBytes: UInt64 { memoryRecords.pointers.reduce(0) { $0 + UInt64($1.pointee.byteCount) } }

  /// Returns the registry numbers of a module's types.
  func typeNumbers(of module: Module) -> [UInt32] {
    // Instances of the same module mostly follow one another; elsewhere the types get the numbers that they have.
    instances.suffix(8).last { $0.module === module }?.typeNumbers ?? types.register(module.syntax)
  }

  func register(_ instance: InstanceObject) {
    instance.number = UInt32(instances.count)
    instances.append(instance)
  }

  // MARK: Fuel

  /// The fuel used that no step may go past, counted from the making of the store: a run that needs more ends in
  /// `TrapKind.outOfFuel`.
  ///
  ///     store.fuelLimit = store.fuelUsed + 1_000_000  // a million units more
  ///
  /// It is never less than `fuelUsed`, nor more than `unlimitedFuel`.
  public var fuelLimit: UInt64 {
    get { engine.fuelLimit }
    set { engine.fuelLimit = min(max(newValue, engine.fuelUsed), Self.unlimitedFuel) }
  }

  /// The fuel used since the store was made.
  public var fuelUsed: UInt64 { engine.fuelUsed }

  /// The fuel limit of a store that has been given none: 2^63 - 1 units.
  public static let unlimitedFuel = FuelSchedule.unlimited

  /// This is true if a call ran out of fuel or was interrupted, and can go on. The next call from outside ends that.
  public var isSuspended: Bool { engine.suspended != nil }

  /// Goes on with the call that ran out of fuel or was interrupted, as if it had not stopped, and returns its results.
  ///
  /// Calls of the host back into the guest cannot be resumed: they end with the trap, and so does what called them.
  /// - Throws: The error of the call, or `Trap` of kind `outOfFuel` again where the fuel still does not suffice.
  public func resume() throws -> [Value] {
    guard let suspension = engine.suspended else { return [] }
    let function = suspension.function.pointee
    return try withUnsafeTemporaryAllocation(of: UInt64.self, capacity: Int(function.resultSlots) + 1) { slots in
      let base = slots.baseAddress.unsafelyUnwrapped
      try engine.resume(suspension, results: base)
      return values(of: types.function(function.type).results, at: base)
    }
  }

  /// Makes every run change to the stepper and back at random blocks, which changes nothing that can be observed.
  package func takeDetours(seed: UInt64) { engine.detours = RandomNumbers(seed: seed) }

  /// The function that stops the store's execution, now or when it next begins, with a `Trap` of kind `interrupted`,
  /// which `resume` can undo; it may be called from any thread.
  public var interrupt: @Sendable () -> Void {
    { [interruption = engine.interruption] in interruption.request() }
  }

  // MARK: References

  /// Returns a reference as the host sees it, kept alive where it points to the heap.
  func reference(_ bits: UInt64) -> Reference {
    let kind: Reference.Kind
    var root: HeapRoot?
    switch ReferenceBits.tag(bits) {
    case ReferenceBits.function: kind = .function
    case ReferenceBits.extern: kind = .extern
    case ReferenceBits.i31: kind = .i31
    case ReferenceBits.aggregate:
      root = HeapRoot(heap: heap, handle: ReferenceBits.handle(bits))
      if case .array = types.entries[Int(heap.header(ReferenceBits.handle(bits)).pointee.type)].layout {
        kind = .array
      } else {
        kind = .structure
      }
    case ReferenceBits.exception:
      root = HeapRoot(heap: heap, handle: ReferenceBits.handle(bits))
      kind = .exception
    default: kind = .null
    }
    return Reference(bits: bits, kind: kind, root: root)
  }

  /// Returns whether a reference has a type, whose indices are registry numbers (section 4.2.1: reference typing).
  func matches(_ bits: UInt64, _ type: ReferenceType) -> Bool {
    if bits == 0 { return type.isNullable }
    let tag = ReferenceBits.tag(bits)
    return types.matches(tag, type.heap) {
      tag == ReferenceBits.function
        ? ReferenceBits.functionRecord(bits).pointee.type : heap.header(ReferenceBits.handle(bits)).pointee.type
    }
  }

  func matches(_ value: Value, _ type: ValueType) -> Bool {
    switch value {
    case .i32: type == .i32
    case .i64: type == .i64
    case .f32: type == .f32
    case .f64: type == .f64
    case .v128: type == .v128
    case .reference(let reference):
      reference.isOf(heap) && type.reference.map { matches(reference.bits, $0) } ?? false
    }
  }

  /// Returns the value in one slot, or two for a `v128`.
  func value(of type: ValueType, at slots: UnsafePointer<UInt64>) -> Value {
    switch type {
    case .i32: .i32(UInt32(truncatingIfNeeded: slots[0]))
    case .i64: .i64(slots[0])
    case .f32: .f32(UInt32(truncatingIfNeeded: slots[0]))
    case .f64: .f64(slots[0])
    case .v128: .v128(V128(low: slots[0], high: slots[1]))
    default: .reference(reference(slots[0]))
    }
  }
}

/// The two interpreters, which agree on every result, every trap and every unit of fuel.
public enum EngineKind: String, Sendable, CaseIterable {
  /// The engine translates a function on its first call, and runs it fast.
  case translated
  /// The stepper takes one step of the specification at a time.
  case stepper
}
