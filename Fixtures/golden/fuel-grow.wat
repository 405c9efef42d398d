;; Growth that succeeds is paid for by the page, growth that fails is not; stopped before both.
;; fuel 0 32773 32774 32790 32791 98343 98344 101378 101379 101380 101381 none
(module
  (memory 1 4)
  (table 1 funcref)
  (func (export "run") (result i32)
    (memory.grow (i32.const 5))
    (i32.add (memory.grow (i32.const 2)))
    (i32.add (table.grow (ref.null func) (i32.const 500)))))
