;; A small hash over a memory with vectors: loads, shuffles, arithmetic, comparisons, narrowing, lanes.
(module
  (memory 1)
  (data (i32.const 0) "It was the best of times, it was the worst of times, it was the age of wisdom...")
  (func (export "run") (result i64 i64 i32) (local $at i32) (local $h v128) (local $w v128)
    (local.set $h (v128.const i32x4 0x243F6A88 0x85A308D3 0x13198A2E 0x03707344))
    (loop $again
      (local.set $w (v128.load align=1 (local.get $at)))
      (local.set $h
        (i32x4.add
          (i32x4.mul (local.get $h) (v128.const i32x4 5 7 11 13))
          (i8x16.shuffle 3 1 2 0 9 21 5 7 31 8 10 11 12 30 14 15 (local.get $w) (local.get $h))))
      (local.set $h (v128.xor (local.get $h) (i16x8.shl (local.get $w) (local.get $at))))
      (local.set $h
        (i64x2.add
          (local.get $h)
          (v128.bitselect (local.get $w) (local.get $h) (i8x16.gt_s (local.get $w) (local.get $h)))))
      (local.set $h (i16x8.sub_sat_s (local.get $h) (i16x8.extmul_high_i8x16_u (local.get $w) (local.get $h))))
      (v128.store offset=1000 (local.get $at)
        (i8x16.narrow_i16x8_u (local.get $h) (i32x4.dot_i16x8_s (local.get $w) (local.get $h))))
      (local.set $at (i32.add (local.get $at) (i32.const 16)))
      (br_if $again (i32.lt_u (local.get $at) (i32.const 80))))
    (i64x2.extract_lane 0 (local.get $h))
    (i64x2.extract_lane 1 (local.get $h))
    (i32.add
      (i8x16.bitmask (v128.load (i32.const 1064)))
      (i32.load offset=1000 (i32.const 20)))))
