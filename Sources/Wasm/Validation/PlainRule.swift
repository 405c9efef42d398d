/// What the rule of an instruction comes to where its operands are exactly of the types that it takes, in the shape
/// that is quickest to apply: the topmost two operands are compared as one word.
struct PlainRule {
  enum Family: UInt8 {
    /// To be judged by `validateInstruction`.
    case none
    /// Just the signature; no immediates, a LEB128 integer of 32 and of 64 bits, or a number of bytes.
    case bare, integer32, integer64, bytes
    case memory
    case localGet, localSet, localTee, globalGet, globalSet, drop, select
    case block, loop, `if`, `else`, end, br, brIf, `return`, unreachable, call
  }

  /// The two operand types, the last in the upper half.
  var operands: UInt64 = 0
  /// The bits of `operands` that count.
  var mask: UInt64 = 0
  var result: UInt32 = 0
  var family = Family.none
  var parameterCount: UInt8 = 0
  var resultCount: UInt8 = 0
  /// The width of a memory access, as log2, or the bytes of an immediate of fixed size.
  var detail: UInt8 = 0

  /// Makes the rule of what is no instruction of one byte.
  private init() {}

  /// - Parameter address: The address type of memory 0, if there is one.
  init(_ rule: ValidationRule, address: ValueType?) {
    switch rule.family {
    case .plain: family = .bare
    case .i32: family = .integer32
    case .constant where rule.immediates == .i64: family = .integer64
    case .constant where rule.immediates == .f32: (family, detail) = (.bytes, 4)
    case .constant where rule.immediates == .f64: (family, detail) = (.bytes, 8)
    case .memory where address != nil: (family, detail) = (.memory, rule.alignment)
    case .localGet: family = .localGet
    case .localSet: (family, parameterCount) = (.localSet, 1)
    case .localTee: family = .localTee
    case .globalGet: family = .globalGet
    case .globalSet: family = .globalSet
    case .drop: family = .drop
    case .select: family = .select
    case .block: family = .block
    case .loop: family = .loop
    case .if: family = .if
    case .else: family = .else
    case .end: family = .end
    case .br: family = .br
    case .brIf: family = .brIf
    case .return: family = .return
    case .unreachable: family = .unreachable
    case .call: family = .call
    default: return
    }
    // The masks have space for two.
    guard rule.parameterCount <= 2 else {
      family = .none
      return
    }
    func bits(_ code: UInt8) -> UInt32 {
      code == ValidationRule.address ? address?.bits ?? 0 : UInt32(code)
    }
    guard family.rawValue <= Family.memory.rawValue else { return }
    parameterCount = rule.parameterCount
    switch parameterCount {
    case 0: break
    case 1: (operands, mask) = (UInt64(bits(rule.first)) << 32, 0xFFFF_FFFF << 32)
    default: (operands, mask) = (UInt64(bits(rule.second)) << 32 | UInt64(bits(rule.first)), .max)
    }
    result = bits(rule.result)
    resultCount = rule.result == 0 ? 0 : 1
  }

  /// The rules by the first byte of an instruction, in a module with this memory 0.
  static func table(of memory: MemoryType?) -> UnsafePointer<PlainRule> {
    memory.map { $0.addressType == .i32 ? forMemory32 : forMemory64 } ?? forNoMemory
  }

  // For the life of the process; written once, here.
  nonisolated(unsafe) private static let forMemory32 = table(.i32)
  nonisolated(unsafe) private static let forMemory64 = table(.i64)
  nonisolated(unsafe) private static let forNoMemory = table(nil)

  private static func table(_ address: ValueType?) -> UnsafePointer<PlainRule> {
    let table = UnsafeMutablePointer<PlainRule>.allocate(capacity: 256)
    for byte in 0..<256 {
      let isLegal = Instruction.row(at: byte) != nil
      (table + byte).initialize(
        to: isLegal ? PlainRule(ValidationRule.table[byte], address: address) : PlainRule())
    }
    return UnsafePointer(table)
  }
}

/// The things that plain instructions refer to, at addresses for which no bounds have to be checked; valid while
/// function bodies are validated.
struct PlainContext {
  let rules: UnsafePointer<PlainRule>
  /// The types of the functions, by index.
  let functions: UnsafeBufferPointer<Index>
  let globals: UnsafeBufferPointer<GlobalType>

  static func with(_ context: ModuleContext, _ body: (PlainContext) throws(ModuleError) -> Void) throws(ModuleError) {
    let rules = PlainRule.table(of: context.memories.first)
    try context.functions.withUnsafeBufferPointer { functions throws(ModuleError) in
      try context.globals.withUnsafeBufferPointer { globals throws(ModuleError) in
        try body(PlainContext(rules: rules, functions: functions, globals: globals))
      }
    }
  }
}
