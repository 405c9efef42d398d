import Testing

@testable import Wasm

/// Puts together the syntax of a module whose code is given as bytes.
struct ModuleBuilder {
  var syntax = ModuleSyntax()

  @discardableResult
  mutating func type(
    _ composite: CompositeType, final: Bool = true, supertypes: [Index] = []
  ) -> Index {
    let index = syntax.types.count
    syntax.types.append(SubType(isFinal: final, supertypes: supertypes, composite: composite))
    syntax.groupEnds.append(index + 1)
    return Index(index)
  }

  @discardableResult
  mutating func function(
    _ parameters: [ValueType] = [], _ results: [ValueType] = [], locals: [(count: UInt32, type: ValueType)] = [],
    _ code: (inout ByteWriter) -> Void
  ) -> Index {
    function(type(.function(FunctionType(parameters, results))), locals: locals, code)
  }

  /// Adds a function; its last `end` is added to the code.
  @discardableResult
  mutating func function(
    _ type: Index, locals: [(count: UInt32, type: ValueType)] = [], _ code: (inout ByteWriter) -> Void
  ) -> Index {
    var writer = ByteWriter()
    writer.count(locals.count)
    for (count, type) in locals {
      writer.u32(count)
      writer.valueType(type)
    }
    code(&writer)
    writer.opcode(.end)
    syntax.functions.append(type)
    syntax.code.append(FunctionBody(range: append(writer.bytes)))
    return Index(syntax.functions.count - 1)
  }

  /// A constant expression; its `end` is added.
  mutating func expression(_ code: (inout ByteWriter) -> Void) -> Expression {
    var writer = ByteWriter()
    code(&writer)
    writer.opcode(.end)
    return Expression(range: append(writer.bytes))
  }

  private mutating func append(_ bytes: [UInt8]) -> Range<Int> {
    let start = syntax.bytes.count
    syntax.bytes += bytes
    return start..<syntax.bytes.count
  }

  /// What validation says; `nil` where the module is valid.
  var error: ModuleError? { validationError(syntax) }
}

extension ByteWriter {
  mutating func op(_ opcode: Opcode, _ index: Index = 0, _ secondIndex: Index = 0) {
    var immediates = Immediates()
    immediates.index = index
    immediates.secondIndex = secondIndex
    instruction(opcode, immediates)
  }

  mutating func const(_ value: UInt32) {
    var immediates = Immediates()
    immediates.value = UInt64(value)
    instruction(.i32Const, immediates)
  }

  mutating func block(_ opcode: Opcode, _ type: BlockType = .empty) {
    var immediates = Immediates()
    immediates.block = type
    instruction(opcode, immediates)
  }
}

func validationError(_ syntax: ModuleSyntax) -> ModuleError? {
  do throws(ModuleError) {
    _ = try Module(validating: syntax)
    return nil
  } catch {
    return error
  }
}
