;; Three memories: copies between them, growth of one, segments into each, loads of all widths.
(module
  (memory $a 1)
  (memory $b 2)
  (memory $c 1)
  (data (memory $a) (i32.const 65526) "end of $a.")
  (data (memory $b) (i32.const 65530) "across pages of $b")
  (data $d "passive")
  (func (export "run") (result i32 i64 i32)
    (memory.copy $c $b (i32.const 7) (i32.const 65530) (i32.const 18))
    (memory.copy $b $a (i32.const 131062) (i32.const 65526) (i32.const 10))
    (memory.init $c $d (i32.const 20) (i32.const 1) (i32.const 6))
    (memory.fill $a (i32.const 65530) (i32.const 0x2E) (i32.const 6))
    (memory.copy $b $b (i32.const 4000) (i32.const 65500) (i32.const 60000))
    (i32.add (memory.grow $c (i32.const 1)) (memory.size $c))
    (i64.add
      (i64.load $a (i32.const 65526))
      (i64.mul (i64.load $b (i32.const 69562)) (i64.load $c offset=9 (i32.const 1))))
    (i32.add
      (i32.load16_s $b (i32.const 4031))
      (i32.shl (i32.load8_u $c (i32.const 24)) (i32.const 8)))))
