;; One call too deep for the frame of a function with many locals, of a stack that is small.
;; limit stack-slots=1000
(module
  (func $wide (param i32) (result i32) (local i64 i64 i64 i64 i64 i64 i64 i64 v128 v128 v128 v128 v128 v128 v128 v128)
    (if (result i32) (local.get 0)
      (then (call $wide (i32.sub (local.get 0) (i32.const 1))))
      (else (i32.const 7))))
  (func (export "run") (result i32)
    (i32.add (call $wide (i32.const 30)) (call $wide (i32.const 40)))))
