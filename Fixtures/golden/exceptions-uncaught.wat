;; Leaves all frames, past a handler for another tag, with its values.
(module
  (tag $t (param i32 i64))
  (tag $other)
  (func $inner (param $n i32)
    (if (i32.eqz (local.get $n)) (then (throw $t (i32.const -7) (i64.const 0x123456789))))
    (call $inner (i32.sub (local.get $n) (i32.const 1))))
  (func (export "run") (result i32)
    (block $h (try_table (catch $other $h) (call $inner (i32.const 5))))
    (i32.const 1)))
