;; Clauses and branches whose label is the function's own: they return.
(module
  (tag $t (param i32))
  (func $caught (param $n i32) (result i32)
    (try_table (result i32) (catch $t 0)
      (if (i32.gt_u (local.get $n) (i32.const 2)) (then (throw $t (i32.mul (local.get $n) (i32.const 100)))))
      (br 1 (local.get $n))))
  (func $nested (param $n i32) (result i32)
    (block
      (try_table (catch $t 1) (drop (call $caught (local.get $n))) (throw $t (i32.const 5000))))
    (unreachable))
  (func (export "run") (result i32)
    (call $caught (i32.const 1))
    (i32.add (call $caught (i32.const 3)))
    (i32.add (call $nested (i32.const 4)))))
