;; Three calls deep, in the middle of a loop.
(module
  (func $inner (param $n i32) (result i32)
    (if (i32.eq (local.get $n) (i32.const 5)) (then (unreachable)))
    (i32.mul (local.get $n) (i32.const 3)))
  (func $middle (param $n i32) (result i32)
    (i32.add (call $inner (local.get $n)) (i32.const 1)))
  (func (export "run") (result i32) (local $n i32) (local $sum i32)
    (loop $again
      (local.set $sum (i32.add (local.get $sum) (call $middle (local.get $n))))
      (local.set $n (i32.add (local.get $n) (i32.const 1)))
      (br_if $again (i32.lt_u (local.get $n) (i32.const 10))))
    (local.get $sum)))
