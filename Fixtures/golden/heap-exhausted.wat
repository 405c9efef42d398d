;; A list grows until the heap is full.
;; limit heap-bytes=100000
(module
  (type $list (struct (field (mut (ref null $list))) (field i64)))
  (global $l (mut (ref null $list)) (ref.null $list))
  (func (export "run") (result i64) (local $n i64)
    (loop $again (result i64)
      (global.set $l (struct.new $list (global.get $l) (local.get $n)))
      (local.set $n (i64.add (local.get $n) (i64.const 1)))
      (br $again))))
