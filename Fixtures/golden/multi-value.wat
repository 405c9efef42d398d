;; Blocks, loops and functions with several parameters and results, vectors among them.
(module
  (func $divide (param $a i64) (param $b i64) (result i64 v128 i64)
    (i64.rem_u (local.get $a) (local.get $b))
    (i64x2.splat (local.get $b))
    (i64.div_u (local.get $a) (local.get $b)))
  ;; The number of digits of n, and their sum.
  (func $digits (param $n i64) (result i32 i64) (local $count i32) (local $v v128)
    (i64.const 0) (local.get $n)
    (loop $again (param i64 i64) (result i64)
      (call $divide (i64.const 10))
      (local.set $n)
      (local.set $v)
      i64.add
      (local.set $count (i32.add (local.get $count) (i32.const 1)))
      (local.get $n)
      (br_if $again (i64.ne (local.get $n) (i64.const 0)))
      drop)
    (local.set $n)
    (local.get $count)
    (i64.add (local.get $n) (i64.mul (i64.const 1000) (i64x2.extract_lane 0 (local.get $v)))))
  (func $nine (param i32) (result i64 i64 i64 i64 i64 i64 i64 i64 i64)
    (i64.const 1) (i64.const 2) (i64.const 3) (i64.const 4) (i64.const 5) (i64.const 6) (i64.const 7) (i64.const 8)
    (i64.const 9)
    (br_if 0 (local.get 0))
    (block (param i64 i64) (result i64 i64) (br_if 0 (i32.const 1)) drop drop (i64.const 0) (i64.const 0)))
  (func (export "run") (result i32 i64 i64)
    (call $digits (i64.const 9876543210123))
    (call $nine (i32.const 0)) i64.add i64.mul i64.sub i64.mul i64.add i64.mul i64.add i64.mul
    (call $nine (i32.const 1)) i64.mul i64.add i64.mul i64.sub i64.mul i64.add i64.mul i64.add
    i64.xor))
