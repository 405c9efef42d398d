import Testing
import WasmSmith
import WasmText

@testable import Wasm

/// Two instances that have everything that a state can have: calls of all kinds, of the host and of each other; objects
/// of all kinds; exceptions that are thrown, caught and kept; tables, segments, globals and locals of all types.
struct StateScene {
  private static let library = """
    (module
      (type $list (sub (struct (field $value i8) (field $wide v128) (field $next (mut (ref null $list))))))
      (type $long (sub $list (struct
        (field $value i8) (field $wide v128) (field $next (mut (ref null $list))) (field $more (mut f32)))))
      (type $bytes (array (mut i16)))
      (type $refs (array (mut anyref)))
      (type $f (func (param i32) (result i32)))
      (import "host" "step" (func $step (param i32 externref) (result i32)))
      (tag $t (export "tag") (param i32 anyref))
      (memory (export "memory") 1 3)
      (global $list (mut (ref null $list)) (ref.null $list))
      (global $kept (ref $bytes) (array.new $bytes (i32.const 7) (i32.const 3)))
      (global $count (mut i32) (i32.const 0))
      (global $fixed i64 (i64.const -5))
      (global $wide (mut v128) (v128.const i64x2 1 2))
      (global $extern (mut externref) (ref.null extern))
      (global $caught (mut exnref) (ref.null exn))
      (table $functions (export "table") 4 8 funcref)
      (table $objects 3 anyref)
      (elem (table $functions) (i32.const 0) func $throw $leaf $tail $down)
      (elem $passive (ref null $f) (ref.func $leaf) (ref.null $f))
      (elem $casts anyref (ref.i31 (i32.const 5)) (global.get $kept))
      (elem declare func $down)
      (data $text "abcdef") (data $none "") (data (i32.const 8) "xyz")
      (func $push (param $value i32) (local $node (ref $list))
        (local.set $node
          (struct.new $long
            (local.get $value) (v128.const i32x4 1 2 3 4) (global.get $list) (f32.const 1.5)))
        (global.set $list (local.get $node)))
      (func $throw (type $f)
        (call $push (local.get 0))
        (throw $t (local.get 0) (global.get $list)))
      (func $leaf (type $f) (local $sum i64) (local $bytes (ref $bytes)) (local $refs (ref $refs)) (local $w v128)
        (block (if (local.get 0) (then (local.set $refs (array.new_elem $refs $casts (i32.const 0) (i32.const 2))))))
        (local.set $bytes (array.new_data $bytes $text (i32.const 1) (i32.const 2)))
        (array.set $bytes (local.get $bytes) (i32.const 0) (local.get 0))
        (local.set $sum (i64.extend_i32_u (call $step (array.get_u $bytes (local.get $bytes) (i32.const 0)) (global.get $extern))))
        (memory.init $text (i32.const 100) (i32.const 0) (i32.const 6))
        (memory.fill (i32.const 60) (local.get 0) (i32.const 9000))
        (table.set $objects (i32.const 1) (local.get $bytes))
        (table.set $objects (i32.const 2)
          (array.new_fixed $refs 3 (local.get $bytes) (global.get $list) (ref.i31 (local.get 0))))
        (local.set $w (i64x2.splat (local.get $sum)))
        (global.set $wide (local.get $w))
        (i32.add (array.len (local.get $bytes)) (i32.wrap_i64 (local.get $sum))))
      (func $tail (type $f) (return_call_indirect $functions (type $f) (local.get 0) (i32.const 1)))
      (func $last (type $f) (return_call $step (local.get 0) (global.get $extern)))
      (func $down (type $f)
        (f64.const 2.5)
        (if (result i32) (i32.eqz (local.get 0))
          (then (call $last (i32.const 4)))
          (else
            (i32.add
              (call_ref $f (i32.sub (local.get 0) (i32.const 1)) (ref.func $down))
              (local.get 0))))
        (drop) (drop) (local.get 0))
      (func $one (param $n i32) (result i32)
        (block $caught (result i32 anyref exnref)
          (try_table (catch_ref $t $caught)
            (return (call_indirect $functions (type $f) (local.get $n) (i32.and (local.get $n) (i32.const 3)))))
          (unreachable))
        (global.set $caught)
        (drop))
      (func (export "run") (param $n i32) (result i32)
        (loop $again (result i32)
          (global.set $count (i32.add (global.get $count) (call $one (local.get $n))))
          (table.set $objects (i32.const 0) (ref.i31 (global.get $count)))
          (global.set $extern (extern.convert_any (table.get $objects (i32.const 0))))
          (local.set $n (i32.sub (local.get $n) (i32.const 1)))
          (br_if $again (global.get $count) (i32.ne (local.get $n) (i32.const 0)))
          (drop) (data.drop $text) (elem.drop $casts)
          (drop (memory.grow (i32.const 1)))
          (drop (table.grow $functions (ref.func $down) (i32.const 2)))
          (global.get $count))))
    """

  private static let client = """
    (module
      (import "lib" "run" (func $run (param i32) (result i32)))
      (import "lib" "tag" (tag $t (param i32 anyref)))
      (import "lib" "table" (table $table 4 funcref))
      (type $f (func (param i32) (result i32)))
      (func $again (param externref i64) (result i32) (return_call $run (i32.wrap_i64 (local.get 1))))
      (func (export "run") (result i32) (local $i i32) (local $e exnref)
        (i32.add (call $again (ref.null extern) (i64.const 9)) (call $more)))
      (func $more (result i32) (local $e exnref)
        (drop (block $out (result i32 anyref)
          (try_table (catch $t $out) (return (call_indirect $table (type $f) (i32.const 77) (i32.const 0))))
          (unreachable)))
        (drop)
        (block $gone (try_table (catch_all $gone) (throw $t (i32.const 3) (ref.null any))))
        (block $all (result exnref) (try_table (catch_all_ref $all) (throw $t (i32.const 4) (ref.null any))) (unreachable))
        (throw_ref)))
    """

  private static let modules = Result {
    (
      try Module(bytes: Encoder.encode(parseModule(Array(library.utf8)))),
      try Module(bytes: Encoder.encode(parseModule(Array(client.utf8))))
    )
  }

  let store: Store
  let run: Function

  init(_ kind: EngineKind) throws {
    var limits = StoreLimits()
    limits.stackSlots = 1 << 10
    limits.heapBytes = 1 << 16
    let store = Store(limits: limits, engine: kind)
    let (library, client) = try Self.modules.get()
    var imports = Imports()
    let type = FunctionType([.i32, .externReference], [.i32])
    imports.define("host", "step", .function(Function(in: store, type: type) { _, arguments in [arguments[0]] }))
    imports.define("lib", try Instance(library, imports: imports, in: store))
    self.store = store
    run = try #require(try Instance(client, imports: imports, in: store).function("run"))
  }

  static let trial = StateTrial { try StateScene($0).store }

  /// The state behind so much fuel.
  static func state(fuel: UInt64) throws -> Snapshot {
    let scene = try StateScene(.translated)
    scene.store.fuelLimit = scene.store.fuelUsed + fuel
    _ = try? scene.run.call()
    return scene.store.snapshot()
  }

  /// What the whole run costs.
  static let cost: UInt64 = {
    guard let scene = try? StateScene(.translated) else { return 0 }
    let start = scene.store.fuelUsed
    _ = try? scene.run.call()
    return scene.store.fuelUsed - start
  }()
}
