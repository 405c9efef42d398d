;; Allocations, stopped between their fixed cost and that of their bytes.
;; fuel 0 87 88 170 171 1045 1046 1048 1049 1050 none
(module
  (type $s (struct (field i32) (field i64) (field f32) (field i8)))
  (type $a (array (mut i64)))
  (func (export "run") (result i32)
    (drop (struct.new_default $s))
    (drop (array.new_fixed $a 2 (i64.const 1) (i64.const 2)))
    (array.len (array.new $a (i64.const 5) (i32.const 200)))))
