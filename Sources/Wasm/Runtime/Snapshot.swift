/// The canonical machine state of a store (`Spec/state.md`), detached from it: equal for equal states, whichever
/// interpreter came to them.
public struct Snapshot: Equatable, Sendable {
  package struct Frame: Equatable, Sendable {
    /// Of a function of the host, the instance that called it.
    package let instance: UInt32
    package let function: UInt32
    /// `Snapshot.hostFunction` of a function of the host.
    package let pc: UInt32
    package let base: Int

    package init(instance: UInt32, function: UInt32, pc: UInt32, base: Int) {
      self.instance = instance
      self.function = function
      self.pc = pc
      self.base = base
    }
  }

  package struct Object: Equatable, Sendable {
    package let number: UInt64
    /// In the store's type registry; of an exception, its tag's.
    package let type: UInt32
    /// Of an array.
    package let length: UInt32
    /// Of an exception: its tag, counted among the store's.
    package let tag: Int?
    /// Fields, elements or values as `Heap` lays them out, references in canonical form.
    package var payload: [UInt8]

    package init(number: UInt64, type: UInt32, length: UInt32, tag: Int?, payload: [UInt8]) {
      self.number = number
      self.type = type
      self.length = length
      self.tag = tag
      self.payload = payload
    }

    /// What it counts towards the heap's limit.
    package var countedBytes: Int { Heap.weight(ofPayload: payload.count) }
  }

  package struct Segments: Equatable, Sendable {
    /// Which data segments are dropped.
    package let data: [Bool]
    /// The references of the element segments; none of one that is dropped.
    package let elements: [[UInt64]]

    package init(data: [Bool], elements: [[UInt64]]) {
      self.data = data
      self.elements = elements
    }
  }

  /// A global: its value in `low`, and of a `v128` the upper half in `high`, which else is 0.
  package struct GlobalValue: Equatable, Sendable {
    package var low: UInt64
    package var high: UInt64

    package init(low: UInt64, high: UInt64) {
      self.low = low
      self.high = high
    }
  }

  package static let hostFunction = UInt32.max
  package static let hostInstance: UInt32 = 0x0FFF_FFFF

  /// Units of fuel used.
  public package(set) var fuelUsed: UInt64 = 0
  package var frames: [Frame] = []
  package var slots: [UInt64] = []
  package var pending: UInt64 = 0
  package var globals: [GlobalValue] = []
  package var tables: [[UInt64]] = []
  package var memories: [[UInt8]] = []
  package var segments: [Segments] = []
  /// By number, ascending.
  package var objects: [Object] = []
  /// How many objects were ever allocated.
  package var allocations: UInt64 = 0
  /// The bytes that the heap's limit counts.
  package var countedBytes = 0
  /// What the instances are of.
  package var modules: [Module] = []

  package init() {}

  public static func == (left: Snapshot, right: Snapshot) -> Bool { left.difference(from: right) == nil }

  /// The first part of the state that two snapshots do not have in common, in words; `nil` of equal ones.
  public func difference(from other: Snapshot) -> String? {
    func first<Element: Equatable>(_ what: String, _ left: [Element], _ right: [Element]) -> String? {
      if left == right { return nil }
      let place = zip(left, right).enumerated().first { $0.element.0 != $0.element.1 }?.offset
      guard let place else { return "\(what): \(left.count) and \(right.count)" }
      let (one, two) = ("\(left[place])", "\(right[place])")
      return one.utf8.count + two.utf8.count < 400 ? "\(what) \(place): \(one) and \(two)" : "\(what) \(place)"
    }
    if fuelUsed != other.fuelUsed { return "fuel: \(fuelUsed) and \(other.fuelUsed)" }
    if pending != other.pending { return "exception: \(pending) and \(other.pending)" }
    if let difference = first("frames", frames, other.frames) ?? first("slots", slots, other.slots)
      ?? first("globals", globals, other.globals) ?? first("tables", tables, other.tables)
      ?? first("segments", segments, other.segments) ?? first("objects", objects, other.objects)
    {
      return difference
    }
    if allocations != other.allocations { return "allocations: \(allocations) and \(other.allocations)" }
    if countedBytes != other.countedBytes { return "counted bytes: \(countedBytes) and \(other.countedBytes)" }
    for (index, (left, right)) in zip(memories, other.memories).enumerated() {
      if let difference = first("memory \(index), byte", left, right) { return difference }
    }
    return memories.count == other.memories.count ? nil : "memories: \(memories.count) and \(other.memories.count)"
  }

  /// Whether the instances of a store are those that the state is of.
  fileprivate func fits(_ store: Store) -> Bool {
    modules.count == store.instances.count
      && zip(modules, store.instances).allSatisfy { $0 === $1.module || $0.syntax.bytes == $1.module.syntax.bytes }
  }
}

/// A snapshot is of other modules, or of another set-up of the store.
public struct SnapshotError: Error, Hashable, Sendable {
  public let message: String
}

// MARK: Taking

extension Store {
  /// The state of everything in the store, and of the suspended call, if any.
  ///
  /// - Precondition: No guest of the store is running.
  public func snapshot() -> Snapshot { snapshot(withMemories: true) }

  /// - Parameter withMemories: Whether the state has the memories' bytes, or none of them.
  package func snapshot(withMemories: Bool) -> Snapshot {
    var reader = StateReader(self)
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
private struct StateReader {
  let store: Store
  var state = Snapshot()
  private var instances: [UnsafeMutablePointer<InstanceRecord>: UInt32] = [:]
  private var tags: [UnsafeMutablePointer<TagRecord>: Int] = [:]
  private var found: Set<UInt32> = []
  private var pending: [UInt32] = []

  init(_ store: Store) {
    self.store = store
    for (number, instance) in store.instances.enumerated() {
      if let record = instance.record { instances[record] = UInt32(number) }
    }
    for record in store.tagRecords.pointers { tags[record] = tags.count }
  }

  mutating func read(withMemories: Bool) -> Snapshot {
    state.modules = store.instances.map(\.module)
    state.fuelUsed = store.engine.used
    if let thread = store.engine.suspended?.thread { read(thread) }
    store.globalRecords.pointers.forEach { record in
      let global = record.pointee
      state.globals.append(
        Snapshot.GlobalValue(
          low: global.type.value.isReference ? canonical(global.low) : global.low,
          high: global.type.value == .v128 ? global.high : 0))
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
      let instance = frame.instance.flatMap { instances[$0] } ?? Snapshot.hostInstance
      state.frames.append(
        Snapshot.Frame(
          instance: instance, function: frame.function.pointee.index,
          pc: frame.isHost ? Snapshot.hostFunction : UInt32(frame.pc), base: frame.base))
      store.forEachReference(in: thread, frame: index) { state.slots[$0] = canonical(thread.slots[$0]) }
    }
    state.pending = canonical(thread.pending)
  }

  /// A reference as the state has it; what it points to becomes part of the state.
  private mutating func canonical(_ bits: UInt64) -> UInt64 {
    switch ReferenceBits.tag(bits) {
    case ReferenceBits.function:
      let function = ReferenceBits.functionRecord(bits).pointee
      let instance = function.instance.flatMap { instances[$0] } ?? Snapshot.hostInstance
      return ReferenceBits.function | UInt64(instance) << 32 | UInt64(function.index)
    case ReferenceBits.aggregate, ReferenceBits.exception:
      let handle = ReferenceBits.handle(bits)
      if found.insert(handle).inserted { pending.append(handle) }
      return ReferenceBits.tag(bits) | store.heap.header(handle).pointee.number
    default: return bits
    }
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

extension Store {
  /// Without the one that stands for none, which a store has from its beginning.
  fileprivate var guestMemories: [UnsafeMutablePointer<MemoryRecord>] {
    memoryRecords.pointers.filter { $0 != noMemory }
  }

  /// The byte offsets of the references in an object's payload.
  func forEachReference(in header: Heap.Header, _ body: (Int) -> Void) {
    switch types.entries[Int(header.type)].layout {
    case .structure(_, _, let references): for offset in references { body(offset) }
    case .array(_, let holdsReferences):
      if holdsReferences { for index in 0..<Int(header.length) { body(index * 8) } }
    case .function:
      // The values of an exception.
      var offset = 0
      for type in types.function(header.type).parameters {
        if type.isReference { body(offset) }
        offset += type.slots * 8
      }
    }
  }

  /// The slots of a thread's frame that hold references.
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
    let isBehind = index + 1 < thread.frames.count || thread.pending != 0
    functionCodes[frame.function].forEachReferenceSlot(at: frame.pc, isBehind: isBehind) { body(frame.base + $0) }
  }
}

// MARK: Putting back

extension Store {
  /// Replaces the state of the store by that of another store, or of this one at another time; a suspended call comes
  /// with it, for `resume` to go on with. What fuel is left stays as it is.
  ///
  /// - Throws: `SnapshotError` where the store was not set up as the other was, by the same modules in the same order,
  ///   or where the host still holds references to structures, arrays or exceptions.
  public func restore(_ snapshot: Snapshot) throws(SnapshotError) {
    guard engine.activations.isEmpty, engine.threads.isEmpty else {
      throw SnapshotError(message: "a guest of the store is running")
    }
    guard snapshot.fits(self), snapshot.globals.count == globalRecords.pointers.count,
      snapshot.tables.count == tableRecords.pointers.count, snapshot.memories.count == guestMemories.count
    else { throw SnapshotError(message: "the state is of other instances than the store has") }
    guard snapshot.countedBytes <= heap.limit else {
      throw SnapshotError(message: "a heap of \(snapshot.countedBytes) bytes is over the store's limit")
    }
    guard heap.roots.isEmpty else { throw SnapshotError(message: "the host holds references to objects") }
    for (bytes, record) in zip(snapshot.memories, guestMemories) {
      let pages = UInt64(bytes.count) / Memory.pageBytes
      let old = record.pointee.byteCount / Memory.pageBytes
      guard pages >= old, record.pointee.canGrow(by: pages - old, limit: limits.memoryPages) else {
        throw SnapshotError(message: "a memory of \(pages) pages does not fit the store's, which has \(old)")
      }
      if pages > old { _ = record.pointee.grow(by: pages - old) }
      record.pointee.base.copyMemory(from: bytes, byteCount: bytes.count)
    }
    for (elements, record) in zip(snapshot.tables, tableRecords.pointers) {
      let (count, old) = (UInt64(elements.count), record.pointee.count)
      guard count >= old, record.pointee.canGrow(by: count - old, limit: limits.tableElements) else {
        throw SnapshotError(message: "a table of \(count) elements does not fit the store's, which has \(old)")
      }
      if count > old { _ = record.pointee.grow(by: count - old, with: 0) }
    }
    StateWriter(self, snapshot).write()
  }
}

/// Puts a state that fits into a store.
private struct StateWriter {
  let store: Store
  let state: Snapshot
  private var handles: [UInt64: UInt32] = [:]
  private var hostFunctions: [UInt32: UnsafeMutablePointer<FunctionRecord>] = [:]

  init(_ store: Store, _ state: Snapshot) {
    self.store = store
    self.state = state
    for record in store.functionRecords.pointers where record.pointee.instance == nil {
      hostFunctions[record.pointee.index] = record
    }
    store.heap.removeAll(allocations: state.allocations)
    let tags = store.tagRecords.pointers
    for object in state.objects {
      handles[object.number] = store.heap.insert(
        type: object.type, length: object.length, number: object.number, payload: object.payload,
        tag: object.tag.map { tags[$0] })
    }
    store.heap.count(state.countedBytes)
  }

  func write() {
    for object in state.objects {
      guard let handle = handles[object.number] else { continue }
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
    for (elements, record) in zip(state.tables, store.tableRecords.pointers) {
      for (index, bits) in elements.enumerated() { record.pointee.elements[index] = native(bits) }
    }
    for (segments, instance) in zip(state.segments, store.instances) {
      for index in instance.data.indices {
        instance.data[index] = segments.data[index] ? 0..<0 : instance.module.syntax.data[index].contents
      }
      instance.elements = segments.elements.map { $0.map(native) }
    }
    let fuel = store.fuel
    store.engine.used = state.fuelUsed
    store.engine.recorder?.removeAll()
    store.fuel = fuel
    store.engine.suspended = thread()
  }

  private func native(_ bits: UInt64) -> UInt64 {
    switch ReferenceBits.tag(bits) {
    case ReferenceBits.function:
      let instance = UInt32(truncatingIfNeeded: bits >> 32) & Snapshot.hostInstance
      return function(instance == Snapshot.hostInstance ? nil : instance, UInt32(truncatingIfNeeded: bits))
        .map { ReferenceBits.function($0) } ?? 0
    case ReferenceBits.aggregate, ReferenceBits.exception:
      return ReferenceBits.tag(bits) | UInt64(handles[bits & ~ReferenceBits.tagMask] ?? 0)
    default: return bits
    }
  }

  private func function(_ instance: UInt32?, _ index: UInt32) -> UnsafeMutablePointer<FunctionRecord>? {
    instance.map { store.instances[Int($0)].functions[Int(index)] } ?? hostFunctions[index]
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
