;; Calls through a table go round, until the index is past its end.
(module
  (type $f (func (param i32) (result i32)))
  (table funcref (elem $one $two $three))
  (func $one (type $f) (i32.add (local.get 0) (i32.const 1)))
  (func $two (type $f) (i32.mul (local.get 0) (i32.const 2)))
  (func $three (type $f) (i32.xor (local.get 0) (i32.const 3)))
  (func (export "run") (result i32) (local $x i32) (local $n i32)
    (loop $again (result i32)
      (local.set $x (call_indirect (type $f) (local.get $x) (local.get $n)))
      (local.set $n (i32.add (local.get $n) (i32.const 1)))
      (br $again))))
