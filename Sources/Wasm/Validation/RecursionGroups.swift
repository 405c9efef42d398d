/// Finds equal recursion groups by their serialised shapes.
///
/// In a shape, an index to a type outside the group is the canonical one, and one inside is relative to the group's
/// start; two groups are equal exactly if their shapes are (section 3.1.4, Rolling and Unrolling).
struct RecursionGroups {
  /// The shapes of all distinct groups, one after the other.
  private var words: [UInt32] = []
  private var groups = HashNumbers()
  /// The end of each group's shape, and its first type.
  private var ends: [Int] = []
  private var firstTypes: [Int] = []

  /// Marks an index that is relative to the start of its group; at most 1,000,000 types leave the bit free.
  private static let relative: UInt32 = 0x1000_0000

  /// Checks that a group refers to known types only, and returns the index of the first type of the first equal group.
  ///
  /// - Parameter canonical: The canonical indices of all types before the group.
  mutating func insert(_ group: ArraySlice<SubType>, canonical: [Index]) throws(ModuleError) -> Int {
    let start = words.count
    words.append(UInt32(group.count))
    for index in group.indices { try serialize(group[index], index: index, group: group.indices, canonical) }
    let hash = words.withUnsafeBytes { bytes in
      var hasher = Hasher()
      hasher.combine(bytes: UnsafeRawBufferPointer(rebasing: bytes[(start * 4)...]))
      return hasher.finalize()
    }
    let known = groups.number(hash) { number in
      words[(number == 0 ? 0 : ends[number - 1])..<ends[number]] == words[start...]
    }
    if let known {
      words.removeSubrange(start...)
      return firstTypes[known]
    }
    groups.add(hash)
    ends.append(words.count)
    firstTypes.append(group.startIndex)
    return group.startIndex
  }

  private mutating func serialize(
    _ type: SubType, index: Int, group: Range<Int>, _ canonical: [Index]
  ) throws(ModuleError) {
    guard type.supertypes.count <= 1 else {
      throw ModuleError(.invalid, "sub type \(index) has more than one super type")
    }
    words.append(type.isFinal ? 1 : 0)
    words.append(UInt32(type.supertypes.count))
    for `super` in type.supertypes {
      guard `super` < index else {
        throw ModuleError(
          .invalid,
          `super` < group.upperBound
            ? "sub type \(index) has a super type that comes later"
            : "unknown type \(`super`)")
      }
      words.append(try shape(of: `super`, group: group, canonical))
    }
    switch type.composite {
    case .function(let function):
      words.append(0)
      try serialize(function.parameters, group, canonical)
      try serialize(function.results, group, canonical)
    case .structure(let fields):
      words.append(1)
      words.append(UInt32(fields.count))
      for field in fields { try serialize(field, group, canonical) }
    case .array(let element):
      words.append(2)
      try serialize(element, group, canonical)
    }
  }

  private mutating func serialize(
    _ list: [ValueType], _ group: Range<Int>, _ canonical: [Index]
  ) throws(ModuleError) {
    words.append(UInt32(list.count))
    for type in list { words.append(try shape(ofBits: type.bits, group, canonical)) }
  }

  private mutating func serialize(
    _ field: FieldType, _ group: Range<Int>, _ canonical: [Index]
  ) throws(ModuleError) {
    words.append(try shape(ofBits: field.storage.bits, group, canonical))
    words.append(field.isMutable ? 1 : 0)
  }

  /// The word for a value or storage type.
  private func shape(ofBits bits: UInt32, _ group: Range<Int>, _ canonical: [Index]) throws(ModuleError) -> UInt32 {
    guard let reference = ValueType(bits: bits).reference, let index = reference.heap.index else { return bits }
    return bits & 0xC000_0000 | (try shape(of: index, group: group, canonical))
  }

  private func shape(of index: Index, group: Range<Int>, _ canonical: [Index]) throws(ModuleError) -> UInt32 {
    guard index < group.upperBound else { throw ModuleError(.invalid, "unknown type \(index)") }
    return index < group.lowerBound ? canonical[Int(index)] : index - UInt32(group.lowerBound) | Self.relative
  }
}
