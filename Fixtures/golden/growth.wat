;; Memories and tables that grow, by nothing too, up to their maximum, up to the limit, and not past either.
;; limit memory-pages=40
;; limit table-elements=5000
(module
  (memory $bounded 1 3)
  (memory $free 0)
  (table $t 1 2000 funcref)
  (table $u 10 funcref)
  (func (export "run") (result i32 i32 i32 i32 i32 i32)
    (memory.grow $bounded (i32.const 0)) (i32.mul (i32.const 10) (memory.grow $bounded (i32.const 2))) i32.add
    (memory.grow $bounded (i32.const 1)) (memory.size $bounded) i32.mul
    (i32.store $bounded (i32.const 196604) (i32.const 77))
    (memory.grow $free (i32.const 40)) (memory.grow $free (i32.const 1)) i32.sub
    (memory.grow $free (i32.const -1)) (memory.size $free) i32.add
    (table.grow $t (ref.func 0) (i32.const 1999)) (table.grow $t (ref.null func) (i32.const 1)) i32.mul
    (table.grow $u (ref.null func) (i32.const 4990)) (table.grow $u (ref.null func) (i32.const -6)) i32.add
    (table.size $u) i32.add)
  (elem declare func 0))
