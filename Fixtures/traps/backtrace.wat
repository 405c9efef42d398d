;; A trap under a stack of calls with names: inner <- middle <- (through the table) outer <- _start.
(module $backtrace
  (type $handler (func (param i32) (result i32)))
  (memory (export "memory") 1)
  (table $handlers funcref (elem $middle))
  (func $inner (param $address i32) (result i32) (i32.load offset=4 (local.get $address)))
  (func $middle (type $handler) (i32.add (i32.const 1) (call $inner (local.get 0))))
  (func $outer (export "outer") (param $address i32) (result i32)
    (call_indirect $handlers (type $handler) (local.get $address) (i32.const 0)))
  (func $_start (export "_start") (drop (call $outer (i32.const -8)))))
