;; A copy backwards over itself, stopped between its chunks.
;; fuel 1032 1033 1058 1059 1122 1123 1186 1187 1240 1241 none
(module
  (memory 1)
  (func (export "run") (result i32)
    (memory.fill (i32.const 5000) (i32.const 1) (i32.const 50))
    (memory.copy (i32.const 5001) (i32.const 4000) (i32.const 13000))
    (i32.add (i32.load8_u (i32.const 6001)) (i32.load8_u (i32.const 6000)))))
