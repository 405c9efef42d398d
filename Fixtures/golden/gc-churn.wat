;; Far more objects than the heap has room for, of which a few stay: through a list, an array, and a suspended call.
;; limit heap-bytes=20000
(module
  (type $node (struct (field i32) (field (ref null $node))))
  (type $slots (array (mut (ref null $node))))
  (global $kept (ref $slots) (array.new_default $slots (i32.const 64)))
  (func $churn (param $held (ref $node)) (param $n i32) (result i32) (local $x (ref null $node))
    (loop $again
      (local.set $x (struct.new $node (local.get $n) (local.get $x)))
      (if (i32.eqz (i32.and (local.get $n) (i32.const 63)))
        (then
          (array.set $slots (global.get $kept) (i32.and (i32.shr_u (local.get $n) (i32.const 6)) (i32.const 63))
            (struct.new $node (local.get $n) (ref.null $node)))
          (local.set $x (ref.null $node))))
      (local.set $n (i32.sub (local.get $n) (i32.const 1)))
      (br_if $again (local.get $n)))
    (struct.get $node 0 (local.get $held)))
  (func (export "run") (result i32 i32) (local $n i32) (local $sum i32)
    (call $churn (struct.new $node (i32.const 17) (ref.null $node)) (i32.const 20000))
    (loop $again
      (local.set $sum
        (i32.add (local.get $sum) (struct.get $node 0 (array.get $slots (global.get $kept) (local.get $n)))))
      (local.set $n (i32.add (local.get $n) (i32.const 1)))
      (br_if $again (i32.lt_u (local.get $n) (i32.const 64))))
    (local.get $sum)))
