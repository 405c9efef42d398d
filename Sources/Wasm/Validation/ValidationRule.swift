/// What the row of an instruction tells the validator, in the shape that is quickest to apply.
struct ValidationRule {
  enum Family: UInt8 {
    /// Has no signature in its row, but a rule of its own.
    case own
    /// Instructions with rules of their own that are frequent in code.
    case localGet, localSet, localTee, globalGet, globalSet, drop, select
    case block, loop, `if`, `else`, end, br, brIf, `return`, unreachable, call
    /// Just the signature; no immediates, a constant of 32 bits, and other constants.
    case plain, i32, constant
    /// A signature, and an immediate to be checked.
    case memory, memoryLane, lane, shuffle, data, element
  }

  var family = Family.own
  var immediates: ImmediateKind
  /// Whether the instruction may stand in a constant expression (section 3.3.13).
  var isConstant = false
  var parameterCount: UInt8 = 0
  /// The operand types' codes; `address` is the address type of the memory that the immediate names.
  var first: UInt8 = 0
  var second: UInt8 = 0
  var third: UInt8 = 0
  /// 0 where there is no result.
  var result: UInt8 = 0
  /// Of a memory access: log2 of its width.
  var alignment: UInt8 = 0
  /// How many lanes the lane index chooses from.
  var lanes: UInt8 = 0

  /// Stands for an address in the place of a type's code.
  static let address: UInt8 = 1

  init(_ row: Instruction) {
    immediates = row.immediates
    isConstant = Self.constant.contains(row.opcode)
    guard let signature = row.signature else {
      family = Self.frequent[row.opcode] ?? .own
      return
    }
    parameterCount = UInt8(signature.count)
    first = Self.code(signature.first)
    second = Self.code(signature.second)
    third = Self.code(signature.third)
    if let type = signature.result { result = Self.code(type) }
    alignment = row.alignment
    switch row.immediates {
    case .memoryArgument: family = .memory
    case .memoryLane:
      family = .memoryLane
      lanes = 16 >> row.alignment
    case .lane:
      family = .lane
      lanes = Self.laneCount(row.name)
    case .shuffle: family = .shuffle
    case .data: family = .data
    case .element: family = .element
    case .none: family = .plain
    case .i32: family = .i32
    default: family = .constant
    }
  }

  private static let frequent: [Opcode: Family] = [
    .localGet: .localGet, .localSet: .localSet, .localTee: .localTee, .globalGet: .globalGet,
    .globalSet: .globalSet, .drop: .drop, .select: .select, .block: .block, .loop: .loop, .if: .if, .else: .else,
    .end: .end, .br: .br, .brIf: .brIf, .return: .return, .unreachable: .unreachable, .call: .call,
  ]

  private static func code(_ operand: Signature.Operand) -> UInt8 {
    switch operand {
    case .i32: UInt8(ValueType.i32.bits)
    case .i64: UInt8(ValueType.i64.bits)
    case .f32: UInt8(ValueType.f32.bits)
    case .f64: UInt8(ValueType.f64.bits)
    case .v128: UInt8(ValueType.v128.bits)
    case .address: address
    }
  }

  /// The number behind the `x` of a mnemonic such as `i8x16.extract_lane_s`.
  private static func laneCount(_ name: StaticString) -> UInt8 {
    var count: UInt8 = 0
    var isBehindX = false
    for index in 0..<name.utf8CodeUnitCount {
      let character = name.utf8Start[index]
      if character == UInt8(ascii: ".") { break }
      if isBehindX { count = count * 10 + character - UInt8(ascii: "0") }
      if character == UInt8(ascii: "x") { isBehindX = true }
    }
    return count
  }

  /// The rules by `Opcode.rawValue`, for the life of the process; written once, here.
  nonisolated(unsafe) static let table: UnsafePointer<ValidationRule> = {
    let rows = Instruction.byOpcode
    let table = UnsafeMutablePointer<ValidationRule>.allocate(capacity: rows.count)
    let fallback = ValidationRule(Opcode.unreachable.instruction)
    for (place, row) in rows.enumerated() {
      (table + place).initialize(to: row.map { ValidationRule($0) } ?? fallback)
    }
    return UnsafePointer(table)
  }()
}
