;; Tail calls: any number of them in a constant stack, direct, indirect and through a function reference.
(module $tail-calls
  (type $step (func (param i64 i64) (result i64)))
  (table $steps funcref (elem $even $odd))

  (func $down (export "count-down") (param $count i64) (param $sum i64) (result i64)
    (if (i64.eqz (local.get $count)) (then (return (local.get $sum))))
    (return_call $down
      (i64.sub (local.get $count) (i64.const 1)) (i64.add (local.get $sum) (local.get $count))))

  ;; Takes turns with `odd` through the table; answers which of them reached zero.
  (func $even (export "parity") (param $count i64) (param $unused i64) (result i64)
    (if (i64.eqz (local.get $count)) (then (return (i64.const 0))))
    (return_call_indirect $steps (type $step)
      (i64.sub (local.get $count) (i64.const 1)) (local.get $unused) (i32.const 1)))
  (func $odd (param $count i64) (param $unused i64) (result i64)
    (if (i64.eqz (local.get $count)) (then (return (i64.const 1))))
    (return_call_indirect $steps (type $step)
      (i64.sub (local.get $count) (i64.const 1)) (local.get $unused) (i32.const 0)))

  (elem declare func $by-reference)
  (func $by-reference (export "by-reference") (param $count i64) (param $sum i64) (result i64)
    (if (i64.eqz (local.get $count)) (then (return (local.get $sum))))
    (return_call_ref $step
      (i64.sub (local.get $count) (i64.const 1)) (i64.add (local.get $sum) (i64.const 1))
      (ref.func $by-reference))))
