import IPLD
package import Wasm

/// Functions, types, globals, memories and tables.
extension LazyState {
  // MARK: Functions

  package func function(_ index: Index) -> FunctionNumber { code.function(index) }

  package func function(of reference: UInt64) -> FunctionNumber {
    attempt(.nobody) { () throws(CodedError) in
      let function = StateCode.function(of: reference)
      guard ReferenceBits.tag(reference) == ReferenceBits.function, code.has(function) else {
        throw .misfit("a call of what is no function")
      }
      return function
    }
  }

  package func reference(to function: FunctionNumber) -> UInt64 {
    ReferenceBits.function | UInt64(function.instance) << 32 | UInt64(function.index)
  }

  package func type(of function: FunctionNumber) -> UInt32 {
    code.has(function) ? code.type(of: function) : .max
  }

  package func slots(of function: FunctionNumber) -> (parameters: Int, results: Int) {
    guard case .function(let parameters, let results)? = code.layout(type(of: function)) else { return (0, 0) }
    return (parameters, results)
  }

  /// Does nothing, as modules of states are validated before.
  package func validate(_ function: FunctionNumber) throws(ModuleError) {}
  package func code(of function: FunctionNumber) -> FunctionCode { code.code(of: function) }

  // MARK: Types

  package func typeNumber(_ index: Index) -> UInt32 { code.typeNumber(index) }

  package func isSubtype(_ type: UInt32, of other: UInt32) -> Bool {
    guard code.layout(type) != nil, code.layout(other) != nil else { return false }
    return code.types.isSubtype(type, of: other)
  }

  package func matches(_ reference: UInt64, _ type: ReferenceType) -> Bool {
    if reference == 0 { return type.isNullable }
    let wanted = type.mapIndex(code.typeNumber).heap
    switch ReferenceBits.tag(reference) {
    case ReferenceBits.function:
      guard let number = wanted.index else { return wanted == .function }
      return isSubtype(self.type(of: function(of: reference)), of: number)
    case ReferenceBits.aggregate:
      if wanted == .any || wanted == .eq || wanted == .extern { return true }
      let number = objectType(reference)
      return code.layout(number) != nil && code.types.isSubtype(HeapType(index: number), of: wanted)
    case ReferenceBits.i31: return wanted == .i31 || wanted == .eq || wanted == .any || wanted == .extern
    case ReferenceBits.extern: return wanted == .any || wanted == .extern
    default: return ReferenceBits.tag(reference) == ReferenceBits.exception && wanted == .exception
    }
  }

  private func fields(of type: UInt32) -> [FieldType] {
    guard code.layout(type) != nil, case .structure(let fields) = code.types.entries[Int(type)].type.composite else {
      return []
    }
    return fields
  }

  package func fieldCount(of type: UInt32) -> Int { fields(of: type).count }

  package func field(_ index: Index, of type: UInt32) -> (storage: StorageType, slot: Int) {
    guard case .structure(let offsets, _, _)? = code.layout(type) else { return (.i8, 0) }
    return (fields(of: type)[Int(index)].storage, offsets[Int(index)] / 8)
  }

  package func element(of type: UInt32) -> StorageType {
    guard code.layout(type) != nil, case .array(let element) = code.types.entries[Int(type)].type.composite else {
      return .i8
    }
    return element.storage
  }

  package func parameterSlots(of type: UInt32) -> Int {
    guard case .function(let slots, _)? = code.layout(type) else { return 0 }
    return slots
  }

  package func tagType(_ tag: Index) -> UInt32 { code.typeNumber(code.module.syntax.tags[Int(tag)]) }

  // MARK: Globals

  private func kinds(ofGlobal index: Index) -> [SlotKind] {
    code.kinds([code.module.syntax.globals[Int(index)].type.value])
  }

  package func global(_ index: Index) -> (low: UInt64, high: UInt64) {
    attempt((0, 0)) { () throws(CodedError) in
      let offsets = StateLayout.offsets(ofGlobal: UInt64(index))
      let low = try globals.load(offsets.low, bytes: 8)
      let high = try globals.load(offsets.high, bytes: 8)
      try code.check(low, kinds(ofGlobal: index)[0], allocations: heap.allocations)
      guard high == 0 || isWide(global: index) else { throw .misfit("a global of 128 bits that has 64") }
      return (low, high)
    }
  }

  package func setGlobal(_ index: Index, to value: (low: UInt64, high: UInt64)) {
    attempt { () throws(CodedError) in
      let offsets = StateLayout.offsets(ofGlobal: UInt64(index))
      if case .reference = kinds(ofGlobal: index)[0] { lose(try globals.load(offsets.low, bytes: 8)) }
      try globals.store(value.low, at: offsets.low, bytes: 8)
      try globals.store(value.high, at: offsets.high, bytes: 8)
    }
  }

  package func isWide(global index: Index) -> Bool { code.module.syntax.globals[Int(index)].type.value == .v128 }

  // MARK: Memories

  package func memoryType(_ memory: Index) -> AddressType { code.module.syntax.memories[Int(memory)].addressType }
  package func memoryBytes(_ memory: Index) -> UInt64 { memories[Int(memory)].count }

  package func load(_ memory: Index, at address: UInt64, bytes: Int) -> UInt64 {
    attempt(0) { () throws(CodedError) in try memories[Int(memory)].load(address, bytes: bytes) }
  }

  package func store(_ value: UInt64, _ memory: Index, at address: UInt64, bytes: Int) {
    attempt { () throws(CodedError) in try memories[Int(memory)].store(value, at: address, bytes: bytes) }
  }

  package func fill(_ memory: Index, at address: UInt64, with value: UInt8, count: UInt64) {
    write([UInt8](repeating: value, count: Int(clamping: count)), memory, at: address)
  }

  package func copy(_ source: Index, from: UInt64, _ destination: Index, to: UInt64, count: UInt64) {
    write(
      attempt([]) { () throws(CodedError) in try memories[Int(source)].read(from, count: count) }, destination, at: to)
  }

  package func copy(data: Index, from: UInt64, _ memory: Index, to: UInt64, count: UInt64) {
    write(bytes(ofData: data, from, count), memory, at: to)
  }

  private func write(_ bytes: [UInt8], _ memory: Index, at address: UInt64) {
    attempt { () throws(CodedError) in try memories[Int(memory)].write(bytes, at: address) }
  }

  package func canGrow(memory: Index, by pages: UInt64) -> Bool {
    let most = min(code.module.syntax.memories[Int(memory)].limits.maximum ?? .max, limits.memoryPages)
    let size = memoryBytes(memory) / MemoryType.pageBytes
    return size <= most && pages <= most - size && hasRoom(for: pages * MemoryType.pageBytes)
  }

  package func grow(memory: Index, by pages: UInt64) {
    attempt { () throws(CodedError) in
      let memory = memories[Int(memory)]
      try memory.resize(to: memory.count + pages * MemoryType.pageBytes)
    }
  }

  /// The number of bytes of all memories and tables together.
  var storageBytes: UInt64 { memories.reduce(0) { $0 + $1.count } + tables.reduce(0) { $0 + $1.count } }

  /// Returns true if memories and tables may have so many more bytes, in addition to those that the heap counts.
  private func hasRoom(for bytes: UInt64) -> Bool {
    guard limits.storeBytes < StoreLimit.storeBytes.most else { return true }
    let used = storageBytes + heap.countedBytes
    return used <= limits.storeBytes && bytes <= limits.storeBytes - used
  }

  // MARK: Tables

  private func type(ofTable index: Index) -> TableType { code.module.syntax.tables[Int(index)].type }

  package func tableType(_ table: Index) -> AddressType { type(ofTable: table).addressType }
  package func tableCount(_ table: Index) -> UInt64 { tables[Int(table)].count / 8 }

  package func element(_ table: Index, at index: UInt64) -> UInt64 {
    attempt(0) { () throws(CodedError) in
      let reference = try tables[Int(table)].load(index * 8, bytes: 8)
      try code.check(reference: reference, code.kind(type(ofTable: table).element), allocations: heap.allocations)
      return reference
    }
  }

  package func setElement(_ table: Index, at index: UInt64, to reference: UInt64) {
    attempt { () throws(CodedError) in
      lose(try tables[Int(table)].load(index * 8, bytes: 8))
      try tables[Int(table)].store(reference, at: index * 8, bytes: 8)
    }
  }

  package func canGrow(table: Index, by count: UInt64) -> Bool {
    let most = min(type(ofTable: table).limits.maximum ?? .max, limits.tableElements)
    let size = tableCount(table)
    return size <= most && count <= most - size && hasRoom(for: count * 8)
  }

  package func grow(table: Index, by count: UInt64, with reference: UInt64) {
    attempt { () throws(CodedError) in
      let table = tables[Int(table)]
      let old = table.count
      try table.resize(to: old + count * 8)
      guard reference != 0 else { return }
      try spend(count * 8)
      for index in 0..<count { try table.store(reference, at: old + index * 8, bytes: 8) }
    }
  }

  /// Fails where a step needs more memory than it may use.
  func spend(_ bytes: UInt64) throws(CodedError) {
    guard bytes <= capacity else {
      throw CodedError(.witnessTooLarge, "the step writes \(bytes) bytes, where there is space for \(capacity)")
    }
  }

  // MARK: Segments

  package func dataBytes(_ data: Index) -> UInt64 {
    attempt(0) { () throws(CodedError) in
      let isDropped = StateLayout.isDropped(try dropped.load(UInt64(data), bytes: StateLayout.segmentMark))
      let contents = code.module.syntax.data[Int(data)].contents
      guard let isDropped, isDropped || !contents.isEmpty else {
        throw .misfit("a mark of a data segment that cannot be")
      }
      return isDropped ? 0 : UInt64(contents.count)
    }
  }

  func bytes(ofData data: Index, _ from: UInt64, _ count: UInt64) -> [UInt8] {
    attempt([]) { () throws(CodedError) in
      let contents = code.module.syntax.data[Int(data)].contents
      guard count > 0 else { return [] }
      guard from <= UInt64(contents.count), count <= UInt64(contents.count) - from else {
        throw .misfit("bytes that a segment has not")
      }
      let start = contents.lowerBound + Int(from)
      return Array(code.module.syntax.bytes[start..<start + Int(count)])
    }
  }

  package func drop(data: Index) {
    attempt { () throws(CodedError) in
      try dropped.store(UInt64(StateLayout.dropped), at: UInt64(data), bytes: StateLayout.segmentMark)
    }
  }

  /// Returns the range of references of all segments that belong to a segment.
  private func range(ofElements segment: Index) throws(CodedError) -> Range<UInt64> {
    var start: UInt64 = 0
    for number in 0...segment {
      let count = try counts.load(UInt64(number) * UInt64(StateLayout.segmentCount), bytes: StateLayout.segmentCount)
      guard count == 0 || count == UInt64(code.module.syntax.elements[Int(number)].count) else {
        throw CodedError(.stateSegments, "\(count) references in an element segment that has others")
      }
      guard number < segment else { return start..<start + count }
      start += count
    }
    return start..<start
  }

  package func elementCount(_ segment: Index) -> UInt64 {
    attempt(0) { () throws(CodedError) in UInt64(try range(ofElements: segment).count) }
  }

  package func item(_ segment: Index, at index: UInt64) -> UInt64 {
    attempt(0) { () throws(CodedError) in
      let reference = try items.load((range(ofElements: segment).lowerBound + index) * 8, bytes: 8)
      try code.check(
        reference: reference, code.kind(code.module.syntax.elements[Int(segment)].type), allocations: heap.allocations)
      return reference
    }
  }

  package func drop(elements: Index) {
    attempt { () throws(CodedError) in
      let range = try range(ofElements: elements)
      for index in range { lose(try items.load(index * 8, bytes: 8)) }
      // The references after it move down.
      let tailCount = items.count - min(range.upperBound * 8, items.count)
      let rest = try items.read(range.upperBound * 8, count: tailCount)
      try items.write(rest, at: range.lowerBound * 8)
      try items.resize(to: items.count - UInt64(range.count) * 8)
      try counts.store(
        0, at: UInt64(elements) * UInt64(StateLayout.segmentCount), bytes: StateLayout.segmentCount)
    }
  }
}
