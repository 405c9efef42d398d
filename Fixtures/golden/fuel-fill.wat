;; A fill of several chunks, stopped before it, between its chunks, and behind it.
;; fuel 0 32767 32768 32945 32946 33201 33202 33457 33458 33582 33583 33588 33589 none
(module
  (memory 1)
  (func (export "run") (result i32)
    (memory.fill (i32.const 1300) (i32.const 0x55) (i32.const 12345))
    (i32.add (i32.load8_u (i32.const 13644)) (i32.load8_u (i32.const 13645)))))
