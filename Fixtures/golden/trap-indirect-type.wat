;; A function of a subtype may be called, one of another type may not.
(module
  (type $f (sub (func (result i32))))
  (type $g (sub $f (func (result i32))))
  (type $h (func (result i64)))
  (table funcref (elem $a $b $c))
  (func $a (type $f) (i32.const 1))
  (func $b (type $g) (i32.const 20))
  (func $c (type $h) (i64.const 300))
  (func (export "run") (result i32)
    (call_indirect (type $f) (i32.const 0))
    (i32.add (call_indirect (type $f) (i32.const 1)))
    (i32.add (call_indirect (type $g) (i32.const 1)))
    (i32.add (call_indirect (type $f) (i32.const 2)))))
