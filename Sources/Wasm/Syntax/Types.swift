/// An index into one of a module's index spaces (section 2.5.1, Indices).
public typealias Index = UInt32

/// The type of what a reference points to (section 2.3.4, Heap Types): abstract, or an index into a type space.
///
/// Indices are those of the module until `Validation` or a store replaces them by canonical ones.
public struct HeapType: Hashable, Sendable {
  /// Bit 29 marks an abstract type, whose binary code (section 5.3.3) is in the low byte; else the bits are the index.
  package let bits: UInt32

  package init(bits: UInt32) { self.bits = bits }
  private init(code: UInt8) { bits = 0x2000_0000 | UInt32(code) }
  public init(index: Index) { bits = index & 0x1FFF_FFFF }

  public static let any = HeapType(code: 0x6E)
  public static let eq = HeapType(code: 0x6D)
  public static let i31 = HeapType(code: 0x6C)
  public static let structure = HeapType(code: 0x6B)
  public static let array = HeapType(code: 0x6A)
  public static let none = HeapType(code: 0x71)
  public static let function = HeapType(code: 0x70)
  public static let noFunction = HeapType(code: 0x73)
  public static let extern = HeapType(code: 0x6F)
  public static let noExtern = HeapType(code: 0x72)
  public static let exception = HeapType(code: 0x69)
  public static let noException = HeapType(code: 0x74)
  /// The bottom of all heap types, which only validation of unreachable code meets.
  package static let bottom = HeapType(code: 0)

  /// All abstract types with their keywords in the text format, as in `(ref null any)` and `anyref`.
  package static let abstract: [(type: HeapType, name: StaticString, nullableReference: StaticString)] = [
    (.any, "any", "anyref"), (.eq, "eq", "eqref"), (.i31, "i31", "i31ref"), (.structure, "struct", "structref"),
    (.array, "array", "arrayref"), (.none, "none", "nullref"), (.function, "func", "funcref"),
    (.noFunction, "nofunc", "nullfuncref"), (.extern, "extern", "externref"),
    (.noExtern, "noextern", "nullexternref"), (.exception, "exn", "exnref"), (.noException, "noexn", "nullexnref"),
  ]

  /// The type index of a concrete type.
  public var index: Index? { bits & 0x2000_0000 == 0 ? bits : nil }
  /// The binary code of an abstract type.
  package var code: UInt8? { bits & 0x2000_0000 == 0 ? nil : UInt8(truncatingIfNeeded: bits) }
}

/// A heap type and whether null belongs to it (section 2.3.5, Reference Types).
public struct ReferenceType: Hashable, Sendable {
  public var isNullable: Bool
  public var heap: HeapType

  public init(isNullable: Bool, heap: HeapType) {
    self.isNullable = isNullable
    self.heap = heap
  }

  public static let function = ReferenceType(isNullable: true, heap: .function)
  public static let extern = ReferenceType(isNullable: true, heap: .extern)
  public static let any = ReferenceType(isNullable: true, heap: .any)
  public static let exception = ReferenceType(isNullable: true, heap: .exception)
}

/// The type of a local, operand, parameter, result or global (section 2.3.6, Value Types).
public struct ValueType: Hashable, Sendable {
  /// A number or vector type is its binary code; a reference type has bit 31 set, bit 30 if nullable, and its heap
  /// type's bits below; 0 is the bottom type.
  package let bits: UInt32

  package init(bits: UInt32) { self.bits = bits }

  public static let i32 = ValueType(bits: 0x7F)
  public static let i64 = ValueType(bits: 0x7E)
  public static let f32 = ValueType(bits: 0x7D)
  public static let f64 = ValueType(bits: 0x7C)
  public static let v128 = ValueType(bits: 0x7B)
  /// The bottom type, which only validation of unreachable code meets.
  package static let bottom = ValueType(bits: 0)

  public static func reference(_ type: ReferenceType) -> ValueType {
    ValueType(bits: 0x8000_0000 | (type.isNullable ? 0x4000_0000 : 0) | type.heap.bits)
  }
  public static let functionReference = ValueType.reference(.function)
  public static let externReference = ValueType.reference(.extern)

  public var isReference: Bool { bits & 0x8000_0000 != 0 }
  var isNumberOrVector: Bool { bits >= ValueType.v128.bits && bits <= ValueType.i32.bits }
  /// The reference type, or `nil` for a number, a vector or bottom.
  public var reference: ReferenceType? {
    isReference
      ? ReferenceType(isNullable: bits & 0x4000_0000 != 0, heap: HeapType(bits: bits & 0x3FFF_FFFF)) : nil
  }
  /// Whether a local of this type may be read before it is set (section 3.2.x, Defaultable Types).
  public var isDefaultable: Bool { !isReference || bits & 0x4000_0000 != 0 }
  /// How many 8-byte slots a value takes.
  package var slots: Int { self == .v128 ? 2 : 1 }
}

/// What a structure's field or an array's element holds (section 2.3.9): a value, or a packed integer.
public struct StorageType: Hashable, Sendable {
  package let bits: UInt32

  package init(bits: UInt32) { self.bits = bits }
  public init(_ value: ValueType) { bits = value.bits }

  public static let i8 = StorageType(bits: 0x78)
  public static let i16 = StorageType(bits: 0x77)

  public var isPacked: Bool { bits == 0x78 || bits == 0x77 }
  /// The type of the value that is read and written: i32 for packed integers.
  public var unpacked: ValueType { isPacked ? .i32 : ValueType(bits: bits) }
  /// Bytes of one element: 1, 2, 4, 8 or 16.
  package var byteCount: Int {
    switch bits {
    case 0x78: 1
    case 0x77: 2
    case ValueType.i32.bits, ValueType.f32.bits: 4
    case ValueType.v128.bits: 16
    default: 8
    }
  }
}

public struct FieldType: Hashable, Sendable {
  public var storage: StorageType
  public var isMutable: Bool

  public init(storage: StorageType, isMutable: Bool) {
    self.storage = storage
    self.isMutable = isMutable
  }
}

/// Parameters and results of a function (section 2.3.8).
public struct FunctionType: Hashable, Sendable {
  public var parameters: [ValueType]
  public var results: [ValueType]

  public init(_ parameters: [ValueType] = [], _ results: [ValueType] = []) {
    self.parameters = parameters
    self.results = results
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(parameters.count)
    parameters.withUnsafeBytes { hasher.combine(bytes: $0) }
    results.withUnsafeBytes { hasher.combine(bytes: $0) }
  }
}

/// A function, structure or array type (section 2.3.10, Composite Types).
public enum CompositeType: Hashable, Sendable {
  case function(FunctionType)
  case structure([FieldType])
  case array(FieldType)
}

/// A type definition: a composite type and its declared supertype (section 2.3.11, Sub Types).
public struct SubType: Hashable, Sendable {
  public var isFinal: Bool
  /// At most one in valid modules.
  public var supertypes: [Index]
  public var composite: CompositeType

  public init(isFinal: Bool = true, supertypes: [Index] = [], composite: CompositeType) {
    self.isFinal = isFinal
    self.supertypes = supertypes
    self.composite = composite
  }
}

/// The index type of a memory or table (section 2.3.12).
public enum AddressType: Hashable, Sendable {
  case i32, i64

  public var valueType: ValueType { self == .i32 ? .i32 : .i64 }
}

/// A size range, in pages of 64 KiB or in table elements (section 2.3.13).
public struct Limits: Hashable, Sendable {
  public var minimum: UInt64
  public var maximum: UInt64?

  public init(minimum: UInt64, maximum: UInt64? = nil) {
    self.minimum = minimum
    self.maximum = maximum
  }
}

public struct MemoryType: Hashable, Sendable {
  package static let pageBytes: UInt64 = 65_536

  public var addressType: AddressType
  /// In pages.
  public var limits: Limits

  public init(addressType: AddressType = .i32, limits: Limits) {
    self.addressType = addressType
    self.limits = limits
  }
}

public struct TableType: Hashable, Sendable {
  public var addressType: AddressType
  public var limits: Limits
  public var element: ReferenceType

  public init(addressType: AddressType = .i32, limits: Limits, element: ReferenceType) {
    self.addressType = addressType
    self.limits = limits
    self.element = element
  }
}

public struct GlobalType: Hashable, Sendable {
  public var value: ValueType
  public var isMutable: Bool

  public init(value: ValueType, isMutable: Bool) {
    self.value = value
    self.isMutable = isMutable
  }
}

/// What an import asks for or an export gives (section 2.3.17, External Types). Functions and tags name their type.
public enum ExternalType: Hashable, Sendable {
  case function(Index)
  case table(TableType)
  case memory(MemoryType)
  case global(GlobalType)
  case tag(Index)
}

/// The five index spaces that imports and exports are made of, with their binary codes.
public enum ExternalKind: UInt8, Hashable, Sendable {
  case function = 0, table = 1, memory = 2, global = 3, tag = 4
}
