;; Kernel: garbage collection. Search trees of structures that grow and are dropped, arrays, and casts of shapes.
(module
  (type $tree (struct (field $key i32) (field $left (mut (ref null $tree))) (field $right (mut (ref null $tree)))))
  (type $numbers (array (mut i32)))
  (type $shape (sub (struct (field $width i32))))
  (type $box (sub $shape (struct (field $width i32) (field $height i32))))
  (type $cube (sub final $box (struct (field $width i32) (field $height i32) (field $depth i32))))
  (type $shapes (array (mut anyref)))

  (import "wasi_snapshot_preview1" "fd_write" (func $fd_write (param i32 i32 i32 i32) (result i32)))
  (import "wasi_snapshot_preview1" "proc_exit" (func $proc_exit (param i32)))
  (memory (export "memory") 1)
  (data (i32.const 0) "\10\00\00\00\1b\00\00\00")
  (data (i32.const 16) "objects: ........ ........\n")

  (global $random (mut i32) (i32.const 2463534242))

  (func $next_random (result i32)
    (local $x i32)
    (local.set $x (i32.xor (global.get $random) (i32.shl (global.get $random) (i32.const 13))))
    (local.set $x (i32.xor (local.get $x) (i32.shr_u (local.get $x) (i32.const 17))))
    (global.set $random (local.tee $x (i32.xor (local.get $x) (i32.shl (local.get $x) (i32.const 5)))))
    (local.get $x))

  (func $put_hex (param $at i32) (param $value i32)
    (local $end i32) (local $digit i32)
    (local.set $end (local.get $at))
    (local.set $at (i32.add (local.get $at) (i32.const 8)))
    (loop $next
      (local.set $digit (i32.and (local.get $value) (i32.const 15)))
      (local.set $value (i32.shr_u (local.get $value) (i32.const 4)))
      (i32.store8 (local.tee $at (i32.sub (local.get $at) (i32.const 1)))
        (i32.add (local.get $digit)
          (select (i32.const 48) (i32.const 87) (i32.lt_u (local.get $digit) (i32.const 10)))))
      (br_if $next (i32.ne (local.get $at) (local.get $end)))))

  ;; Puts a key where it belongs, below the root.
  (func $insert (param $root (ref $tree)) (param $key i32)
    (local $node (ref $tree)) (local $child (ref null $tree))
    (local.set $node (local.get $root))
    (loop $down
      (if (i32.lt_u (local.get $key) (struct.get $tree $key (local.get $node)))
        (then
          (local.set $child (struct.get $tree $left (local.get $node)))
          (if (ref.is_null (local.get $child))
            (then
              (struct.set $tree $left (local.get $node)
                (struct.new $tree (local.get $key) (ref.null $tree) (ref.null $tree)))
              (return))))
        (else
          (local.set $child (struct.get $tree $right (local.get $node)))
          (if (ref.is_null (local.get $child))
            (then
              (struct.set $tree $right (local.get $node)
                (struct.new $tree (local.get $key) (ref.null $tree) (ref.null $tree)))
              (return)))))
      (local.set $node (ref.as_non_null (local.get $child)))
      (br $down)))

  ;; The keys in their order, into an array from a place on; the result is the place behind them.
  (func $flatten (param $node (ref null $tree)) (param $to (ref $numbers)) (param $at i32) (result i32)
    (if (ref.is_null (local.get $node)) (then (return (local.get $at))))
    (local.set $at (call $flatten (struct.get $tree $left (local.get $node)) (local.get $to) (local.get $at)))
    (array.set $numbers (local.get $to) (local.get $at) (struct.get $tree $key (local.get $node)))
    (return_call $flatten (struct.get $tree $right (local.get $node)) (local.get $to)
      (i32.add (local.get $at) (i32.const 1))))

  (func $sum (param $numbers (ref $numbers)) (result i32)
    (local $at i32) (local $sum i32)
    (loop $next
      (local.set $sum
        (i32.add (i32.rotl (local.get $sum) (i32.const 5)) (array.get $numbers (local.get $numbers) (local.get $at))))
      (br_if $next
        (i32.lt_u (local.tee $at (i32.add (local.get $at) (i32.const 1))) (array.len (local.get $numbers)))))
    (local.get $sum))

  (func $new_shape (param $number i32) (result anyref)
    (local $size i32)
    (local.set $size (i32.and (local.get $number) (i32.const 255)))
    (block $small (block $cube (block $box (block $shape
      (br_table $shape $box $cube $small (i32.and (i32.shr_u (local.get $number) (i32.const 8)) (i32.const 3))))
      (return (struct.new $shape (local.get $size))))
      (return (struct.new $box (local.get $size) (i32.const 3))))
      (return (struct.new $cube (local.get $size) (i32.const 2) (i32.const 5))))
    (ref.i31 (local.get $size)))

  ;; What a shape measures, by its type.
  (func $measure (param $shape anyref) (result i32)
    (local $box (ref null $box)) (local $cube (ref null $cube))
    (block $is_cube (result (ref $cube))
      (block $is_box (result (ref $box))
        (block $is_small (result (ref i31))
          (drop (br_on_cast $is_small anyref (ref i31) (local.get $shape)))
          (drop (br_on_cast $is_cube anyref (ref $cube) (local.get $shape)))
          (drop (br_on_cast $is_box anyref (ref $box) (local.get $shape)))
          (return (struct.get $shape $width (ref.cast (ref $shape) (local.get $shape)))))
        (return (i31.get_u)))
      (local.set $box)
      (return
        (i32.mul (struct.get $box $width (local.get $box)) (struct.get $box $height (local.get $box)))))
    (local.set $cube)
    (i32.mul (struct.get $cube $width (local.get $cube))
      (i32.mul (struct.get $cube $height (local.get $cube)) (struct.get $cube $depth (local.get $cube)))))

  (func $trees (param $rounds i32) (param $count i32) (result i32)
    (local $root (ref $tree)) (local $numbers (ref $numbers)) (local $at i32) (local $sum i32)
    (loop $round
      (local.set $root (struct.new $tree (call $next_random) (ref.null $tree) (ref.null $tree)))
      (local.set $at (i32.const 1))
      (loop $next
        (call $insert (local.get $root) (call $next_random))
        (br_if $next
          (i32.lt_u (local.tee $at (i32.add (local.get $at) (i32.const 1))) (local.get $count))))
      (local.set $numbers (array.new_default $numbers (local.get $count)))
      (drop (call $flatten (local.get $root) (local.get $numbers) (i32.const 0)))
      (local.set $sum (i32.add (local.get $sum) (call $sum (local.get $numbers))))
      (br_if $round (local.tee $rounds (i32.sub (local.get $rounds) (i32.const 1)))))
    (local.get $sum))

  (func $shapes (param $rounds i32) (result i32)
    (local $all (ref $shapes)) (local $at i32) (local $sum i32)
    (local.set $all (array.new $shapes (ref.i31 (i32.const 0)) (i32.const 1024)))
    (loop $round
      (local.set $at (i32.const 0))
      (loop $next
        (if (i32.eqz (i32.and (i32.xor (local.get $at) (local.get $rounds)) (i32.const 7)))
          (then (array.set $shapes (local.get $all) (local.get $at) (call $new_shape (call $next_random)))))
        (local.set $sum
          (i32.add (i32.rotl (local.get $sum) (i32.const 5))
            (call $measure (array.get $shapes (local.get $all) (local.get $at)))))
        (br_if $next (i32.lt_u (local.tee $at (i32.add (local.get $at) (i32.const 1))) (i32.const 1024))))
      (br_if $round (local.tee $rounds (i32.sub (local.get $rounds) (i32.const 1)))))
    (local.get $sum))

  (func (export "_start")
    (call $put_hex (i32.const 25) (call $trees (i32.const 90) (i32.const 5000)))
    (call $put_hex (i32.const 34) (call $shapes (i32.const 2600)))
    (drop (call $fd_write (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 8)))
    (call $proc_exit (i32.const 0))))
