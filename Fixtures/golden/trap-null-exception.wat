;; An exception is caught by reference and thrown again; a reference that is null cannot be.
(module
  (tag $t (param i32))
  (func $again (param $x exnref) (result i32)
    (block $caught (result i32)
      (try_table (catch $t $caught) (throw_ref (local.get $x)))
      (unreachable)))
  (func (export "run") (result i32)
    (block $caught (result i32 exnref)
      (try_table (catch_ref $t $caught) (throw $t (i32.const 11)))
      (unreachable))
    (call $again)
    (i32.add (call $again (ref.null exn)))
    (i32.add)))
