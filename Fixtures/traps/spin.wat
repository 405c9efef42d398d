;; Loops that never end: with and without memory traffic. For fuel, deadlines and interrupts.
(module $spin
  (memory 1)
  (global $count (mut i64) (i64.const 0))
  (func $spin (export "spin") (export "_start") (loop $again (br $again)))
  (func (export "count")
    (loop $again
      (global.set $count (i64.add (global.get $count) (i64.const 1)))
      (i64.store (i32.const 0) (global.get $count))
      (br $again)))
  (func $tail (export "tail-call") (return_call $tail)))
