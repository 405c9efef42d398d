;; Counts to a number, six instructions a turn: what a build must do in constant native stack.
(module
  (func (export "count") (param $to i32) (result i32)
    (local $n i32)
    (loop $again
      (br_if $again
        (i32.ne (local.get $to) (local.tee $n (i32.add (local.get $n) (i32.const 1))))))
    (local.get $n)))
