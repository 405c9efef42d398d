import Testing
import Wasm
import WasmText

/// Runs `export` of a module in text with the arguments.
func run(
  _ text: String, _ export: Name = "f", _ arguments: [Value] = [], store: Store = Store(), imports: Imports = Imports()
) throws -> [Value] {
  let module = try Module(validating: parseModule(Array(text.utf8)))
  let instance = try Instance(module, imports: imports, in: store)
  let function = try #require(instance.function(export))
  return try function.call(arguments)
}

@Suite struct Engine {
  @Test func `arithmetic on parameters and constants`() throws {
    let text = """
      (module (func (export "f") (param i32 i32) (result i32)
        local.get 0 local.get 1 i32.add i32.const 7 i32.mul local.get 0 i32.sub))
      """
    #expect(try run(text, "f", [.i32(3), .i32(4)]) == [.i32(46)])
  }

  @Test func `recursion ends in a trap`() throws {
    let text = """
      (module (func $fib (export "f") (param i32) (result i32)
        (if (result i32) (i32.lt_s (local.get 0) (i32.const 2))
          (then (local.get 0))
          (else (i32.add (call $fib (i32.sub (local.get 0) (i32.const 1)))
                         (call $fib (i32.sub (local.get 0) (i32.const 2))))))))
      """
    #expect(try run(text, "f", [.i32(20)]) == [.i32(6765)])
  }

  @Test func `loops keep locals in their slots`() throws {
    let text = """
      (module (func (export "f") (param $n i64) (result i64) (local $sum i64)
        (loop $again
          (local.set $sum (i64.add (local.get $sum) (local.get $n)))
          (br_if $again (i64.ne (local.tee $n (i64.sub (local.get $n) (i64.const 1))) (i64.const 0))))
        (local.get $sum)))
      """
    #expect(try run(text, "f", [.i64(100_000)]) == [.i64(5_000_050_000)])
  }

  @Test func `memory and traps`() throws {
    let text = """
      (module (memory 1)
        (func (export "f") (param i32) (result i32)
          (i32.store (i32.const 16) (i32.const 99))
          (i32.load offset=4 (local.get 0))))
      """
    #expect(try run(text, "f", [.i32(12)]) == [.i32(99)])
    #expect(throws: Trap.self) { try run(text, "f", [.i32(0xFFFF_FFFF)]) }
  }

  @Test func `host functions are called with typed arguments`() throws {
    let store = Store()
    var imports = Imports()
    imports.define("env", "scale", .function(Function(in: store) { (a: Double, b: Int32) -> Double in a * Double(b) }))
    let text = """
      (module (import "env" "scale" (func $scale (param f64 i32) (result f64)))
        (func (export "f") (param f64) (result f64) (f64.add (call $scale (local.get 0) (i32.const -3)) (f64.const 1))))
      """
    #expect(try run(text, "f", [Value(2.5)], store: store, imports: imports) == [Value(-6.5)])
  }

  @Test func `endless recursion exhausts the stack`() throws {
    let trap = #expect(throws: Trap.self) { try run("(module (func $f (export \"f\") (call $f)))") }
    #expect(trap?.kind == .callStackExhausted)
  }

  @Test func `traps give back what their block did not use`() throws {
    let text = """
      (module (func (export "f") (param i32) (result i32)
        (i32.div_u (i32.const 1) (local.get 0))
        drop (i32.add (i32.const 1) (i32.const 2)) drop i32.const 5))
      """
    let module = try Module(validating: parseModule(Array(text.utf8)))
    let store = Store()
    let instance = try Instance(module, in: store)
    let function = try #require(instance.function("f"))
    var used: [UInt64] = []
    for argument: UInt32 in [1, 0, 0, 1] {
      store.fuelLimit = store.fuelUsed + 1000
      _ = try? function.call([.i32(argument)])
      used.append(1000 - (store.fuelLimit - store.fuelUsed))
    }
    // Two operands and a division, of cost 4; behind it a drop, an addition and its operands, a drop and a constant.
    #expect(used == [13, 6, 6, 13])
  }
}
