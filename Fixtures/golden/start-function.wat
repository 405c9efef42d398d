;; What is charged before the first call: pages, elements, segments, constant expressions, the start function.
(module
  (type $a (array i32))
  (type $s (struct (field i32) (field (ref $a))))
  (memory 3)
  (table 100 funcref)
  (global $base i32 (i32.const 60))
  (global $s (ref $s) (struct.new $s
    (i32.add (global.get $base) (i32.const 4)) (array.new_fixed $a 3 (i32.const 1) (i32.const 2) (i32.const 3))))
  (global $n (mut i64) (i64.mul (i64.const 3) (i64.const -5)))
  (data (offset (i32.add (global.get $base) (i32.const 2)))
    "more than sixty-four bytes, to be copied into the memory before anything else")
  (elem (i32.const 7) funcref (ref.func $f) (ref.null func) (ref.func $start))
  (func $f (result i32) (struct.get $s 0 (global.get $s)))
  (func $start (local $i i32)
    (loop $again
      (global.set $n (i64.add (global.get $n) (i64.load8_u (i32.add (local.get $i) (i32.const 62)))))
      (local.set $i (i32.add (local.get $i) (i32.const 1)))
      (br_if $again (i32.lt_u (local.get $i) (i32.const 30)))))
  (start $start)
  (func (export "run") (result i64 i32 i32)
    (global.get $n)
    (call_indirect (result i32) (i32.const 7))
    (array.get $a (struct.get $s 1 (global.get $s)) (i32.const 2))))
