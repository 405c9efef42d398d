;; Calls of every kind, and names that no format may take for its own syntax.
(module
  (import "wasi_snapshot_preview1" "fd_write" (func $fd_write (param i32 i32 i32 i32) (result i32)))
  (memory (export "memory") 1)
  (data (i32.const 16) "hello\n")
  (tag $stop (param i32))
  (table funcref (elem $even $odd))
  (type $test (func (param i32) (result i32)))

  (func $fibonacci (param i32) (result i32)
    (if (result i32) (i32.lt_u (local.get 0) (i32.const 2))
      (then (local.get 0))
      (else
        (i32.add
          (call $fibonacci (i32.sub (local.get 0) (i32.const 1)))
          (call $fibonacci (i32.sub (local.get 0) (i32.const 2)))))))

  (func $even (param i32) (result i32)
    (if (i32.eqz (local.get 0)) (then (return (i32.const 1))))
    (return_call $odd (i32.sub (local.get 0) (i32.const 1))))
  (func $odd (param i32) (result i32)
    (if (i32.eqz (local.get 0)) (then (return (i32.const 0))))
    (return_call $even (i32.sub (local.get 0) (i32.const 1))))

  (func $markup (@name "</script><b title=\"'&amp;\">;\n\u{202e}\u{ffff}é") (param i32)
    (loop $again
      (br_if $again (local.tee 0 (i32.sub (local.get 0) (i32.const 1))))))
  (func $long (@name "very_long_name_very_long_name_very_long_name_very_long_name_very_long_name_very_long_name_very_long_name_very_long_name_very_long_name_very_long_name_very_long_name_very_long_name")
    (call $markup (i32.const 30)))

  (func $throws (param i32) (throw $stop (local.get 0)))
  (func $catches (result i32)
    (block $caught (result i32)
      (try_table (catch $stop $caught) (call $throws (i32.const 7)))
      (i32.const 0)))

  (func $print
    (i32.store (i32.const 0) (i32.const 16))
    (i32.store (i32.const 4) (i32.const 6))
    (drop (call $fd_write (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 8))))

  (func (export "_start")
    (call $print)
    (drop (call $fibonacci (i32.const 9)))
    (drop (call_indirect (type $test) (i32.const 20) (i32.const 1)))
    (call $long)
    (drop (call $catches))
    (unreachable)))
