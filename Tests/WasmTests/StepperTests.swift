import Testing
import WasmText

@testable import Wasm

/// The stepper beside its costs: states between steps, and that it does what the engine does.
struct StepperTests {
  // MARK: States

  @Test func `entered frames have their parameters only`() throws {
    var call = try SteppedCall(
      "(module (func (export \"f\") (param i32) (local i64 v128) (nop) (drop (local.get 0))))", [5])
    #expect(call.pc == 0)
    #expect(call.thread.slots == [5])
    #expect(call.step() == ("stepped", 1))
    #expect(call.thread.slots == [5, 0, 0, 0])
    // One group of each type in front, and a `nop`.
    #expect(call.pc == 6)
  }

  @Test func `arguments become parameters in their place`() throws {
    var call = try SteppedCall(
      """
      (module
        (func $g (param i64 i32) (result i32) (local.get 1))
        (func (export "f") (result i32) (i32.const 1) (call $g (i64.const 2) (i32.const 3)) (i32.add)))
      """)
    for _ in 0..<4 { _ = call.step() }
    #expect(call.thread.slots == [1, 2, 3])
    #expect(call.thread.frames.map(\.base) == [0, 1])
    _ = call.step()
    #expect(call.thread.slots == [1, 2, 3, 3])
    _ = call.step()
    #expect(call.thread.slots == [1, 3])
    #expect(call.thread.frames.count == 1)
  }

  @Test func `tail calls move their arguments down`() throws {
    var call = try SteppedCall(
      """
      (module
        (func $g (param i32) (result i32) (local.get 0))
        (func (export "f") (param i64 i64) (result i32) (i64.const 7) (return_call $g (i32.const 9))))
      """, [1, 2])
    for _ in 0..<3 { _ = call.step() }
    #expect(call.thread.slots == [9])
    #expect(call.thread.frames.map(\.base) == [0])
    #expect(call.run().result == "finished")
    #expect(call.thread.slots == [9])
  }

  @Test func `waiting frames are behind their call`() throws {
    // 1: try_table (6 bytes); then the call (2 bytes), and the `end` that tells the block.
    var call = try SteppedCall(
      "(module (func $g (nop)) (func (export \"f\") (block (try_table (catch_all 0) (call $g)))))")
    let start = call.pc
    _ = call.step()
    #expect(call.thread.frames[0].pc == start + 2)
    #expect(call.stepper.function !== call.store.functionCodes[call.thread.frames[0].function])
    _ = call.step()
    #expect(call.pc == call.store.functionCodes[call.thread.frames[0].function].control.end)
  }

  @Test func `throwing frames are behind the instruction`() throws {
    var call = try SteppedCall(
      "(module (tag $t (param i32)) (func (export \"f\") (i64.const 1) (throw $t (i32.const 2))))")
    _ = call.step()
    _ = call.step()
    let start = call.pc
    #expect(call.step() == ("stepped", 196))
    #expect(call.thread.pending != 0)
    #expect(call.thread.slots == [1])
    #expect(call.pc == start + 2)
    #expect(call.step() == ("exception", 32))
    #expect(call.thread.slots == [])
  }

  @Test func `clauses of the functions label continue at its end`() throws {
    var call = try SteppedCall(
      """
      (module (tag $t (param i32 i64))
        (func (export "f") (result i32 i64)
          (f32.const 1)
          (try_table (catch $t 0) (throw $t (i32.const 2) (i64.const 3)))
          (unreachable)))
      """)
    for _ in 0..<4 { _ = call.step() }
    #expect(call.step() == ("stepped", 35))
    #expect(call.pc == call.stepper.function.control.end)
    #expect(call.thread.slots == [2, 3])
    #expect(call.step() == ("finished", 1))
    #expect(call.thread.slots == [2, 3])
  }

  @Test func `operands are cut to the label of a clause`() throws {
    var call = try SteppedCall(
      """
      (module (tag $t (param v128))
        (func (export "f") (param v128) (result i32)
          (i64.const 1)
          (block $l (result v128 exnref)
            (i64.const 2)
            (try_table (catch_ref $t $l) (i64.const 3) (throw $t (local.get 0)))
            (unreachable))
          (drop) (drop) (drop) (i32.const 6)))
      """, [10, 11])
    for _ in 0..<5 { _ = call.step() }
    let exception = call.thread.pending
    #expect(call.step() == ("stepped", 35))
    #expect(call.thread.slots == [10, 11, 1, 10, 11, exception])
    #expect(call.run().result == "finished")
  }

  @Test func `counters are normalized whenever a frame runs`() throws {
    var call = try SteppedCall(
      """
      (module
        (func $g (param i32) (result i32)
          (if (result i32) (local.get 0) (then (block (nop)) (i32.const 1)) (else (nop) (i32.const 2))))
        (func (export "f") (result i32) (local $n i32)
          (loop $again (result i32)
            (block (block (br_if 1 (call $g (local.get $n)))) (nop))
            (local.set $n (i32.add (local.get $n) (i32.const 1)))
            (br_if $again (i32.lt_u (local.get $n) (i32.const 3)))
            (local.get $n))))
      """)
    while true {
      if call.pc > 0 { #expect(call.stepper.function.normalized(call.pc) == call.pc) }
      if call.step().result != "stepped" { break }
    }
    #expect(call.thread.slots == [3])
  }

  // MARK: Limits

  @Test func `frames count their slots and two`() throws {
    // Parameter, local, 2, and two operands: 6 slots, of which a call leaves 2 below its arguments.
    let text = """
      (module
        (global $depth (export "depth") (mut i32) (i32.const 0))
        (func $f (export "f") (param i32) (local i32)
          (global.set $depth (i32.add (global.get $depth) (i32.const 1)))
          (call $f (local.get 0))))
      """
    var limits = StoreLimits()
    limits.stackSlots = 1000
    var call = try SteppedCall(text, [0], limits: limits)
    #expect(call.run().result == "call stack exhausted")
    guard case .global(let depth)? = call.instance.export("depth") else { return }
    // The frame at depth n has its base at 2 n, and headers of n frames are below: 4 n + 6 <= 1000.
    #expect(depth.value == .i32(249))
  }

  @Test func `tail calls take no more stack`() throws {
    let text = """
      (module (func $f (export "f") (param i32)
        (if (local.get 0) (then (return_call $f (i32.sub (local.get 0) (i32.const 1)))))))
      """
    var limits = StoreLimits()
    limits.stackSlots = 10
    var call = try SteppedCall(text, [1000], limits: limits)
    #expect(call.run().result == "finished")
  }

  @Test func `heap is exhausted by what can be reached`() throws {
    // Structures of 32 bytes, arrays of 16 and what their elements take, in eights.
    let text = """
      (module (type $s (struct (field i64 i64))) (type $a (array i8))
        (func (export "f") (param i32) (local (ref null $s))
          (drop (struct.new_default $s)) (drop (struct.new_default $s)) (drop (struct.new_default $s))
          (local.set 1 (struct.new_default $s))
          (drop (array.new_default $a (local.get 0)))))
      """
    var limits = StoreLimits()
    limits.heapBytes = 32 + 16 + 24
    var call = try SteppedCall(text, [24], limits: limits)
    #expect(call.run().result == "finished")
    call = try SteppedCall(text, [25], limits: limits)
    #expect(call.run().result == "allocation size too large")
  }

  @Test func `collector finds references of all frames`() throws {
    var limits = StoreLimits()
    limits.heapBytes = 1 << 20
    let text = """
      (module
        (type $box (struct (field i32)))
        (tag $t (param (ref $box)))
        (func $churn (local $n i32)
          (loop $l
            (drop (struct.new $box (i32.const 0)))
            (br_if $l (i32.lt_u (local.tee $n (i32.add (local.get $n) (i32.const 1))) (i32.const 100000)))))
        (func $pass (param $a (ref $box)) (result (ref $box)) (call $churn) (local.get $a))
        (func (export "f") (result i32) (local $kept (ref null $box)) (local $sum i32)
          (local.set $kept (struct.new $box (i32.const 1)))
          (struct.new $box (i32.const 10))
          (block $caught (result (ref $box))
            (try_table (catch $t $caught) (throw $t (struct.new $box (i32.const 100))))
            (unreachable))
          (call $pass (struct.new $box (i32.const 1000)))
          (call $churn)
          (struct.get $box 0) (local.set $sum)
          (struct.get $box 0) (i32.add (local.get $sum)) (local.set $sum)
          (struct.get $box 0) (i32.add (local.get $sum))
          (i32.add (struct.get $box 0 (local.get $kept)))))
      """
    let store = Store(limits: limits, engine: .stepper)
    #expect(try run(text, store: store) == [.i32(1111)])
  }

  // MARK: Going on

  @Test func `calls go on where they ran out of fuel`() throws {
    let text = """
      (module (func $fib (export "f") (param i32) (result i32)
        (if (result i32) (i32.lt_s (local.get 0) (i32.const 2))
          (then (local.get 0))
          (else (i32.add (call $fib (i32.sub (local.get 0) (i32.const 1)))
                         (call $fib (i32.sub (local.get 0) (i32.const 2))))))))
      """
    let store = Store(engine: .stepper)
    let instance = try Instance(Module(validating: parseModule(Array(text.utf8))), in: store)
    let function = try #require(instance.function("f"))
    store.fuelLimit = store.fuelUsed
    var trap = #expect(throws: Trap.self) { try function.call([.i32(10)]) }
    var stops = 0
    var results: [Value] = []
    while trap?.kind == .outOfFuel {
      stops += 1
      store.fuelLimit = store.fuelUsed + 7
      do {
        results = try store.resume()
        trap = nil
      } catch {
        trap = error as? Trap
      }
    }
    #expect(results == [.i32(55)])
    #expect(stops > 100)
    #expect(!store.isSuspended)

    let other = Store(engine: .stepper)
    #expect(try run(text, "f", [.i32(10)], store: other) == [.i32(55)])
    #expect(store.fuelUsed == other.fuelUsed)
  }

  @Test func `interruptions stop and can be undone`() throws {
    let store = Store(engine: .stepper)
    store.interrupt()
    let trap = #expect(throws: Trap.self) {
      try run("(module (func (export \"f\") (result i32) (i32.const 3)))", store: store)
    }
    #expect(trap?.kind == .interrupted)
    #expect(try store.resume() == [.i32(3)])
  }

  // MARK: The same as the engine

  /// Programs that end in a trap or an exception, or return.
  private static let programs: [(name: String, text: String)] = [
    (
      "nested calls",
      "(func $h unreachable) (func $g (nop) (call $h) (nop)) (func (export \"f\") (block (loop (call $g))))"
    ),
    ("division", "(func (export \"f\") (drop (i32.div_u (i32.const 1) (i32.const 0))))"),
    ("entry", "(func $g (local i64) (drop (i64.load (i32.const -1)))) (memory 1) (func (export \"f\") (call $g))"),
    ("indirect", "(table 2 funcref) (type $t (func)) (func (export \"f\") (call_indirect (type $t) (i32.const 1)))"),
    (
      "indirect outside",
      "(table 2 funcref) (type $t (func)) (func (export \"f\") (call_indirect (type $t) (i32.const 9)))"
    ),
    ("tail", "(func $g (unreachable)) (func $h (return_call $g)) (func (export \"f\") (call $h))"),
    ("recursion", "(func $f (export \"f\") (local i64 i64) (call $f))"),
    ("recursion of wide frames", "(func $f (export \"f\") (param v128) (result v128) (call $f (local.get 0)))"),
    ("exception", "(tag $t (param i32)) (func (export \"f\") (throw $t (i32.const 4)))"),
    ("bulk", "(memory 1) (func (export \"f\") (memory.copy (i32.const 0) (i32.const 1) (i32.const 65536)))"),
    ("cast", "(func (export \"f\") (drop (ref.cast (ref struct) (ref.i31 (i32.const 1)))))"),
    ("chunks", "(memory 1) (func (export \"f\") (memory.fill (i32.const 1) (i32.const 2) (i32.const 60000)))"),
    ("start", "(func $g (unreachable)) (start $g) (func (export \"f\"))"),
  ]

  /// What a call comes to, with fuel and, of a trap, the places in code.
  private func outcome(_ text: String, _ kind: EngineKind) -> String {
    let store = Store(engine: kind)
    do {
      let results = try run("(module \(text))", store: store)
      return "\(results), fuel \(store.fuelUsed)"
    } catch let trap as Trap {
      return "\(trap) at \(trap.backtrace), fuel \(store.fuelUsed)"
    } catch let exception as GuestException {
      return "exception \(exception.values), fuel \(store.fuelUsed)"
    } catch {
      return "\(error)"
    }
  }

  @Test(arguments: programs) func `ends as in the engine`(name: String, text: String) throws {
    #expect(outcome(text, .stepper) == outcome(text, .translated))
  }

  @Test func `backtrace goes through the host`() throws {
    func trap(_ kind: EngineKind) throws -> Trap? {
      let store = Store(engine: kind)
      var imports = Imports()
      var callee: Function?
      let back = Function(in: store, type: FunctionType()) { _, _ in try callee?.call() ?? [] }
      imports.define("h", "back", .function(back))
      let text = """
        (module (import "h" "back" (func $back)) (func $in (export "in") (nop) (unreachable))
          (func (export "f") (nop) (call $back)))
        """
      let instance = try Instance(Module(validating: parseModule(Array(text.utf8))), imports: imports, in: store)
      callee = instance.function("in")
      return #expect(throws: Trap.self) { try instance.function("f")?.call() }
    }
    let stepped = try trap(.stepper)
    #expect(stepped?.backtrace.map(\.name) == ["in", "f"])
    #expect(try stepped?.backtrace == trap(.translated)?.backtrace)
  }

  @Test func `calls through the host share the stack`() throws {
    func depth(_ kind: EngineKind) throws -> Value? {
      var limits = StoreLimits()
      limits.stackSlots = 500
      let store = Store(limits: limits, engine: kind)
      var imports = Imports()
      var callee: Function?
      let type = FunctionType([.i32, .i32, .i32], [])
      imports.define("h", "back", .function(Function(in: store, type: type) { _, _ in try callee?.call() ?? [] }))
      let text = """
        (module (import "h" "back" (func $back (param i32 i32 i32))) (global $n (export "n") (mut i32) (i32.const 0))
          (func (export "f") (local i64)
            (global.set $n (i32.add (global.get $n) (i32.const 1)))
            (i64.const 0) (call $back (i32.const 0) (i32.const 0) (i32.const 0)) (drop)))
        """
      let instance = try Instance(Module(validating: parseModule(Array(text.utf8))), imports: imports, in: store)
      callee = instance.function("f")
      #expect(throws: Trap.self) { try callee?.call() }
      guard case .global(let global)? = instance.export("n") else { return nil }
      return global.value
    }
    // A turn takes a local, an operand, three arguments, and two for each of both frames: 9; the last needs 7 at least.
    #expect(try depth(.stepper) == .i32(55))
    #expect(try depth(.stepper) == depth(.translated))
  }
}
