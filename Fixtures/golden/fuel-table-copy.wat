;; Copies within a table in both directions and of an array, stopped between their chunks.
;; fuel 0 9005 9006 9247 9248 9798 9799 10291 10292 12772 12773 13082 13083 13093 13094 none
(module
  (type $a (array (mut i64)))
  (table $t 1500 funcref)
  (func $f)
  (elem declare func $f)
  (func (export "run") (result i32) (local $a (ref $a))
    (table.fill $t (i32.const 600) (ref.func $f) (i32.const 10))
    (table.copy $t $t (i32.const 3) (i32.const 1) (i32.const 1400))
    (table.copy $t $t (i32.const 100) (i32.const 600) (i32.const 900))
    (local.set $a (array.new $a (i64.const 3) (i32.const 600)))
    (array.set $a (local.get $a) (i32.const 80) (i64.const 9))
    (array.copy $a $a (local.get $a) (i32.const 70) (local.get $a) (i32.const 20) (i32.const 530))
    (i32.add
      (ref.is_null (table.get $t (i32.const 102)))
      (i32.wrap_i64 (array.get $a (local.get $a) (i32.const 130))))))
