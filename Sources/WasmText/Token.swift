package import Wasm

/// A token of the text format (section 6.3.1).
package struct Token: Sendable {
  package enum Kind: UInt8, Sendable {
    /// The end of the text.
    case end
    case open, close
    /// A word that the grammar knows; see `keyword`.
    case keyword
    /// The mnemonic of an instruction; see `opcode`.
    case instruction
    /// An identifier written `$word`.
    case identifier
    /// An identifier written `$"string"`.
    case quotedIdentifier
    case string
    /// A number without a sign and without a fraction.
    case natural
    /// A number with a sign and without a fraction.
    case integer
    /// Any other number, `inf` and `nan` among them.
    case float
    /// A word that nothing in the grammar matches: the suite's "unknown operator".
    case reserved
  }

  package internal(set) var kind = Kind.end
  /// The keyword of a `.keyword`.
  package internal(set) var keyword = Keyword.module
  /// The opcode of an `.instruction`: that of the first row with this mnemonic.
  package internal(set) var opcode = Opcode.unreachable
  /// The offset of the first byte in the text.
  package internal(set) var start = 0
  /// The offset after the last byte in the text.
  package internal(set) var end = 0
  /// The line, from 1.
  package internal(set) var line = 1
  /// The offset of the first byte of the line.
  var lineStart = 0

  /// The column in bytes, from 1.
  package var column: Int { start - lineStart + 1 }
  package var location: ModuleError.Location { .text(line: line, column: column) }
}

/// The words of the text format and of scripts that are not mnemonics of instructions, in the order of `spellings`.
package enum Keyword: UInt8, CaseIterable, Sendable {
  case module, type, rec, sub, final, function, structure, array, field, mut, param, result, local, ref, null
  case i32, i64, f32, f64, v128, i8, i16
  case any, eq, i31, none, noFunction, extern, noExtern, exception, noException
  case anyReference, eqReference, i31Reference, structureReference, arrayReference, nullReference
  case functionReference, nullFunctionReference, externReference, nullExternReference
  case exceptionReference, nullExceptionReference
  case `import`, export, memory, table, global, tag, elem, data, start, offset, item, declare
  case then, `catch`, catchRef, catchAll, catchAllRef
  case i8x16, i16x8, i32x4, i64x2, f32x4, f64x2
  /// The words `offset=` and `align=` with the number after them, which `TokenCursor.argument()` reads.
  case offsetArgument, alignArgument
  // These are the words of scripts.
  case quote, binary, definition, instance, register, invoke, get, either
  case assertReturn, assertTrap, assertException, assertExhaustion, assertMalformed, assertInvalid, assertUnlinkable
  case assertMalformedCustom, assertInvalidCustom
  case script, input, output
  case nanCanonical, nanArithmetic
  case refExtern, refHost, refStructure, refArray, refAny, refException

  /// The words, one for each case.
  static let spellings: StaticString = """
    module type rec sub final func struct array field mut param result local ref null \
    i32 i64 f32 f64 v128 i8 i16 \
    any eq i31 none nofunc extern noextern exn noexn \
    anyref eqref i31ref structref arrayref nullref \
    funcref nullfuncref externref nullexternref \
    exnref nullexnref \
    import export memory table global tag elem data start offset item declare \
    then catch catch_ref catch_all catch_all_ref \
    i8x16 i16x8 i32x4 i64x2 f32x4 f64x2 \
    offset= align= \
    quote binary definition instance register invoke get either \
    assert_return assert_trap assert_exception assert_exhaustion assert_malformed assert_invalid assert_unlinkable \
    assert_malformed_custom assert_invalid_custom \
    script input output \
    nan:canonical nan:arithmetic \
    ref.extern ref.host ref.struct ref.array ref.any ref.exn
    """
}
