;; Caught with its reference, counted, and thrown on through frames that each have a handler.
(module
  (tag $t (param i32 f64))
  (global $count (mut i32) (i32.const 0))
  (func $down (param $n i32)
    (if (i32.eqz (local.get $n)) (then (throw $t (i32.const 6) (f64.const 0.5))))
    (block $h (result exnref)
      (try_table (catch_all_ref $h) (call $down (i32.sub (local.get $n) (i32.const 1))))
      (unreachable))
    (global.set $count (i32.add (global.get $count) (i32.const 1)))
    throw_ref)
  (func (export "run") (result i32 i32)
    (block $h (result i32 f64)
      (try_table (catch $t $h) (call $down (i32.const 40)))
      (unreachable))
    drop
    (global.get $count)))
