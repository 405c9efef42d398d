;; 128-bit vectors: a dot product, four lanes at a time, and lanes turned about.
(module $simd
  (memory (export "memory") 1)

  ;; Fills two arrays of `count` floats at 0 and at 32768 with i and i / 2, and answers their dot product.
  ;; `count` at most 8192 and a multiple of 4.
  (func (export "dot") (param $count i32) (result f32)
    (local $at i32)
    (local $sum v128)
    (block $filled
      (loop $fill
        (br_if $filled (i32.ge_u (local.get $at) (local.get $count)))
        (f32.store (i32.shl (local.get $at) (i32.const 2)) (f32.convert_i32_u (local.get $at)))
        (f32.store offset=32768 (i32.shl (local.get $at) (i32.const 2))
          (f32.mul (f32.convert_i32_u (local.get $at)) (f32.const 0.5)))
        (local.set $at (i32.add (local.get $at) (i32.const 1)))
        (br $fill)))
    (local.set $at (i32.const 0))
    (local.set $count (i32.shl (local.get $count) (i32.const 2)))
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $at) (local.get $count)))
        (local.set $sum (f32x4.add (local.get $sum)
          (f32x4.mul (v128.load (local.get $at)) (v128.load offset=32768 (local.get $at)))))
        (local.set $at (i32.add (local.get $at) (i32.const 16)))
        (br $next)))
    (f32.add
      (f32.add (f32x4.extract_lane 0 (local.get $sum)) (f32x4.extract_lane 1 (local.get $sum)))
      (f32.add (f32x4.extract_lane 2 (local.get $sum)) (f32x4.extract_lane 3 (local.get $sum)))))

  ;; The bytes in reverse order.
  (func (export "reverse") (param v128) (result v128)
    (i8x16.shuffle 15 14 13 12 11 10 9 8 7 6 5 4 3 2 1 0 (local.get 0) (local.get 0)))

  (func (export "lane-sum") (param i32 i32 i32 i32) (result i32)
    (local $lanes v128)
    (local.set $lanes (i32x4.splat (local.get 0)))
    (local.set $lanes (i32x4.replace_lane 1 (local.get $lanes) (local.get 1)))
    (local.set $lanes (i32x4.replace_lane 2 (local.get $lanes) (local.get 2)))
    (local.set $lanes (i32x4.replace_lane 3 (local.get $lanes) (local.get 3)))
    (local.set $lanes (i32x4.add (local.get $lanes)
      (i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7 (local.get $lanes) (local.get $lanes))))
    (i32.add (i32x4.extract_lane 0 (local.get $lanes)) (i32x4.extract_lane 1 (local.get $lanes)))))
