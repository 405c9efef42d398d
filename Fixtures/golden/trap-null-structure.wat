;; A list is walked until behind its end.
(module
  (type $list (struct (field $head i32) (field $tail (ref null $list))))
  (func (export "run") (result i32) (local $l (ref null $list)) (local $n i32) (local $sum i32)
    (loop $build
      (local.set $l (struct.new $list (local.get $n) (local.get $l)))
      (local.set $n (i32.add (local.get $n) (i32.const 1)))
      (br_if $build (i32.lt_u (local.get $n) (i32.const 20))))
    (loop $walk (result i32)
      (local.set $sum (i32.add (local.get $sum) (struct.get $list $head (local.get $l))))
      (local.set $l (struct.get $list $tail (local.get $l)))
      (br $walk))))
