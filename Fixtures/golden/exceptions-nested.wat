;; Handlers inside handlers: by tag, by tag with the reference, for everything; the order of clauses counts.
(module
  (tag $a (param i32))
  (tag $b (param i64 i32))
  (tag $c)
  (func $raise (param $n i32)
    (block $three (block $two (block $one
      (br_table $one $two $three (local.get $n)))
      (throw $a (i32.const 10)))
      (throw $b (i64.const 200) (i32.const 30)))
    (throw $c))
  (func $try (param $n i32) (result i32)
    (block $all
      (block $a (result i32)
        (block $b (result i64 i32 exnref)
          (try_table (catch $a $a) (catch_all $all)
            (try_table (catch_ref $b $b) (catch $a $a)
              (call $raise (local.get $n))))
          (unreachable))
        drop
        local.set $n i32.wrap_i64 local.get $n i32.add return)
      i32.const 1 i32.add return)
    (i32.const 5000))
  (func (export "run") (result i32 i32 i32)
    (call $try (i32.const 0)) (call $try (i32.const 1)) (call $try (i32.const 2))))
