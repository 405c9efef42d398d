;; Writes 16 bytes to standard output, a million times; exit code 1 at an error.
(module
  (import "wasi_snapshot_preview1" "fd_write" (func $fd_write (param i32 i32 i32 i32) (result i32)))
  (import "wasi_snapshot_preview1" "proc_exit" (func $proc_exit (param i32)))
  (memory (export "memory") 1)
  (data (i32.const 0) "\10\00\00\00\10\00\00\00")
  (data (i32.const 16) "fifteen letters\0a")
  (func (export "_start") (local $left i32)
    (local.set $left (i32.const 1000000))
    (loop $more
      (if (call $fd_write (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 8))
        (then (call $proc_exit (i32.const 1))))
      (br_if $more (local.tee $left (i32.sub (local.get $left) (i32.const 1)))))))
