;; A loop without end, stopped at each instruction of a turn.
;; fuel 100 101 102 103 104 105 106 107 108
(module
  (func (export "run") (result i64) (local $n i64)
    (loop $again (result i64)
      (local.set $n (i64.add (local.get $n) (i64.const 1)))
      (if (i64.eqz (i64.and (local.get $n) (i64.const 1))) (then (nop)) (else (br $again)))
      (br $again))))
