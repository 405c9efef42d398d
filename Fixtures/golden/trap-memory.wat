;; Loads of all widths walk over the end of a memory; the eight bytes at 65529 are the first that do not fit.
(module
  (memory 1)
  (func (export "run") (result i64) (local $at i32) (local $sum i64)
    (local.set $at (i32.const 65500))
    (loop $again (result i64)
      (i64.store offset=0 (local.get $at) (i64.extend_i32_u (local.get $at)))
      (local.set $sum (i64.add (local.get $sum) (i64.load16_s offset=3 (local.get $at))))
      (local.set $sum (i64.add (local.get $sum) (i64.load32_u offset=1 (local.get $at))))
      (local.set $at (i32.add (local.get $at) (i32.const 1)))
      (br $again))))
