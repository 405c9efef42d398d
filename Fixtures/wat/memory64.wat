;; A memory and a table with 64-bit addresses.
(module $memory64
  (memory (export "memory") i64 1 8)
  (table $numbers i64 4 funcref)
  (elem (table $numbers) (i64.const 0) func $one $two)
  (type $number (func (result i32)))
  (func $one (result i32) (i32.const 1))
  (func $two (result i32) (i32.const 2))

  ;; Stores and loads again; traps beyond the end, also where the address and the offset wrap around together.
  (func (export "store-load") (param $address i64) (param $value i64) (result i64)
    (i64.store (local.get $address) (local.get $value))
    (i64.load (local.get $address)))
  (func (export "far") (param $address i64) (result i32)
    (i32.load8_u offset=0x1_0000_0000 (local.get $address)))
  (func (export "grow") (param $pages i64) (result i64 i64)
    (memory.grow (local.get $pages))
    (memory.size))
  (func (export "number") (param $index i64) (result i32)
    (call_indirect $numbers (type $number) (local.get $index))))
