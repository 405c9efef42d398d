;; Calls, tail calls and returns, stopped exactly at each of them.
;; fuel 0 11 12 17 18 22 23 30 31 38 39 none
(module
  (type $f (func (param i32) (result i32)))
  (table funcref (elem $c))
  (func $a (param i32) (result i32) (i32.add (call $b (local.get 0)) (i32.const 1)))
  (func $b (param i32) (result i32) (return_call_indirect (type $f) (local.get 0) (i32.const 0)))
  (func $c (type $f) (return (i32.mul (local.get 0) (i32.const 2))))
  (func (export "run") (result i32) (call $a (i32.const 4))))
