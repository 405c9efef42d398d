;; Functions are called by reference; the last reference is null.
(module
  (type $f (func (param i32) (result i32)))
  (elem declare func $double)
  (func $double (type $f) (i32.shl (local.get 0) (i32.const 1)))
  (func $twice (param $g (ref null $f)) (param $x i32) (result i32)
    (call_ref $f (call_ref $f (local.get $x) (local.get $g)) (local.get $g)))
  (func (export "run") (result i32)
    (i32.add
      (call $twice (ref.func $double) (i32.const 5))
      (call $twice (ref.null $f) (i32.const 5)))))
