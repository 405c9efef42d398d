;; Every f32x4 instruction whose lanes may be NaNs of several bit patterns: here they are always 0x7fc0_0000.
;; Lanes that are no NaNs stand beside them, to show that lanes do not touch each other.

(module
  (func (export "f32x4.add") (param v128 v128) (result v128) (f32x4.add (local.get 0) (local.get 1)))
  (func (export "f32x4.sub") (param v128 v128) (result v128) (f32x4.sub (local.get 0) (local.get 1)))
  (func (export "f32x4.mul") (param v128 v128) (result v128) (f32x4.mul (local.get 0) (local.get 1)))
  (func (export "f32x4.div") (param v128 v128) (result v128) (f32x4.div (local.get 0) (local.get 1)))
  (func (export "f32x4.min") (param v128 v128) (result v128) (f32x4.min (local.get 0) (local.get 1)))
  (func (export "f32x4.max") (param v128 v128) (result v128) (f32x4.max (local.get 0) (local.get 1)))
  (func (export "f32x4.relaxed_min") (param v128 v128) (result v128) (f32x4.relaxed_min (local.get 0) (local.get 1)))
  (func (export "f32x4.relaxed_max") (param v128 v128) (result v128) (f32x4.relaxed_max (local.get 0) (local.get 1)))
  (func (export "f32x4.sqrt") (param v128) (result v128) (f32x4.sqrt (local.get 0)))
  (func (export "f32x4.ceil") (param v128) (result v128) (f32x4.ceil (local.get 0)))
  (func (export "f32x4.floor") (param v128) (result v128) (f32x4.floor (local.get 0)))
  (func (export "f32x4.trunc") (param v128) (result v128) (f32x4.trunc (local.get 0)))
  (func (export "f32x4.nearest") (param v128) (result v128) (f32x4.nearest (local.get 0)))
  (func (export "f32x4.relaxed_madd") (param v128 v128 v128) (result v128)
    (f32x4.relaxed_madd (local.get 0) (local.get 1) (local.get 2)))
  (func (export "f32x4.relaxed_nmadd") (param v128 v128 v128) (result v128)
    (f32x4.relaxed_nmadd (local.get 0) (local.get 1) (local.get 2)))
  (func (export "f32x4.demote_f64x2_zero") (param v128) (result v128) (f32x4.demote_f64x2_zero (local.get 0)))
  (func (export "f32x4.add of a constant") (param v128) (result v128)
    (f32x4.add (local.get 0) (v128.const i32x4 0x7f80_0001 0x7f80_0001 0x7f80_0001 0x7f80_0001)))
  (func (export "f32x4.sub of a constant") (param v128) (result v128)
    (f32x4.sub (local.get 0) (v128.const i32x4 0x7f80_0001 0x7f80_0001 0x7f80_0001 0x7f80_0001)))
  (func (export "f32x4.mul of a constant") (param v128) (result v128)
    (f32x4.mul (local.get 0) (v128.const i32x4 0x7f80_0001 0x7f80_0001 0x7f80_0001 0x7f80_0001)))
  (func (export "f32x4.div of a constant") (param v128) (result v128)
    (f32x4.div (local.get 0) (v128.const i32x4 0x7f80_0001 0x7f80_0001 0x7f80_0001 0x7f80_0001)))
  (func (export "f32x4.min of a constant") (param v128) (result v128)
    (f32x4.min (local.get 0) (v128.const i32x4 0x7f80_0001 0x7f80_0001 0x7f80_0001 0x7f80_0001)))
  (func (export "f32x4.max of a constant") (param v128) (result v128)
    (f32x4.max (local.get 0) (v128.const i32x4 0x7f80_0001 0x7f80_0001 0x7f80_0001 0x7f80_0001)))
)

;; f32x4.add
(assert_return
  (invoke "f32x4.add"
    (v128.const i32x4 0x4000_0000 0x7fc0_0000 0xffc0_0000 0x7f80_0001)
    (v128.const i32x4 0x3f80_0000 0x3f80_0000 0x3f80_0000 0x3f80_0000))
  (v128.const i32x4 0x4040_0000 0x7fc0_0000 0x7fc0_0000 0x7fc0_0000))
(assert_return
  (invoke "f32x4.add"
    (v128.const i32x4 0x4000_0000 0xffbf_ffff 0x7fc1_2345 0xffff_ffff)
    (v128.const i32x4 0x3f80_0000 0x3f80_0000 0x3f80_0000 0x3f80_0000))
  (v128.const i32x4 0x4040_0000 0x7fc0_0000 0x7fc0_0000 0x7fc0_0000))
(assert_return
  (invoke "f32x4.add"
    (v128.const i32x4 0x4000_0000 0x3f80_0000 0x3f80_0000 0x3f80_0000)
    (v128.const i32x4 0x3f80_0000 0x7fc0_0000 0xffc0_0000 0x7f80_0001))
  (v128.const i32x4 0x4040_0000 0x7fc0_0000 0x7fc0_0000 0x7fc0_0000))
(assert_return
  (invoke "f32x4.add"
    (v128.const i32x4 0x4000_0000 0x3f80_0000 0x3f80_0000 0x3f80_0000)
    (v128.const i32x4 0x3f80_0000 0xffbf_ffff 0x7fc1_2345 0xffff_ffff))
  (v128.const i32x4 0x4040_0000 0x7fc0_0000 0x7fc0_0000 0x7fc0_0000))
(assert_return
  (invoke "f32x4.add"
    (v128.const i32x4 0x4000_0000 0x7f80_0001 0xffff_ffff 0x7f80_0000)
    (v128.const i32x4 0x3f80_0000 0xffff_ffff 0x7fc1_2345 0xff80_0000))
  (v128.const i32x4 0x4040_0000 0x7fc0_0000 0x7fc0_0000 0x7fc0_0000))
(assert_return
  (invoke "f32x4.add"
    (v128.const i32x4 0x4000_0000 0xff80_0000 0x4000_0000 0x4000_0000)
    (v128.const i32x4 0x3f80_0000 0x7f80_0000 0x3f80_0000 0x3f80_0000))
  (v128.const i32x4 0x4040_0000 0x7fc0_0000 0x4040_0000 0x4040_0000))

;; f32x4.sub
(assert_return
  (invoke "f32x4.sub"
    (v128.const i32x4 0x4000_0000 0x7fc0_0000 0xffc0_0000 0x7f80_0001)
    (v128.const i32x4 0x3f80_0000 0x3f80_0000 0x3f80_0000 0x3f80_0000))
  (v128.const i32x4 0x3f80_0000 0x7fc0_0000 0x7fc0_0000 0x7fc0_0000))
(assert_return
  (invoke "f32x4.sub"
    (v128.const i32x4 0x4000_0000 0xffbf_ffff 0x7fc1_2345 0xffff_ffff)
    (v128.const i32x4 0x3f80_0000 0x3f80_0000 0x3f80_0000 0x3f80_0000))
  (v128.const i32x4 0x3f80_0000 0x7fc0_0000 0x7fc0_0000 0x7fc0_0000))
(assert_return
  (invoke "f32x4.sub"
    (v128.const i32x4 0x4000_0000 0x3f80_0000 0x3f80_0000 0x3f80_0000)
    (v128.const i32x4 0x3f80_0000 0x7fc0_0000 0xffc0_0000 0x7f80_0001))
  (v128.const i32x4 0x3f80_0000 0x7fc0_0000 0x7fc0_0000 0x7fc0_0000))
(assert_return
  (invoke "f32x4.sub"
    (v128.const i32x4 0x4000_0000 0x3f80_0000 0x3f80_0000 0x3f80_0000)
    (v128.const i32x4 0x3f80_0000 0xffbf_ffff 0x7fc1_2345 0xffff_ffff))
  (v128.const i32x4 0x3f80_0000 0x7fc0_0000 0x7fc0_0000 0x7fc0_0000))
(assert_return
  (invoke "f32x4.sub"
    (v128.const i32x4 0x4000_0000 0x7f80_0001 0xffff_ffff 0x7f80_0000)
    (v128.const i32x4 0x3f80_0000 0xffff_ffff 0x7fc1_2345 0x7f80_0000))
  (v128.const i32x4 0x3f80_0000 0x7fc0_0000 0x7fc0_0000 0x7fc0_0000))
(assert_return
  (invoke "f32x4.sub"
    (v128.const i32x4 0x4000_0000 0xff80_0000 0x4000_0000 0x4000_0000)
    (v128.const i32x4 0x3f80_0000 0xff80_0000 0x3f80_0000 0x3f80_0000))
  (v128.const i32x4 0x3f80_0000 0x7fc0_0000 0x3f80_0000 0x3f80_0000))

;; f32x4.mul
(assert_return
  (invoke "f32x4.mul"
    (v128.const i32x4 0x4000_0000 0x7fc0_0000 0xffc0_0000 0x7f80_0001)
    (v128.const i32x4 0x3f80_0000 0x3f80_0000 0x3f80_0000 0x3f80_0000))
  (v128.const i32x4 0x4000_0000 0x7fc0_0000 0x7fc0_0000 0x7fc0_0000))
(assert_return
  (invoke "f32x4.mul"
    (v128.const i32x4 0x4000_0000 0xffbf_ffff 0x7fc1_2345 0xffff_ffff)
    (v128.const i32x4 0x3f80_0000 0x3f80_0000 0x3f80_0000 0x3f80_0000))
  (v128.const i32x4 0x4000_0000 0x7fc0_0000 0x7fc0_0000 0x7fc0_0000))
(assert_return
  (invoke "f32x4.mul"
    (v128.const i32x4 0x4000_0000 0x3f80_0000 0x3f80_0000 0x3f80_0000)
    (v128.const i32x4 0x3f80_0000 0x7fc0_0000 0xffc0_0000 0x7f80_0001))
  (v128.const i32x4 0x4000_0000 0x7fc0_0000 0x7fc0_0000 0x7fc0_0000))
(assert_return
  (invoke "f32x4.mul"
    (v128.const i32x4 0x4000_0000 0x3f80_0000 0x3f80_0000 0x3f80_0000)
    (v128.const i32x4 0x3f80_0000 0xffbf_ffff 0x7fc1_2345 0xffff_ffff))
  (v128.const i32x4 0x4000_0000 0x7fc0_0000 0x7fc0_0000 0x7fc0_0000))
(assert_return
  (invoke "f32x4.mul"
    (v128.const i32x4 0x4000_0000 0x7f80_0001 0xffff_ffff 0x0000_0000)
    (v128.const i32x4 0x3f80_0000 0xffff_ffff 0x7fc1_2345 0x7f80_0000))
  (v128.const i32x4 0x4000_0000 0x7fc0_0000 0x7fc0_0000 0x7fc0_0000))
(assert_return
  (invoke "f32x4.mul"
    (v128.const i32x4 0x4000_0000 0xff80_0000 0x8000_0000 0x4000_0000)
    (v128.const i32x4 0x3f80_0000 0x0000_0000 0x7f80_0000 0x3f80_0000))
  (v128.const i32x4 0x4000_0000 0x7fc0_0000 0x7fc0_0000 0x4000_0000))

;; f32x4.div
(assert_return
  (invoke "f32x4.div"
    (v128.const i32x4 0x4000_0000 0x7fc0_0000 0xffc0_0000 0x7f80_0001)
    (v128.const i32x4 0x3f80_0000 0x3f80_0000 0x3f80_0000 0x3f80_0000))
  (v128.const i32x4 0x4000_0000 0x7fc0_0000 0x7fc0_0000 0x7fc0_0000))
(assert_return
  (invoke "f32x4.div"
    (v128.const i32x4 0x4000_0000 0xffbf_ffff 0x7fc1_2345 0xffff_ffff)
    (v128.const i32x4 0x3f80_0000 0x3f80_0000 0x3f80_0000 0x3f80_0000))
  (v128.const i32x4 0x4000_0000 0x7fc0_0000 0x7fc0_0000 0x7fc0_0000))
(assert_return
  (invoke "f32x4.div"
    (v128.const i32x4 0x4000_0000 0x3f80_0000 0x3f80_0000 0x3f80_0000)
    (v128.const i32x4 0x3f80_0000 0x7fc0_0000 0xffc0_0000 0x7f80_0001))
  (v128.const i32x4 0x4000_0000 0x7fc0_0000 0x7fc0_0000 0x7fc0_0000))
(assert_return
  (invoke "f32x4.div"
    (v128.const i32x4 0x4000_0000 0x3f80_0000 0x3f80_0000 0x3f80_0000)
    (v128.const i32x4 0x3f80_0000 0xffbf_ffff 0x7fc1_2345 0xffff_ffff))
  (v128.const i32x4 0x4000_0000 0x7fc0_0000 0x7fc0_0000 0x7fc0_0000))
(assert_return
  (invoke "f32x4.div"
    (v128.const i32x4 0x4000_0000 0x7f80_0001 0xffff_ffff 0x0000_0000)
    (v128.const i32x4 0x3f80_0000 0xffff_ffff 0x7fc1_2345 0x0000_0000))
  (v128.const i32x4 0x4000_0000 0x7fc0_0000 0x7fc0_0000 0x7fc0_0000))
(assert_return
  (invoke "f32x4.div"
    (v128.const i32x4 0x4000_0000 0x8000_0000 0x7f80_0000 0xff80_0000)
    (v128.const i32x4 0x3f80_0000 0x0000_0000 0x7f80_0000 0x7f80_0000))
  (v128.const i32x4 0x4000_0000 0x7fc0_0000 0x7fc0_0000 0x7fc0_0000))

;; f32x4.min
(assert_return
  (invoke "f32x4.min"
    (v128.const i32x4 0x4000_0000 0x7fc0_0000 0xffc0_0000 0x7f80_0001)
    (v128.const i32x4 0x3f80_0000 0x3f80_0000 0x3f80_0000 0x3f80_0000))
  (v128.const i32x4 0x3f80_0000 0x7fc0_0000 0x7fc0_0000 0x7fc0_0000))
(assert_return
  (invoke "f32x4.min"
    (v128.const i32x4 0x4000_0000 0xffbf_ffff 0x7fc1_2345 0xffff_ffff)
    (v128.const i32x4 0x3f80_0000 0x3f80_0000 0x3f80_0000 0x3f80_0000))
  (v128.const i32x4 0x3f80_0000 0x7fc0_0000 0x7fc0_0000 0x7fc0_0000))
(assert_return
  (invoke "f32x4.min"
    (v128.const i32x4 0x4000_0000 0x3f80_0000 0x3f80_0000 0x3f80_0000)
    (v128.const i32x4 0x3f80_0000 0x7fc0_0000 0xffc0_0000 0x7f80_0001))
  (v128.const i32x4 0x3f80_0000 0x7fc0_0000 0x7fc0_0000 0x7fc0_0000))
(assert_return
  (invoke "f32x4.min"
    (v128.const i32x4 0x4000_0000 0x3f80_0000 0x3f80_0000 0x3f80_0000)
    (v128.const i32x4 0x3f80_0000 0xffbf_ffff 0x7fc1_2345 0xffff_ffff))
  (v128.const i32x4 0x3f80_0000 0x7fc0_0000 0x7fc0_0000 0x7fc0_0000))
(assert_return
  (invoke "f32x4.min"
    (v128.const i32x4 0x4000_0000 0x7f80_0001 0xffff_ffff 0x4000_0000)
    (v128.const i32x4 0x3f80_0000 0xffff_ffff 0x7fc1_2345 0x3f80_0000))
  (v128.const i32x4 0x3f80_0000 0x7fc0_0000 0x7fc0_0000 0x3f80_0000))
(assert_return
  (invoke "f32x4.min"
    (v128.const i32x4 0x0000_0000 0x8000_0000 0x0000_0000 0x8000_0000)
    (v128.const i32x4 0x8000_0000 0x0000_0000 0x0000_0000 0x8000_0000))
  (v128.const i32x4 0x8000_0000 0x8000_0000 0x0000_0000 0x8000_0000))

;; f32x4.max
(assert_return
  (invoke "f32x4.max"
    (v128.const i32x4 0x4000_0000 0x7fc0_0000 0xffc0_0000 0x7f80_0001)
    (v128.const i32x4 0x3f80_0000 0x3f80_0000 0x3f80_0000 0x3f80_0000))
  (v128.const i32x4 0x4000_0000 0x7fc0_0000 0x7fc0_0000 0x7fc0_0000))
(assert_return
  (invoke "f32x4.max"
    (v128.const i32x4 0x4000_0000 0xffbf_ffff 0x7fc1_2345 0xffff_ffff)
    (v128.const i32x4 0x3f80_0000 0x3f80_0000 0x3f80_0000 0x3f80_0000))
  (v128.const i32x4 0x4000_0000 0x7fc0_0000 0x7fc0_0000 0x7fc0_0000))
(assert_return
  (invoke "f32x4.max"
    (v128.const i32x4 0x4000_0000 0x3f80_0000 0x3f80_0000 0x3f80_0000)
    (v128.const i32x4 0x3f80_0000 0x7fc0_0000 0xffc0_0000 0x7f80_0001))
  (v128.const i32x4 0x4000_0000 0x7fc0_0000 0x7fc0_0000 0x7fc0_0000))
(assert_return
  (invoke "f32x4.max"
    (v128.const i32x4 0x4000_0000 0x3f80_0000 0x3f80_0000 0x3f80_0000)
    (v128.const i32x4 0x3f80_0000 0xffbf_ffff 0x7fc1_2345 0xffff_ffff))
  (v128.const i32x4 0x4000_0000 0x7fc0_0000 0x7fc0_0000 0x7fc0_0000))
(assert_return
  (invoke "f32x4.max"
    (v128.const i32x4 0x4000_0000 0x7f80_0001 0xffff_ffff 0x4000_0000)
    (v128.const i32x4 0x3f80_0000 0xffff_ffff 0x7fc1_2345 0x3f80_0000))
  (v128.const i32x4 0x4000_0000 0x7fc0_0000 0x7fc0_0000 0x4000_0000))
(assert_return
  (invoke "f32x4.max"
    (v128.const i32x4 0x0000_0000 0x8000_0000 0x0000_0000 0x8000_0000)
    (v128.const i32x4 0x8000_0000 0x0000_0000 0x0000_0000 0x8000_0000))
  (v128.const i32x4 0x0000_0000 0x0000_0000 0x0000_0000 0x8000_0000))

;; f32x4.relaxed_min
(assert_return
  (invoke "f32x4.relaxed_min"
    (v128.const i32x4 0x4000_0000 0x7fc0_0000 0xffc0_0000 0x7f80_0001)
    (v128.const i32x4 0x3f80_0000 0x3f80_0000 0x3f80_0000 0x3f80_0000))
  (v128.const i32x4 0x3f80_0000 0x7fc0_0000 0x7fc0_0000 0x7fc0_0000))
(assert_return
  (invoke "f32x4.relaxed_min"
    (v128.const i32x4 0x4000_0000 0xffbf_ffff 0x7fc1_2345 0xffff_ffff)
    (v128.const i32x4 0x3f80_0000 0x3f80_0000 0x3f80_0000 0x3f80_0000))
  (v128.const i32x4 0x3f80_0000 0x7fc0_0000 0x7fc0_0000 0x7fc0_0000))
(assert_return
  (invoke "f32x4.relaxed_min"
    (v128.const i32x4 0x4000_0000 0x3f80_0000 0x3f80_0000 0x3f80_0000)
    (v128.const i32x4 0x3f80_0000 0x7fc0_0000 0xffc0_0000 0x7f80_0001))
  (v128.const i32x4 0x3f80_0000 0x7fc0_0000 0x7fc0_0000 0x7fc0_0000))
(assert_return
  (invoke "f32x4.relaxed_min"
    (v128.const i32x4 0x4000_0000 0x3f80_0000 0x3f80_0000 0x3f80_0000)
    (v128.const i32x4 0x3f80_0000 0xffbf_ffff 0x7fc1_2345 0xffff_ffff))
  (v128.const i32x4 0x3f80_0000 0x7fc0_0000 0x7fc0_0000 0x7fc0_0000))
(assert_return
  (invoke "f32x4.relaxed_min"
    (v128.const i32x4 0x4000_0000 0x7f80_0001 0xffff_ffff 0x4000_0000)
    (v128.const i32x4 0x3f80_0000 0xffff_ffff 0x7fc1_2345 0x3f80_0000))
  (v128.const i32x4 0x3f80_0000 0x7fc0_0000 0x7fc0_0000 0x3f80_0000))
(assert_return
  (invoke "f32x4.relaxed_min"
    (v128.const i32x4 0x0000_0000 0x8000_0000 0x0000_0000 0x8000_0000)
    (v128.const i32x4 0x8000_0000 0x0000_0000 0x0000_0000 0x8000_0000))
  (v128.const i32x4 0x8000_0000 0x8000_0000 0x0000_0000 0x8000_0000))

;; f32x4.relaxed_max
(assert_return
  (invoke "f32x4.relaxed_max"
    (v128.const i32x4 0x4000_0000 0x7fc0_0000 0xffc0_0000 0x7f80_0001)
    (v128.const i32x4 0x3f80_0000 0x3f80_0000 0x3f80_0000 0x3f80_0000))
  (v128.const i32x4 0x4000_0000 0x7fc0_0000 0x7fc0_0000 0x7fc0_0000))
(assert_return
  (invoke "f32x4.relaxed_max"
    (v128.const i32x4 0x4000_0000 0xffbf_ffff 0x7fc1_2345 0xffff_ffff)
    (v128.const i32x4 0x3f80_0000 0x3f80_0000 0x3f80_0000 0x3f80_0000))
  (v128.const i32x4 0x4000_0000 0x7fc0_0000 0x7fc0_0000 0x7fc0_0000))
(assert_return
  (invoke "f32x4.relaxed_max"
    (v128.const i32x4 0x4000_0000 0x3f80_0000 0x3f80_0000 0x3f80_0000)
    (v128.const i32x4 0x3f80_0000 0x7fc0_0000 0xffc0_0000 0x7f80_0001))
  (v128.const i32x4 0x4000_0000 0x7fc0_0000 0x7fc0_0000 0x7fc0_0000))
(assert_return
  (invoke "f32x4.relaxed_max"
    (v128.const i32x4 0x4000_0000 0x3f80_0000 0x3f80_0000 0x3f80_0000)
    (v128.const i32x4 0x3f80_0000 0xffbf_ffff 0x7fc1_2345 0xffff_ffff))
  (v128.const i32x4 0x4000_0000 0x7fc0_0000 0x7fc0_0000 0x7fc0_0000))
(assert_return
  (invoke "f32x4.relaxed_max"
    (v128.const i32x4 0x4000_0000 0x7f80_0001 0xffff_ffff 0x4000_0000)
    (v128.const i32x4 0x3f80_0000 0xffff_ffff 0x7fc1_2345 0x3f80_0000))
  (v128.const i32x4 0x4000_0000 0x7fc0_0000 0x7fc0_0000 0x4000_0000))
(assert_return
  (invoke "f32x4.relaxed_max"
    (v128.const i32x4 0x0000_0000 0x8000_0000 0x0000_0000 0x8000_0000)
    (v128.const i32x4 0x8000_0000 0x0000_0000 0x0000_0000 0x8000_0000))
  (v128.const i32x4 0x0000_0000 0x0000_0000 0x0000_0000 0x8000_0000))

;; f32x4.sqrt
(assert_return
  (invoke "f32x4.sqrt"
    (v128.const i32x4 0x3f80_0000 0x7fc0_0000 0xffc0_0000 0x7f80_0001))
  (v128.const i32x4 0x3f80_0000 0x7fc0_0000 0x7fc0_0000 0x7fc0_0000))
(assert_return
  (invoke "f32x4.sqrt"
    (v128.const i32x4 0x3f80_0000 0xffbf_ffff 0x7fc1_2345 0xffff_ffff))
  (v128.const i32x4 0x3f80_0000 0x7fc0_0000 0x7fc0_0000 0x7fc0_0000))
(assert_return
  (invoke "f32x4.sqrt"
    (v128.const i32x4 0x3f80_0000 0xbf80_0000 0xff80_0000 0x8000_0001))
  (v128.const i32x4 0x3f80_0000 0x7fc0_0000 0x7fc0_0000 0x7fc0_0000))

;; f32x4.ceil
(assert_return
  (invoke "f32x4.ceil"
    (v128.const i32x4 0x3f80_0000 0x7fc0_0000 0xffc0_0000 0x7f80_0001))
  (v128.const i32x4 0x3f80_0000 0x7fc0_0000 0x7fc0_0000 0x7fc0_0000))
(assert_return
  (invoke "f32x4.ceil"
    (v128.const i32x4 0x3f80_0000 0xffbf_ffff 0x7fc1_2345 0xffff_ffff))
  (v128.const i32x4 0x3f80_0000 0x7fc0_0000 0x7fc0_0000 0x7fc0_0000))

;; f32x4.floor
(assert_return
  (invoke "f32x4.floor"
    (v128.const i32x4 0x3f80_0000 0x7fc0_0000 0xffc0_0000 0x7f80_0001))
  (v128.const i32x4 0x3f80_0000 0x7fc0_0000 0x7fc0_0000 0x7fc0_0000))
(assert_return
  (invoke "f32x4.floor"
    (v128.const i32x4 0x3f80_0000 0xffbf_ffff 0x7fc1_2345 0xffff_ffff))
  (v128.const i32x4 0x3f80_0000 0x7fc0_0000 0x7fc0_0000 0x7fc0_0000))

;; f32x4.trunc
(assert_return
  (invoke "f32x4.trunc"
    (v128.const i32x4 0x3f80_0000 0x7fc0_0000 0xffc0_0000 0x7f80_0001))
  (v128.const i32x4 0x3f80_0000 0x7fc0_0000 0x7fc0_0000 0x7fc0_0000))
(assert_return
  (invoke "f32x4.trunc"
    (v128.const i32x4 0x3f80_0000 0xffbf_ffff 0x7fc1_2345 0xffff_ffff))
  (v128.const i32x4 0x3f80_0000 0x7fc0_0000 0x7fc0_0000 0x7fc0_0000))

;; f32x4.nearest
(assert_return
  (invoke "f32x4.nearest"
    (v128.const i32x4 0x3f80_0000 0x7fc0_0000 0xffc0_0000 0x7f80_0001))
  (v128.const i32x4 0x3f80_0000 0x7fc0_0000 0x7fc0_0000 0x7fc0_0000))
(assert_return
  (invoke "f32x4.nearest"
    (v128.const i32x4 0x3f80_0000 0xffbf_ffff 0x7fc1_2345 0xffff_ffff))
  (v128.const i32x4 0x3f80_0000 0x7fc0_0000 0x7fc0_0000 0x7fc0_0000))

;; f32x4.relaxed_madd and f32x4.relaxed_nmadd: a NaN as each operand, of the product, and of the sum
(assert_return
  (invoke "f32x4.relaxed_madd"
    (v128.const i32x4 0x3f80_0000 0xffc0_0000 0x7f80_0001 0xffbf_ffff)
    (v128.const i32x4 0x3f80_0000 0x3f80_0000 0x3f80_0000 0x3f80_0000)
    (v128.const i32x4 0x4000_0000 0x3f80_0000 0x3f80_0000 0x3f80_0000))
  (v128.const i32x4 0x4040_0000 0x7fc0_0000 0x7fc0_0000 0x7fc0_0000))
(assert_return
  (invoke "f32x4.relaxed_madd"
    (v128.const i32x4 0x3f80_0000 0x3f80_0000 0x3f80_0000 0x3f80_0000)
    (v128.const i32x4 0x3f80_0000 0x7f80_0001 0xffbf_ffff 0x7fc1_2345)
    (v128.const i32x4 0x4000_0000 0x3f80_0000 0x3f80_0000 0x3f80_0000))
  (v128.const i32x4 0x4040_0000 0x7fc0_0000 0x7fc0_0000 0x7fc0_0000))
(assert_return
  (invoke "f32x4.relaxed_madd"
    (v128.const i32x4 0x3f80_0000 0x3f80_0000 0x3f80_0000 0x3f80_0000)
    (v128.const i32x4 0x3f80_0000 0x3f80_0000 0x3f80_0000 0x3f80_0000)
    (v128.const i32x4 0x4000_0000 0xffbf_ffff 0x7fc1_2345 0xffff_ffff))
  (v128.const i32x4 0x4040_0000 0x7fc0_0000 0x7fc0_0000 0x7fc0_0000))
(assert_return
  (invoke "f32x4.relaxed_madd"
    (v128.const i32x4 0x3f80_0000 0x0000_0000 0xff80_0000 0x7f80_0000)
    (v128.const i32x4 0x3f80_0000 0x7f80_0000 0x0000_0000 0x3f80_0000)
    (v128.const i32x4 0x4000_0000 0x3f80_0000 0xffbf_ffff 0xff80_0000))
  (v128.const i32x4 0x4040_0000 0x7fc0_0000 0x7fc0_0000 0x7fc0_0000))
(assert_return
  (invoke "f32x4.relaxed_madd"
    (v128.const i32x4 0x3f80_0000 0xff80_0000 0x3f80_0000 0x3f80_0000)
    (v128.const i32x4 0x3f80_0000 0x4000_0000 0x3f80_0000 0x3f80_0000)
    (v128.const i32x4 0x4000_0000 0x7f80_0000 0x4000_0000 0x4000_0000))
  (v128.const i32x4 0x4040_0000 0x7fc0_0000 0x4040_0000 0x4040_0000))
(assert_return
  (invoke "f32x4.relaxed_nmadd"
    (v128.const i32x4 0x3f80_0000 0xffc0_0000 0x7f80_0001 0xffbf_ffff)
    (v128.const i32x4 0x3f80_0000 0x3f80_0000 0x3f80_0000 0x3f80_0000)
    (v128.const i32x4 0x4000_0000 0x3f80_0000 0x3f80_0000 0x3f80_0000))
  (v128.const i32x4 0x3f80_0000 0x7fc0_0000 0x7fc0_0000 0x7fc0_0000))
(assert_return
  (invoke "f32x4.relaxed_nmadd"
    (v128.const i32x4 0x3f80_0000 0x3f80_0000 0x3f80_0000 0x3f80_0000)
    (v128.const i32x4 0x3f80_0000 0x7f80_0001 0xffbf_ffff 0x7fc1_2345)
    (v128.const i32x4 0x4000_0000 0x3f80_0000 0x3f80_0000 0x3f80_0000))
  (v128.const i32x4 0x3f80_0000 0x7fc0_0000 0x7fc0_0000 0x7fc0_0000))
(assert_return
  (invoke "f32x4.relaxed_nmadd"
    (v128.const i32x4 0x3f80_0000 0x3f80_0000 0x3f80_0000 0x3f80_0000)
    (v128.const i32x4 0x3f80_0000 0x3f80_0000 0x3f80_0000 0x3f80_0000)
    (v128.const i32x4 0x4000_0000 0xffbf_ffff 0x7fc1_2345 0xffff_ffff))
  (v128.const i32x4 0x3f80_0000 0x7fc0_0000 0x7fc0_0000 0x7fc0_0000))
(assert_return
  (invoke "f32x4.relaxed_nmadd"
    (v128.const i32x4 0x3f80_0000 0x0000_0000 0xff80_0000 0x7f80_0000)
    (v128.const i32x4 0x3f80_0000 0x7f80_0000 0x0000_0000 0x3f80_0000)
    (v128.const i32x4 0x4000_0000 0x3f80_0000 0xffbf_ffff 0x7f80_0000))
  (v128.const i32x4 0x3f80_0000 0x7fc0_0000 0x7fc0_0000 0x7fc0_0000))
(assert_return
  (invoke "f32x4.relaxed_nmadd"
    (v128.const i32x4 0x3f80_0000 0xff80_0000 0x3f80_0000 0x3f80_0000)
    (v128.const i32x4 0x3f80_0000 0x4000_0000 0x3f80_0000 0x3f80_0000)
    (v128.const i32x4 0x4000_0000 0xff80_0000 0x4000_0000 0x4000_0000))
  (v128.const i32x4 0x3f80_0000 0x7fc0_0000 0x3f80_0000 0x3f80_0000))

;; f32x4.demote_f64x2_zero
(assert_return
  (invoke "f32x4.demote_f64x2_zero"
    (v128.const i64x2 0x7ff80000_00000000 0xfff80000_00000000))
  (v128.const i32x4 0x7fc0_0000 0x7fc0_0000 0x0000_0000 0x0000_0000))
(assert_return
  (invoke "f32x4.demote_f64x2_zero"
    (v128.const i64x2 0x7ff00000_00000001 0xfff7ffff_ffffffff))
  (v128.const i32x4 0x7fc0_0000 0x7fc0_0000 0x0000_0000 0x0000_0000))
(assert_return
  (invoke "f32x4.demote_f64x2_zero"
    (v128.const i64x2 0x7ff80000_12345678 0xffffffff_ffffffff))
  (v128.const i32x4 0x7fc0_0000 0x7fc0_0000 0x0000_0000 0x0000_0000))
(assert_return
  (invoke "f32x4.demote_f64x2_zero"
    (v128.const i64x2 0x3ff00000_00000000 0x7ff00000_00000001))
  (v128.const i32x4 0x3f80_0000 0x7fc0_0000 0x0000_0000 0x0000_0000))

;; With a constant
(assert_return
  (invoke "f32x4.add of a constant"
    (v128.const i32x4 0x3f80_0000 0xffff_ffff 0x7f80_0000 0x0000_0000))
  (v128.const i32x4 0x7fc0_0000 0x7fc0_0000 0x7fc0_0000 0x7fc0_0000))
(assert_return
  (invoke "f32x4.sub of a constant"
    (v128.const i32x4 0x3f80_0000 0xffff_ffff 0x7f80_0000 0x0000_0000))
  (v128.const i32x4 0x7fc0_0000 0x7fc0_0000 0x7fc0_0000 0x7fc0_0000))
(assert_return
  (invoke "f32x4.mul of a constant"
    (v128.const i32x4 0x3f80_0000 0xffff_ffff 0x7f80_0000 0x0000_0000))
  (v128.const i32x4 0x7fc0_0000 0x7fc0_0000 0x7fc0_0000 0x7fc0_0000))
(assert_return
  (invoke "f32x4.div of a constant"
    (v128.const i32x4 0x3f80_0000 0xffff_ffff 0x7f80_0000 0x0000_0000))
  (v128.const i32x4 0x7fc0_0000 0x7fc0_0000 0x7fc0_0000 0x7fc0_0000))
(assert_return
  (invoke "f32x4.min of a constant"
    (v128.const i32x4 0x3f80_0000 0xffff_ffff 0x7f80_0000 0x0000_0000))
  (v128.const i32x4 0x7fc0_0000 0x7fc0_0000 0x7fc0_0000 0x7fc0_0000))
(assert_return
  (invoke "f32x4.max of a constant"
    (v128.const i32x4 0x3f80_0000 0xffff_ffff 0x7f80_0000 0x0000_0000))
  (v128.const i32x4 0x7fc0_0000 0x7fc0_0000 0x7fc0_0000 0x7fc0_0000))
