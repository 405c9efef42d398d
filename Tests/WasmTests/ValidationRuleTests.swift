import Testing
import WasmText

@testable import Wasm

/// The rules of validation, each with modules that keep it and modules that break it.
@Suite struct ValidationRuleTests {
  private func error(_ text: String) throws -> ModuleError? {
    validationError(try parseModule(Array(text.utf8)))
  }

  @Test(arguments: modules(validModules))
  func `valid bodies are accepted`(_ text: String) throws {
    let error = try error(text)
    #expect(error == nil, "\(text): \(error?.description ?? "")")
  }

  @Test(arguments: modules(invalidModules))
  func `invalid bodies are refused`(_ text: String) throws {
    let parts = text.split(separator: "=> ")
    let error = try error(String(parts[0]))
    #expect(error?.kind == .invalid)
    #expect(error?.message.hasPrefix(parts[1]) == true, "\(text): \(error?.message ?? "valid")")
  }

  @Test func `errors of texts have lines`() throws {
    #expect(try error("(func\n  nop\n  i32.add\n  drop)")?.location == .text(line: 3, column: 3))
  }

  /// The modules of a list, which empty lines set apart.
  private static func modules(_ list: String) -> [String] {
    list.split(separator: "\n\n").map(String.init)
  }

  private static let validModules = """
    ;; Blocks, branches and unreachable code
    (func (result i32) (block (result i32) (br 0 (i32.const 1))))

    (func (param i32) (result i32) (local.get 0) (loop (param i32) (result i32) (br_if 0 (i32.const 1))))

    (func (result i32) (unreachable) (i32.add))

    (func (result i64) (unreachable) (select))

    (func (unreachable) (br_if 0) (br_table 0 0 0))

    (func (result i32) (return (i32.const 1)) (i64.const 2) (drop) (nop) (unreachable))

    (func (block (result i32) (br_table 0 0 (i32.const 1) (i32.const 2))) (drop))

    (func (param i32) (result i32) (local.get 0) (if (param i32) (result i32) (i32.const 1) (then)))

    ;; Locals
    (type $t (func)) (func (param (ref $t)) (local $l (ref $t)) (local.set $l (local.get 0)) (drop (local.get
    $l)))

    (type $t (func)) (func (param (ref $t)) (local (ref $t)) (block (local.set 1 (local.get 0)) (call_ref $t
    (local.get 1))))

    ;; Calls
    (func $f (result i32) (return_call $g)) (func $g (result i32) (i32.const 1))

    (type $t (func (result i32))) (table 1 funcref) (func (result i32) (return_call_indirect (type $t) (i32.const
    0)))

    (table i64 1 funcref) (func (call_indirect (i64.const 0)))

    ;; Memories and tables with 64-bit addresses
    (memory 1) (memory i64 1) (func (memory.copy 0 1 (i32.const 0) (i64.const 0) (i32.const 0)))

    (memory i64 1) (memory i64 1) (func (memory.copy 0 1 (i64.const 0) (i64.const 0) (i64.const 0)))

    (memory i64 1) (func (drop (i32.load offset=0x1_0000_0000 (i64.const 0))))

    (table i64 1 funcref) (func (drop (table.grow (ref.null func) (i64.const 1))))

    ;; References and casts
    (func (param anyref) (result i32) (block (result (ref i31)) (br_on_cast 0 anyref (ref i31) (local.get 0))
    (unreachable)) (i31.get_s))

    (func (param anyref) (result (ref eq)) (ref.cast (ref eq) (local.get 0)))

    (func (param externref) (result anyref) (any.convert_extern (local.get 0)))

    (func (param funcref) (result (ref func)) (block (br_on_null 0 (local.get 0)) (return)) (unreachable))

    (func (param funcref) (result (ref func)) (block (result (ref func)) (br_on_non_null 0 (local.get 0))
    (unreachable)))

    (func $f) (elem declare func $f) (func (result (ref func)) (ref.func $f))

    (func $f) (global funcref (ref.func $f)) (func (drop (ref.func $f)))

    ;; Aggregates
    (type $s (struct (field i8) (field (mut f64)))) (func (param (ref $s)) (struct.set $s 1 (local.get 0)
    (f64.convert_i32_s (struct.get_s $s 0 (local.get 0)))))

    (type $a (array (mut i32))) (func (result (ref $a)) (array.new_fixed $a 2 (i32.const 1) (i32.const 2)))

    (type $a (array i16)) (global (ref $a) (array.new_default $a (i32.const 7)))

    (type $a (array (mut funcref))) (elem $e (ref func)) (func (param (ref $a)) (array.init_elem $a $e (local.get
    0) (i32.const 0) (i32.const 0) (i32.const 0)))

    ;; Exceptions
    (tag $e (param i32)) (func (result i32) (block $h (result i32) (try_table (catch $e $h) (throw $e (i32.const
    1))) (i32.const 0)))

    (func (result exnref) (block $h (result exnref) (try_table (catch_all_ref $h)) (ref.null exn)))

    (func (param exnref) (throw_ref (local.get 0)))

    ;; Subtyping
    (type $a (sub (struct (field (ref null any))))) (type $b (sub $a (struct (field (ref null eq)) (field i32))))
    (func (param (ref $b)) (result (ref $a)) (local.get 0))

    (rec (type $f (func)) (type $g (func (param (ref $f))))) (rec (type $h (func)) (type $i (func (param (ref
    $h))))) (func (param (ref $g)) (result (ref $i)) (local.get 0))

    ;; Modules
    (global $g i32 (i32.const 1)) (global i32 (i32.add (global.get $g) (i32.const 2)))

    (import "m" "g" (global $g funcref)) (table 1 funcref (global.get $g))

    (memory 65536) (memory i64 0x1_0000_0000_0000) (table i64 0xffff_ffff_ffff_ffff funcref)
    """

  /// Each module with the start of its error.
  private static let invalidModules = """
    ;; Blocks and branches
    (func (result i32))
    => type mismatch: instruction requires [i32] but stack has []

    (func (i32.const 1))
    => type mismatch

    (func (result i32) (i64.const 1))
    => type mismatch: instruction requires [i32] but stack has [i64]

    (func (br 1))
    => unknown label 1

    (func (br_table 0 4294967295 (i32.const 0)))
    => unknown label 4294967295

    (func (block (result i32) (br_if 0 (i32.const 1)) (unreachable)) (drop) (i32.add))
    => type mismatch

    (func (block (result i32) (block (br_table 0 1 (i32.const 1))) (unreachable)) (drop))
    => type mismatch

    (func (result i32) (if (result i32) (i32.const 1) (then (i32.const 1))))
    => type mismatch

    (func (unreachable) (i32.const 1) (i64.add) (drop))
    => type mismatch

    (func (unreachable) (block (i32.const 1)))
    => type mismatch

    (func (drop (select (i32.const 1) (i64.const 1) (i32.const 0))))
    => type mismatch

    (func (drop (select (ref.null func) (ref.null func) (i32.const 0))))
    => type mismatch

    (func (drop (select (result i32 i32) (i32.const 1) (i32.const 1) (i32.const 0))))
    => invalid result arity

    ;; Locals and globals
    (func (local.get 0))
    => unknown local 0

    (type $t (func)) (func (local (ref $t)) (drop (local.get 0)))
    => uninitialized local 0

    (type $t (func)) (func (param (ref $t)) (local (ref $t)) (block (local.set 1 (local.get 0))) (drop (local.get
    1)))
    => uninitialized local 1

    (type $t (func)) (func (param (ref $t)) (local (ref $t)) (if (i32.const 1) (then (local.set 1 (local.get 0)))
    (else (drop (local.get 1)))))
    => uninitialized local 1

    (func (global.set 0 (i32.const 1)))
    => unknown global 0

    (global i32 (i32.const 0)) (func (global.set 0 (i32.const 1)))
    => immutable global

    ;; Calls
    (func (call 1))
    => unknown function 1

    (func $f (return_call $g)) (func $g (result i32) (i32.const 1))
    => type mismatch

    (table 1 externref) (func (call_indirect (i32.const 0)))
    => type mismatch

    (func (call_indirect (i32.const 0)))
    => unknown table 0

    (type $s (struct)) (func (call_ref $s (ref.null $s)))
    => type mismatch

    ;; Memories and tables
    (func (drop (i32.load (i32.const 0))))
    => unknown memory 0

    (memory 1) (func (drop (i32.load align=8 (i32.const 0))))
    => alignment must not be larger than natural

    (memory 1) (func (drop (i32.load offset=0x1_0000_0000 (i32.const 0))))
    => offset out of range

    (memory i64 1) (func (drop (i32.load (i32.const 0))))
    => type mismatch

    (memory 1) (memory i64 1) (func (memory.copy 0 1 (i32.const 0) (i64.const 0) (i64.const 0)))
    => type mismatch

    (memory 1) (func (memory.init 0 (i32.const 0) (i32.const 0) (i32.const 0)))
    => unknown data segment 0

    (func (elem.drop 3))
    => unknown elem segment 3

    (table 1 funcref) (table 1 externref) (func (table.copy 0 1 (i32.const 0) (i32.const 0) (i32.const 0)))
    => type mismatch

    (func (drop (i8x16.extract_lane_s 16 (v128.const i64x2 0 0))))
    => invalid lane index

    (func (drop (f64x2.replace_lane 2 (v128.const i64x2 0 0) (f64.const 0))))
    => invalid lane index

    (memory 1) (func (drop (v128.load64_lane 2 (i32.const 0) (v128.const i64x2 0 0))))
    => invalid lane index

    ;; References and casts
    (func $f (drop (ref.func $f)))
    => undeclared function reference

    (func (param i32) (drop (ref.is_null (local.get 0))))
    => type mismatch

    (func (param externref) (result anyref) (ref.cast anyref (local.get 0)))
    => type mismatch

    (func (param anyref) (block (br_on_cast 0 anyref (ref i31) (local.get 0)) (drop)))
    => type mismatch

    (func (drop (ref.null 9)))
    => unknown type 9

    ;; Aggregates
    (type $s (struct (field i8))) (func (param (ref $s)) (drop (struct.get $s 0 (local.get 0))))
    => type mismatch

    (type $s (struct (field i8))) (func (param (ref $s)) (struct.set $s 0 (local.get 0) (i32.const 0)))
    => immutable field

    (type $s (struct (field (ref any)))) (func (drop (struct.new_default $s)))
    => type mismatch

    (type $s (struct)) (func (param (ref $s)) (drop (struct.get $s 0 (local.get 0))))
    => unknown field 0

    (type $a (array i8)) (func (param (ref $a)) (array.set $a (local.get 0) (i32.const 0) (i32.const 0)))
    => immutable array

    (type $a (array (mut i8))) (type $b (array i16)) (func (param (ref $a) (ref $b)) (array.copy $a $b (local.get
    0) (i32.const 0) (local.get 1) (i32.const 0) (i32.const 0)))
    => array types do not match

    (type $a (array anyref)) (data "") (func (drop (array.new_data $a 0 (i32.const 0) (i32.const 0))))
    => array type is not numeric or vector

    ;; Exceptions
    (tag (result i32))
    => non-empty tag result type

    (func (throw 0))
    => unknown tag 0

    (tag $e (param i32)) (func (block $h (try_table (catch $e $h))))
    => type mismatch

    (func (block $h (result exnref i32) (try_table (catch_all_ref $h)) (unreachable)) (drop) (drop))
    => type mismatch

    (func (try_table (result i32) (catch_all 1)))
    => unknown label 1

    ;; Types
    (type (array (ref 1)))
    => unknown type 1

    (type $a (sub final (struct))) (type (sub $a (struct)))
    => sub type 1 has final super type 0

    (type $a (sub (struct (field i32)))) (type (sub $a (struct (field i64))))
    => sub type 1 does not match

    (type $a (sub (struct (field (mut anyref))))) (type (sub $a (struct (field (mut eqref)))))
    => sub type

    (rec (type $a (sub $b (struct))) (type $b (sub (struct))))
    => sub type 0

    ;; Modules
    (memory 65537)
    => memory size must be at most 65536 pages (4GiB)

    (memory i64 0x1_0000_0000_0001)
    => memory size

    (table 0x1_0000_0000 funcref)
    => table size

    (memory 2 1)
    => size minimum must not be greater than maximum

    (table 1 (ref func))
    => type mismatch

    (global $a i32 (global.get $b)) (global $b i32 (i32.const 0))
    => unknown global 1

    (global $g funcref (ref.null func)) (table 1 funcref (global.get $g))
    => unknown global 0

    (import "m" "g" (global (mut i32))) (global i32 (global.get 0))
    => constant expression required

    (global i32 (i32.clz (i32.const 0)))
    => constant expression required

    (global i32 (i32.const 0) (i32.const 0))
    => type mismatch

    (func) (export "a" (func 0)) (export "a" (func 0))
    => duplicate export name

    (export "a" (tag 0))
    => unknown tag 0

    (func (param i32)) (start 0)
    => start function

    (start 0)
    => unknown function 0

    (data (i32.const 0) "")
    => unknown memory 0

    (memory i64 1) (data (i32.const 0) "")
    => type mismatch

    (table 1 externref) (func $f) (elem (i32.const 0) $f)
    => type mismatch

    (elem func 7)
    => unknown function 7

    (type $s (struct)) (func (type $s))
    => unknown type
    """
}
