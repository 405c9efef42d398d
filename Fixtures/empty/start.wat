;; A program that does nothing.
(module
  (memory (export "memory") 0)
  (func (export "_start")))
