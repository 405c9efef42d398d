;; Lists the first directory, 4 KiB a call; exit code 1 at an error, and 2 unless it has 10,000 entries and perhaps `.`
;; and `..`.
(module
  (import "wasi_snapshot_preview1" "fd_readdir" (func $fd_readdir (param i32 i32 i32 i64 i32) (result i32)))
  (import "wasi_snapshot_preview1" "proc_exit" (func $proc_exit (param i32)))
  (memory (export "memory") 1)
  (func (export "_start") (local $cookie i64) (local $place i32) (local $end i32) (local $count i32)
    (loop $more
      (if (call $fd_readdir (i32.const 3) (i32.const 4096) (i32.const 4096) (local.get $cookie) (i32.const 0))
        (then (call $proc_exit (i32.const 1))))
      (local.set $place (i32.const 4096))
      (local.set $end (i32.add (i32.const 4096) (i32.load (i32.const 0))))
      (block $cut
        (loop $next
          (br_if $cut (i32.gt_u (i32.add (local.get $place) (i32.const 24)) (local.get $end)))
          (br_if $cut
            (i32.gt_u
              (i32.add (i32.add (local.get $place) (i32.const 24)) (i32.load offset=16 (local.get $place)))
              (local.get $end)))
          (local.set $count (i32.add (local.get $count) (i32.const 1)))
          (local.set $cookie (i64.load (local.get $place)))
          (local.set $place
            (i32.add (i32.add (local.get $place) (i32.const 24)) (i32.load offset=16 (local.get $place))))
          (br $next)))
      (br_if $more (i32.eq (i32.load (i32.const 0)) (i32.const 4096))))
    (if (i32.gt_u (i32.sub (local.get $count) (i32.const 10000)) (i32.const 2))
      (then (call $proc_exit (i32.const 2))))))
