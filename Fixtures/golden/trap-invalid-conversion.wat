;; Saturating conversion takes any float, the other traps at a NaN that arithmetic made.
(module
  (func (export "run") (result i32) (local $zero f64) (local $sum i32)
    (local.set $sum (i32.trunc_sat_f64_s (f64.const -1e300)))
    (local.set $sum (i32.add (local.get $sum) (i32.trunc_f64_u (f64.const 4294967295.9))))
    (i32.add (local.get $sum) (i32.trunc_f64_s (f64.div (local.get $zero) (local.get $zero))))))
