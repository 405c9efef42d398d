;; A heap of 100 bytes, of which one structure keeps 24: every third allocation asks for a collection.
;; limit heap-bytes=100
;; fuel 0 77 78 313 314 558 559 967 968 1336 1337 1455 1456 1628 1629 none
(module
  (type $s (struct (field i32)))
  (type $a (array i8))
  (tag $t (param i64))
  (func (export "run") (result i32) (local $s (ref null $s)) (local $n i32)
    (local.set $s (struct.new $s (i32.const 5)))
    (local.set $n (i32.const 3))
    (loop $again
      (block $h (result i64)
        (i32.const 7)
        (try_table (catch $t $h) (throw $t (i64.const 1)))
        (unreachable))
      (drop)
      (drop (array.new_fixed $a 2 (local.get $n) (array.len (array.new_default $a (i32.const 12)))))
      (local.set $n (i32.sub (local.get $n) (i32.const 1)))
      (br_if $again (local.get $n)))
    (struct.get $s 0 (local.get $s))))
