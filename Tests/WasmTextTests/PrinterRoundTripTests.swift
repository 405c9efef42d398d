import Testing
import Wasm
import WasmText

/// What is printed and parsed again is the same module.
@Suite struct PrinterRoundTripTests {
  private func reprinted(_ text: String) throws -> (printed: String, module: ModuleSyntax, again: ModuleSyntax) {
    let module = try Decoder.decode(try Encoder.encode(try parseModule(Array(text.utf8))))
    let printed = try printModule(module)
    return (printed, module, try parseModule(Array(printed.utf8)))
  }

  @Test(arguments: [
    // Implicit types, and types that nothing uses.
    "(type (func (param i32))) (func (param f32)) (func (param i32))",
    "(rec (type $a (sub (struct (field $x (ref null $b))))) (type $b (sub final $a (struct (field (ref null $b))))))",
    "(rec)(rec (type (func)))",
    // Names that are no words, the same twice, or nothing but an annotation.
    #"(func $"a b") (func $"\"\n\u{3bb}" call $"a b")"#,
    #"(func $f (@name "same")) (func $g (@name "same") call $f)"#,
    #"(module $m (func $f (@name "")))"#,
    "(module $m)",
    // Locals, labels that shadow each other, fields.
    "(func (param $x i32) (param i64) (local f32 f32) (local $z f64) (local i32) local.get $x drop)",
    "(func block $l block $l br $l end br 0 end)",
    "(func block $l (result i32) (br_table $l 0 1 (i32.const 0) (i32.const 1)) end drop)",
    "(type $s (struct (field $a i32) (field $b i64))) (func (param (ref $s)) (drop (struct.get $s $b (local.get 0))))",
    // Custom sections between others.
    #"(@custom "a" (before func) "x") (func) (@custom "b") (@custom "name" "\ff") (func $f)"#,
    #"(@custom "metadata.code.branch_hint" "\00") (func)"#,
    // Branch hints.
    #"(func $f (@metadata.code.branch_hint "\01") (if (i32.const 0) (then)) block i32.const 1"#
      + #" (@metadata.code.branch_hint "\00") br_if 0 end)"#,
    // Segments of all kinds.
    #"(memory $a 1) (memory $b i64 1 2) (data (memory $b) (i64.const 1) "\00\ffa") (data $p "") "#
      + "(func (memory.init $b $p (i64.const 0) (i32.const 0) (i32.const 0)) (data.drop $p))",
    "(table $a 1 funcref) (table $b 2 3 (ref null func) (ref.null func)) (elem (table $b) (i32.const 0) func $f) "
      + "(elem declare func $f) (elem $e externref (ref.null extern)) (func $f (table.init $b $e))",
    "(tag $t (param i32)) (func try_table (catch $t 0) (catch_all_ref 0) end)",
    "(func (drop (f64.const nan:0x1)) (drop (f32.const -nan)) (drop (f64.const 0x1.fffffffffffffp-1023)))",
    "(func (i32.load8_u 0 offset=4294967296 align=4294967296) unreachable)",
  ])
  func sameBytes(text: String) throws {
    let (printed, module, again) = try reprinted(text)
    #expect(try Encoder.encode(again) == Encoder.encode(module), "\(printed)")
  }

  @Test func `identifiers come from the name section`() throws {
    let printed = try reprinted(
      """
      (module $m (type $t (func (param i32))) (import "a" "b" (func $f (type $t)))
        (func $"g h" (type $t) (param $x i32) (local $y i64) block $l local.get $x br_if $l end (call $f (i32.const 1)))
        (export "e" (func $"g h")))
      """
    ).printed
    #expect(
      printed == """
        (module $m
          (type $t (;0;) (func (param i32)))
          (import "a" "b" (func $f (;0;) (type $t)))
          (func $"g h" (;1;) (type $t) (param $x i32)
            (local $y i64)
            block $l (;@1;)
              local.get $x
              br_if $l
            end
            i32.const 1
            call $f)
          (export "e" (func $"g h")))

        """)
  }

  /// The name section is printed as bytes only if identifiers do not say all of it.
  @Test func `sections that the parser makes are not printed`() throws {
    #expect(try !reprinted("(func $f)").printed.contains("@custom"))
    #expect(try reprinted(#"(func $f) (func $g (@name "f"))"#).printed.contains(#"(@custom "name""#))
    #expect(try reprinted(#"(func $f) (@custom "last")"#).printed.contains("$f"))
    let hint = #"(@metadata.code.branch_hint "\01")"#
    let hinted = try reprinted("(func i32.const 0 \(hint) if end)").printed
    #expect(hinted.contains(hint))
    #expect(!hinted.contains("@custom"))
  }
}
