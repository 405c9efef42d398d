/// The part of an instruction's row that the validator needs, in the shape that is quickest to apply.
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
  /// True if the instruction may stand in a constant expression (section 3.3.13).
  var isConstant = false
  var parameterCount: UInt8 = 0
  /// The operand types' codes; `address` is the address type of the memory that the immediate names.
  var first: UInt8 = 0
  var second: UInt8 = 0
  var third: UInt8 = 0
  /// 0 where there is no result.
  var result: UInt8 = 0
  /// The width of a memory access, as log2.
  var alignment: UInt8 = 0
  /// The number of lanes that the lane index chooses from.
  var lanes: UInt8 = 0

  /// Stands for an address instead of a type's code.
  static let address: UInt8 = 1

  init(_ row: Instruction) {
    immediates = row.immediates
    isConstant = Self.isConstant(row.opcode)
    guard let signature = row.signature else {
      family = Self.ownFamily(of: row.opcode)
      return
    }
    parameterCount = UInt8(signature.count)
    if signature.count > 0 { first = Self.code(signature[0]) }
    if signature.count > 1 { second = Self.code(signature[1]) }
    if signature.count > 2 { third = Self.code(signature[2]) }
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

  /// The family of an instruction with a rule of its own.
  private static func ownFamily(of opcode: Opcode) -> Family {
    switch opcode {
    case .localGet: .localGet
    case .localSet: .localSet
    case .localTee: .localTee
    case .globalGet: .globalGet
    case .globalSet: .globalSet
    case .drop: .drop
    case .select: .select
    case .block: .block
    case .loop: .loop
    case .if: .if
    case .else: .else
    case .end: .end
    case .br: .br
    case .brIf: .brIf
    case .return: .return
    case .unreachable: .unreachable
    case .call: .call
    default: .own
    }
  }

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

  /// The number after the `x` of a mnemonic such as `i8x16.extract_lane_s`.
  private static func laneCount(_ name: StaticString) -> UInt8 {
    var count: UInt8 = 0
    var isAfterX = false
    for index in 0..<name.utf8CodeUnitCount {
      let character = name.utf8Start[index]
      if character == UInt8(ascii: ".") { break }
      if isAfterX { count = count * 10 + character - UInt8(ascii: "0") }
      if character == UInt8(ascii: "x") { isAfterX = true }
    }
    return count
  }

  /// The rules by `Opcode.rawValue`, for the life of the process; written once, here.
  nonisolated(unsafe) static let table: UnsafePointer<ValidationRule> = {
    let table = UnsafeMutablePointer<ValidationRule>.allocate(capacity: Instruction.rowCount)
    let fallback = ValidationRule(Opcode.unreachable.instruction)
    for index in 0..<Instruction.rowCount {
      (table + index).initialize(to: Instruction.row(at: index).map { ValidationRule($0) } ?? fallback)
    }
    return UnsafePointer(table)
  }()
}
