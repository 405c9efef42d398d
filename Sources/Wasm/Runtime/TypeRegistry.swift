/// The types of a store: every module's definitions under one numbering, equal recursion groups under one number
/// (section 3.3.x, Type Equivalence: iso-recursive). References to types inside these entries are registry numbers.
package struct TypeRegistry {
  package struct Entry {
    package let type: SubType
    package let layout: Layout
  }

  /// The facts that subtype checks look at, without objects to be retained.
  private struct Shape {
    /// The numbers of all supertypes from the root to the type itself: a subtype check is one look-up.
    let display: UnsafeMutablePointer<UInt32>
    let count: Int
    /// The greatest of the concrete type's heap types below `eq` and `any`: `func`, `struct` or `array`.
    let abstract: HeapType
  }

  /// The owner of the shapes.
  private final class Shapes {
    private(set) var base: UnsafeMutablePointer<Shape> = .allocate(capacity: 16)
    private var count = 0
    private var capacity = 16

    func append(_ type: SubType, number: UInt32) {
      if count == capacity {
        let larger = UnsafeMutablePointer<Shape>.allocate(capacity: capacity * 2)
        larger.moveInitialize(from: base, count: count)
        base.deallocate()
        base = larger
        capacity *= 2
      }
      let parent = type.supertypes.first.map { base[Int($0)] }
      let depth = parent?.count ?? 0
      let display = UnsafeMutablePointer<UInt32>.allocate(capacity: depth + 1)
      if let parent { display.initialize(from: parent.display, count: depth) }
      (display + depth).initialize(to: number)
      let abstract: HeapType =
        switch type.composite {
        case .function: .function
        case .structure: .structure
        case .array: .array
        }
      (base + count).initialize(to: Shape(display: display, count: depth + 1, abstract: abstract))
      count += 1
    }

    deinit {
      for index in 0..<count { base[index].display.deallocate() }
      base.deallocate()
    }
  }

  /// The layout of the values of a type on the heap.
  package enum Layout {
    case function(parameterSlots: Int, resultSlots: Int)
    /// A structure has the byte offsets of the fields, their sum, and the fields that hold references.
    case structure(offsets: [Int], byteCount: Int, references: [Int])
    case array(elementSize: Int, holdsReferences: Bool)
  }

  package private(set) var entries: [Entry] = []
  private let shapes = Shapes()
  /// The recursion groups, with the number of the first type of each, and all types as in the keys of their groups.
  private var groups = HashNumbers()
  private var starts: [UInt32] = []
  private var keys: [SubType] = []

  /// The mark, inside a group's key, of an index that counts from the group's start.
  private static let relative: UInt32 = 0x1000_0000

  /// Registers a module's types and returns the number of each.
  package mutating func register(_ module: ModuleSyntax) -> [UInt32] {
    var numbers: [UInt32] = []
    numbers.reserveCapacity(module.types.count)
    for end in module.groupEnds {
      let start = UInt32(numbers.count)
      let key = module.types[numbers.count..<end].map { type in
        type.mapIndices { index in index >= start ? Self.relative | (index - start) : numbers[Int(index)] }
      }
      let base = number(ofGroup: key)
      for position in 0..<UInt32(key.count) { numbers.append(base + position) }
    }
    return numbers
  }

  /// Registers a function type made by the host, whose references already are registry numbers.
  package mutating func register(_ type: FunctionType) -> UInt32 {
    number(ofGroup: [SubType(composite: .function(type))])
  }

  /// Returns the number of a group's first type.
  private mutating func number(ofGroup key: [SubType]) -> UInt32 {
    var hasher = Hasher()
    hasher.combine(key.count)
    for type in key { type.hash(into: &hasher) }
    let hash = hasher.finalize()
    let known = groups.number(hash) { group in
      let end = group + 1 < starts.count ? Int(starts[group + 1]) : keys.count
      return keys[Int(starts[group])..<end].elementsEqual(key)
    }
    if let known { return starts[known] }
    let base = UInt32(entries.count)
    groups.add(hash)
    starts.append(base)
    keys += key
    for (position, relativeType) in key.enumerated() {
      let type = relativeType.mapIndices { $0 & Self.relative == 0 ? $0 : base + ($0 & ~Self.relative) }
      entries.append(Entry(type: type, layout: Layout(type.composite)))
      shapes.append(type, number: base + UInt32(position))
    }
    return base
  }

  package init() {}

  package func function(_ number: UInt32) -> FunctionType {
    guard case .function(let type) = entries[Int(number)].type.composite else { return FunctionType() }
    return type
  }

  /// Returns the numbers of slots that the parameters and the results of a function type take.
  func slots(of number: UInt32) -> (parameters: Int, results: Int) {
    guard case .function(let parameters, let results) = entries[Int(number)].layout else { return (0, 0) }
    return (parameters, results)
  }

  package func isSubtype(_ type: UInt32, of other: UInt32) -> Bool {
    if type == other { return true }
    // SAFETY: numbers of types come from the registry.
    let (shape, otherShape) = (shapes.base + Int(type), shapes.base + Int(other))
    let depth = otherShape.pointee.count
    return shape.pointee.count > depth && shape.pointee.display[depth - 1] == other
  }

  package func isSubtype(_ type: HeapType, of other: HeapType) -> Bool {
    if type == other { return true }
    if let index = type.index {
      if let otherIndex = other.index { return isSubtype(index, of: otherIndex) }
      let abstract = shapes.base[Int(index)].abstract
      return other == abstract || abstract != .function && (other == .eq || other == .any)
    }
    if let otherIndex = other.index {
      return type == (shapes.base[Int(otherIndex)].abstract == .function ? .noFunction : .none)
    }
    switch type {
    case .none: return other == .i31 || other == .structure || other == .array || other == .eq || other == .any
    case .i31, .structure, .array: return other == .eq || other == .any
    case .eq: return other == .any
    case .noFunction: return other == .function
    case .noExtern: return other == .extern
    case .noException: return other == .exception
    default: return false
    }
  }

  /// Returns whether a reference that is not null has a heap type (section 4.2.1: reference typing).
  ///
  /// - Parameters:
  ///   - tag: The tag of the reference, of `ReferenceBits`.
  ///   - dynamicType: The number of the function's or object's type.
  @inline(__always)
  func matches(_ tag: UInt64, _ type: HeapType, dynamicType: () -> UInt32) -> Bool {
    switch tag {
    case ReferenceBits.function:
      guard let number = type.index else { return type == .function }
      return isSubtype(dynamicType(), of: number)
    case ReferenceBits.aggregate:
      if type == .any || type == .eq || type == .extern { return true }
      return isSubtype(HeapType(index: dynamicType()), of: type)
    case ReferenceBits.i31: return type == .i31 || type == .eq || type == .any || type == .extern
    case ReferenceBits.extern: return type == .any || type == .extern
    case ReferenceBits.exception: return type == .exception
    default: return false
    }
  }

  func isSubtype(_ type: ReferenceType, of other: ReferenceType) -> Bool {
    (other.isNullable || !type.isNullable) && isSubtype(type.heap, of: other.heap)
  }

  func isSubtype(_ type: ValueType, of other: ValueType) -> Bool {
    if type == other { return true }
    guard let reference = type.reference, let otherReference = other.reference else { return false }
    return isSubtype(reference, of: otherReference)
  }
}

extension TypeRegistry.Layout {
  init(_ type: CompositeType) {
    switch type {
    case .function(let function):
      self = .function(
        parameterSlots: function.parameters.reduce(0) { $0 + $1.slots },
        resultSlots: function.results.reduce(0) { $0 + $1.slots })
    case .structure(let fields):
      var offsets: [Int] = []
      var references: [Int] = []
      var byteCount = 0
      for field in fields {
        offsets.append(byteCount)
        if field.storage.unpacked.isReference { references.append(byteCount) }
        byteCount += field.storage.unpacked.slots * 8
      }
      self = .structure(offsets: offsets, byteCount: byteCount, references: references)
    case .array(let field):
      self = .array(elementSize: field.storage.byteCount, holdsReferences: field.storage.unpacked.isReference)
    }
  }
}

extension HeapType {
  func mapIndex(_ map: (Index) -> Index) -> HeapType { index.map { HeapType(index: map($0)) } ?? self }
}

extension ReferenceType {
  package func mapIndex(_ map: (Index) -> Index) -> ReferenceType {
    ReferenceType(isNullable: isNullable, heap: heap.mapIndex(map))
  }
}

extension ValueType {
  func mapIndex(_ map: (Index) -> Index) -> ValueType { reference.map { .reference($0.mapIndex(map)) } ?? self }
}

extension FunctionType {
  func mapIndices(_ map: (Index) -> Index) -> FunctionType {
    FunctionType(parameters.map { $0.mapIndex(map) }, results.map { $0.mapIndex(map) })
  }
}

extension FieldType {
  func mapIndex(_ map: (Index) -> Index) -> FieldType {
    storage.isPacked
      ? self : FieldType(storage: StorageType(storage.unpacked.mapIndex(map)), isMutable: isMutable)
  }
}

extension SubType {
  func mapIndices(_ map: (Index) -> Index) -> SubType {
    let composite: CompositeType =
      switch self.composite {
      case .function(let type): .function(type.mapIndices(map))
      case .structure(let fields): .structure(fields.map { $0.mapIndex(map) })
      case .array(let field): .array(field.mapIndex(map))
      }
    return SubType(isFinal: isFinal, supertypes: supertypes.map(map), composite: composite)
  }
}
