;; A linked list of structs on the collected heap, an array, and casts.
(module $gc-list
  (type $node (sub (struct (field $value i64) (field $next (ref null $node)))))
  (type $bytes (array (mut i8)))

  ;; The list 1, 2, ... count.
  (func $build (param $count i64) (result (ref null $node))
    (local $list (ref null $node))
    (block $done
      (loop $next
        (br_if $done (i64.eqz (local.get $count)))
        (local.set $list (struct.new $node (local.get $count) (local.get $list)))
        (local.set $count (i64.sub (local.get $count) (i64.const 1)))
        (br $next)))
    (local.get $list))

  ;; The sum of the list 1, 2, ... count, which is count * (count + 1) / 2.
  (func (export "sum") (param $count i64) (result i64)
    (local $node (ref null $node))
    (local $sum i64)
    (local.set $node (call $build (local.get $count)))
    (block $end
      (loop $next
        (br_on_null $end (local.get $node))
        (drop)
        (local.set $sum (i64.add (local.get $sum) (struct.get $node $value (local.get $node))))
        (local.set $node (struct.get $node $next (local.get $node)))
        (br $next)))
    (local.get $sum))

  ;; Makes `rounds` lists of `count` nodes and keeps none: the collector must find the room again.
  (func (export "churn") (param $rounds i32) (param $count i64) (result i32)
    (local $made i32)
    (loop $again
      (if (i32.lt_u (local.get $made) (local.get $rounds))
        (then
          (drop (call $build (local.get $count)))
          (local.set $made (i32.add (local.get $made) (i32.const 1)))
          (br $again))))
    (local.get $made))

  ;; What kind of thing a number becomes: 0 a small integer, 1 a node, 2 an array; null otherwise is 3.
  (func $wrap (param $kind i32) (result (ref null any))
    (block $null (block $array (block $node (block $small
      (br_table $small $node $array $null (local.get $kind)))
      (return (ref.i31 (i32.const 7))))
      (return (struct.new $node (i64.const 7) (ref.null $node))))
      (return (array.new $bytes (i32.const 7) (i32.const 3))))
    (ref.null any))
  (func (export "kind") (param $kind i32) (result i32)
    (local $thing (ref null any))
    (local.set $thing (call $wrap (local.get $kind)))
    (if (ref.test (ref i31) (local.get $thing)) (then (return (i32.const 0))))
    (if (ref.test (ref $node) (local.get $thing)) (then (return (i32.const 1))))
    (if (ref.test (ref array) (local.get $thing)) (then (return (i32.const 2))))
    (i32.const 3))

  ;; Traps with "cast failure" unless the kind is 1.
  (func (export "as-node") (param $kind i32) (result i64)
    (struct.get $node $value (ref.cast (ref $node) (call $wrap (local.get $kind))))))
