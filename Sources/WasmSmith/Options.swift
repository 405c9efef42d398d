package import Wasm

extension Generator {
  /// The features that generated modules may use, and their greatest size.
  package struct Options: Sendable {
    package let features: Set<Feature>
    /// This is true if blocks may have parameters, and any number of results.
    package var hasMultipleValues = true
    package var hasMultipleMemories = true
    /// This is true if memories and tables may have addresses of 64 bits.
    package var hasWideAddresses = true
    /// This is true if constant expressions may have arithmetic, and globals defined in the module.
    package var hasExtendedConstants = true
    package var hasImports = true
    /// This is true if engines may choose the bits of a NaN, so that these must not get into integers or memories.
    package let hidesNaN: Bool
    /// The greatest number of functions that are defined.
    package var functions = 6
    /// The greatest number of expressions and statements of a function.
    package var nodes = 48
    let catalog: Catalog

    package init(features: Set<Feature>, hidesNaN: Bool) {
      self.features = features
      self.hidesNaN = hidesNaN
      catalog = Catalog(features: features, hidesNaN: hidesNaN)
    }

    /// The options for all of WebAssembly 3.0.
    package static let full = Options(
      features: [
        .mvp, .signExtension, .saturatingTruncation, .bulkMemory, .referenceTypes, .simd, .relaxedSIMD, .tailCalls,
        .functionReferences, .gc, .exceptions,
      ], hidesNaN: false)

    func has(_ feature: Feature) -> Bool { features.contains(feature) }
  }
}

/// The instructions that a generator may choose from, by their use.
struct Catalog: Sendable {
  /// The instructions with a fixed signature and a result.
  private var operators: [ValueType: [Opcode]] = [:]
  /// The instructions with a fixed signature and no result; `nop` is the first.
  let effects: [Opcode]
  let statements: [Opcode]
  let control: [Opcode]
  /// The instructions that give a value of any type.
  private let values: [Opcode]
  private let sizes: [Opcode]
  private let tests: [Opcode]
  private let references: [Opcode]
  /// The instructions that never go on to the next one.
  let diverging: [Opcode]

  init(features: Set<Feature>, hidesNaN: Bool) {
    func allowed(_ opcodes: [Opcode]) -> [Opcode] {
      opcodes.filter { features.contains($0.instruction.feature) && !(hidesNaN && Catalog.showsNaN($0)) }
    }
    let fixed = allowed(Instruction.all.filter { $0.signature != nil }.map(\.opcode))
    for opcode in fixed {
      guard let result = opcode.instruction.signature?.result else { continue }
      operators[result.type(.i32), default: []].append(opcode)
    }
    effects = fixed.filter { $0.instruction.signature?.result == nil }
    statements = allowed([
      .localSet, .globalSet, .drop, .tableSet, .tableFill, .tableCopy, .tableInit, .memoryFill, .memoryCopy,
      .memoryInit, .structSet, .arraySet, .arrayFill, .arrayCopy, .arrayInitData, .arrayInitElem, .brOnNull,
      .brOnNonNull, .brOnCast, .brOnCastFail,
    ])
    control = allowed([
      .if, .block, .loop, .tryTable, .brIf, .call, .callIndirect, .callRef, .localSet, .globalSet, .if, .loop,
    ])
    values = allowed([
      .localGet, .localTee, .globalGet, .select, .selectTyped, .block, .loop, .if, .tryTable, .call, .callIndirect,
      .callRef, .brIf, .structGet, .structGetS, .structGetU, .arrayGet, .arrayGetS, .arrayGetU,
    ])
    sizes = allowed([.memorySize, .memoryGrow, .tableSize, .tableGrow])
    tests = allowed([.refIsNull, .refEq, .refTest, .refTestNull, .arrayLen, .i31GetS, .i31GetU])
    references = allowed([
      .refNull, .tableGet, .refFunc, .refAsNonNull, .refCast, .refCastNull, .brOnNull, .brOnCast, .brOnCastFail,
      .structNew, .structNewDefault, .arrayNew, .arrayNewDefault, .arrayNewFixed, .arrayNewData, .arrayNewElem,
      .refI31, .anyConvertExtern, .externConvertAny,
    ])
    diverging = allowed([
      .unreachable, .br, .brTable, .return, .br, .brTable, .return, .returnCall, .returnCallIndirect, .returnCallRef,
      .throw, .throwRef,
    ])
  }

  /// Returns a list of instructions that may give a value of a type, and now and then of those that do not return.
  func candidates(for type: ValueType, _ source: ChoiceSource) -> [Opcode] {
    let choice = source.choose(below: 32)
    if choice == 31 { return diverging }
    if choice > 20 { return values }
    if type.isReference { return references }
    if choice > 18, type == .i32 || type == .i64 { return sizes }
    if choice > 14, type == .i32, !tests.isEmpty { return tests }
    return operators[type] ?? values
  }

  /// Returns the instructions of constant expressions (section 3.3.13) that give a value of a type.
  func constants(for type: ValueType, _ options: Generator.Options) -> [Opcode] {
    guard options.hasExtendedConstants else { return [.globalGet] }
    if type.isReference { return [.globalGet] + references.filter { Catalog.constantReferences.contains($0) } }
    return [.globalGet] + (operators[type] ?? []).filter { Catalog.constantOperators.contains($0) }
  }

  private static let constantOperators: Set<Opcode> = [.i32Add, .i32Sub, .i32Mul, .i64Add, .i64Sub, .i64Mul]
  private static let constantReferences: Set<Opcode> = [
    .refNull, .refFunc, .refI31, .structNew, .structNewDefault, .arrayNew, .arrayNewDefault, .arrayNewFixed,
    .anyConvertExtern, .externConvertAny,
  ]

  /// Returns whether bits of a NaN that an engine chose can get into an integer, a vector or a memory.
  private static func showsNaN(_ opcode: Opcode) -> Bool {
    switch opcode {
    case .i32ReinterpretF32, .i64ReinterpretF64, .f32Store, .f64Store, .f32Copysign, .f64Copysign: return true
    default:
      let name = "\(opcode.instruction.name)"
      let isCompare = [".eq", ".ne", ".lt", ".gt", ".le", ".ge"].contains { name.hasSuffix($0) }
      return (name.hasPrefix("f32x4.") || name.hasPrefix("f64x2.")) && !isCompare
        && opcode.instruction.signature?.result == .v128
    }
  }
}

extension Signature.Operand {
  /// - Parameter address: The address type of the memory that the instruction names.
  func type(_ address: ValueType) -> ValueType {
    switch self {
    case .i32: .i32
    case .i64: .i64
    case .f32: .f32
    case .f64: .f64
    case .v128: .v128
    case .address: address
    }
  }
}
