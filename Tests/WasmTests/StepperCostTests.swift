import Testing

@testable import Wasm

/// The costs of steps, which `Spec/fuel.md` fixes: counted there by hand, not with the code under test.
struct StepperCostTests {
  /// A module whose function `f` has the code.
  private func module(_ code: String, results: String = "") -> String {
    """
    (module
      (type $v (func)) (type $eights (func (param i64 i64 i64 i64 i64 i64 i64 i64)))
      (type $s (struct (field i32 (mut i64)))) (type $a (array (mut i64))) (type $b (array (mut i8)))
      (memory 3 10) (table $table 8 100 funcref) (elem (i32.const 0) $nothing) (data $data "0123456789")
      (elem $items func $nothing $nothing $many)
      (tag $none) (tag $other) (tag $eight (param i64 i64 i64 i64 i64 i64 i64 i64))
      (func $nothing)
      (func $many (param i64 i64 i64 i64 i64 i64 i64 i64))
      (func $locals (local i64 v128 i64 i64 i64 i64 i64 i64))
      (func $few (local i32))
      (func $thrower (throw $none))
      (func (export "f") \(results) \(code)))
    """
  }

  private static let eight = String(repeating: "(i64.const 0) ", count: 8)
  private static let ones = [UInt64](repeating: 1, count: 8)

  /// Code, and what its steps cost up to the function's end, which costs 1 where nothing is returned.
  private static let costs: [(code: String, costs: [UInt64])] = [
    ("nop", [1]),
    ("(block (loop (nop)))", [1]),
    ("(drop (i32.const 1))", [1, 1, 1]),
    ("return", [1]),
    ("(if (i32.const 1) (then (nop)) (else (nop)))", [1, 1, 1]),
    ("(if (i32.const 0) (then (drop (i32.const 1))))", [1, 1, 1]),
    ("(block (br 0))", [1, 1]),
    ("(block (br_if 0 (i32.const 0)))", [1, 1, 1]),
    ("(block (br_table 0 0 (i32.const 5)))", [1, 1, 1]),
    ("(block (drop (br_on_null 0 (ref.null any))))", [1, 1, 1]),
    ("(drop (i32.div_u (i32.const 6) (i32.const 3)))", [1, 1, 4, 1, 1]),
    ("(drop (i32.trunc_sat_f32_s (f32.const 4)))", [1, 4, 1, 1]),
    ("(drop (f64.sqrt (f64.const 4)))", [1, 4, 1, 1]),
    ("(drop (i8x16.abs (v128.const i32x4 0 0 0 0)))", [3, 3, 1, 1]),
    ("(drop (f32x4.sqrt (v128.const i32x4 0 0 0 0)))", [3, 10, 1, 1]),
    // Calls, and the end of the callee; entries with 9 slots of locals and with 1.
    ("(call $nothing)", [4, 1, 1]),
    ("(call_indirect (type $v) (i32.const 0))", [1, 6, 1, 1]),
    ("(call_ref $v (ref.func $nothing))", [1, 6, 1, 1]),
    ("(call $locals)", [4, 2, 1, 1]),
    ("(call $few)", [4, 1, 1, 1]),
    ("(return_call $few)", [4, 1, 1]),
    // What is taken along: 8 slots.
    ("(block (result i64 i64 i64 i64 i64 i64 i64 i64) \(eight) (br 0)) (call $many)", ones + [2, 4, 1, 1]),
    (
      "(block (result i64 i64 i64 i64 i64 i64 i64 i64) \(eight) (br_if 0 (i32.const 0))) (call $many)",
      ones + [1, 2, 4, 1, 1]
    ),
    (
      "(block (result i64 i64 i64 i64 i64 i64 i64 i64) \(eight) (br_table 0 0 (i32.const 1))) (call $many)",
      ones + [1, 2, 4, 1, 1]
    ),
    ("\(eight) (return_call $many)", ones + [5, 1]),
    ("\(eight) (return_call_ref $eights (ref.func $many))", ones + [1, 7, 1]),
    // Growth that succeeds and that fails.
    ("(drop (memory.grow (i32.const 0)))", [1, 16, 1, 1]),
    ("(drop (memory.grow (i32.const 2)))", [1, 65552, 1, 1]),
    ("(drop (memory.grow (i32.const 100)))", [1, 16, 1, 1]),
    ("(drop (table.grow (ref.null func) (i32.const 20)))", [1, 1, 152, 1, 1]),
    ("(drop (table.grow (ref.null func) (i32.const 1000)))", [1, 1, 32, 1, 1]),
    // Objects.
    ("(drop (struct.new $s (i32.const 1) (i64.const 2)))", [1, 1, 80, 1, 1]),
    ("(drop (struct.get $s 0 (struct.new_default $s)))", [80, 3, 1, 1]),
    ("(struct.set $s 1 (struct.new_default $s) (i64.const 1))", [80, 1, 3, 1]),
    ("(drop (array.new_fixed $a 9 \(eight) (i64.const 0)))", ones + [1, 108, 1, 1]),
    ("(drop (array.new_default $a (i32.const 100)))", [1, 472, 1, 1]),
    ("(drop (array.new $b (i32.const 1) (i32.const 65)))", [1, 1, 105, 1, 1]),
    ("(drop (array.new_data $b $data (i32.const 0) (i32.const 10)))", [1, 1, 77, 1, 1]),
    ("(drop (array.len (array.new_default $a (i32.const 0))))", [1, 72, 3, 1, 1]),
    ("(drop (ref.test (ref i31) (ref.i31 (i32.const 1))))", [1, 1, 14, 1, 1]),
    ("(block (result i31ref) (br_on_cast 0 anyref i31ref (ref.null any)) (unreachable)) (drop)", [1, 14, 1, 1]),
    // Bulk operations of one chunk, or of none.
    ("(memory.fill (i32.const 0) (i32.const 0) (i32.const 0))", [1, 1, 1, 40, 1]),
    ("(memory.fill (i32.const 1) (i32.const 0) (i32.const 65))", [1, 1, 1, 45, 1]),
    ("(memory.init $data (i32.const 4090) (i32.const 0) (i32.const 6))", [1, 1, 1, 41, 1]),
    ("(table.init $items (i32.const 0) (i32.const 0) (i32.const 2))", [1, 1, 1, 41, 1]),
    ("(table.fill (i32.const 0) (ref.null func) (i32.const 8))", [1, 1, 1, 44, 1]),
    (
      "(array.fill $a (array.new_default $a (i32.const 16)) (i32.const 0) (i64.const 1) (i32.const 16))",
      [1, 136, 1, 1, 1, 48, 1]
    ),
    ("(data.drop $data)", [1, 1]),
    // Exceptions: 192, and 4 for a slot; each frame 32, each clause that is tried 3, eight slots 1.
    ("(block (try_table (catch_all 0) (throw $none)))", [192, 35, 1]),
    ("(block (try_table (catch $other 0) (catch_all 0) (throw $none)))", [192, 38, 1]),
    ("(block (try_table (catch_all 0) (try_table (throw $none))))", [192, 35, 1]),
    ("(block (try_table (catch_all 0) \(eight) (throw $eight)))", ones + [224, 36, 1]),
    ("(block (try_table (catch_all 0) (call $thrower)))", [4, 192, 32, 35, 1]),
    (
      "(block (try_table (catch_all 0) (throw_ref (block (result exnref) (try_table (catch_all_ref 0) (throw $none))"
        + "(unreachable)))))", [192, 35, 192, 35, 1]
    ),
  ]

  @Test(arguments: costs) func `steps cost what the schedule says`(code: String, costs: [UInt64]) throws {
    var call = try SteppedCall(module(code))
    let (result, actual) = call.run()
    #expect(result == "finished")
    #expect(actual == costs)
  }
  @Test func `results are taken along`() throws {
    let results = "(result i64 i64 i64 i64 i64 i64 i64 i64)"
    for code in [Self.eight, "\(Self.eight) return", "\(Self.eight) br 0"] {
      var call = try SteppedCall(module(code, results: results))
      #expect(call.run().costs == Self.ones + [2])
    }
  }

  // MARK: Traps are charged what does not depend on operands

  @Test(arguments: [
    ("(drop (i32.div_s (i32.const 1) (i32.const 0)))", "integer divide by zero", [1, 1, 4]),
    ("unreachable", "unreachable", [1]),
    ("(drop (i64.load (i32.const 0x30000)))", "out of bounds memory access", [1, 1]),
    ("(memory.fill (i32.const 0x2ffff) (i32.const 0) (i32.const 2))", "out of bounds memory access", [1, 1, 1, 40]),
    ("(memory.copy (i32.const 0) (i32.const 1) (i32.const 0x30000))", "out of bounds memory access", [1, 1, 1, 40]),
    ("(table.fill (i32.const 8) (ref.null func) (i32.const 1))", "out of bounds table access", [1, 1, 1, 40]),
    ("(drop (array.new $a (i64.const 1) (i32.const -1)))", "allocation size too large", [1, 1, 72]),
    ("(drop (array.new_data $b $data (i32.const 9) (i32.const 2)))", "out of bounds memory access", [1, 1, 72]),
    ("(call_indirect (type $v) (i32.const 7))", "uninitialized element 7", [1, 6]),
    ("(call_indirect (type $v) (i32.const -1))", "undefined element 4294967295", [1, 6]),
    ("(call_indirect (type $eights) \(eight) (i32.const 0))", "indirect call type mismatch", ones + [1, 6]),
    ("(throw_ref (ref.null exn))", "null exception reference", [1, 192]),
  ]) func trapsAreCharged(code: String, trap: String, costs: [UInt64]) throws {
    var call = try SteppedCall(module(code))
    let (result, actual) = call.run()
    #expect(result == trap)
    #expect(actual == costs)
  }

  @Test func `trap that does not fit the fuel is no trap`() throws {
    var call = try SteppedCall(module("(memory.fill (i32.const -1) (i32.const 0) (i32.const 2))"))
    for _ in 0..<3 { _ = call.step() }
    #expect(call.step(until: call.store.fuelUsed + 39) == ("out of fuel", 0))
    #expect(call.step(until: call.store.fuelUsed + 40) == ("out of bounds memory access", 40))
  }

  // MARK: Chunks

  @Test func `fill goes forward in chunks`() throws {
    var call = try SteppedCall(module("(memory.fill (i32.const 4000) (i32.const 7) (i32.const 5000))"))
    for _ in 0..<3 { _ = call.step() }
    let start = call.pc
    #expect(call.step() == ("stepped", 6))
    #expect(call.thread.slots == [4096, 7, 4904])
    #expect(call.pc == start)
    #expect(call.step() == ("stepped", 256))
    #expect(call.thread.slots == [8192, 7, 808])
    #expect(call.step() == ("stepped", 91))
    #expect(call.thread.slots == [])
    #expect(call.step() == ("finished", 1))
  }

  @Test func `copy to a greater index goes backward`() throws {
    let code = """
      (memory.init $data (i32.const 4990) (i32.const 0) (i32.const 10))
      (memory.copy (i32.const 5000) (i32.const 4990) (i32.const 5000))
      """
    var call = try SteppedCall(module(code).replacing("(memory 3 10)", with: "(memory (export \"m\") 3 10)"))
    for _ in 0..<7 { _ = call.step() }
    #expect(call.step() == ("stepped", 113))
    #expect(call.thread.slots == [5000, 4990, 3192])
    #expect(call.step() == ("stepped", 240))
    #expect(call.thread.slots == [])
    let memory = try #require(call.instance.memory("m"))
    #expect(try memory.read(at: 4990, count: 20) == Array("01234567890123456789".utf8))
  }

  @Test func `copy within one index goes forward`() throws {
    let code = "(memory.copy (i32.const 4095) (i32.const 5000) (i32.const 3))"
    var call = try SteppedCall(module(code))
    for _ in 0..<3 { _ = call.step() }
    #expect(call.step() == ("stepped", 1))
    #expect(call.thread.slots == [4096, 5001, 2])
    #expect(call.step() == ("stepped", 41))
  }

  @Test func `tables and arrays count their elements bytes`() throws {
    // 600 elements of 8 bytes: 512 and 88.
    let table = module(
      "(drop (table.grow (ref.null func) (i32.const 600)))"
        + "(table.copy (i32.const 1) (i32.const 0) (i32.const 600))"
    ).replacing("8 100 funcref", with: "8 1000 funcref")
    var call = try SteppedCall(table)
    for _ in 0..<7 { _ = call.step() }
    // Backward: elements 512 to 600, then 1 to 511.
    #expect(call.step() == ("stepped", 45))
    #expect(call.thread.slots == [1, 0, 511])
    #expect(call.step() == ("stepped", 296))

    call = try SteppedCall(
      module("(array.fill $a (array.new_default $a (i32.const 600)) (i32.const 10) (i64.const 1) (i32.const 590))"))
    for _ in 0..<5 { _ = call.step() }
    #expect(call.step() == ("stepped", 251))
    #expect(Array(call.thread.slots.dropFirst()) == [512, 1, 88])
    #expect(call.step() == ("stepped", 84))
  }

  @Test func `fuel that runs out in the middle goes on there`() throws {
    let code = "(memory.fill (i32.const 4000) (i32.const 7) (i32.const 5000))"
    var whole = try SteppedCall(module(code))
    let total = whole.run().costs.reduce(0, +)
    var call = try SteppedCall(module(code))
    var used: UInt64 = 0
    for limit in 0...total {
      while call.step(until: limit).result == "stepped" {}
      // Nothing is done before it can be paid.
      #expect(call.store.fuelUsed >= used)
      #expect(call.store.fuelUsed <= limit)
      used = call.store.fuelUsed
    }
    #expect(used == total)
    #expect(call.thread.frames.isEmpty)
  }

  @Test func `chunks cost what the closed form says`() throws {
    for (start, count) in [(0, 4096), (1, 4096), (4095, 2), (100, 3900), (8000, 20_000)] as [(UInt64, UInt64)] {
      for isBackward in [false, true] {
        var (rest, at, cost): (UInt64, UInt64, UInt64) = (count, start, 0)
        while rest > 0 {
          let chunk = FuelSchedule.chunk(at: at, count: rest, isBackward: isBackward)
          cost += FuelSchedule.moved(bytes: chunk)
          rest -= chunk
          if !isBackward { at += chunk }
        }
        #expect(cost == FuelSchedule.bulk(at: start, count: count, isBackward: isBackward))
      }
    }
  }

  // MARK: The host

  /// Calls a function of the host whose arguments allow 130 bytes to be moved.
  private func hostCall(_ body: @escaping (Store) throws -> Void) throws -> SteppedCall {
    try SteppedCall(
      """
      (module (import "h" "f" (func $h (param i32) (result i32)))
        (func (export "f") (drop (call $h (i32.const 130)))))
      """
    ) { store, imports in
      let type = FunctionType([.i32], [.i32])
      let function = Function(in: store, type: type, bytes: { _, slots in slots[0] }) { caller, slots in
        try body(caller.store)
        slots[0] = 9
      }
      imports.define("h", "f", .function(function))
    }
  }

  @Test func `host is paid before it is called`() throws {
    nonisolated(unsafe) var seen: [UInt64] = []
    var call = try hostCall { seen.append($0.fuelUsed) }
    _ = call.step()
    #expect(call.step() == ("stepped", 4))
    #expect(call.thread.frames.count == 2)
    #expect(call.step(until: 5 + 776) == ("out of fuel", 0))
    #expect(seen.isEmpty)
    #expect(call.step(until: 5 + 777) == ("stepped", 777))
    #expect(seen == [782])
    #expect(call.thread.slots == [9])
    #expect(call.run().costs == [1, 1])
  }

  @Test func `fuel that the host uses counts`() throws {
    var call = try hostCall { $0.engine.fuelUsed += 1000 }
    _ = call.step()
    _ = call.step()
    #expect(call.step() == ("stepped", 1777))
  }

  @Test func `error of the host ends the call`() throws {
    struct Refusal: Error {}
    var call = try hostCall { _ in throw Refusal() }
    #expect(call.run() == ("host error", [1, 4, 777]))
  }
}
