;; WASI in text: writes one line to standard output and ends with code 0.
(module $hello
  (import "wasi_snapshot_preview1" "fd_write"
    (func $fd_write (param $descriptor i32) (param $vectors i32) (param $count i32) (param $written i32) (result i32)))
  (import "wasi_snapshot_preview1" "proc_exit" (func $proc_exit (param $code i32)))
  (memory (export "memory") 1)
  (data (i32.const 8) "\10\00\00\00\18\00\00\00")  ;; one vector: 24 bytes at 16
  (data (i32.const 16) "hello from text \e2\9c\93 wat\n")
  (func (export "_start")
    (if (call $fd_write (i32.const 1) (i32.const 8) (i32.const 1) (i32.const 0))
      (then (call $proc_exit (i32.const 74))))
    (call $proc_exit (i32.const 0))))
