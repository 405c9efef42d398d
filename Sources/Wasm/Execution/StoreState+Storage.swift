/// The memories, tables and segments of the running instance.
extension StoreState {
  // MARK: Memories

  private func memory(_ index: Index) -> UnsafeMutablePointer<MemoryRecord> { instance.memories[Int(index)] }

  func memoryType(_ memory: Index) -> AddressType { self.memory(memory).pointee.type.addressType }
  func memoryBytes(_ memory: Index) -> UInt64 { self.memory(memory).pointee.byteCount }

  func load(_ memory: Index, at address: UInt64, bytes: Int) -> UInt64 {
    Self.load(self.memory(memory).pointee.base + Int(address), bytes)
  }

  func store(_ value: UInt64, _ memory: Index, at address: UInt64, bytes: Int) {
    Self.store(value, self.memory(memory).pointee.base + Int(address), bytes)
  }

  static func load(_ pointer: UnsafeRawPointer, _ bytes: Int) -> UInt64 {
    switch bytes {
    case 1: UInt64(pointer.load(as: UInt8.self))
    case 2: UInt64(UInt16(littleEndian: pointer.loadUnaligned(as: UInt16.self)))
    case 4: UInt64(UInt32(littleEndian: pointer.loadUnaligned(as: UInt32.self)))
    default: UInt64(littleEndian: pointer.loadUnaligned(as: UInt64.self))
    }
  }

  static func store(_ value: UInt64, _ pointer: UnsafeMutableRawPointer, _ bytes: Int) {
    withUnsafeBytes(of: value.littleEndian) { source in
      // SAFETY: accesses have at most the eight bytes of the value.
      pointer.copyMemory(from: source.baseAddress.unsafelyUnwrapped, byteCount: bytes)
    }
  }

  func fill(_ memory: Index, at address: UInt64, with value: UInt8, count: UInt64) {
    (self.memory(memory).pointee.base + Int(address)).initializeMemory(
      as: UInt8.self, repeating: value, count: Int(count))
  }

  func copy(_ source: Index, from: UInt64, _ destination: Index, to: UInt64, count: UInt64) {
    (memory(destination).pointee.base + Int(to)).copyMemory(
      from: memory(source).pointee.base + Int(from), byteCount: Int(count))
  }

  func copy(data: Index, from: UInt64, _ memory: Index, to: UInt64, count: UInt64) {
    copy(data: data, from: from, self.memory(memory).pointee.base + Int(to), count: count)
  }

  private func copy(data: Index, from: UInt64, _ destination: UnsafeMutableRawPointer, count: UInt64) {
    guard count > 0 else { return }
    let start = instance.data[Int(data)].lowerBound + Int(from)
    instance.module.syntax.bytes.withUnsafeBytes { bytes in
      // SAFETY: the segment has the bytes, so that there are some.
      destination.copyMemory(from: bytes.baseAddress.unsafelyUnwrapped + start, byteCount: Int(count))
    }
  }

  func canGrow(memory: Index, by pages: UInt64) -> Bool {
    let record = self.memory(memory).pointee
    let most = min(record.type.limits.maximum ?? .max, store.limits.memoryPages)
    let size = record.byteCount / MemoryType.pageBytes
    return size <= most && pages <= most - size && store.hasSpace(for: pages * MemoryType.pageBytes)
  }

  func grow(memory: Index, by pages: UInt64) {
    store.noteGrowth(by: pages * MemoryType.pageBytes)
    _ = self.memory(memory).pointee.grow(by: pages)
  }

  // MARK: Tables

  private func table(_ index: Index) -> UnsafeMutablePointer<TableRecord> { instance.tables[Int(index)] }

  func tableType(_ table: Index) -> AddressType { self.table(table).pointee.type.addressType }
  func tableCount(_ table: Index) -> UInt64 { self.table(table).pointee.count }
  func element(_ table: Index, at index: UInt64) -> UInt64 { self.table(table).pointee.elements[Int(index)] }

  func setElement(_ table: Index, at index: UInt64, to reference: UInt64) {
    self.table(table).pointee.elements[Int(index)] = reference
  }

  func canGrow(table: Index, by count: UInt64) -> Bool {
    let record = self.table(table).pointee
    let most = min(record.type.limits.maximum ?? .max, store.limits.tableElements)
    return record.count <= most && count <= most - record.count && store.hasSpace(for: count * 8)
  }

  func grow(table: Index, by count: UInt64, with reference: UInt64) {
    store.noteGrowth(by: count * 8)
    _ = self.table(table).pointee.grow(by: count, with: reference)
  }

  // MARK: Segments

  func dataBytes(_ data: Index) -> UInt64 { UInt64(instance.data[Int(data)].count) }
  func elementCount(_ segment: Index) -> UInt64 { UInt64(instance.elements[Int(segment)].count) }
  func item(_ segment: Index, at index: UInt64) -> UInt64 { instance.elements[Int(segment)][Int(index)] }
  func drop(data: Index) { instance.data[Int(data)] = Stretch() }
  func drop(elements: Index) { instance.elements[Int(elements)] = [] }

  // MARK: Objects

  private func payload(_ reference: UInt64) -> UnsafeMutableRawPointer {
    store.heap.payload(ReferenceBits.handle(reference))
  }

  private func header(_ reference: UInt64) -> Heap.Header {
    store.heap.header(ReferenceBits.handle(reference)).pointee
  }

  func makeSpace(_ bytes: UInt64) -> UInt64? {
    Int(exactly: bytes).flatMap { store.engine.makeSpace(payload: $0, slots: thread.slots.count) }
  }

  func noteCollection() { store.heap.count() }

  /// Allocates an object that `makeSpace` has found space for.
  private func allocate(
    _ type: UInt32, length: UInt32 = 0, bytes: Int, tag: UnsafeMutablePointer<TagRecord>? = nil
  ) -> UInt64 {
    UInt64(store.heap.allocate(type: type, length: length, payload: bytes, tag: tag).handle)
  }

  func allocateStructure(_ type: UInt32) -> UInt64 {
    guard case .structure(_, let bytes, _) = store.types.entries[Int(type)].layout else { return 0 }
    return ReferenceBits.aggregate | allocate(type, bytes: bytes)
  }

  func allocateArray(_ type: UInt32, length: UInt32) -> UInt64 {
    ReferenceBits.aggregate | allocate(type, length: length, bytes: Int(length) * element(of: type).byteCount)
  }

  func allocateException(_ tag: Index) -> UInt64 {
    let record = instance.tags[Int(tag)]
    let type = record.pointee.type
    return ReferenceBits.exception | allocate(type, bytes: parameterSlots(of: type) * 8, tag: record)
  }

  func objectType(_ reference: UInt64) -> UInt32 { header(reference).type }
  func arrayLength(_ reference: UInt64) -> UInt64 { UInt64(header(reference).length) }
  func isException(_ reference: UInt64, of tag: Index) -> Bool { header(reference).tag == instance.tags[Int(tag)] }

  func contents(of reference: UInt64, at offset: UInt64, bytes: Int) -> UInt64 {
    Self.load(payload(reference) + Int(offset), bytes)
  }

  func setContents(of reference: UInt64, at offset: UInt64, bytes: Int, to value: UInt64) {
    Self.store(value, payload(reference) + Int(offset), bytes)
  }

  func copy(object: UInt64, from: UInt64, object destination: UInt64, to: UInt64, count: UInt64) {
    (payload(destination) + Int(to)).copyMemory(from: payload(object) + Int(from), byteCount: Int(count))
  }

  func copy(data: Index, from: UInt64, object: UInt64, to: UInt64, count: UInt64) {
    copy(data: data, from: from, payload(object) + Int(to), count: count)
  }
}
