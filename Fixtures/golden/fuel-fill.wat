;; A fill of several chunks, stopped before it, between its chunks, and behind it.
;; fuel 1024 1026 1027 1070 1071 1134 1135 1198 1199 1222 1223 1228 1229 none
(module
  (memory 1)
  (func (export "run") (result i32)
    (memory.fill (i32.const 1300) (i32.const 0x55) (i32.const 12345))
    (i32.add (i32.load8_u (i32.const 13644)) (i32.load8_u (i32.const 13645)))))
