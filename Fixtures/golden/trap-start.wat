;; The start function traps, with segments copied before it; there is no instance to call.
(module
  (memory 1)
  (data (i32.const 8) "\05")
  (func $start (local $n i32)
    (local.set $n (i32.load8_u (i32.const 8)))
    (loop $again
      (local.set $n (i32.sub (local.get $n) (i32.const 1)))
      (br_if $again (i32.ge_s (local.get $n) (i32.const 0))))
    (drop (i32.load8_u (local.get $n))))
  (start $start)
  (func (export "run") (result i32) (i32.const 1)))
