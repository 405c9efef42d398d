;; Growth that succeeds is paid for by the page, growth that fails is not; stopped before both.
;; fuel 1024 1025 1026 1041 1042 1043 3106 3107 3110 3174 3175 none
(module
  (memory 1 4)
  (table 1 funcref)
  (func (export "run") (result i32)
    (memory.grow (i32.const 5))
    (i32.add (memory.grow (i32.const 2)))
    (i32.add (table.grow (ref.null func) (i32.const 500)))))
