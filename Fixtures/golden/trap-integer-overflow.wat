;; The remainder of the least integer by -1 is 0; its quotient is no integer.
(module
  (func (export "run") (result i64) (local $x i64)
    (local.set $x (i64.shl (i64.const 1) (i64.const 63)))
    (i64.add
      (i64.rem_s (local.get $x) (i64.const -1))
      (i64.div_s (local.get $x) (i64.const -1)))))
