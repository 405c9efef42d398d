import Wasm
import WasmText

/// Programs for what the translator does beyond one instruction: values that are in an accumulator and in their slot,
/// sequences of operations with one handler, and blocks that are charged together. `SweepTests` stops them everywhere.
enum TranslationPrograms {
  static let all: [GoldenProgram] = texts.map { name, text in
    // A text that does not parse fails in the test of its own.
    GoldenProgram(
      name: name, module: (try? Module(text: text)) ?? GoldenPrograms.all[0].module, limits: StoreLimits(), fuels: [nil]
    )
  }

  static let texts: [(name: String, text: String)] = [
    (
      "a local in the accumulator over a condition",
      """
      (module (func (export "run") (result i32) (local $i i32) (local $sum i32)
        (loop $again
          (local.set $i (i32.add (local.get $i) (i32.const 3)))
          (br_if 1 (i32.const 0) (i32.gt_u (local.get $i) (i32.const 1000)))
          (drop)
          (local.set $sum (i32.xor (local.get $sum) (i32.mul (local.get $i) (local.get $i))))
          (if (i32.and (local.get $sum) (i32.const 4))
            (then (local.set $sum (i32.add (local.get $sum) (i32.const 1))))
            (else (local.set $sum (i32.sub (local.get $sum) (local.get $i)))))
          (br_if $again (i32.lt_u (local.get $i) (i32.const 60))))
        (local.get $sum)))
      """
    ),
    (
      "labels where accumulators agree, and where they do not",
      """
      (module (func $f (param $x i32) (result i32) (local $y i32)
        (block $out (result i32)
          (block $low
            (br_if $low (i32.lt_s (local.tee $y (i32.mul (local.get $x) (i32.const 5))) (i32.const 20)))
            (br_if $low (i32.eqz (local.get $x)))
            (br $out (i32.add (local.get $y) (i32.const 100))))
          (i32.sub (local.get $y) (local.get $x))))
        (func (export "run") (result i32)
          (i32.add (i32.add (call $f (i32.const 0)) (call $f (i32.const 3))) (i32.add (call $f (i32.const 9)) (call $f (i32.const -7))))))
      """
    ),
    (
      "the result of a call in the accumulator",
      """
      (module (table funcref (elem $g $h)) (type $t (func (param i32) (result i32)))
        (func $g (type $t) (i32.add (local.get 0) (i32.const 1)))
        (func $h (type $t) (return_call $g (i32.shl (local.get 0) (i32.const 1))))
        (func $wide (param i64) (result i64) (local $other i64)
          (local.set $other (i64.const 7)) (i64.mul (local.get 0) (local.get $other)))
        (func (export "run") (result i64) (local $n i32)
          (local.set $n (call $g (i32.const 4)))
          (local.set $n (i32.add (local.get $n) (call_indirect (type $t) (local.get $n) (i32.const 1))))
          (if (i32.gt_s (local.tee $n (call $h (local.get $n))) (i32.const 5)) (then (drop (call $g (local.get $n)))))
          (i64.add (call $wide (i64.extend_i32_s (local.get $n))) (call $wide (i64.const 3)))))
      """
    ),
    (
      "floats in their accumulators",
      """
      (module (global $g (mut f64) (f64.const 1.5)) (memory 1)
        (func (export "run") (result f64) (local $i i32) (local $x f64) (local $y f64) (local $s f32)
          (local.set $x (f64.const 0.5))
          (loop $again
            (local.set $x (f64.add (f64.mul (local.get $x) (local.get $x)) (global.get $g)))
            (if (f64.gt (local.get $x) (f64.const 1000)) (then (local.set $x (f64.div (local.get $x) (f64.const 4096)))))
            (local.set $s (f32.add (local.get $s) (f32.demote_f64 (local.get $x))))
            (local.set $y (select (local.get $x) (local.get $y) (i32.and (local.get $i) (i32.const 1))))
            (f64.store (i32.const 8) (local.get $y)) (f32.store (i32.const 4) (local.get $s))
            (global.set $g (f64.load (i32.const 8)))
            (br_if $again (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 12))))
          (f64.add (local.get $y) (f64.promote_f32 (local.get $s)))))
      """
    ),
    (
      "blocks without code of their own",
      """
      (module (func (export "run") (result i32) (local $i i32)
        (loop $again
          (block $a
            (br_if $a (i32.and (local.get $i) (i32.const 1)))
            (block $b
              (br_if $b (i32.and (local.get $i) (i32.const 2)))
              (local.set $i (i32.add (local.get $i) (i32.const 0))))
            (drop (i32.const 1)) (drop (local.get $i)) nop)
          (drop (i32.const 2))
          (loop (drop (i32.const 3)) (loop))
          (br_if $again (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 6))))
        (local.get $i)))
      """
    ),
    (
      "branches with values, by an index",
      """
      (module (func $f (param $x i32) (result i32) (local $y i32)
        (block $two (result i32)
          (block $one (result i32)
            (local.set $y (i32.add (local.get $x) (i32.const 40)))
            (br_table $one $two $one (local.get $y) (i32.rem_u (local.get $x) (i32.const 3))))
          (i32.mul (local.get $y)))
        (i32.add (local.get $y)))
        (func (export "run") (result i32)
          (i32.add (call $f (i32.const 1)) (i32.add (call $f (i32.const 2)) (call $f (i32.const 6))))))
      """
    ),
    (
      "traps in the middle of a sequence",
      """
      (module (memory 1) (func (export "run") (result i32) (local $at i32)
        (loop $again
          (local.set $at (i32.add (local.get $at) (i32.const 16380)))
          (i32.store (local.get $at) (i32.add (i32.load (local.get $at)) (i32.const 1)))
          (i32.store8 (local.get $at) (i32.const 5))
          (br $again))
        (unreachable)))
      """
    ),
  ]
}
