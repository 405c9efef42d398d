import Testing
import Wasm
import WasmText

/// Functions of several instances calling each other: each runs on its own memory and globals.
struct InstancesTests {
  private let store = Store()

  private func instance(_ text: String, _ imports: Imports = Imports()) throws -> Instance {
    try Instance(Module(validating: parseModule(Array(text.utf8))), imports: imports, in: store)
  }

  /// A module with a memory of its own, whose functions answer what is in it.
  private func library() throws -> Instance {
    try instance(
      """
      (module
        (memory (export "memory") 1) (data (i32.const 0) "\\2a")
        (tag $t (export "tag") (param i32))
        (table (export "table") 4 funcref)
        (elem (i32.const 0) $peek $fail $throw)
        (func $peek (export "peek") (param i32) (result i32) (i32.load8_u (local.get 0)))
        (func $fail (export "fail") (param i32) (result i32) (i32.load (i32.const -1)))
        (func $throw (export "throw") (param i32) (result i32) (throw $t (local.get 0)))
        (func (export "grow") (result i32) (memory.grow (i32.const 1))))
      """)
  }

  private let client = """
    (module
      (import "lib" "peek" (func $peek (param i32) (result i32)))
      (import "lib" "fail" (func $fail (param i32) (result i32)))
      (import "lib" "throw" (func $throw (param i32) (result i32)))
      (import "lib" "tag" (tag $t (param i32)))
      (import "lib" "table" (table $table 4 funcref))
      (type $f (func (param i32) (result i32)))
      (memory 1) (data (i32.const 0) "\\07")
      (func $own (result i32) (i32.load8_u (i32.const 0)))
      (func (export "both") (result i32)
        (i32.add (i32.mul (call $peek (i32.const 0)) (i32.const 100)) (call $own)))
      (func (export "indirect") (result i32)
        (i32.add (i32.mul (call_indirect $table (type $f) (i32.const 0) (i32.const 0)) (i32.const 100)) (call $own)))
      (func (export "tail") (param i32) (result i32) (return_call $peek (local.get 0)))
      (func (export "afterTail") (result i32)
        (drop (call $tailing (i32.const 0))) (call $own))
      (func $tailing (param i32) (result i32) (return_call_indirect $table (type $f) (local.get 0) (i32.const 0)))
      (func (export "fail") (result i32) (call $fail (i32.const 0)))
      (func (export "catch") (result i32)
        (block $caught (result i32)
          (try_table (catch $t $caught) (drop (call $throw (i32.const 5))))
          (i32.const -1))
        (call $own)
        (i32.add)))
    """

  private func linked() throws -> Instance {
    var imports = Imports()
    imports.define("lib", try library())
    return try instance(client, imports)
  }

  @Test(arguments: ["both", "indirect"])
  func `each sees its own memory`(name: String) throws {
    #expect(try linked().function(Name(name))?.call() == [.i32(4207)])
  }

  @Test func `tail calls into another instance return to the caller`() throws {
    let instance = try linked()
    #expect(try instance.function("tail")?.call([.i32(0)]) == [.i32(42)])
    #expect(try instance.function("afterTail")?.call() == [.i32(7)])
  }

  @Test func `traps in another instance leave the store usable`() throws {
    let instance = try linked()
    let trap = #expect(throws: Trap.self) { try instance.function("fail")?.call() }
    #expect(trap?.kind == .outOfBoundsMemoryAccess)
    #expect(trap?.backtrace.count == 2)
    #expect(try instance.function("both")?.call() == [.i32(4207)])
  }

  @Test func `exceptions of another instance are caught in the own`() throws {
    #expect(try linked().function("catch")?.call() == [.i32(12)])
  }

  @Test func `exceptions pass through host functions`() throws {
    var imports = Imports()
    let library = try library()
    imports.define("lib", library)
    let throwing = try #require(library.function("throw"))
    imports.define(
      "lib", "peek",
      .function(Function(in: store, type: throwing.type) { _, arguments in try throwing.call(arguments) }))
    let text = """
      (module
        (import "lib" "peek" (func $host (param i32) (result i32)))
        (import "lib" "tag" (tag $t (param i32)))
        (func (export "f") (result i32)
          (block $caught (result i32)
            (try_table (catch $t $caught) (drop (call $host (i32.const 11))))
            (i32.const -1))))
      """
    #expect(try instance(text, imports).function("f")?.call() == [.i32(11)])
  }

  @Test func `growth by the host is seen`() throws {
    let library = try library()
    let memory = try #require(library.memory("memory"))
    let grow = Function(in: store, type: FunctionType([], [.i32])) { _, _ in
      [.i32(UInt32(memory.grow(by: 3) ?? 0))]
    }
    var imports = Imports()
    imports.define("lib", library)
    imports.define("lib", "grow", .function(grow))
    let text = """
      (module (import "lib" "memory" (memory 1)) (import "lib" "grow" (func $grow (result i32)))
        (func (export "f") (result i32)
          (drop (call $grow))
          (i32.store (i32.const 0x3fffc) (i32.const 9))
          (i32.load (i32.const 0x3fffc))))
      """
    #expect(try instance(text, imports).function("f")?.call() == [.i32(9)])
  }

  @Test func `references of the host keep objects alive`() throws {
    var limits = StoreLimits()
    limits.heapBytes = 2 << 20
    let store = Store(limits: limits)
    let text = """
      (module
        (type $box (struct (field i32)))
        (func (export "make") (param i32) (result (ref null $box)) (struct.new $box (local.get 0)))
        (func (export "open") (param (ref null $box)) (result i32) (struct.get $box 0 (local.get 0)))
        (func (export "churn") (local $n i32)
          (loop $l
            (drop (struct.new $box (i32.const 0)))
            (br_if $l (i32.lt_u (local.tee $n (i32.add (local.get $n) (i32.const 1))) (i32.const 100000))))))
      """
    let instance = try Instance(Module(validating: parseModule(Array(text.utf8))), in: store)
    let kept = try #require(try instance.function("make")?.call([.i32(77)]))
    _ = try instance.function("churn")?.call()
    #expect(try instance.function("open")?.call(kept) == [.i32(77)])
  }

  @Test func `arguments are checked`() throws {
    let instance = try linked()
    #expect(throws: ArgumentError.self) { try instance.function("tail")?.call([.i64(0)]) }
    #expect(throws: ArgumentError.self) { try instance.function("tail")?.call() }
  }
}
