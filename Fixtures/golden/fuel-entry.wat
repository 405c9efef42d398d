;; A function with many locals, stopped at the call, at its entry, and at its first instruction.
;; fuel 0 4 5 11 12 17 18 none
(module
  (func $wide (param i32) (result i32)
    (local v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128)
    (local i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64)
    (i32.add (local.get 0) (i32.wrap_i64 (local.get 20))))
  (func (export "run") (result i32)
    (call $wide (i32.const 3))))
