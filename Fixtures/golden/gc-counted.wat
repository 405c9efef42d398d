;; A heap of 2,000 bytes, of which a list keeps 480: collections that the limit asks for, before structures, arrays of every
;; origin and exceptions.
;; limit heap-bytes=2000
;; fuel 0 75 76 2834 2835 5265 5266 8351 8352 10766 10767 13913 13914 14645 14646 none
(module
  (type $list (struct (field i32) (field (ref null $list))))
  (type $bytes (array i8))
  (type $lists (array (ref null $list)))
  (tag $t (param (ref null $list)))
  (global $l (mut (ref null $list)) (ref.null $list))
  (data $d "data to make arrays from")
  (elem $e (ref null $list) (ref.null $list) (struct.new $list (i32.const 9) (ref.null $list)))

  (func $throw (param $n i32) (result i32)
    (block $h (result (ref null $list))
      (try_table (catch $t $h)
        (i64.const 3)
        (throw $t (struct.new $list (local.get $n) (ref.null $list))))
      (unreachable))
    (struct.get $list 0))

  (func (export "run") (result i32) (local $n i32) (local $sum i32)
    (loop $keep
      (global.set $l (struct.new $list (local.get $n) (global.get $l)))
      (local.set $n (i32.add (local.get $n) (i32.const 1)))
      (br_if $keep (i32.lt_u (local.get $n) (i32.const 15))))
    (loop $waste
      (local.set $sum (i32.add (local.get $sum) (call $throw (local.get $n))))
      (drop (array.new $bytes (i32.const 7) (i32.add (i32.const 30) (local.get $n))))
      (local.set $sum
        (i32.add
          (array.get_u $bytes (array.new_data $bytes $d (i32.const 3) (i32.const 20)) (i32.const 4))
          (i32.add
            (local.get $sum)
            (struct.get $list 0 (array.get $lists (array.new_elem $lists $e (i32.const 0) (i32.const 2)) (i32.const 1))))))
      (drop (array.new_fixed $lists 3 (global.get $l) (global.get $l) (ref.null $list)))
      (drop (struct.new_default $list))
      (local.set $n (i32.sub (local.get $n) (i32.const 1)))
      (br_if $waste (local.get $n)))
    (loop $count
      (local.set $sum (i32.add (local.get $sum) (struct.get $list 0 (global.get $l))))
      (global.set $l (struct.get $list 1 (global.get $l)))
      (br_if $count (i32.eqz (ref.is_null (global.get $l)))))
    (local.get $sum)))
