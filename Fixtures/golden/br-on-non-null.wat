;; Out of fuel right behind a `br_on_non_null` that was not taken, which pops its operand.
(module
  (type $b (array (mut i8)))
  (func (export "run") (result i32)
    (local $n i32)
    (local.set $n (i32.const 3))
    (loop $again
      (drop (block $some (result (ref extern))
        (br_on_non_null $some (ref.null extern))
        (extern.convert_any (array.new_fixed $b 0))))
      (drop (block $some (result (ref i31))
        (br_on_non_null $some (ref.i31 (local.get $n)))
        (ref.i31 (i32.const 0))))
      (local.set $n (i32.sub (local.get $n) (i32.const 1)))
      (br_if $again (local.get $n)))
    (local.get $n)))
