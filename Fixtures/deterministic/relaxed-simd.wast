;; The 20 relaxed instructions, whose results the specification leaves open between implementations. The
;; deterministic profile has one result for each: Spec/deterministic.md has the rules. The vectors are chosen where the
;; allowed results differ.

(module
  (func (export "i32x4.relaxed_trunc_f32x4_s") (param v128) (result v128)
    (i32x4.relaxed_trunc_f32x4_s (local.get 0)))
  (func (export "i32x4.relaxed_trunc_f32x4_u") (param v128) (result v128)
    (i32x4.relaxed_trunc_f32x4_u (local.get 0)))
  (func (export "i32x4.relaxed_trunc_f64x2_s_zero") (param v128) (result v128)
    (i32x4.relaxed_trunc_f64x2_s_zero (local.get 0)))
  (func (export "i32x4.relaxed_trunc_f64x2_u_zero") (param v128) (result v128)
    (i32x4.relaxed_trunc_f64x2_u_zero (local.get 0)))
  (func (export "i8x16.relaxed_swizzle") (param v128 v128) (result v128)
    (i8x16.relaxed_swizzle (local.get 0) (local.get 1)))
  (func (export "f32x4.relaxed_min") (param v128 v128) (result v128)
    (f32x4.relaxed_min (local.get 0) (local.get 1)))
  (func (export "f32x4.relaxed_max") (param v128 v128) (result v128)
    (f32x4.relaxed_max (local.get 0) (local.get 1)))
  (func (export "f64x2.relaxed_min") (param v128 v128) (result v128)
    (f64x2.relaxed_min (local.get 0) (local.get 1)))
  (func (export "f64x2.relaxed_max") (param v128 v128) (result v128)
    (f64x2.relaxed_max (local.get 0) (local.get 1)))
  (func (export "i16x8.relaxed_q15mulr_s") (param v128 v128) (result v128)
    (i16x8.relaxed_q15mulr_s (local.get 0) (local.get 1)))
  (func (export "i16x8.relaxed_dot_i8x16_i7x16_s") (param v128 v128) (result v128)
    (i16x8.relaxed_dot_i8x16_i7x16_s (local.get 0) (local.get 1)))
  (func (export "f32x4.relaxed_madd") (param v128 v128 v128) (result v128)
    (f32x4.relaxed_madd (local.get 0) (local.get 1) (local.get 2)))
  (func (export "f32x4.relaxed_nmadd") (param v128 v128 v128) (result v128)
    (f32x4.relaxed_nmadd (local.get 0) (local.get 1) (local.get 2)))
  (func (export "f64x2.relaxed_madd") (param v128 v128 v128) (result v128)
    (f64x2.relaxed_madd (local.get 0) (local.get 1) (local.get 2)))
  (func (export "f64x2.relaxed_nmadd") (param v128 v128 v128) (result v128)
    (f64x2.relaxed_nmadd (local.get 0) (local.get 1) (local.get 2)))
  (func (export "i8x16.relaxed_laneselect") (param v128 v128 v128) (result v128)
    (i8x16.relaxed_laneselect (local.get 0) (local.get 1) (local.get 2)))
  (func (export "i16x8.relaxed_laneselect") (param v128 v128 v128) (result v128)
    (i16x8.relaxed_laneselect (local.get 0) (local.get 1) (local.get 2)))
  (func (export "i32x4.relaxed_laneselect") (param v128 v128 v128) (result v128)
    (i32x4.relaxed_laneselect (local.get 0) (local.get 1) (local.get 2)))
  (func (export "i64x2.relaxed_laneselect") (param v128 v128 v128) (result v128)
    (i64x2.relaxed_laneselect (local.get 0) (local.get 1) (local.get 2)))
  (func (export "i32x4.relaxed_dot_i8x16_i7x16_add_s") (param v128 v128 v128) (result v128)
    (i32x4.relaxed_dot_i8x16_i7x16_add_s (local.get 0) (local.get 1) (local.get 2)))
)

;; An index past the lanes gives 0, whether its top bit is set or not.
(assert_return
  (invoke "i8x16.relaxed_swizzle"
    (v128.const i8x16 0x64 0x65 0x66 0x67 0x68 0x69 0x6a 0x6b 0x6c 0x6d 0x6e 0x6f 0x70 0x71 0x72 0x73)
    (v128.const i8x16 0x00 0x0f 0x10 0x11 0x1f 0x20 0x2f 0x3f 0x40 0x7e 0x7f 0x80 0x81 0x8f 0xf0 0xff))
  (v128.const i8x16 0x64 0x73 0x00 0x00 0x00 0x00 0x00 0x00 0x00 0x00 0x00 0x00 0x00 0x00 0x00 0x00))
(assert_return
  (invoke "i8x16.relaxed_swizzle"
    (v128.const i8x16 0x64 0x65 0x66 0x67 0x68 0x69 0x6a 0x6b 0x6c 0x6d 0x6e 0x6f 0x70 0x71 0x72 0x73)
    (v128.const i8x16 0x0f 0x0e 0x0d 0x0c 0x0b 0x0a 0x09 0x08 0x07 0x06 0x05 0x04 0x03 0x02 0x01 0x00))
  (v128.const i8x16 0x73 0x72 0x71 0x70 0x6f 0x6e 0x6d 0x6c 0x6b 0x6a 0x69 0x68 0x67 0x66 0x65 0x64))
(assert_return
  (invoke "i8x16.relaxed_swizzle"
    (v128.const i8x16 0x64 0x65 0x66 0x67 0x68 0x69 0x6a 0x6b 0x6c 0x6d 0x6e 0x6f 0x70 0x71 0x72 0x73)
    (v128.const i8x16 0x10 0x11 0x12 0x13 0x14 0x15 0x16 0x17 0x18 0x19 0x1a 0x1b 0x1c 0x1d 0x1e 0x1f))
  (v128.const i8x16 0x00 0x00 0x00 0x00 0x00 0x00 0x00 0x00 0x00 0x00 0x00 0x00 0x00 0x00 0x00 0x00))
(assert_return
  (invoke "i8x16.relaxed_swizzle"
    (v128.const i8x16 0x64 0x65 0x66 0x67 0x68 0x69 0x6a 0x6b 0x6c 0x6d 0x6e 0x6f 0x70 0x71 0x72 0x73)
    (v128.const i8x16 0x80 0x81 0x82 0x83 0x84 0x85 0x86 0x87 0x88 0x89 0x8a 0x8b 0x8c 0x8d 0x8e 0x8f))
  (v128.const i8x16 0x00 0x00 0x00 0x00 0x00 0x00 0x00 0x00 0x00 0x00 0x00 0x00 0x00 0x00 0x00 0x00))

;; Truncation: a NaN gives 0, what is out of range the nearest number in it.
(assert_return
  (invoke "i32x4.relaxed_trunc_f32x4_s"
    (v128.const i32x4 0x7fc0_0000 0xffc0_0000 0x7f80_0001 0xffff_ffff))
  (v128.const i32x4 0x0000_0000 0x0000_0000 0x0000_0000 0x0000_0000))
(assert_return
  (invoke "i32x4.relaxed_trunc_f32x4_s"
    (v128.const i32x4 0x7f80_0000 0xff80_0000 0x4f00_0000 0xcf00_0000))
  (v128.const i32x4 0x7fff_ffff 0x8000_0000 0x7fff_ffff 0x8000_0000))
(assert_return
  (invoke "i32x4.relaxed_trunc_f32x4_s"
    (v128.const i32x4 0x4eff_ffff 0xcf00_0001 0x4f80_0000 0x4f7f_ffff))
  (v128.const i32x4 0x7fff_ff80 0x8000_0000 0x7fff_ffff 0x7fff_ffff))
(assert_return
  (invoke "i32x4.relaxed_trunc_f32x4_s"
    (v128.const i32x4 0xbf80_0000 0xbf7d_70a4 0x3fc0_0000 0xbfc0_0000))
  (v128.const i32x4 0xffff_ffff 0x0000_0000 0x0000_0001 0xffff_ffff))
(assert_return
  (invoke "i32x4.relaxed_trunc_f32x4_s"
    (v128.const i32x4 0x4f32_d05e 0xcf32_d05e 0x0000_0001 0x8000_0001))
  (v128.const i32x4 0x7fff_ffff 0x8000_0000 0x0000_0000 0x0000_0000))
(assert_return
  (invoke "i32x4.relaxed_trunc_f32x4_u"
    (v128.const i32x4 0x7fc0_0000 0xffc0_0000 0x7f80_0001 0xffff_ffff))
  (v128.const i32x4 0x0000_0000 0x0000_0000 0x0000_0000 0x0000_0000))
(assert_return
  (invoke "i32x4.relaxed_trunc_f32x4_u"
    (v128.const i32x4 0x7f80_0000 0xff80_0000 0x4f00_0000 0xcf00_0000))
  (v128.const i32x4 0xffff_ffff 0x0000_0000 0x8000_0000 0x0000_0000))
(assert_return
  (invoke "i32x4.relaxed_trunc_f32x4_u"
    (v128.const i32x4 0x4eff_ffff 0xcf00_0001 0x4f80_0000 0x4f7f_ffff))
  (v128.const i32x4 0x7fff_ff80 0x0000_0000 0xffff_ffff 0xffff_ff00))
(assert_return
  (invoke "i32x4.relaxed_trunc_f32x4_u"
    (v128.const i32x4 0xbf80_0000 0xbf7d_70a4 0x3fc0_0000 0xbfc0_0000))
  (v128.const i32x4 0x0000_0000 0x0000_0000 0x0000_0001 0x0000_0000))
(assert_return
  (invoke "i32x4.relaxed_trunc_f32x4_u"
    (v128.const i32x4 0x4f32_d05e 0xcf32_d05e 0x0000_0001 0x8000_0001))
  (v128.const i32x4 0xb2d0_5e00 0x0000_0000 0x0000_0000 0x0000_0000))
(assert_return
  (invoke "i32x4.relaxed_trunc_f64x2_s_zero"
    (v128.const i64x2 0x7ff80000_00000000 0xfff80000_00000000))
  (v128.const i32x4 0x0000_0000 0x0000_0000 0x0000_0000 0x0000_0000))
(assert_return
  (invoke "i32x4.relaxed_trunc_f64x2_s_zero"
    (v128.const i64x2 0x7ff00000_00000001 0xffffffff_ffffffff))
  (v128.const i32x4 0x0000_0000 0x0000_0000 0x0000_0000 0x0000_0000))
(assert_return
  (invoke "i32x4.relaxed_trunc_f64x2_s_zero"
    (v128.const i64x2 0x7ff00000_00000000 0xfff00000_00000000))
  (v128.const i32x4 0x7fff_ffff 0x8000_0000 0x0000_0000 0x0000_0000))
(assert_return
  (invoke "i32x4.relaxed_trunc_f64x2_s_zero"
    (v128.const i64x2 0x41e00000_00000000 0xc1e00000_00000000))
  (v128.const i32x4 0x7fff_ffff 0x8000_0000 0x0000_0000 0x0000_0000))
(assert_return
  (invoke "i32x4.relaxed_trunc_f64x2_s_zero"
    (v128.const i64x2 0x41dfffff_ffe00000 0xc1e00000_00100000))
  (v128.const i32x4 0x7fff_ffff 0x8000_0000 0x0000_0000 0x0000_0000))
(assert_return
  (invoke "i32x4.relaxed_trunc_f64x2_s_zero"
    (v128.const i64x2 0xc1e00000_00200000 0x41f00000_00000000))
  (v128.const i32x4 0x8000_0000 0x7fff_ffff 0x0000_0000 0x0000_0000))
(assert_return
  (invoke "i32x4.relaxed_trunc_f64x2_s_zero"
    (v128.const i64x2 0x41efffff_fff00000 0xbfe00000_00000000))
  (v128.const i32x4 0x7fff_ffff 0x0000_0000 0x0000_0000 0x0000_0000))
(assert_return
  (invoke "i32x4.relaxed_trunc_f64x2_s_zero"
    (v128.const i64x2 0xbff00000_00000000 0x7e37e43c_8800759c))
  (v128.const i32x4 0xffff_ffff 0x7fff_ffff 0x0000_0000 0x0000_0000))
(assert_return
  (invoke "i32x4.relaxed_trunc_f64x2_s_zero"
    (v128.const i64x2 0xfe37e43c_8800759c 0x41e65a0b_c0000000))
  (v128.const i32x4 0x8000_0000 0x7fff_ffff 0x0000_0000 0x0000_0000))
(assert_return
  (invoke "i32x4.relaxed_trunc_f64x2_u_zero"
    (v128.const i64x2 0x7ff80000_00000000 0xfff80000_00000000))
  (v128.const i32x4 0x0000_0000 0x0000_0000 0x0000_0000 0x0000_0000))
(assert_return
  (invoke "i32x4.relaxed_trunc_f64x2_u_zero"
    (v128.const i64x2 0x7ff00000_00000001 0xffffffff_ffffffff))
  (v128.const i32x4 0x0000_0000 0x0000_0000 0x0000_0000 0x0000_0000))
(assert_return
  (invoke "i32x4.relaxed_trunc_f64x2_u_zero"
    (v128.const i64x2 0x7ff00000_00000000 0xfff00000_00000000))
  (v128.const i32x4 0xffff_ffff 0x0000_0000 0x0000_0000 0x0000_0000))
(assert_return
  (invoke "i32x4.relaxed_trunc_f64x2_u_zero"
    (v128.const i64x2 0x41e00000_00000000 0xc1e00000_00000000))
  (v128.const i32x4 0x8000_0000 0x0000_0000 0x0000_0000 0x0000_0000))
(assert_return
  (invoke "i32x4.relaxed_trunc_f64x2_u_zero"
    (v128.const i64x2 0x41dfffff_ffe00000 0xc1e00000_00100000))
  (v128.const i32x4 0x7fff_ffff 0x0000_0000 0x0000_0000 0x0000_0000))
(assert_return
  (invoke "i32x4.relaxed_trunc_f64x2_u_zero"
    (v128.const i64x2 0xc1e00000_00200000 0x41f00000_00000000))
  (v128.const i32x4 0x0000_0000 0xffff_ffff 0x0000_0000 0x0000_0000))
(assert_return
  (invoke "i32x4.relaxed_trunc_f64x2_u_zero"
    (v128.const i64x2 0x41efffff_fff00000 0xbfe00000_00000000))
  (v128.const i32x4 0xffff_ffff 0x0000_0000 0x0000_0000 0x0000_0000))
(assert_return
  (invoke "i32x4.relaxed_trunc_f64x2_u_zero"
    (v128.const i64x2 0xbff00000_00000000 0x7e37e43c_8800759c))
  (v128.const i32x4 0x0000_0000 0xffff_ffff 0x0000_0000 0x0000_0000))
(assert_return
  (invoke "i32x4.relaxed_trunc_f64x2_u_zero"
    (v128.const i64x2 0xfe37e43c_8800759c 0x41e65a0b_c0000000))
  (v128.const i32x4 0x0000_0000 0xb2d0_5e00 0x0000_0000 0x0000_0000))

;; Multiplying and adding rounds twice: a fused operation would give another last bit, a remainder, or no infinity.
(assert_return
  (invoke "f32x4.relaxed_madd"
    (v128.const i32x4 0x3f80_0800 0x3f80_0800 0x3f80_0001 0x7f00_0000)
    (v128.const i32x4 0x3f80_0800 0x3f80_0800 0x3f7f_fffe 0x4000_0000)
    (v128.const i32x4 0xbf80_1000 0x3f80_1000 0xbf80_0000 0xff61_b1e6))
  (v128.const i32x4 0x0000_0000 0x4000_1000 0x0000_0000 0x7f80_0000))
(assert_return
  (invoke "f32x4.relaxed_madd"
    (v128.const i32x4 0x7f00_0000 0x4040_0000 0x0080_0000 0x1a00_0000)
    (v128.const i32x4 0x4000_0000 0x3eaa_aaab 0x3380_0000 0x1a00_0000)
    (v128.const i32x4 0xff80_0000 0xbf80_0000 0x0000_0001 0x8000_0000))
  (v128.const i32x4 0x7fc0_0000 0x0000_0000 0x0000_0001 0x0000_0000))
(assert_return
  (invoke "f32x4.relaxed_madd"
    (v128.const i32x4 0x3dcc_cccd 0x0000_0000 0x0000_0000 0x4b80_0000)
    (v128.const i32x4 0x4120_0000 0x8000_0000 0xbf80_0000 0x4b7f_ffff)
    (v128.const i32x4 0xbf80_0000 0x8000_0000 0x0000_0000 0xd780_0000))
  (v128.const i32x4 0x0000_0000 0x8000_0000 0x0000_0000 0xcb80_0000))
(assert_return
  (invoke "f32x4.relaxed_nmadd"
    (v128.const i32x4 0x3f80_0800 0x3f80_0800 0x3f80_0001 0x7f00_0000)
    (v128.const i32x4 0x3f80_0800 0x3f80_0800 0x3f7f_fffe 0x4000_0000)
    (v128.const i32x4 0x3f80_1000 0xbf80_1000 0x3f80_0000 0x7f61_b1e6))
  (v128.const i32x4 0x0000_0000 0xc000_1000 0x0000_0000 0xff80_0000))
(assert_return
  (invoke "f32x4.relaxed_nmadd"
    (v128.const i32x4 0x7f00_0000 0x4040_0000 0x0080_0000 0x1a00_0000)
    (v128.const i32x4 0x4000_0000 0x3eaa_aaab 0x3380_0000 0x1a00_0000)
    (v128.const i32x4 0x7f80_0000 0x3f80_0000 0x8000_0001 0x0000_0000))
  (v128.const i32x4 0x7fc0_0000 0x0000_0000 0x8000_0001 0x0000_0000))
(assert_return
  (invoke "f32x4.relaxed_nmadd"
    (v128.const i32x4 0x3dcc_cccd 0x0000_0000 0x0000_0000 0x4b80_0000)
    (v128.const i32x4 0x4120_0000 0x8000_0000 0xbf80_0000 0x4b7f_ffff)
    (v128.const i32x4 0x3f80_0000 0x0000_0000 0x8000_0000 0x5780_0000))
  (v128.const i32x4 0x0000_0000 0x0000_0000 0x0000_0000 0x4b80_0000))
(assert_return
  (invoke "f64x2.relaxed_madd"
    (v128.const i64x2 0x3ff00000_01000000 0x3ff00000_00000001)
    (v128.const i64x2 0x3ff00000_01000000 0x3fefffff_fffffffe)
    (v128.const i64x2 0xbff00000_02000000 0xbff00000_00000000))
  (v128.const i64x2 0x00000000_00000000 0x00000000_00000000))
(assert_return
  (invoke "f64x2.relaxed_madd"
    (v128.const i64x2 0x7fe00000_00000000 0x7fe00000_00000000)
    (v128.const i64x2 0x40000000_00000000 0xc0000000_00000000)
    (v128.const i64x2 0xffe1ccf3_85ebc8a0 0x7ff00000_00000000))
  (v128.const i64x2 0x7ff00000_00000000 0x7ff80000_00000000))
(assert_return
  (invoke "f64x2.relaxed_madd"
    (v128.const i64x2 0x3fb99999_9999999a 0x00000000_00000000)
    (v128.const i64x2 0x40240000_00000000 0x80000000_00000000)
    (v128.const i64x2 0xbff00000_00000000 0x80000000_00000000))
  (v128.const i64x2 0x00000000_00000000 0x80000000_00000000))
(assert_return
  (invoke "f64x2.relaxed_madd"
    (v128.const i64x2 0x1e300000_00000000 0x00100000_00000000)
    (v128.const i64x2 0x1e300000_00000000 0x3ca00000_00000000)
    (v128.const i64x2 0x80000000_00000000 0x00000000_00000001))
  (v128.const i64x2 0x00000000_00000000 0x00000000_00000001))
(assert_return
  (invoke "f64x2.relaxed_nmadd"
    (v128.const i64x2 0x3ff00000_01000000 0x3ff00000_00000001)
    (v128.const i64x2 0x3ff00000_01000000 0x3fefffff_fffffffe)
    (v128.const i64x2 0x3ff00000_02000000 0x3ff00000_00000000))
  (v128.const i64x2 0x00000000_00000000 0x00000000_00000000))
(assert_return
  (invoke "f64x2.relaxed_nmadd"
    (v128.const i64x2 0x7fe00000_00000000 0x7fe00000_00000000)
    (v128.const i64x2 0x40000000_00000000 0xc0000000_00000000)
    (v128.const i64x2 0x7fe1ccf3_85ebc8a0 0xfff00000_00000000))
  (v128.const i64x2 0xfff00000_00000000 0x7ff80000_00000000))
(assert_return
  (invoke "f64x2.relaxed_nmadd"
    (v128.const i64x2 0x3fb99999_9999999a 0x00000000_00000000)
    (v128.const i64x2 0x40240000_00000000 0x80000000_00000000)
    (v128.const i64x2 0x3ff00000_00000000 0x00000000_00000000))
  (v128.const i64x2 0x00000000_00000000 0x00000000_00000000))
(assert_return
  (invoke "f64x2.relaxed_nmadd"
    (v128.const i64x2 0x1e300000_00000000 0x00100000_00000000)
    (v128.const i64x2 0x1e300000_00000000 0x3ca00000_00000000)
    (v128.const i64x2 0x00000000_00000000 0x80000000_00000001))
  (v128.const i64x2 0x00000000_00000000 0x80000000_00000001))

;; Minimum and maximum order the zeros by their sign, and a NaN on either side gives the canonical NaN.
(assert_return
  (invoke "f32x4.relaxed_min"
    (v128.const i32x4 0x0000_0000 0x8000_0000 0x7f80_0001 0x3f80_0000)
    (v128.const i32x4 0x8000_0000 0x0000_0000 0x3f80_0000 0x7f80_0001))
  (v128.const i32x4 0x8000_0000 0x8000_0000 0x7fc0_0000 0x7fc0_0000))
(assert_return
  (invoke "f32x4.relaxed_min"
    (v128.const i32x4 0xffc1_2345 0xc000_0000 0x3f80_0000 0xc000_0000)
    (v128.const i32x4 0xc000_0000 0xffc1_2345 0xc000_0000 0x3f80_0000))
  (v128.const i32x4 0x7fc0_0000 0x7fc0_0000 0xc000_0000 0xc000_0000))
(assert_return
  (invoke "f32x4.relaxed_min"
    (v128.const i32x4 0x7f80_0000 0xff80_0000 0x8000_0000 0x7f80_0001)
    (v128.const i32x4 0x3f80_0000 0xc000_0000 0x8000_0000 0xffc1_2345))
  (v128.const i32x4 0x3f80_0000 0xff80_0000 0x8000_0000 0x7fc0_0000))
(assert_return
  (invoke "f32x4.relaxed_max"
    (v128.const i32x4 0x0000_0000 0x8000_0000 0x7f80_0001 0x3f80_0000)
    (v128.const i32x4 0x8000_0000 0x0000_0000 0x3f80_0000 0x7f80_0001))
  (v128.const i32x4 0x0000_0000 0x0000_0000 0x7fc0_0000 0x7fc0_0000))
(assert_return
  (invoke "f32x4.relaxed_max"
    (v128.const i32x4 0xffc1_2345 0xc000_0000 0x3f80_0000 0xc000_0000)
    (v128.const i32x4 0xc000_0000 0xffc1_2345 0xc000_0000 0x3f80_0000))
  (v128.const i32x4 0x7fc0_0000 0x7fc0_0000 0x3f80_0000 0x3f80_0000))
(assert_return
  (invoke "f32x4.relaxed_max"
    (v128.const i32x4 0x7f80_0000 0xff80_0000 0x8000_0000 0x7f80_0001)
    (v128.const i32x4 0x3f80_0000 0xc000_0000 0x8000_0000 0xffc1_2345))
  (v128.const i32x4 0x7f80_0000 0xc000_0000 0x8000_0000 0x7fc0_0000))
(assert_return
  (invoke "f64x2.relaxed_min"
    (v128.const i64x2 0x00000000_00000000 0x80000000_00000000)
    (v128.const i64x2 0x80000000_00000000 0x00000000_00000000))
  (v128.const i64x2 0x80000000_00000000 0x80000000_00000000))
(assert_return
  (invoke "f64x2.relaxed_min"
    (v128.const i64x2 0x7ff00000_00000001 0x3ff00000_00000000)
    (v128.const i64x2 0x3ff00000_00000000 0x7ff00000_00000001))
  (v128.const i64x2 0x7ff80000_00000000 0x7ff80000_00000000))
(assert_return
  (invoke "f64x2.relaxed_min"
    (v128.const i64x2 0xfff80000_00012345 0xc0000000_00000000)
    (v128.const i64x2 0xc0000000_00000000 0xfff80000_00012345))
  (v128.const i64x2 0x7ff80000_00000000 0x7ff80000_00000000))
(assert_return
  (invoke "f64x2.relaxed_min"
    (v128.const i64x2 0x3ff00000_00000000 0xc0000000_00000000)
    (v128.const i64x2 0xc0000000_00000000 0x3ff00000_00000000))
  (v128.const i64x2 0xc0000000_00000000 0xc0000000_00000000))
(assert_return
  (invoke "f64x2.relaxed_min"
    (v128.const i64x2 0x7ff00000_00000000 0xfff00000_00000000)
    (v128.const i64x2 0x3ff00000_00000000 0xc0000000_00000000))
  (v128.const i64x2 0x3ff00000_00000000 0xfff00000_00000000))
(assert_return
  (invoke "f64x2.relaxed_min"
    (v128.const i64x2 0x80000000_00000000 0x7ff00000_00000001)
    (v128.const i64x2 0x80000000_00000000 0xfff80000_00012345))
  (v128.const i64x2 0x80000000_00000000 0x7ff80000_00000000))
(assert_return
  (invoke "f64x2.relaxed_max"
    (v128.const i64x2 0x00000000_00000000 0x80000000_00000000)
    (v128.const i64x2 0x80000000_00000000 0x00000000_00000000))
  (v128.const i64x2 0x00000000_00000000 0x00000000_00000000))
(assert_return
  (invoke "f64x2.relaxed_max"
    (v128.const i64x2 0x7ff00000_00000001 0x3ff00000_00000000)
    (v128.const i64x2 0x3ff00000_00000000 0x7ff00000_00000001))
  (v128.const i64x2 0x7ff80000_00000000 0x7ff80000_00000000))
(assert_return
  (invoke "f64x2.relaxed_max"
    (v128.const i64x2 0xfff80000_00012345 0xc0000000_00000000)
    (v128.const i64x2 0xc0000000_00000000 0xfff80000_00012345))
  (v128.const i64x2 0x7ff80000_00000000 0x7ff80000_00000000))
(assert_return
  (invoke "f64x2.relaxed_max"
    (v128.const i64x2 0x3ff00000_00000000 0xc0000000_00000000)
    (v128.const i64x2 0xc0000000_00000000 0x3ff00000_00000000))
  (v128.const i64x2 0x3ff00000_00000000 0x3ff00000_00000000))
(assert_return
  (invoke "f64x2.relaxed_max"
    (v128.const i64x2 0x7ff00000_00000000 0xfff00000_00000000)
    (v128.const i64x2 0x3ff00000_00000000 0xc0000000_00000000))
  (v128.const i64x2 0x7ff00000_00000000 0xc0000000_00000000))
(assert_return
  (invoke "f64x2.relaxed_max"
    (v128.const i64x2 0x80000000_00000000 0x7ff00000_00000001)
    (v128.const i64x2 0x80000000_00000000 0xfff80000_00012345))
  (v128.const i64x2 0x80000000_00000000 0x7ff80000_00000000))

;; Selection is by bits, not by the top bit of a lane.
(assert_return
  (invoke "i8x16.relaxed_laneselect"
    (v128.const i64x2 0x01234567_89abcdef 0xfedcba98_76543210)
    (v128.const i64x2 0xf0f0f0f0_f0f0f0f0 0x5555aaaa_5555aaaa)
    (v128.const i64x2 0x80f00f00_7fff0001 0xff000000_00008000))
  (v128.const i64x2 0x7020f5f0_89abf0f1 0xfe55aaaa_55552aaa))
(assert_return
  (invoke "i8x16.relaxed_laneselect"
    (v128.const i64x2 0x01234567_89abcdef 0xfedcba98_76543210)
    (v128.const i64x2 0xf0f0f0f0_f0f0f0f0 0x5555aaaa_5555aaaa)
    (v128.const i64x2 0x80000000_00000000 0x7fffffff_ffffffff))
  (v128.const i64x2 0x70f0f0f0_f0f0f0f0 0x7edcba98_76543210))
(assert_return
  (invoke "i8x16.relaxed_laneselect"
    (v128.const i64x2 0x01234567_89abcdef 0xfedcba98_76543210)
    (v128.const i64x2 0xf0f0f0f0_f0f0f0f0 0x5555aaaa_5555aaaa)
    (v128.const i64x2 0xffffffff_ffffffff 0x00000000_00000000))
  (v128.const i64x2 0x01234567_89abcdef 0x5555aaaa_5555aaaa))
(assert_return
  (invoke "i16x8.relaxed_laneselect"
    (v128.const i64x2 0x01234567_89abcdef 0xfedcba98_76543210)
    (v128.const i64x2 0xf0f0f0f0_f0f0f0f0 0x5555aaaa_5555aaaa)
    (v128.const i64x2 0x80f00f00_7fff0001 0xff000000_00008000))
  (v128.const i64x2 0x7020f5f0_89abf0f1 0xfe55aaaa_55552aaa))
(assert_return
  (invoke "i16x8.relaxed_laneselect"
    (v128.const i64x2 0x01234567_89abcdef 0xfedcba98_76543210)
    (v128.const i64x2 0xf0f0f0f0_f0f0f0f0 0x5555aaaa_5555aaaa)
    (v128.const i64x2 0x80000000_00000000 0x7fffffff_ffffffff))
  (v128.const i64x2 0x70f0f0f0_f0f0f0f0 0x7edcba98_76543210))
(assert_return
  (invoke "i16x8.relaxed_laneselect"
    (v128.const i64x2 0x01234567_89abcdef 0xfedcba98_76543210)
    (v128.const i64x2 0xf0f0f0f0_f0f0f0f0 0x5555aaaa_5555aaaa)
    (v128.const i64x2 0xffffffff_ffffffff 0x00000000_00000000))
  (v128.const i64x2 0x01234567_89abcdef 0x5555aaaa_5555aaaa))
(assert_return
  (invoke "i32x4.relaxed_laneselect"
    (v128.const i64x2 0x01234567_89abcdef 0xfedcba98_76543210)
    (v128.const i64x2 0xf0f0f0f0_f0f0f0f0 0x5555aaaa_5555aaaa)
    (v128.const i64x2 0x80f00f00_7fff0001 0xff000000_00008000))
  (v128.const i64x2 0x7020f5f0_89abf0f1 0xfe55aaaa_55552aaa))
(assert_return
  (invoke "i32x4.relaxed_laneselect"
    (v128.const i64x2 0x01234567_89abcdef 0xfedcba98_76543210)
    (v128.const i64x2 0xf0f0f0f0_f0f0f0f0 0x5555aaaa_5555aaaa)
    (v128.const i64x2 0x80000000_00000000 0x7fffffff_ffffffff))
  (v128.const i64x2 0x70f0f0f0_f0f0f0f0 0x7edcba98_76543210))
(assert_return
  (invoke "i32x4.relaxed_laneselect"
    (v128.const i64x2 0x01234567_89abcdef 0xfedcba98_76543210)
    (v128.const i64x2 0xf0f0f0f0_f0f0f0f0 0x5555aaaa_5555aaaa)
    (v128.const i64x2 0xffffffff_ffffffff 0x00000000_00000000))
  (v128.const i64x2 0x01234567_89abcdef 0x5555aaaa_5555aaaa))
(assert_return
  (invoke "i64x2.relaxed_laneselect"
    (v128.const i64x2 0x01234567_89abcdef 0xfedcba98_76543210)
    (v128.const i64x2 0xf0f0f0f0_f0f0f0f0 0x5555aaaa_5555aaaa)
    (v128.const i64x2 0x80f00f00_7fff0001 0xff000000_00008000))
  (v128.const i64x2 0x7020f5f0_89abf0f1 0xfe55aaaa_55552aaa))
(assert_return
  (invoke "i64x2.relaxed_laneselect"
    (v128.const i64x2 0x01234567_89abcdef 0xfedcba98_76543210)
    (v128.const i64x2 0xf0f0f0f0_f0f0f0f0 0x5555aaaa_5555aaaa)
    (v128.const i64x2 0x80000000_00000000 0x7fffffff_ffffffff))
  (v128.const i64x2 0x70f0f0f0_f0f0f0f0 0x7edcba98_76543210))
(assert_return
  (invoke "i64x2.relaxed_laneselect"
    (v128.const i64x2 0x01234567_89abcdef 0xfedcba98_76543210)
    (v128.const i64x2 0xf0f0f0f0_f0f0f0f0 0x5555aaaa_5555aaaa)
    (v128.const i64x2 0xffffffff_ffffffff 0x00000000_00000000))
  (v128.const i64x2 0x01234567_89abcdef 0x5555aaaa_5555aaaa))

;; The one product that is too large is saturated.
(assert_return
  (invoke "i16x8.relaxed_q15mulr_s"
    (v128.const i16x8 0x8000 0x8000 0x7fff 0x7fff 0x8000 0x0001 0xffff 0x3039)
    (v128.const i16x8 0x8000 0x7fff 0x7fff 0x8000 0x0001 0x4000 0x4000 0xa460))
  (v128.const i16x8 0x7fff 0x8001 0x7ffe 0x8001 0xffff 0x0001 0x0000 0xdd7b))
(assert_return
  (invoke "i16x8.relaxed_q15mulr_s"
    (v128.const i16x8 0x8000 0x8000 0x8000 0x8000 0x8000 0x8000 0x8000 0x8000)
    (v128.const i16x8 0x8000 0x7fff 0x8000 0x7fff 0x8000 0x7fff 0x8000 0x7fff))
  (v128.const i16x8 0x7fff 0x8001 0x7fff 0x8001 0x7fff 0x8001 0x7fff 0x8001))

;; Both operands of the dot products are signed, the second one's top bit included; sums of pairs saturate.
(assert_return
  (invoke "i16x8.relaxed_dot_i8x16_i7x16_s"
    (v128.const i8x16 0x80 0x80 0x80 0x80 0x80 0x80 0x80 0x80 0x80 0x80 0x80 0x80 0x80 0x80 0x80 0x80)
    (v128.const i8x16 0x80 0x80 0x80 0x80 0x80 0x80 0x80 0x80 0x80 0x80 0x80 0x80 0x80 0x80 0x80 0x80))
  (v128.const i16x8 0x7fff 0x7fff 0x7fff 0x7fff 0x7fff 0x7fff 0x7fff 0x7fff))
(assert_return
  (invoke "i16x8.relaxed_dot_i8x16_i7x16_s"
    (v128.const i8x16 0x80 0x80 0x80 0x80 0x7f 0x7f 0x7f 0x80 0x01 0x02 0xff 0x03 0x64 0x64 0x00 0x05)
    (v128.const i8x16 0x80 0x80 0x80 0x7f 0x7f 0x7f 0x80 0x01 0x03 0x04 0x7f 0xfe 0x9c 0x64 0x09 0xf9))
  (v128.const i16x8 0x7fff 0x0080 0x7e02 0xc000 0x000b 0xff7b 0x0000 0xffdd))
(assert_return
  (invoke "i16x8.relaxed_dot_i8x16_i7x16_s"
    (v128.const i8x16 0x7f 0x7f 0x7f 0x7f 0x7f 0x7f 0x7f 0x7f 0x7f 0x7f 0x7f 0x7f 0x7f 0x7f 0x7f 0x7f)
    (v128.const i8x16 0x80 0x80 0x80 0x80 0x80 0x80 0x80 0x80 0x80 0x80 0x80 0x80 0x80 0x80 0x80 0x80))
  (v128.const i16x8 0x8100 0x8100 0x8100 0x8100 0x8100 0x8100 0x8100 0x8100))
(assert_return
  (invoke "i16x8.relaxed_dot_i8x16_i7x16_s"
    (v128.const i8x16 0xff 0xff 0xff 0xff 0xff 0xff 0xff 0xff 0xff 0xff 0xff 0xff 0xff 0xff 0xff 0xff)
    (v128.const i8x16 0xff 0x80 0xff 0x80 0xff 0x80 0xff 0x80 0xff 0x80 0xff 0x80 0xff 0x80 0xff 0x80))
  (v128.const i16x8 0x0081 0x0081 0x0081 0x0081 0x0081 0x0081 0x0081 0x0081))
(assert_return
  (invoke "i16x8.relaxed_dot_i8x16_i7x16_s"
    (v128.const i8x16 0x00 0x11 0x22 0x33 0x44 0x55 0x66 0x77 0x88 0x99 0xaa 0xbb 0xcc 0xdd 0xee 0xff)
    (v128.const i8x16 0x00 0x1f 0x3e 0x5d 0x7c 0x9b 0xba 0xd9 0xf8 0x17 0x36 0x55 0x74 0x93 0xb2 0xd1))
  (v128.const i16x8 0x020f 0x1ac3 0xff67 0xd1fb 0xfa7f 0xd6f3 0xf757 0x05ab))
(assert_return
  (invoke "i32x4.relaxed_dot_i8x16_i7x16_add_s"
    (v128.const i8x16 0x80 0x80 0x80 0x80 0x80 0x80 0x80 0x80 0x80 0x80 0x80 0x80 0x80 0x80 0x80 0x80)
    (v128.const i8x16 0x80 0x80 0x80 0x80 0x80 0x80 0x80 0x80 0x80 0x80 0x80 0x80 0x80 0x80 0x80 0x80)
    (v128.const i32x4 0x0000_0000 0x0000_0001 0x7fff_ffff 0x8000_0000))
  (v128.const i32x4 0x0000_fffe 0x0000_ffff 0x8000_fffd 0x8000_fffe))
(assert_return
  (invoke "i32x4.relaxed_dot_i8x16_i7x16_add_s"
    (v128.const i8x16 0x80 0x80 0x80 0x80 0x7f 0x7f 0x7f 0x80 0x01 0x02 0xff 0x03 0x64 0x64 0x00 0x05)
    (v128.const i8x16 0x80 0x80 0x80 0x7f 0x7f 0x7f 0x80 0x01 0x03 0x04 0x7f 0xfe 0x9c 0x64 0x09 0xf9)
    (v128.const i32x4 0x7fff_ffff 0x0000_0001 0x0000_0000 0x0000_0023))
  (v128.const i32x4 0x8000_807e 0x0000_3e03 0xffff_ff86 0x0000_0000))
(assert_return
  (invoke "i32x4.relaxed_dot_i8x16_i7x16_add_s"
    (v128.const i8x16 0x7f 0x7f 0x7f 0x7f 0x7f 0x7f 0x7f 0x7f 0x7f 0x7f 0x7f 0x7f 0x7f 0x7f 0x7f 0x7f)
    (v128.const i8x16 0x80 0x80 0x80 0x80 0x80 0x80 0x80 0x80 0x80 0x80 0x80 0x80 0x80 0x80 0x80 0x80)
    (v128.const i32x4 0x8000_0000 0x0000_0000 0xffff_ffff 0x0000_0005))
  (v128.const i32x4 0x7fff_0200 0xffff_0200 0xffff_01ff 0xffff_0205))
(assert_return
  (invoke "i32x4.relaxed_dot_i8x16_i7x16_add_s"
    (v128.const i8x16 0xff 0xff 0xff 0xff 0xff 0xff 0xff 0xff 0xff 0xff 0xff 0xff 0xff 0xff 0xff 0xff)
    (v128.const i8x16 0xff 0x80 0xff 0x80 0xff 0x80 0xff 0x80 0xff 0x80 0xff 0x80 0xff 0x80 0xff 0x80)
    (v128.const i32x4 0x0000_0000 0x0000_0000 0x0000_0000 0x0000_0000))
  (v128.const i32x4 0x0000_0102 0x0000_0102 0x0000_0102 0x0000_0102))
(assert_return
  (invoke "i32x4.relaxed_dot_i8x16_i7x16_add_s"
    (v128.const i8x16 0x00 0x11 0x22 0x33 0x44 0x55 0x66 0x77 0x88 0x99 0xaa 0xbb 0xcc 0xdd 0xee 0xff)
    (v128.const i8x16 0x00 0x1f 0x3e 0x5d 0x7c 0x9b 0xba 0xd9 0xf8 0x17 0x36 0x55 0x74 0x93 0xb2 0xd1)
    (v128.const i32x4 0x0000_0001 0x0000_0002 0x0000_0003 0x0000_0004))
  (v128.const i32x4 0x0000_1cd3 0xffff_d164 0xffff_d175 0xffff_fd06))
