extension Store {
  /// Replaces the state of the store by that of another store, or of this one at another time. A suspended call comes
  /// with it, which `resume` goes on with. The fuel that is left stays the same.
  ///
  /// States may come from anywhere: what is restored is a state that the instances can be in, in which nothing can go
  /// wrong that could not go wrong in any run.
  ///
  /// - Throws: `SnapshotError` where the store was not set up as the other was, by the same modules in the same order;
  ///   where a memory or table is larger than the state's; where the instances cannot be in the state (`Spec/state.md`,
  ///   section 8); or where the host still holds references to structures, arrays or exceptions. Then the store is as it
  ///   was.
  public func restore(_ snapshot: Snapshot) throws(SnapshotError) {
    guard engine.activations.isEmpty, engine.threads.isEmpty else {
      throw SnapshotError("a guest of the store is running")
    }
    guard heap.roots.isEmpty else { throw SnapshotError("the host holds references to objects") }
    var check = SnapshotCheck(snapshot, in: self)
    try check.run()
    SnapshotWriter(self, snapshot, positions: check.positions).write()
  }
}

/// Puts a state that was checked into a store.
private struct SnapshotWriter {
  let store: Store
  let state: Snapshot
  /// The indices of the state's objects, by their numbers.
  private let positions: [UInt64: Int]
  private var handles: [UInt32] = []

  init(_ store: Store, _ state: Snapshot, positions: [UInt64: Int]) {
    self.store = store
    self.state = state
    self.positions = positions
    store.heap.removeAll(allocations: state.allocations)
    let tags = store.tagRecords.pointers
    for object in state.objects {
      handles.append(
        store.heap.insert(
          type: object.type, length: object.length, number: object.number, payload: object.payload,
          tag: object.tag.map { tags[$0] }))
    }
    store.heap.count(state.countedBytes)
  }

  func write() {
    for handle in handles {
      let payload = store.heap.payload(handle)
      store.forEachReference(in: store.heap.header(handle).pointee) { offset in
        let bits = native(payload.load(fromByteOffset: offset, as: UInt64.self))
        payload.storeBytes(of: bits, toByteOffset: offset, as: UInt64.self)
      }
    }
    for (value, record) in zip(state.globals, store.globalRecords.pointers) {
      record.pointee.low = record.pointee.type.value.isReference ? native(value.low) : value.low
      if record.pointee.type.value == .v128 { record.pointee.high = value.high }
    }
    for (bytes, record) in zip(state.memories, store.guestMemories) {
      let pages = (UInt64(bytes.count) - record.pointee.byteCount) / MemoryType.pageBytes
      if pages > 0 {
        store.noteGrowth(by: pages * MemoryType.pageBytes)
        _ = record.pointee.grow(by: pages)
      }
      record.pointee.base.copyMemory(from: bytes, byteCount: bytes.count)
    }
    for (elements, record) in zip(state.tables, store.tableRecords.pointers) {
      let count = UInt64(elements.count) - record.pointee.count
      if count > 0 {
        store.noteGrowth(by: count * 8)
        _ = record.pointee.grow(by: count, with: 0)
      }
      for (index, bits) in elements.enumerated() { record.pointee.elements[index] = native(bits) }
    }
    for (segments, instance) in zip(state.segments, store.instances) {
      for index in instance.data.indices {
        instance.data[index] = segments.data[index] ? Stretch() : Stretch(instance.module.syntax.data[index].contents)
      }
      instance.elements = segments.elements.map { $0.map(native) }
    }
    store.engine.fuelUsed = state.fuelUsed
    store.engine.recorder?.removeAll()
    // The limit stays, or is raised to the fuel that the state has used.
    store.fuelLimit = store.engine.fuelLimit
    store.engine.suspended = thread()
  }

  private func native(_ bits: UInt64) -> UInt64 {
    switch ReferenceBits.tag(bits) {
    case ReferenceBits.function:
      let instance = UInt32(truncatingIfNeeded: bits >> 32) & Snapshot.hostInstance
      return function(instance == Snapshot.hostInstance ? nil : instance, UInt32(truncatingIfNeeded: bits))
        .map { ReferenceBits.function($0) } ?? 0
    case ReferenceBits.aggregate, ReferenceBits.exception:
      return ReferenceBits.tag(bits) | (positions[bits & ~ReferenceBits.tagMask].map { UInt64(handles[$0]) } ?? 0)
    default: return bits
    }
  }

  private func function(_ instance: UInt32?, _ index: UInt32) -> UnsafeMutablePointer<FunctionRecord>? {
    // SAFETY: the check has found that it exists.
    instance.map { store.instances[Int($0)].functions[Int(index)] } ?? store.hostFunctions[Int(index)].record
  }

  private func thread() -> Suspension? {
    let thread = MachineThread()
    thread.slots = state.slots
    thread.pending = native(state.pending)
    for frame in state.frames {
      let isHost = frame.pc == Snapshot.hostFunction
      guard let function = function(isHost ? nil : frame.instance, frame.function) else { return nil }
      let instance = frame.instance == Snapshot.hostInstance ? nil : store.instances[Int(frame.instance)].record
      thread.frames.append(
        MachineThread.Frame(function: function, instance: instance, pc: isHost ? 0 : Int(frame.pc), base: frame.base))
    }
    for index in thread.frames.indices {
      store.forEachReference(in: thread, frame: index) { thread.slots[$0] = native(state.slots[$0]) }
    }
    return thread.frames.first.map { Suspension(thread: thread, function: $0.function) }
  }
}
