/// The rules for the contents of consecutive slots, where not all contents are allowed.
struct SlotRules {
  enum Rule {
    case atMost(UInt64)
    /// A reference of the type, whose indices are the store's type numbers.
    case reference(ReferenceType)
  }

  /// The rules, in ascending order of slots.
  private(set) var rules: [(slot: Int, rule: Rule)] = []
  /// The number of slots.
  private(set) var count = 0

  init() {}

  init(_ types: some Sequence<ValueType>) { for type in types { append(StorageType(type)) } }

  /// Adds the slots that a number of values takes.
  mutating func append(_ type: StorageType, count number: Int = 1) {
    let slots = type.unpacked.slots
    if let rule = Rule(type) {
      for index in 0..<number { rules.append((count + index * slots, rule)) }
    }
    count += number * slots
  }
}

extension SlotRules.Rule {
  /// Makes the rule of a type, or gives `nil` where any bits are a value.
  init?(_ type: StorageType) {
    switch type {
    case .i8: self = .atMost(0xFF)
    case .i16: self = .atMost(0xFFFF)
    default:
      let value = type.unpacked
      if let reference = value.reference {
        self = .reference(reference)
      } else if value == .i32 || value == .f32 {
        self = .atMost(0xFFFF_FFFF)
      } else {
        return nil
      }
    }
  }
}
