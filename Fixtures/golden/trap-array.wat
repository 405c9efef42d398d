;; An array of 16-bit elements is summed up, one element further than it goes.
(module
  (type $a (array (mut i16)))
  (func (export "run") (result i32) (local $a (ref $a)) (local $n i32) (local $sum i32)
    (local.set $a (array.new $a (i32.const -2) (i32.const 7)))
    (array.set $a (local.get $a) (i32.const 6) (i32.const 0x12345))
    (loop $again (result i32)
      (local.set $sum (i32.add (local.get $sum) (array.get_s $a (local.get $a) (local.get $n))))
      (local.set $n (i32.add (local.get $n) (i32.const 1)))
      (br_if $again (i32.le_u (local.get $n) (array.len (local.get $a))))
      (local.get $sum))))
