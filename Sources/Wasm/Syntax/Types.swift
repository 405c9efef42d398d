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
  package init(index: Index) { bits = index & 0x1FFF_FFFF }

  /// The top of structures, arrays, `i31` and converted host values.
  public static let any = HeapType(code: 0x6E)
  /// Everything that `ref.eq` compares: structures, arrays and `i31`.
  public static let eq = HeapType(code: 0x6D)
  /// Integers of 31 bits that need no memory.
  public static let i31 = HeapType(code: 0x6C)
  /// All structures (`struct`).
  public static let structure = HeapType(code: 0x6B)
  /// All arrays.
  public static let array = HeapType(code: 0x6A)
  /// The bottom of `any`, which has no value but null.
  public static let none = HeapType(code: 0x71)
  /// All functions (`func`).
  public static let function = HeapType(code: 0x70)
  /// The bottom of `function`, which has no value but null (`nofunc`).
  public static let noFunction = HeapType(code: 0x73)
  /// Values of the host.
  public static let extern = HeapType(code: 0x6F)
  /// The bottom of `extern`, which has no value but null.
  public static let noExtern = HeapType(code: 0x72)
  /// Exceptions (`exn`).
  public static let exception = HeapType(code: 0x69)
  /// The bottom of `exception`, which has no value but null (`noexn`).
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
  /// True if the null reference belongs to the type.
  public var isNullable: Bool
  /// The type of what the reference points to.
  public var heap: HeapType

  /// Makes the type of a reference.
  public init(isNullable: Bool, heap: HeapType) {
    self.isNullable = isNullable
    self.heap = heap
  }

  /// The type `funcref`: functions, or null.
  public static let function = ReferenceType(isNullable: true, heap: .function)
  /// The type `externref`: values of the host, or null.
  public static let extern = ReferenceType(isNullable: true, heap: .extern)
  /// The type `anyref`: structures, arrays, `i31` and converted host values, or null.
  public static let any = ReferenceType(isNullable: true, heap: .any)
  /// The type `exnref`: exceptions, or null.
  public static let exception = ReferenceType(isNullable: true, heap: .exception)
}

/// The type of a local, operand, parameter, result or global (section 2.3.6, Value Types).
public struct ValueType: Hashable, Sendable {
  /// A number or vector type is its binary code; a reference type has bit 31 set, bit 30 if nullable, and its heap
  /// type's bits below; 0 is the bottom type.
  package let bits: UInt32

  package init(bits: UInt32) { self.bits = bits }

  /// Integers of 32 bits.
  public static let i32 = ValueType(bits: 0x7F)
  /// Integers of 64 bits.
  public static let i64 = ValueType(bits: 0x7E)
  /// Floats of 32 bits.
  public static let f32 = ValueType(bits: 0x7D)
  /// Floats of 64 bits.
  public static let f64 = ValueType(bits: 0x7C)
  /// Vectors of 128 bits.
  public static let v128 = ValueType(bits: 0x7B)
  /// The bottom type, which only validation of unreachable code meets.
  package static let bottom = ValueType(bits: 0)

  /// Makes the type of references of a reference type.
  public static func reference(_ type: ReferenceType) -> ValueType {
    ValueType(bits: 0x8000_0000 | (type.isNullable ? 0x4000_0000 : 0) | type.heap.bits)
  }
  /// The type `funcref`.
  public static let functionReference = ValueType.reference(.function)
  /// The type `externref`.
  public static let externReference = ValueType.reference(.extern)

  /// True if this is the type of references.
  public var isReference: Bool { bits & 0x8000_0000 != 0 }
  var isNumberOrVector: Bool { bits >= ValueType.v128.bits && bits <= ValueType.i32.bits }
  /// The reference type, or `nil` for a number, a vector or bottom.
  public var reference: ReferenceType? {
    isReference
      ? ReferenceType(isNullable: bits & 0x4000_0000 != 0, heap: HeapType(bits: bits & 0x3FFF_FFFF)) : nil
  }
  /// True if a local of this type may be read before it is set (section 3.2.x, Defaultable Types).
  public var isDefaultable: Bool { !isReference || bits & 0x4000_0000 != 0 }
  /// The number of 8-byte slots that a value takes.
  package var slots: Int { self == .v128 ? 2 : 1 }
}

/// The contents of a structure's field or an array's element (section 2.3.9): a value, or a packed integer.
package struct StorageType: Hashable, Sendable {
  package let bits: UInt32

  package init(bits: UInt32) { self.bits = bits }
  package init(_ value: ValueType) { bits = value.bits }

  package static let i8 = StorageType(bits: 0x78)
  package static let i16 = StorageType(bits: 0x77)

  package var isPacked: Bool { bits == 0x78 || bits == 0x77 }
  /// The type of the value that is read and written: i32 for packed integers.
  package var unpacked: ValueType { isPacked ? .i32 : ValueType(bits: bits) }
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

/// The type of a structure's field or of an array's elements, and whether it may change (section 2.3.9, Field Types).
package struct FieldType: Hashable, Sendable {
  package var storage: StorageType
  package var isMutable: Bool

  package init(storage: StorageType, isMutable: Bool) {
    self.storage = storage
    self.isMutable = isMutable
  }
}

/// Parameters and results of a function (section 2.3.8).
public struct FunctionType: Hashable, Sendable {
  /// The types of the parameters.
  public var parameters: [ValueType]
  /// The types of the results; there may be several.
  public var results: [ValueType]

  /// Makes the type of a function.
  ///
  ///     FunctionType([.i32, .i32], [.i64])  // two parameters, one result
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
package enum CompositeType: Hashable, Sendable {
  case function(FunctionType)
  case structure([FieldType])
  case array(FieldType)
}

/// A type definition: a composite type and its declared supertype (section 2.3.11, Sub Types).
package struct SubType: Hashable, Sendable {
  package var isFinal: Bool
  /// The declared supertypes, of which a valid module has at most one.
  package var supertypes: [Index]
  package var composite: CompositeType

  package init(isFinal: Bool = true, supertypes: [Index] = [], composite: CompositeType) {
    self.isFinal = isFinal
    self.supertypes = supertypes
    self.composite = composite
  }
}

/// The index type of a memory or table (section 2.3.12).
public enum AddressType: Hashable, Sendable {
  /// Addresses and indices of 32 bits.
  case i32
  /// Addresses and indices of 64 bits.
  case i64

  /// The type of an address or index: `i32` or `i64`.
  public var valueType: ValueType { self == .i32 ? .i32 : .i64 }
}

/// A size range, in pages of 64 KiB or in table elements (section 2.3.13).
public struct Limits: Hashable, Sendable {
  /// The size at the start.
  public var minimum: UInt64
  /// The size that is never exceeded; `nil` where none was declared.
  public var maximum: UInt64?

  /// Makes limits; without a maximum, only those of the store hold.
  public init(minimum: UInt64, maximum: UInt64? = nil) {
    self.minimum = minimum
    self.maximum = maximum
  }
}

/// The type of a linear memory (section 2.3.15, Memory Types).
///
///     MemoryType(limits: Limits(minimum: 1, maximum: 16))  // 64 KiB, at most 1 MiB
public struct MemoryType: Hashable, Sendable {
  package static let pageBytes: UInt64 = 65_536

  /// The type of addresses: `i64` where the memory may be larger than 4 GiB.
  public var addressType: AddressType
  /// The limits of the size, in pages.
  public var limits: Limits

  /// Makes the type of a memory; its limits count pages.
  public init(addressType: AddressType = .i32, limits: Limits) {
    self.addressType = addressType
    self.limits = limits
  }
}

/// The type of a table (section 2.3.16, Table Types).
public struct TableType: Hashable, Sendable {
  /// The type of indices.
  public var addressType: AddressType
  /// The limits of the size, in elements.
  public var limits: Limits
  /// The type of the references in the table.
  public var element: ReferenceType

  /// Makes the type of a table; its limits count elements.
  public init(addressType: AddressType = .i32, limits: Limits, element: ReferenceType) {
    self.addressType = addressType
    self.limits = limits
    self.element = element
  }
}

/// The type of a global, and whether it may change (section 2.3.14, Global Types).
public struct GlobalType: Hashable, Sendable {
  /// The type of the value.
  public var value: ValueType
  /// True if the value may be set after the global was made.
  public var isMutable: Bool

  /// Makes the type of a global.
  public init(value: ValueType, isMutable: Bool) {
    self.value = value
    self.isMutable = isMutable
  }
}

/// The type that an import asks for or an export gives (section 2.3.17, External Types). Functions and tags name their
/// type.
package enum ExternalType: Hashable, Sendable {
  case function(Index)
  case table(TableType)
  case memory(MemoryType)
  case global(GlobalType)
  case tag(Index)
}

/// The five index spaces that imports and exports are made of, with their binary codes.
package enum ExternalKind: UInt8, Hashable, Sendable {
  case function = 0, table = 1, memory = 2, global = 3, tag = 4
}
