extension Store {
  /// Returns the state of everything in the store, and of the suspended call, if any.
  ///
  /// - Precondition: No guest of the store is running.
  public func snapshot() -> Snapshot { snapshot(withMemories: true) }

  /// - Parameter withMemories: True if the state has the memories' bytes, false if it has none of them.
  package func snapshot(withMemories: Bool) -> Snapshot {
    var reader = SnapshotReader(self)
    return reader.read(withMemories: withMemories)
  }

  /// Calls `body` with the bytes of every memory, in the order of the state.
  package func withMemories<Failure: Error>(
    _ body: ([UnsafeRawBufferPointer]) throws(Failure) -> Void
  ) throws(Failure) {
    try body(
      guestMemories.map {
        UnsafeRawBufferPointer(start: $0.pointee.base, count: Int($0.pointee.byteCount))
      })
  }
}

/// Reads the state off a store and finds the objects that can be reached from it.
private struct SnapshotReader {
  let store: Store
  var state = Snapshot()
  private var tags: [UnsafeMutablePointer<TagRecord>: Int] = [:]
  private var found: Set<UInt32> = []
  private var pending: [UInt32] = []

  init(_ store: Store) {
    self.store = store
    for record in store.tagRecords.pointers { tags[record] = tags.count }
  }

  mutating func read(withMemories: Bool) -> Snapshot {
    state.modules = store.instances.map(\.module)
    state.fuelUsed = store.engine.fuelUsed
    if let thread = store.engine.suspended?.thread { read(thread) }
    store.globalRecords.pointers.forEach { record in
      state.globals.append(store.value(ofGlobal: record))
      if record.pointee.type.value.isReference { _ = canonical(record.pointee.low) }
    }
    store.tableRecords.pointers.forEach { record in
      let elements = UnsafeBufferPointer(start: record.pointee.elements, count: Int(record.pointee.count))
      state.tables.append(elements.map { canonical($0) })
    }
    for record in withMemories ? store.guestMemories : [] {
      state.memories.append(
        Array(UnsafeRawBufferPointer(start: record.pointee.base, count: Int(record.pointee.byteCount))))
    }
    for instance in store.instances {
      state.segments.append(
        Snapshot.Segments(
          data: instance.data.map(\.isEmpty), elements: instance.elements.map { $0.map { canonical($0) } }))
    }
    while let handle = pending.popLast() { read(handle) }
    state.objects.sort { $0.number < $1.number }
    state.allocations = store.heap.allocations
    state.countedBytes = store.heap.countedBytes
    return state
  }

  private mutating func read(_ thread: MachineThread) {
    state.slots = thread.slots
    for (index, frame) in thread.frames.enumerated() {
      let instance = frame.instance?.pointee.number ?? Snapshot.hostInstance
      state.frames.append(
        Snapshot.Frame(
          instance: instance, function: frame.function.pointee.index,
          pc: frame.isHost ? Snapshot.hostFunction : UInt32(frame.pc), base: frame.base))
      store.forEachReference(in: thread, frame: index) { state.slots[$0] = canonical(thread.slots[$0]) }
    }
    state.pending = canonical(thread.pending)
  }

  /// Returns the canonical form of a reference; what it points to becomes part of the state.
  private mutating func canonical(_ bits: UInt64) -> UInt64 {
    let tag = ReferenceBits.tag(bits)
    if tag == ReferenceBits.aggregate || tag == ReferenceBits.exception {
      let handle = ReferenceBits.handle(bits)
      if found.insert(handle).inserted { pending.append(handle) }
    }
    return store.canonical(bits)
  }

  private mutating func read(_ handle: UInt32) {
    let header = store.heap.header(handle).pointee
    let payload = store.heap.payload(handle)
    var bytes = Array(UnsafeRawBufferPointer(start: payload, count: header.payloadBytes))
    store.forEachReference(in: header) { offset in
      let reference = canonical(payload.load(fromByteOffset: offset, as: UInt64.self))
      bytes.withUnsafeMutableBytes { $0.storeBytes(of: reference, toByteOffset: offset, as: UInt64.self) }
    }
    state.objects.append(
      Snapshot.Object(
        number: header.number, type: header.type, length: header.length, tag: header.tag.flatMap { tags[$0] },
        payload: bytes))
  }
}

extension InstanceRecord {
  /// The index of the instance among the store's.
  fileprivate var number: UInt32 { object.takeUnretainedValue().number }
}

extension Store {
  /// Returns the canonical form of a reference.
  fileprivate func canonical(_ bits: UInt64) -> UInt64 {
    switch ReferenceBits.tag(bits) {
    case ReferenceBits.function:
      let function = ReferenceBits.functionRecord(bits).pointee
      let instance = function.instance?.pointee.number ?? Snapshot.hostInstance
      return ReferenceBits.function | UInt64(instance) << 32 | UInt64(function.index)
    case ReferenceBits.aggregate, ReferenceBits.exception:
      return ReferenceBits.tag(bits) | heap.header(ReferenceBits.handle(bits)).pointee.number
    default: return bits
    }
  }

  /// Returns a global's value in canonical form.
  func value(ofGlobal record: UnsafeMutablePointer<GlobalRecord>) -> Snapshot.GlobalValue {
    let global = record.pointee
    return Snapshot.GlobalValue(
      low: global.type.value.isReference ? canonical(global.low) : global.low,
      high: global.type.value == .v128 ? global.high : 0)
  }

  /// The memories, without the one that stands for none, which a store has from its beginning.
  var guestMemories: [UnsafeMutablePointer<MemoryRecord>] {
    memoryRecords.pointers.filter { $0 != noMemory }
  }

  /// Calls `body` with the byte offsets of the references in an object's payload.
  func forEachReference(in header: Heap.Header, _ body: (Int) -> Void) {
    switch types.entries[Int(header.type)].layout {
    case .structure(_, _, let references): for offset in references { body(offset) }
    case .array(_, let holdsReferences):
      if holdsReferences { for index in 0..<Int(header.length) { body(index * 8) } }
    case .function:
      // These are the values of an exception.
      var offset = 0
      for type in types.function(header.type).parameters {
        if type.isReference { body(offset) }
        offset += type.slots * 8
      }
    }
  }

  /// Calls `body` with the slots of a thread's frame that hold references.
  func forEachReference(in thread: MachineThread, frame index: Int, _ body: (Int) -> Void) {
    let frame = thread.frames[index]
    guard !frame.isHost else {
      var slot = frame.base
      for type in types.function(frame.function.pointee.type).parameters {
        if type.isReference { body(slot) }
        slot += type.slots
      }
      return
    }
    let isAfter = index + 1 < thread.frames.count || thread.pending != 0
    functionCodes[frame.function].forEachReferenceSlot(at: frame.pc, isAfter: isAfter) { body(frame.base + $0) }
  }
}
