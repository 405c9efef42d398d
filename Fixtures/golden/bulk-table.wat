;; Elements of tables set, filled, copied over themselves in both directions, and taken from a segment.
(module
  (type $f (func (result i32)))
  (table $t 2000 funcref)
  (table $u 600 funcref)
  (elem $e func $a $b $c)
  (func $a (type $f) (i32.const 1))
  (func $b (type $f) (i32.const 2))
  (func $c (type $f) (i32.const 3))
  (func $sum (result i32) (local $n i32) (local $sum i32)
    (loop $again
      (if (i32.eqz (ref.is_null (table.get $t (local.get $n))))
        (then
          (local.set $sum
            (i32.add (i32.rotl (local.get $sum) (i32.const 1)) (call_indirect $t (type $f) (local.get $n))))))
      (local.set $n (i32.add (local.get $n) (i32.const 1)))
      (br_if $again (i32.lt_u (local.get $n) (table.size $t))))
    (local.get $sum))
  (func (export "run") (result i32 i32 i32)
    (table.init $t $e (i32.const 511) (i32.const 0) (i32.const 3))
    (table.fill $t (i32.const 100) (ref.func $c) (i32.const 7))
    (call $sum)
    (table.copy $t $t (i32.const 101) (i32.const 100) (i32.const 1500))
    (table.copy $u $t (i32.const 1) (i32.const 480) (i32.const 599))
    (table.fill $t (i32.const 512) (ref.null func) (i32.const 1))
    (call $sum)
    (table.copy $t $t (i32.const 0) (i32.const 90) (i32.const 1910))
    (table.copy $t $u (i32.const 1400) (i32.const 0) (i32.const 600))
    (call $sum)))
