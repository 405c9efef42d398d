;; Recursion without an end: each must trap with "call stack exhausted".
(module $recursion
  (type $action (func))
  (type $counter (func (param i64) (result i64)))
  (table $actions funcref (elem $indirect))
  (elem declare func $by-reference)
  (global $depth (export "depth") (mut i64) (i64.const 0))

  (func $direct (export "direct") (export "_start")
    (global.set $depth (i64.add (global.get $depth) (i64.const 1)))
    (call $direct))
  (func $indirect (export "indirect") (call_indirect $actions (type $action) (i32.const 0)))
  (func $by-reference (export "by-reference") (call_ref $action (ref.func $by-reference)))
  (func $ping (export "mutual") (param i64) (result i64) (call $pong (i64.add (local.get 0) (i64.const 1))))
  (func $pong (param i64) (result i64) (call $ping (i64.add (local.get 0) (i64.const 1))))
  ;; Frames with many locals.
  (func $wide (export "wide") (param i64) (result i64)
    (local i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64)
    (local v128 v128 v128 v128 v128 v128 v128 v128)
    (local.set 16 (i64.add (local.get 0) (i64.const 1)))
    (i64.add (call $wide (local.get 16)) (local.get 16)))
  ;; Depth as asked for: fine when shallow.
  (func $deep (export "deep") (param i64) (result i64)
    (if (result i64) (i64.eqz (local.get 0))
      (then (i64.const 0))
      (else (i64.add (i64.const 1) (call $deep (i64.sub (local.get 0) (i64.const 1))))))))
