;; The factorial three ways: by recursion, by a loop, by a tail call; and with its values kept on the operand stack.
(module $fac
  (func $recursive (export "fac") (param $n i64) (result i64)
    (if (result i64) (i64.eqz (local.get $n))
      (then (i64.const 1))
      (else (i64.mul (local.get $n) (call $recursive (i64.sub (local.get $n) (i64.const 1)))))))

  (func (export "fac-loop") (param $n i64) (result i64)
    (local $product i64)
    (local.set $product (i64.const 1))
    (block $done
      (loop $next
        (br_if $done (i64.eqz (local.get $n)))
        (local.set $product (i64.mul (local.get $product) (local.get $n)))
        (local.set $n (i64.sub (local.get $n) (i64.const 1)))
        (br $next)))
    (local.get $product))

  (func $step (param $n i64) (param $product i64) (result i64)
    (if (i64.eqz (local.get $n)) (then (return (local.get $product))))
    (return_call $step
      (i64.sub (local.get $n) (i64.const 1))
      (i64.mul (local.get $n) (local.get $product))))
  (func (export "fac-tail") (param $n i64) (result i64)
    (return_call $step (local.get $n) (i64.const 1)))

  ;; Takes the top two values and answers them with one below: n, product -> n - 1, product * n, whether n > 1.
  (func $next (param $n i64) (param $product i64) (result i64 i64 i32)
    (i64.sub (local.get $n) (i64.const 1))
    (i64.mul (local.get $n) (local.get $product))
    (i64.gt_u (local.get $n) (i64.const 1)))
  (func (export "fac-stack") (param $n i64) (result i64)
    (local $product i64)
    (if (i64.eqz (local.get $n)) (then (return (i64.const 1))))
    (local.get $n)
    (i64.const 1)
    (loop $again (param i64 i64) (result i64 i64)
      (call $next)
      (br_if $again))
    (local.set $product)
    (drop)
    (local.get $product)))
