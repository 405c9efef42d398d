;; Numbers of 31 bits lose their top bit; null has none.
(module
  (table $t 3 i31ref)
  (func (export "run") (result i32) (local $sum i32)
    (table.set $t (i32.const 0) (ref.i31 (i32.const 0x7FFFFFFF)))
    (table.set $t (i32.const 1) (ref.i31 (i32.const 0x40000000)))
    (local.set $sum (i31.get_s (table.get $t (i32.const 0))))
    (local.set $sum (i32.xor (local.get $sum) (i31.get_u (table.get $t (i32.const 1)))))
    (i32.add (local.get $sum) (i31.get_u (table.get $t (i32.const 2))))))
