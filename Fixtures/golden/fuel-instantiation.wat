;; Stopped before there is an instance: in its memory, its constant expressions, its start function.
;; fuel 0 65536 65537 65565 65566 none
(module
  (memory 2)
  (global $g i32 (i32.add (i32.const 1) (i32.const 2)))
  (data (i32.const 0) "twelve bytes")
  (func $start (local i32)
    (loop (br_if 0 (i32.lt_u (local.tee 0 (i32.add (local.get 0) (i32.const 1))) (i32.const 3)))))
  (start $start)
  (func (export "run") (result i32) (global.get $g)))
