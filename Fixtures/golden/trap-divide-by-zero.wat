;; Quotients and remainders of both widths, until the divisor has become 0.
(module
  (func (export "run") (result i64) (local $n i32) (local $sum i64)
    (local.set $n (i32.const 4))
    (loop $again (result i64)
      (local.set $sum
        (i64.add (local.get $sum) (i64.rem_u (i64.const 1000003) (i64.extend_i32_u (local.get $n)))))
      (local.set $sum
        (i64.add (local.get $sum) (i64.extend_i32_s (i32.div_s (i32.const -1000003) (local.get $n)))))
      (local.set $n (i32.sub (local.get $n) (i32.const 1)))
      (br $again))))
