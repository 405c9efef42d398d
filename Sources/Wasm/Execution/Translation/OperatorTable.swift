/// The handlers of each instruction: the bridge from the instruction table to the generated handlers.
///
/// It lives as long as the process, and is written once: lists at fixed addresses take less time to make than arrays.
struct OperatorTable: @unchecked Sendable {
  enum Family: Sendable {
    /// The index in `words` of form ss to the accumulator; forms ss, as, sa, si, ai have `variants` handlers each.
    case binary(place: Int)
    case compare(place: Int)
    /// The index in `words` of forms s and a.
    case test(place: Int)
    case unary(place: Int)
    /// The index in `words` of forms s and a, each to the accumulator and to a slot.
    case load(place: Int)
    /// The index in `words` of forms ss, as, sa, si, ai of address and value.
    case store(place: Int)
    /// The handler, which has all operands and the result in slots.
    case vector(UInt64)
  }

  /// The handlers of all families, one table after the other.
  let words: UnsafeMutablePointer<UInt64>
  private var wordCount = 0
  /// The families by `Opcode.rawValue`.
  let families: UnsafeMutablePointer<Family?>
  /// The handler for an access to any memory, by `Opcode.rawValue`.
  let anyMemory: UnsafeMutablePointer<UInt64>
  /// The comparison with operands exchanged, or the same where they commute, by `Opcode.rawValue`.
  let exchanged: UnsafeMutablePointer<Opcode?>
  /// The comparison that is true where this one is false, by `Opcode.rawValue`; integers only.
  let inverse: UnsafeMutablePointer<Opcode?>

  static let shared = OperatorTable()

  private init() {
    func list<Element>(_ value: Element, _ count: Int = Instruction.rowCount) -> UnsafeMutablePointer<Element> {
      let list = UnsafeMutablePointer<Element>.allocate(capacity: count)
      list.initialize(repeating: value, count: count)
      return list
    }
    families = list(nil)
    anyMemory = list(0)
    exchanged = list(nil)
    inverse = list(nil)
    words = list(
      0,
      integerArithmeticHandlers.count + floatArithmeticHandlers.count + integerCompareHandlers.count
        + floatCompareHandlers.count + testHandlers.count + unaryHandlers.count + loadHandlers.count
        + storeHandlers.count)
    add(integerArithmeticHandlers, integerArithmeticOpcodes, size: 10) { .binary(place: $0) }
    add(floatArithmeticHandlers, floatArithmeticOpcodes, size: 10) { .binary(place: $0) }
    add(integerCompareHandlers, integerCompareOpcodes, size: 20) { .compare(place: $0) }
    add(floatCompareHandlers, floatCompareOpcodes, size: 20) { .compare(place: $0) }
    add(testHandlers, testOpcodes, size: 8) { .test(place: $0) }
    add(unaryHandlers, unaryOpcodes, size: 4) { .unary(place: $0) }
    add(loadHandlers, Self.loads, size: 4) { .load(place: $0) }
    add(storeHandlers, Self.stores, size: 5) { .store(place: $0) }
    for (handler, opcode) in zip(vectorHandlers, vectorOpcodes) {
      families[Int(opcode.rawValue)] = .vector(word(handler))
    }
    for (handler, opcode) in zip(anyMemoryHandlers, anyMemoryOpcodes) {
      anyMemory[Int(opcode.rawValue)] = word(handler)
    }
    for (opcode, other) in Self.exchanges {
      exchanged[Int(opcode.rawValue)] = other
      exchanged[Int(other.rawValue)] = opcode
    }
    for (opcode, other) in Self.inverses {
      inverse[Int(opcode.rawValue)] = other
      inverse[Int(other.rawValue)] = opcode
    }
  }

  private mutating func add(_ handlers: [Handler], _ opcodes: [Opcode], size: Int, _ family: (Int) -> Family) {
    for (position, opcode) in opcodes.enumerated() {
      families[Int(opcode.rawValue)] = family(wordCount + position * size)
    }
    for handler in handlers {
      words[wordCount] = word(handler)
      wordCount += 1
    }
  }

  private static let loads: [Opcode] = [
    .i32Load, .i64Load, .f32Load, .f64Load, .i32Load8S, .i32Load8U, .i32Load16S, .i32Load16U, .i64Load8S, .i64Load8U,
    .i64Load16S, .i64Load16U, .i64Load32S, .i64Load32U,
  ]
  private static let stores: [Opcode] = [
    .i32Store, .i64Store, .f32Store, .f64Store, .i32Store8, .i32Store16, .i64Store8, .i64Store16, .i64Store32,
  ]
  private static let exchanges: [(Opcode, Opcode)] = [
    (.i32Add, .i32Add), (.i32Mul, .i32Mul), (.i32And, .i32And), (.i32Or, .i32Or), (.i32Xor, .i32Xor),
    (.i64Add, .i64Add), (.i64Mul, .i64Mul), (.i64And, .i64And), (.i64Or, .i64Or), (.i64Xor, .i64Xor),
    (.f32Add, .f32Add), (.f32Mul, .f32Mul), (.f64Add, .f64Add), (.f64Mul, .f64Mul),
    (.i32Eq, .i32Eq), (.i32Ne, .i32Ne), (.i32LtS, .i32GtS), (.i32LtU, .i32GtU), (.i32LeS, .i32GeS), (.i32LeU, .i32GeU),
    (.i64Eq, .i64Eq), (.i64Ne, .i64Ne), (.i64LtS, .i64GtS), (.i64LtU, .i64GtU), (.i64LeS, .i64GeS), (.i64LeU, .i64GeU),
    (.f32Eq, .f32Eq), (.f32Ne, .f32Ne), (.f32Lt, .f32Gt), (.f32Le, .f32Ge),
    (.f64Eq, .f64Eq), (.f64Ne, .f64Ne), (.f64Lt, .f64Gt), (.f64Le, .f64Ge),
  ]
  private static let inverses: [(Opcode, Opcode)] = [
    (.i32Eq, .i32Ne), (.i32LtS, .i32GeS), (.i32LtU, .i32GeU), (.i32GtS, .i32LeS), (.i32GtU, .i32LeU),
    (.i64Eq, .i64Ne), (.i64LtS, .i64GeS), (.i64LtU, .i64GeU), (.i64GtS, .i64LeS), (.i64GtU, .i64LeU),
  ]
}
