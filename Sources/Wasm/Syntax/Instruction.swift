/// One row of the instruction table: everything about an instruction that decoder, encoder, validator, text parser,
/// printer, fuel schedule and stepper have to agree on.
package struct Instruction: Sendable {
  package let opcode: Opcode
  /// The mnemonic of the text format.
  package let name: StaticString
  package let immediates: ImmediateKind
  /// Operand and result types where they are fixed; `nil` where the validator has a rule of its own.
  package let signature: Signature?
  package let feature: Feature
  package let fuel: FuelClass
  /// The natural alignment of a memory access, which is log2 of its width in bytes; else 0.
  package let alignment: UInt8

  static func row(
    _ opcode: Opcode, _ name: StaticString, _ immediates: ImmediateKind, _ signature: Signature?, _ feature: Feature,
    _ fuel: FuelClass, alignment: UInt8 = 0
  ) -> Instruction {
    Instruction(
      opcode: opcode, name: name, immediates: immediates, signature: signature, feature: feature, fuel: fuel,
      alignment: alignment)
  }
}

/// The immediates that follow an opcode in the binary format (section 5.4), in the order in which it is read.
package enum ImmediateKind: UInt8, Sendable {
  case none
  case blockType
  /// A block type and the catch clauses of `try_table`.
  case tryTable
  case label
  /// The labels of `br_table`, the default last.
  case labelTable
  /// The types of `select t`.
  case valueTypes
  case function, local, global, table, memory, tag, data, element, type
  /// `call_indirect`: type, then table.
  case typeTable
  case typeField, typeCount, typeData, typeElement
  /// `array.copy`: destination type, then source type.
  case typeType
  /// `memory.init`: data segment, then memory.
  case dataMemory
  /// `memory.copy`: destination, then source.
  case memoryMemory
  /// `table.init`: element segment, then table.
  case elementTable
  /// `table.copy`: destination, then source.
  case tableTable
  case heapType
  /// `br_on_cast`: nullability flags, label, source heap type, target heap type.
  case castLabel
  case memoryArgument
  case memoryLane
  case lane
  /// The 16 lane indices of `i8x16.shuffle`.
  case shuffle
  case i32, i64, f32, f64, v128
}

/// The proposal an instruction came with; all of them are part of WebAssembly 3.0.
package enum Feature: UInt8, Sendable {
  case mvp, signExtension, saturatingTruncation, bulkMemory, referenceTypes, simd, relaxedSIMD, tailCalls
  case functionReferences, gc, exceptions
}

/// The fuel class of an instruction, which is in its row; the costs of the classes are in `FuelSchedule`.
package enum FuelClass: UInt8, CaseIterable, Sendable {
  /// Structure that is not executed: `block`, `loop`, `else`, `nop`, `try_table`, and `end` but for a function's.
  case free
  case simple, branch, divide, vector, vectorHeavy
  case call, callIndirect, `throw`
  case memoryGrow, tableGrow, bulk, allocate, aggregate, cast
}

/// The operand and result types of an instruction, written as in `"ii:i"`: parameters, colon, at most one result.
///
/// `i` i32, `I` i64, `f` f32, `F` f64, `v` v128, `a` the address type of the memory that the immediate names.
package struct Signature: Sendable, ExpressibleByStringLiteral {
  package enum Operand: UInt8, Sendable { case i32, i64, f32, f64, v128, address }

  /// Read where it is asked for, so that the rows are constants.
  private let text: StaticString

  package init(stringLiteral text: StaticString) { self.text = text }

  private var hasResult: Bool { text.utf8Start[text.utf8CodeUnitCount - 1] != UInt8(ascii: ":") }

  /// The number of parameters.
  package var count: Int { text.utf8CodeUnitCount - (hasResult ? 2 : 1) }

  package var result: Operand? { hasResult ? operand(text.utf8CodeUnitCount - 1) : nil }

  /// A parameter.
  package subscript(_ index: Int) -> Operand { operand(index) }

  private func operand(_ index: Int) -> Operand {
    switch text.utf8Start[index] {
    case UInt8(ascii: "i"): .i32
    case UInt8(ascii: "I"): .i64
    case UInt8(ascii: "f"): .f32
    case UInt8(ascii: "F"): .f64
    case UInt8(ascii: "v"): .v128
    default: .address
    }
  }
}

extension Instruction {
  /// All rows, in no particular order.
  package static var all: [Instruction] {
    var rows: [Instruction] = []
    forEachChapter { rows += $0 }
    return rows
  }

  private static func forEachChapter(_ body: ([Instruction]) -> Void) {
    body(controlRows)
    body(variableRows)
    body(tableRows)
    body(memoryRows)
    body(numericRows)
    body(referenceRows)
    body(aggregateRows)
    body(vectorRows)
  }

  /// The number of rows, those of illegal opcodes included, by `Opcode.rawValue`.
  package static let rowCount = 0x140 + 0x114

  /// The rows by `Opcode.rawValue`.
  // SAFETY: the arrays of the chapters are constants, which nothing changes or frees, so that rows stay where they are.
  nonisolated(unsafe) private static let rows: UnsafePointer<UnsafePointer<Instruction>?> = {
    let rows = UnsafeMutablePointer<UnsafePointer<Instruction>?>.allocate(capacity: rowCount)
    rows.initialize(repeating: nil, count: rowCount)
    forEachChapter { chapter in
      chapter.withUnsafeBufferPointer { chapter in
        for index in chapter.indices {
          rows[Int(chapter[index].opcode.rawValue)] = chapter.baseAddress.map { $0 + index }
        }
      }
    }
    return UnsafePointer(rows)
  }()

  /// The row at an index, which is an `Opcode.rawValue` below `rowCount`; `nil` marks an illegal opcode.
  package static func row(at index: Int) -> Instruction? { rows[index]?.pointee }
}

extension Opcode {
  /// The row of this instruction.
  // SAFETY: the table has a row for every opcode, which a test asserts.
  package var instruction: Instruction { Instruction.row(at: Int(rawValue)).unsafelyUnwrapped }

  /// The prefix byte, or `nil` for a single-byte opcode.
  package var prefix: UInt8? {
    switch rawValue {
    case ..<0x100: nil
    case ..<0x120: 0xFB
    case ..<0x140: 0xFC
    default: 0xFD
    }
  }

  /// The byte of a single-byte opcode, or the number after the prefix.
  package var code: UInt32 {
    switch rawValue {
    case ..<0x100: UInt32(rawValue)
    case ..<0x120: UInt32(rawValue) - 0x100
    case ..<0x140: UInt32(rawValue) - 0x120
    default: UInt32(rawValue) - 0x140
    }
  }

  /// The index in the instruction table of number `code` after `prefix`, or `nil` where the table has no such index.
  package static func index(prefix: UInt8, code: UInt32) -> Int? {
    switch prefix {
    case 0xFB: code < 0x20 ? 0x100 + Int(code) : nil
    case 0xFC: code < 0x20 ? 0x120 + Int(code) : nil
    case 0xFD: code < 0x114 ? 0x140 + Int(code) : nil
    default: nil
    }
  }
}
