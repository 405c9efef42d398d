;; Exceptions: thrown deep in a call, caught by tag, by catch_all, with a reference and rethrown; and never caught.
(module $exceptions
  (tag $found (export "found") (param i32))
  (tag $other)

  ;; Divides; throws `found` with the dividend instead of dividing by zero.
  (func $divide (param $left i32) (param $right i32) (result i32)
    (if (i32.eqz (local.get $right)) (then (throw $found (local.get $left))))
    (i32.div_s (local.get $left) (local.get $right)))
  (func $deep (param $depth i32) (param $left i32) (param $right i32) (result i32)
    (if (result i32) (local.get $depth)
      (then (call $deep (i32.sub (local.get $depth) (i32.const 1)) (local.get $left) (local.get $right)))
      (else (call $divide (local.get $left) (local.get $right)))))

  ;; The quotient, or minus the dividend when the divisor is zero.
  (func (export "try-divide") (param $left i32) (param $right i32) (result i32)
    (block $caught (result i32)
      (return (try_table (result i32) (catch $found $caught)
        (call $deep (i32.const 100) (local.get $left) (local.get $right)))))
    (i32.mul (i32.const -1)))

  ;; Catches with a reference, throws it again, and answers what the outer handler saw.
  (func (export "rethrow") (param $value i32) (result i32)
    (local $exception exnref)
    (block $outer (result i32)
      (try_table (catch $found $outer)
        (block $inner (result i32 exnref)
          (try_table (catch_ref $found $inner) (throw $found (local.get $value)))
          (unreachable))
        (local.set $exception)
        (drop)
        (throw_ref (local.get $exception)))
      (unreachable)))

  ;; 1 when `catch_all` caught what `found` didn't.
  (func (export "catch-all") (result i32)
    (block $any
      (block $caught (result i32)
        (try_table (catch $found $caught) (catch_all $any) (throw $other))
        (unreachable))
      (return))
    (i32.const 1))

  ;; Leaves the module.
  (func (export "uncaught") (param $value i32) (throw $found (local.get $value))))
