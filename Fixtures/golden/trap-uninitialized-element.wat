;; A tail call through a table, of an element that was never set.
(module
  (type $f (func (result i32)))
  (table 4 funcref)
  (elem (i32.const 0) func $zero)
  (func $zero (type $f) (i32.const 0))
  (func $go (param i32) (result i32) (return_call_indirect (type $f) (local.get 0)))
  (func (export "run") (result i32)
    (i32.add (call $go (i32.const 0)) (call $go (i32.const 3)))))
