;; Casts along a hierarchy of types, the last to a sibling.
(module
  (rec
    (type $shape (sub (struct (field i32))))
    (type $circle (sub $shape (struct (field i32) (field i32))))
    (type $square (sub $shape (struct (field i32) (field i64)))))
  (func $kind (param (ref $shape)) (result i32)
    (i32.or
      (i32.shl (ref.test (ref $circle) (local.get 0)) (i32.const 1))
      (ref.test (ref $square) (local.get 0))))
  (func (export "run") (result i32) (local $x (ref null $shape))
    (local.set $x (struct.new $square (i32.const 4) (i64.const 9)))
    (call $kind (struct.new $shape (i32.const 0)))
    (i32.add (call $kind (struct.new $circle (i32.const 1) (i32.const 2))))
    (i32.add (call $kind (ref.as_non_null (local.get $x))))
    (i32.add (i32.wrap_i64 (struct.get $square 1 (ref.cast (ref $square) (local.get $x)))))
    (i32.add (struct.get $circle 1 (ref.cast (ref $circle) (local.get $x))))))
