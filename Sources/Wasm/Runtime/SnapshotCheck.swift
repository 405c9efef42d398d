/// Checks whether a state is one that the instances of a store can be in (`Spec/state.md`, section 8), so that both
/// interpreters can go on from it. Nothing that can be observed changes in the store.
///
/// It takes time in proportion to the slots, globals, elements and objects of the state, and to the bodies of the
/// functions of the frames; memories are not looked at.
struct SnapshotCheck {
  let store: Store
  let state: Snapshot
  /// The indices of the state's objects, by their numbers.
  private(set) var positions: [UInt64: Int] = [:]
  private var isReached: [Bool] = []
  /// The objects that can be reached and whose contents are to be looked at.
  private var unvisited: [Int] = []
  /// The rules for the contents of structures and exceptions, by the types that were met.
  private var contentRules: [UInt32: SlotRules] = [:]

  init(_ state: Snapshot, in store: Store) {
    self.state = state
    self.store = store
  }

  mutating func run() throws(SnapshotError) {
    try checkInstances()
    try checkFuel()
    try checkSpace()
    try checkMemories()
    try checkTableSizes()
    try checkSegments()
    try checkObjects()
    try checkGlobals()
    try checkElements()
    try checkFrames()
    try checkContents()
  }

  // MARK: Counts and sizes

  private func checkInstances() throws(SnapshotError) {
    let instances = store.instances
    guard state.modules.count == instances.count,
      zip(state.modules, instances).allSatisfy({ $0 === $1.module || $0.syntax.bytes == $1.module.syntax.bytes }),
      state.globals.count == store.globalRecords.pointers.count,
      state.tables.count == store.tableRecords.pointers.count, state.memories.count == store.guestMemories.count,
      state.segments.count == instances.count,
      zip(state.segments, instances).allSatisfy({
        $0.data.count == $1.data.count && $0.elements.count == $1.elements.count
      })
    else { throw SnapshotError("the state is of other instances than the store has") }
  }

  private func checkFuel() throws(SnapshotError) {
    guard state.fuelUsed <= Store.unlimitedFuel else {
      throw SnapshotError("\(state.fuelUsed) units of fuel used are more than can be: at most \(Store.unlimitedFuel)")
    }
    guard state.allocations <= state.fuelUsed / UInt64(FuelSchedule.cost(.allocate)) else {
      throw SnapshotError("\(state.allocations) allocations cost more than \(state.fuelUsed) units of fuel")
    }
  }

  /// Checks whether all memories, tables and objects fit the store together.
  private func checkSpace() throws(SnapshotError) {
    var bytes = store.storageBytes
    for (contents, record) in zip(state.memories, store.guestMemories) {
      bytes += UInt64(contents.count) - min(record.pointee.byteCount, UInt64(contents.count))
    }
    for (elements, record) in zip(state.tables, store.tableRecords.pointers) {
      bytes += 8 * (UInt64(elements.count) - min(record.pointee.count, UInt64(elements.count)))
    }
    guard bytes <= store.limits.storeBytes, UInt64(max(state.countedBytes, 0)) <= store.limits.storeBytes - bytes else {
      throw SnapshotError(
        "\(bytes) bytes of memories and tables and \(state.countedBytes) of objects are more than "
          + "\(store.limits.storeBytes)")
    }
  }

  private func checkMemories() throws(SnapshotError) {
    for (index, (bytes, record)) in zip(state.memories, store.guestMemories).enumerated() {
      let pages = UInt64(bytes.count) / MemoryType.pageBytes
      let old = record.pointee.byteCount / MemoryType.pageBytes
      guard UInt64(bytes.count) == pages * MemoryType.pageBytes, pages >= old,
        record.pointee.canGrow(by: pages - old, limit: store.limits.memoryPages)
      else {
        throw SnapshotError(
          "memory \(index) of \(bytes.count) bytes does not fit the store's, which has \(old) pages and can have "
            + "\(min(record.pointee.type.limits.maximum ?? .max, store.limits.memoryPages))")
      }
      guard record.pointee.findSpace(for: bytes.count) else {
        throw SnapshotError("the host has no space for memory \(index) of \(pages) pages")
      }
    }
  }

  private func checkTableSizes() throws(SnapshotError) {
    for (index, (elements, record)) in zip(state.tables, store.tableRecords.pointers).enumerated() {
      let (count, old) = (UInt64(elements.count), record.pointee.count)
      guard count >= old, record.pointee.canGrow(by: count - old, limit: store.limits.tableElements) else {
        throw SnapshotError(
          "table \(index) of \(count) elements does not fit the store's, which has \(old) and can have "
            + "\(min(record.pointee.type.limits.maximum ?? .max, store.limits.tableElements))")
      }
      guard record.pointee.findSpace(for: elements.count) else {
        throw SnapshotError("the host has no space for table \(index) of \(count) elements")
      }
    }
  }

  /// Checks whether segments are dropped or whole, and can be so.
  private func checkSegments() throws(SnapshotError) {
    for (number, (segments, instance)) in zip(state.segments, store.instances).enumerated() {
      let syntax = instance.module.syntax
      for (index, isDropped) in segments.data.enumerated() where !isDropped {
        let segment = syntax.data[index]
        let canBeThere = segment.mode == .passive || !instance.isInitialized && !instance.data[index].isEmpty
        guard canBeThere, !segment.contents.isEmpty else {
          throw SnapshotError("data segment \(index) of instance \(number) is there, and has to be dropped")
        }
      }
      for (index, elements) in segments.elements.enumerated() where !elements.isEmpty {
        let segment = syntax.elements[index]
        // After a failed instantiation, segments are as it left them.
        let canBeThere =
          segment.mode == .passive && elements.count == segment.count
          || !instance.isInitialized && elements.count == instance.elements[index].count
        guard canBeThere else {
          throw SnapshotError(
            "element segment \(index) of instance \(number) has \(elements.count) references, and can have "
              + (segment.mode == .passive ? "\(segment.count) or none" : "none"))
        }
      }
    }
  }

  // MARK: Objects

  /// Checks the objects, without their contents.
  private mutating func checkObjects() throws(SnapshotError) {
    let tags = store.tagRecords.pointers
    var last: UInt64 = 0
    var counted = 0
    positions.reserveCapacity(state.objects.count)
    for (position, object) in state.objects.enumerated() {
      guard object.number > last, object.number <= state.allocations else {
        throw SnapshotError("object \(object.number) after object \(last), of \(state.allocations) allocated")
      }
      guard object.type < store.types.entries.count else {
        throw SnapshotError("object \(object.number) is of type \(object.type), which the store does not have")
      }
      let (bytes, length, isException) =
        switch store.types.entries[Int(object.type)].layout {
        case .structure(_, let byteCount, _): (byteCount, UInt32(0), false)
        case .array(let size, _): (Int(object.length) * size, object.length, false)
        case .function(let slots, _): (slots * 8, 0, true)
        }
      guard object.payload.count == bytes, object.length == length else {
        throw SnapshotError(
          "object \(object.number) of length \(object.length) has \(object.payload.count) bytes, "
            + "which its type \(object.type) does not")
      }
      guard
        isException
          ? object.tag.map({ tags.indices.contains($0) && tags[$0].pointee.type == object.type }) ?? false
          : object.tag == nil
      else {
        let tag = object.tag.map { "tag \($0)" } ?? "no tag"
        throw SnapshotError("object \(object.number) of type \(object.type) cannot have \(tag)")
      }
      positions[object.number] = position
      last = object.number
      counted += object.countedBytes
    }
    guard state.countedBytes >= counted, state.countedBytes <= store.heap.limit else {
      throw SnapshotError(
        "a heap of \(state.countedBytes) bytes has \(counted) in objects, and at most \(store.heap.limit)")
    }
    isReached = Array(repeating: false, count: state.objects.count)
  }

  /// Checks the contents of all objects, once everything else was.
  private mutating func checkContents() throws(SnapshotError) {
    while let position = unvisited.popLast() {
      let object = state.objects[position]
      switch store.types.entries[Int(object.type)].type.composite {
      case .array(let field):
        guard let type = field.storage.unpacked.reference else { continue }
        for index in 0..<Int(object.length) {
          try check(object.payload.word(index), type, at: .content(object.number, index))
        }
      case .structure(let fields):
        try checkContents(of: object, fields.lazy.map(\.storage))
      case .function(let function):
        try checkContents(of: object, function.parameters.lazy.map { StorageType($0) })
      }
    }
    if let position = isReached.firstIndex(of: false) {
      throw SnapshotError("object \(state.objects[position].number) cannot be reached")
    }
  }

  private mutating func checkContents(
    of object: Snapshot.Object, _ types: some Sequence<StorageType>
  ) throws(SnapshotError) {
    var rules = contentRules[object.type]
    if rules == nil {
      var new = SlotRules()
      for type in types { new.append(type) }
      contentRules[object.type] = new
      rules = new
    }
    for (slot, rule) in rules?.rules ?? [] {
      try check(object.payload.word(slot), rule, at: .content(object.number, slot))
    }
  }

  // MARK: Globals, tables and segments

  private mutating func checkGlobals() throws(SnapshotError) {
    for (index, (value, record)) in zip(state.globals, store.globalRecords.pointers).enumerated() {
      let type = record.pointee.type
      guard value.high == 0 || type.value == .v128 else {
        throw SnapshotError("global \(index) has more bits than its type \(type.value)")
      }
      if let rule = SlotRules.Rule(StorageType(type.value)) { try check(value.low, rule, at: .global(index)) }
      guard type.isMutable || value == store.value(ofGlobal: record) else {
        throw SnapshotError("global \(index) has another value than the store's, and cannot change")
      }
    }
  }

  private mutating func checkElements() throws(SnapshotError) {
    for (table, (elements, record)) in zip(state.tables, store.tableRecords.pointers).enumerated() {
      let type = record.pointee.type.element
      for (index, bits) in elements.enumerated() { try check(bits, type, at: .element(table, index)) }
    }
    for (number, (segments, instance)) in zip(state.segments, store.instances).enumerated() {
      for (segment, elements) in segments.elements.enumerated() where !elements.isEmpty {
        let type = instance.module.syntax.elements[segment].type.mapIndex(instance.number)
        for (index, bits) in elements.enumerated() { try check(bits, type, at: .item(number, segment, index)) }
      }
    }
  }

  // MARK: Values

  mutating func check(
    _ bits: UInt64, _ rule: SlotRules.Rule, at position: @autoclosure () -> StatePosition
  ) throws(SnapshotError) {
    switch rule {
    case .atMost(let most):
      guard bits <= most else {
        throw SnapshotError("\(position()) is 0x\(String(bits, radix: 16)), at most 0x\(String(most, radix: 16))")
      }
    case .reference(let type): try check(bits, type, at: position())
    }
  }

  /// Checks that a reference is one, and of a type whose indices are the store's type numbers; records what it points to.
  mutating func check(
    _ bits: UInt64, _ type: ReferenceType, at position: @autoclosure () -> StatePosition
  ) throws(SnapshotError) {
    if bits == 0, type.isNullable { return }
    let tag = ReferenceBits.tag(bits)
    let rest = bits & ~ReferenceBits.tagMask
    var dynamicType: UInt32 = 0
    var object: Int?
    let isReference: Bool
    switch tag {
    case ReferenceBits.function:
      let function = function(UInt32(truncatingIfNeeded: rest >> 32), UInt32(truncatingIfNeeded: rest))
      dynamicType = function?.pointee.type ?? 0
      isReference = function != nil
    case ReferenceBits.extern: isReference = rest <= 0xFFFF_FFFF
    case ReferenceBits.i31: isReference = rest <= 0x7FFF_FFFF
    case ReferenceBits.aggregate, ReferenceBits.exception:
      object = positions[rest].flatMap {
        (state.objects[$0].tag == nil) == (tag == ReferenceBits.aggregate) ? $0 : nil
      }
      if let object { dynamicType = state.objects[object].type }
      isReference = object != nil
    default: isReference = false
    }
    guard isReference, store.types.matches(tag, type.heap, dynamicType: { dynamicType }) else {
      let what = bits == 0 ? "null" : isReference ? "of another type" : "no reference"
      throw SnapshotError("\(position()) is 0x\(String(bits, radix: 16)), \(what) and not \(type)")
    }
    if let object, !isReached[object] {
      isReached[object] = true
      unvisited.append(object)
    }
  }

  /// Returns the function with an instance number and an index, if it exists; a number of no instance stands for the host.
  func function(_ instance: UInt32, _ index: UInt32) -> UnsafeMutablePointer<FunctionRecord>? {
    if instance == Snapshot.hostInstance {
      return index < store.hostFunctions.count ? store.hostFunctions[Int(index)].record : nil
    }
    guard instance < store.instances.count else { return nil }
    let object = store.instances[Int(instance)]
    guard index < object.functions.count else { return nil }
    let function = object.functions[Int(index)]
    // Imported functions have other numbers.
    return function.pointee.instance != nil && function.pointee.instance == object.record ? function : nil
  }
}

/// The position of a value in a state.
enum StatePosition: CustomStringConvertible {
  case global(Int)
  case element(Int, Int)
  case item(Int, Int, Int)
  case slot(Int, Int)
  case content(UInt64, Int)
  case pending

  var description: String {
    switch self {
    case .global(let index): "global \(index)"
    case .element(let table, let index): "element \(index) of table \(table)"
    case .item(let instance, let segment, let index):
      "reference \(index) of element segment \(segment) of instance \(instance)"
    case .slot(let frame, let slot): "slot \(slot) of frame \(frame)"
    case .content(let number, let index): "slot \(index) of object \(number)"
    case .pending: "the exception being thrown"
    }
  }
}

extension [UInt8] {
  /// Reads a word of 8 bytes, of which there are enough.
  fileprivate func word(_ index: Int) -> UInt64 {
    withUnsafeBytes { UInt64(littleEndian: $0.loadUnaligned(fromByteOffset: index * 8, as: UInt64.self)) }
  }
}
