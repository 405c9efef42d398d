;; br_on_null and br_on_non_null tell null apart, ref.as_non_null traps at it.
(module
  (type $s (struct (field i32)))
  (global $s (mut (ref null $s)) (ref.null $s))
  (func $value (result i32)
    (block $null
      (return (struct.get $s 0 (br_on_null $null (global.get $s)))))
    (i32.const -1))
  (func (export "run") (result i32) (local $sum i32)
    (local.set $sum (call $value))
    (global.set $s (struct.new $s (i32.const 41)))
    (local.set $sum (i32.add (local.get $sum) (call $value)))
    (global.set $s (ref.null $s))
    (block $some (result (ref $s))
      (br_on_non_null $some (global.get $s))
      (struct.new $s (local.get $sum)))
    drop
    (struct.get $s 0 (ref.as_non_null (global.get $s)))))
