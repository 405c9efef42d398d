;; Arrays by element size; the last does not fit although what was there before can go.
;; limit heap-bytes=100000
(module
  (type $bytes (array (mut i8)))
  (type $vectors (array (mut v128)))
  (func (export "run") (result i32) (local $a (ref null $bytes))
    (local.set $a (array.new_default $bytes (i32.const 99000)))
    (local.set $a (ref.null $bytes))
    (drop (array.new_default $vectors (i32.const 6249)))
    (local.set $a (array.new $bytes (i32.const 3) (i32.const 99984)))
    (array.len (array.new_default $vectors (i32.const 6250)))))
