;; Kernel: exceptions. Thrown through frames and caught, caught and thrown again, and code that could catch, but seldom.
(module
  (import "wasi_snapshot_preview1" "fd_write" (func $fd_write (param i32 i32 i32 i32) (result i32)))
  (import "wasi_snapshot_preview1" "proc_exit" (func $proc_exit (param i32)))
  (memory (export "memory") 1)
  (data (i32.const 0) "\10\00\00\00\27\00\00\00")
  (data (i32.const 16) "exceptions: ........ ........ ........\n")
  (tag $number (param i32))
  (tag $pair (param i32 i64))

  (func $put_hex (param $at i32) (param $value i32)
    (local $end i32) (local $digit i32)
    (local.set $end (local.get $at))
    (local.set $at (i32.add (local.get $at) (i32.const 8)))
    (loop $next
      (local.set $digit (i32.and (local.get $value) (i32.const 15)))
      (local.set $value (i32.shr_u (local.get $value) (i32.const 4)))
      (i32.store8 (local.tee $at (i32.sub (local.get $at) (i32.const 1)))
        (i32.add (local.get $digit)
          (select (i32.const 48) (i32.const 87) (i32.lt_u (local.get $digit) (i32.const 10)))))
      (br_if $next (i32.ne (local.get $at) (local.get $end)))))

  ;; Throws at the end of some calls: mostly a number, sometimes a pair.
  (func $deep (param $depth i32) (param $value i32) (result i32)
    (if (local.get $depth)
      (then (return (i32.add (i32.const 1)
        (call $deep (i32.sub (local.get $depth) (i32.const 1)) (local.get $value))))))
    (if (i32.and (local.get $value) (i32.const 7)) (then (throw $number (local.get $value))))
    (throw $pair (local.get $value) (i64.const 0x100000001)))

  (func $caught (param $rounds i32) (result i32)
    (local $sum i32) (local $high i64)
    (loop $round
      (block $done
        (block $of_pair (result i32 i64)
          (block $of_number (result i32)
            (try_table (catch $number $of_number) (catch $pair $of_pair)
              (drop (call $deep (i32.and (local.get $rounds) (i32.const 7)) (local.get $rounds))))
            (unreachable))
          (local.set $sum (i32.add (i32.rotl (local.get $sum) (i32.const 5))))
          (br $done))
        (local.set $high)
        (local.set $sum (i32.xor (local.get $sum) (i32.wrap_i64 (local.get $high))))
        (local.set $sum (i32.add (local.get $sum))))
      (br_if $round (local.tee $rounds (i32.sub (local.get $rounds) (i32.const 1)))))
    (local.get $sum))

  ;; Cleans up on the way of an exception, as a compiler does for what lives in a frame.
  (func $cleaning (param $depth i32) (param $value i32)
    (local $reason exnref)
    (if (i32.eqz (local.get $depth)) (then (throw $number (local.get $value))))
    (block $cleanup (result exnref)
      (try_table (catch_all_ref $cleanup)
        (call $cleaning (i32.sub (local.get $depth) (i32.const 1)) (local.get $value)))
      (return))
    (local.set $reason)
    (i32.store (i32.const 128) (i32.add (i32.load (i32.const 128)) (local.get $depth)))
    (throw_ref (local.get $reason)))

  (func $rethrown (param $rounds i32) (result i32)
    (local $sum i32)
    (loop $round
      (local.set $sum
        (i32.add (i32.rotl (local.get $sum) (i32.const 5))
          (block $of_number (result i32)
            (try_table (catch $number $of_number)
              (call $cleaning (i32.const 4) (local.get $rounds)))
            (i32.const 0))))
      (br_if $round (local.tee $rounds (i32.sub (local.get $rounds) (i32.const 1)))))
    (i32.add (local.get $sum) (i32.load (i32.const 128))))

  (func $rarely (param $value i32) (result i32)
    (if (i32.eqz (i32.and (local.get $value) (i32.const 1023))) (then (throw $number (local.get $value))))
    (i32.mul (local.get $value) (i32.const 2654435761)))

  ;; A try in a loop that is seldom needed.
  (func $quiet (param $rounds i32) (result i32)
    (local $sum i32)
    (loop $round
      (local.set $sum
        (i32.add (i32.rotl (local.get $sum) (i32.const 5))
          (block $of_number (result i32)
            (try_table (result i32) (catch $number $of_number) (call $rarely (local.get $rounds))))))
      (br_if $round (local.tee $rounds (i32.sub (local.get $rounds) (i32.const 1)))))
    (local.get $sum))

  (func (export "_start")
    (call $put_hex (i32.const 28) (call $caught (i32.const 600000)))
    (call $put_hex (i32.const 37) (call $rethrown (i32.const 200000)))
    (call $put_hex (i32.const 46) (call $quiet (i32.const 4000000)))
    (drop (call $fd_write (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 8)))
    (call $proc_exit (i32.const 0))))
