;; A copy backwards over itself, stopped between its chunks.
;; fuel 0 32767 32768 32814 32815 32919 32920 33175 33176 33431 33432 33671 33672 33677 33678 none
(module
  (memory 1)
  (func (export "run") (result i32)
    (memory.fill (i32.const 5000) (i32.const 1) (i32.const 50))
    (memory.copy (i32.const 5001) (i32.const 4000) (i32.const 13000))
    (i32.add (i32.load8_u (i32.const 6001)) (i32.load8_u (i32.const 6000)))))
