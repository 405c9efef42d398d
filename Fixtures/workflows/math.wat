;; Small functions for workflows.
(module
  (func (export "add") (param i64 i64) (result i64) (i64.add (local.get 0) (local.get 1)))
  (func (export "half") (param i64) (result i64) (i64.div_u (local.get 0) (i64.const 2)))
  (func (export "last-digits") (param i64) (result i64) (i64.rem_u (local.get 0) (i64.const 1000)))
  (func (export "divide") (param i64 i64) (result i64) (i64.div_s (local.get 0) (local.get 1))))
