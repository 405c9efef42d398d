;; Steps of Collatz sequences, greatest common divisors, and the counting and rotating instructions.
(module
  (func $collatz (param $n i64) (result i32) (local $steps i32)
    (loop $again
      (if (i64.ne (local.get $n) (i64.const 1))
        (then
          (local.set $n
            (if (result i64) (i32.wrap_i64 (i64.and (local.get $n) (i64.const 1)))
              (then (i64.add (i64.mul (local.get $n) (i64.const 3)) (i64.const 1)))
              (else (i64.shr_u (local.get $n) (i64.const 1)))))
          (local.set $steps (i32.add (local.get $steps) (i32.const 1)))
          (br $again))))
    (local.get $steps))
  (func $gcd (param $a i32) (param $b i32) (result i32) (local $t i32)
    (loop $again
      (if (local.get $b)
        (then
          (local.set $t (i32.rem_u (local.get $a) (local.get $b)))
          (local.set $a (local.get $b))
          (local.set $b (local.get $t))
          (br $again))))
    (local.get $a))
  (func $mix (param $x i64) (result i64) (local $n i32)
    (loop $again
      (local.set $x (i64.xor (i64.rotl (local.get $x) (i64.const 13)) (i64.extend8_s (local.get $x))))
      (local.set $x (i64.add (local.get $x) (i64.add (i64.clz (local.get $x)) (i64.popcnt (local.get $x)))))
      (local.set $x (i64.sub (local.get $x) (i64.ctz (i64.rotr (local.get $x) (i64.const 7)))))
      (local.set $n (i32.add (local.get $n) (i32.const 1)))
      (br_if $again (i32.lt_s (local.get $n) (i32.const 100))))
    (local.get $x))
  (func (export "run") (result i32 i32 i64)
    (call $collatz (i64.const 97)) (call $gcd (i32.const 1071000) (i32.const 462003)) (call $mix (i64.const 1))))
