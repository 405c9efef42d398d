;; Elements of a table are read, written and counted, and one too many is written.
(module
  (table $t 5 externref)
  (func (export "run") (result i32) (local $n i32) (local $nulls i32)
    (loop $again (result i32)
      (table.set $t (local.get $n) (ref.null extern))
      (local.set $nulls (i32.add (local.get $nulls) (ref.is_null (table.get $t (local.get $n)))))
      (local.set $n (i32.add (local.get $n) (i32.const 1)))
      (br_if $again (i32.le_u (local.get $n) (table.size $t)))
      (local.get $nulls))))
