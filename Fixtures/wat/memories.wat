;; Two memories: bytes copied from one to the other, each grown on its own.
(module $memories
  (memory $from (export "from") 1 4)
  (memory $to (export "to") 1 2)
  (data (memory $from) (i32.const 0) "the quick brown fox jumps over the lazy dog")

  ;; Copies `count` bytes to the end of page one of the other memory and answers the sum of all bytes there.
  (func (export "copy") (param $count i32) (result i32)
    (local $at i32)
    (local $sum i32)
    (local.set $at (i32.sub (i32.const 65536) (local.get $count)))
    (memory.copy $to $from (local.get $at) (i32.const 0) (local.get $count))
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $at) (i32.const 65536)))
        (local.set $sum (i32.add (local.get $sum) (i32.load8_u $to (local.get $at))))
        (local.set $at (i32.add (local.get $at) (i32.const 1)))
        (br $next)))
    (local.get $sum))

  (func (export "grow") (param $pages i32) (result i32 i32)
    (memory.grow $from (local.get $pages))
    (memory.grow $to (local.get $pages)))
  (func (export "size") (result i32 i32) (memory.size $from) (memory.size $to)))
