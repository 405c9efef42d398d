package import Wasm

/// A generated module, and calls of its exports.
package struct Program: Sendable {
  package let syntax: ModuleSyntax
  package var calls: [Call]

  /// A call of the function exported as `f` and its index.
  package struct Call: Sendable, CustomStringConvertible {
    package let function: Index
    package let type: FunctionType
    package let arguments: [Argument]

    package var description: String { "f\(function)(\(arguments.map { "\($0)" }.joined(separator: ", ")))" }
  }

  /// An argument that does not depend on a store.
  package enum Argument: Hashable, Sendable {
    case number(Value)
    case null
    case extern(UInt32)
    /// The argument is the function exported as `f` and this index.
    case function(Index)
  }

  /// - Throws: An error of the encoder, which never occurs for a generated module.
  package func bytes() throws(ModuleError) -> [UInt8] { try Encoder.encode(syntax) }

  /// Returns the instructions of the module, each with its number in code and constant expressions.
  package func instructions() throws(ModuleError) -> [Opcode: Int] {
    var counts: [Opcode: Int] = [:]
    let expressions = syntax.globals.map(\.initializer.range) + syntax.tables.compactMap(\.initializer?.range)
    try syntax.bytes.withUnsafeBufferPointer { bytes throws(ModuleError) in
      let whole = ByteReader(bytes, range: 0..<bytes.count)
      for (place, range) in (expressions + syntax.code.map(\.range)).enumerated() {
        var reader = whole.reader(at: range)
        if place >= expressions.count { try reader.locals { _, _ in } }
        var instructions = InstructionReader(reader)
        while !instructions.isAtEnd { counts[try instructions.nextOpcode(), default: 0] += 1 }
      }
    }
    return counts
  }
}

extension Generator {
  /// Returns calls of functions whose parameters the host can give.
  func makeCalls(_ source: ChoiceSource) -> [Program.Call] {
    var calls: [Program.Call] = []
    let callable = functions.indices.filter { signature(functions[$0]).parameters.allSatisfy(isGiven) }
    guard !callable.isEmpty else { return [] }
    while calls.count < 12, source.likely(8) {
      let function = source.pick(callable)
      let type = signature(functions[function])
      let arguments = type.parameters.map { argument($0, source) }
      calls.append(Program.Call(function: Index(function), type: type, arguments: arguments))
    }
    return calls
  }

  private func isGiven(_ type: ValueType) -> Bool {
    guard let reference = type.reference else { return true }
    return reference.isNullable || [.extern, .any, .function].contains(reference.heap)
  }

  private func argument(_ type: ValueType, _ source: ChoiceSource) -> Program.Argument {
    switch type {
    case .i32: return .number(.i32(UInt32(truncatingIfNeeded: Constants.integer(source))))
    case .i64: return .number(.i64(Constants.integer(source)))
    case .f32: return .number(.f32(UInt32(truncatingIfNeeded: Constants.single(source))))
    case .f64: return .number(.f64(Constants.double(source)))
    case .v128:
      let (low, high) = Constants.vector(source)
      return .number(.v128(V128(low: low, high: high)))
    default:
      guard let reference = type.reference, !reference.isNullable || source.likely(4) else { return .null }
      switch reference.heap {
      case .extern, .any: return .extern(UInt32(source.choose(below: 100)))
      case .function: return .function(Index(source.choose(below: functions.count)))
      default:
        let candidates = functions.indices.filter { matches(HeapType(index: functions[$0]), reference.heap) }
        return candidates.isEmpty ? .null : .function(Index(source.pick(candidates)))
      }
    }
  }
}
