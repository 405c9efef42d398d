;; Code without branches, stopped at its beginning, in the middle of an expression, and at its last instruction.
;; fuel 0 1 2 7 10 11 15 16 none
(module
  (func (export "run") (result i32) (local $x i32)
    (local.set $x (i32.mul (i32.const 6) (i32.const 7)))
    (local.set $x (i32.div_u (local.get $x) (i32.const 5)))
    (i32.add (local.get $x) (i32.const 1))))
