;; Two functions with locals of different sizes call each other without end.
;; limit stack-slots=20000
(module
  (func $a (param i32 i64) (result i32) (local v128 v128 i32)
    (i32.add (i32.const 1) (call $b (local.get 1))))
  (func $b (param i64) (result i32)
    (call $a (i32.wrap_i64 (local.get 0)) (i64.add (local.get 0) (i64.const 1))))
  (func (export "run") (result i32) (call $b (i64.const 0))))
