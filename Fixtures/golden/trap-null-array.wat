;; A copy of no elements needs its arrays nevertheless.
(module
  (type $a (array (mut i8)))
  (func (export "run") (result i32) (local $a (ref null $a))
    (local.set $a (array.new_fixed $a 3 (i32.const 1) (i32.const 2) (i32.const 3)))
    (array.copy $a $a (local.get $a) (i32.const 3) (local.get $a) (i32.const 0) (i32.const 0))
    (array.copy $a $a (local.get $a) (i32.const 3) (ref.null $a) (i32.const 0) (i32.const 0))
    (array.len (local.get $a))))
