;; An exception on its way through ten frames, stopped in the middle of them, before its handler, and behind it.
;; fuel 0 4 5 34 35 74 75 326 327 431 432 571 572 677 678 none
(module
  (tag $t (param i64))
  (tag $u)
  (func $down (param $n i32)
    (if (i32.eqz (local.get $n)) (then (throw $t (i64.const 77))))
    (block $h (try_table (catch $u $h) (call $down (i32.sub (local.get $n) (i32.const 1))))))
  (func (export "run") (result i64)
    (block $h (result i64)
      (try_table (catch $t $h) (call $down (i32.const 9)))
      (i64.const 0))))
