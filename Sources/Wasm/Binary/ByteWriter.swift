/// Appends the values of the binary format (section 5.2), every integer in its shortest form.
package struct ByteWriter {
  package var bytes: [UInt8] = []

  package init() {}

  package var count: Int { bytes.count }

  package mutating func byte(_ value: UInt8) { bytes.append(value) }

  package mutating func append(_ values: some Sequence<UInt8>) { bytes.append(contentsOf: values) }

  // MARK: Integers in LEB128 (section 5.2.2)

  package mutating func u32(_ value: UInt32) { u64(UInt64(value)) }

  package mutating func u64(_ value: UInt64) {
    var rest = value
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }

  package mutating func s32(_ value: Int32) { s64(Int64(value)) }

  /// - Parameter value: Of at most 33 bits with its sign.
  package mutating func s33(_ value: Int64) { s64(value) }

  package mutating func s64(_ value: Int64) {
    var rest = value
    while rest < -0x40 || rest >= 0x40 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest) & 0x7F)
  }

  /// A count or size of something in memory; a module never holds more than 2^32 - 1 of anything.
  package mutating func count(_ value: Int) { u64(UInt64(truncatingIfNeeded: value)) }

  /// Four bytes, least significant first.
  package mutating func fixed32(_ value: UInt32) {
    for shift in stride(from: UInt32(0), to: 32, by: 8) { bytes.append(UInt8(truncatingIfNeeded: value >> shift)) }
  }

  /// Eight bytes, least significant first.
  package mutating func fixed64(_ value: UInt64) {
    for shift in stride(from: UInt64(0), to: 64, by: 8) { bytes.append(UInt8(truncatingIfNeeded: value >> shift)) }
  }

  /// Bytes after their count, as names, sections, code entries and data have it.
  package mutating func sized(_ contents: some Collection<UInt8>) {
    count(contents.count)
    bytes.append(contentsOf: contents)
  }

  /// A name (section 5.2.4).
  package mutating func name(_ name: Name) { sized(name.utf8) }

  // MARK: Types (section 5.3)

  package mutating func heapType(_ type: HeapType) {
    if let code = type.code { byte(code) } else { s33(Int64(type.bits)) }
  }

  package mutating func referenceType(_ type: ReferenceType) {
    if type.isNullable, let code = type.heap.code {
      byte(code)
    } else {
      byte(type.isNullable ? 0x63 : 0x64)
      heapType(type.heap)
    }
  }

  package mutating func valueType(_ type: ValueType) {
    if let reference = type.reference { referenceType(reference) } else { byte(UInt8(truncatingIfNeeded: type.bits)) }
  }

  /// A block type (section 5.4.1).
  package mutating func blockType(_ type: BlockType) {
    switch type {
    case .empty: byte(0x40)
    case .value(let value): valueType(value)
    case .type(let index): s33(Int64(index))
    }
  }

  package mutating func storageType(_ type: StorageType) {
    if type.isPacked { byte(UInt8(truncatingIfNeeded: type.bits)) } else { valueType(type.unpacked) }
  }

  package mutating func fieldType(_ type: FieldType) {
    storageType(type.storage)
    byte(type.isMutable ? 1 : 0)
  }

  package mutating func compositeType(_ type: CompositeType) {
    switch type {
    case .function(let function):
      byte(0x60)
      count(function.parameters.count)
      for parameter in function.parameters { valueType(parameter) }
      count(function.results.count)
      for result in function.results { valueType(result) }
    case .structure(let fields):
      byte(0x5F)
      count(fields.count)
      for field in fields { fieldType(field) }
    case .array(let element):
      byte(0x5E)
      fieldType(element)
    }
  }

  /// A sub type; a final one without supertypes is written as its bare composite type.
  package mutating func subType(_ type: SubType) {
    if !type.isFinal || !type.supertypes.isEmpty {
      byte(type.isFinal ? 0x4F : 0x50)
      count(type.supertypes.count)
      for supertype in type.supertypes { u32(supertype) }
    }
    compositeType(type.composite)
  }

  package mutating func limits(_ limits: Limits, _ addressType: AddressType) {
    byte((limits.maximum == nil ? 0 : 1) | (addressType == .i64 ? 4 : 0))
    u64(limits.minimum)
    if let maximum = limits.maximum { u64(maximum) }
  }

  package mutating func memoryType(_ type: MemoryType) { limits(type.limits, type.addressType) }

  package mutating func tableType(_ type: TableType) {
    referenceType(type.element)
    limits(type.limits, type.addressType)
  }

  package mutating func globalType(_ type: GlobalType) {
    valueType(type.value)
    byte(type.isMutable ? 1 : 0)
  }

  /// Writes the type that an import asks for, after the byte of its kind.
  package mutating func externalType(_ type: ExternalType) {
    byte(type.kind.rawValue)
    switch type {
    case .function(let index): u32(index)
    case .table(let table): tableType(table)
    case .memory(let memory): memoryType(memory)
    case .global(let global): globalType(global)
    case .tag(let index): tagType(index)
    }
  }

  package mutating func tagType(_ index: Index) {
    byte(0)
    u32(index)
  }
}
