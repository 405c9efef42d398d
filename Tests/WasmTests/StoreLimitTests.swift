import Testing
import WasmText

@testable import Wasm

/// Every limit of a store at its number and one past it (`Spec/limits.md`).
struct StoreLimitTests {
  private struct Case {
    let limit: StoreLimit
    /// What the limit is set to for the program to fit just so.
    let value: UInt64
    let text: String
    /// The results, where the program fits.
    var fits: [Value] = []
    /// The results, where it does not fit and can tell; else it traps, or there is no instance.
    var misfits: [Value]?
    var trap: TrapKind?
  }

  private static func cases(_ limit: StoreLimit) -> [Case] {
    switch limit {
    case .stackSlots:
      [
        // Two slots a call, and nothing besides.
        Case(limit: limit, value: 2, text: "(func (export \"f\"))", trap: .callStackExhausted),
        Case(limit: limit, value: 4, text: "(func $g) (func (export \"f\") (call $g))", trap: .callStackExhausted),
        // Parameters are where the caller had them as operands; a vector takes two slots.
        Case(
          limit: limit, value: 2 + 3 + 2 + 2 + 1,
          text: """
            (func $g (param i32 v128) (result i32) (local v128) (local.get 0))
            (func (export "f") (result i32) (call $g (i32.const 7) (v128.const i64x2 0 0)))
            """,
          fits: [.i32(7)], trap: .callStackExhausted),
        // Nine calls of a parameter and two slots each, and a tenth of two operands besides.
        Case(
          limit: limit, value: 3 + 9 * 3 + 3 + 2,
          text: """
            (func $g (param i32)
              (if (local.get 0) (then (call $g (i32.sub (local.get 0) (i32.const 1))))))
            (func (export "f") (i32.const 9) (call $g (i32.const 9)) drop)
            """,
          trap: .callStackExhausted),
        // A tail call takes the place of its caller.
        Case(
          limit: limit, value: 1 + 2 + 2,
          text: """
            (func $g (param i32) (result i32)
              (if (result i32) (local.get 0)
                (then (return_call $g (i32.sub (local.get 0) (i32.const 1))))
                (else (i32.const 5))))
            (func (export "f") (result i32) (return_call $g (i32.const 100)))
            """,
          fits: [.i32(5)], trap: .callStackExhausted),
      ]
    case .memoryPages:
      [
        Case(limit: limit, value: 3, text: "(memory 3) (func (export \"f\"))"),
        Case(limit: limit, value: 3, text: "(memory i64 3) (func (export \"f\"))"),
        Case(
          limit: limit, value: 3, text: "(memory 1) (func (export \"f\") (result i32) (memory.grow (i32.const 2)))",
          fits: [.i32(1)], misfits: [.i32(.max)]),
        Case(
          limit: limit, value: 3, text: "(memory i64 1) (func (export \"f\") (result i64) (memory.grow (i64.const 2)))",
          fits: [.i64(1)], misfits: [.i64(.max)]),
        // Each memory has a number of its own.
        Case(
          limit: limit, value: 3,
          text: "(memory 2) (memory $b 2) (func (export \"f\") (result i32) (memory.grow $b (i32.const 1)))",
          fits: [.i32(2)], misfits: [.i32(.max)]),
      ]
    case .tableElements:
      [
        Case(limit: limit, value: 3, text: "(table 3 funcref) (func (export \"f\"))"),
        Case(
          limit: limit, value: 3,
          text: "(table 1 externref) (func (export \"f\") (result i32) (table.grow (ref.null extern) (i32.const 2)))",
          fits: [.i32(1)], misfits: [.i32(.max)]),
      ]
    case .storeBytes:
      [
        // A page, and 8 bytes an element.
        Case(limit: limit, value: 65_536 + 128, text: "(memory 1) (table 16 funcref) (func (export \"f\"))"),
        Case(
          limit: limit, value: 65_536 + 128,
          text: "(table 10 funcref) (table 6 funcref) (memory 1) (func (export \"f\"))"),
        Case(
          limit: limit, value: 131_072,
          text: "(memory 1) (func (export \"f\") (result i32) (memory.grow (i32.const 1)))",
          fits: [.i32(1)], misfits: [.i32(.max)]),
        Case(
          limit: limit, value: 80 + 65_536,
          text: """
            (table 1 funcref) (memory 1)
            (func (export "f") (result i32) (table.grow (ref.null func) (i32.const 9)))
            """,
          fits: [.i32(1)], misfits: [.i32(.max)]),
        Case(
          limit: limit, value: 65_536 + 16,
          text: "(memory 1) (type $s (struct)) (func (export \"f\") (drop (struct.new $s)))", trap: .heapExhausted),
        // What a memory has got, the objects cannot have, and the other way round.
        Case(
          limit: limit, value: 65_536 + 16,
          text: """
            (memory 0) (type $s (struct))
            (func (export "f") (drop (memory.grow (i32.const 1))) (drop (struct.new $s)))
            """,
          trap: .heapExhausted),
        Case(
          limit: limit, value: 65_536 + 16,
          text: """
            (memory 0) (type $s (struct)) (global $g (mut (ref null $s)) (ref.null $s))
            (func (export "f") (result i32) (global.set $g (struct.new $s)) (memory.grow (i32.const 1)))
            """,
          fits: [.i32(0)], misfits: [.i32(.max)]),
      ]
    case .heapBytes:
      [
        // 16 bytes an object and 8 a field, packed or not.
        Case(
          limit: limit, value: 40,
          text: "(type $s (struct (field i8 i64 i32))) (func (export \"f\") (drop (struct.new_default $s)))",
          trap: .heapExhausted),
        Case(
          limit: limit, value: 16, text: "(type $s (struct)) (func (export \"f\") (drop (struct.new $s)))",
          trap: .heapExhausted),
        Case(
          limit: limit, value: 32,
          text: "(type $s (struct (field v128))) (func (export \"f\") (drop (struct.new_default $s)))",
          trap: .heapExhausted),
        // Elements at their size, rounded up to a multiple of 8 together.
        Case(
          limit: limit, value: 32,
          text: "(type $a (array i8)) (func (export \"f\") (drop (array.new_default $a (i32.const 9))))",
          trap: .heapExhausted),
        Case(
          limit: limit, value: 32,
          text: "(tag $t (param i32 i64)) (func (export \"f\") (block $h (try_table (catch_all $h) "
            + "(throw $t (i32.const 1) (i64.const 2)))))",
          trap: .heapExhausted),
        // What cannot be reached does not count: two objects at a time, of a thousand.
        Case(
          limit: limit, value: 56,
          text: """
            (type $s (struct (field i64))) (type $r (struct (field (ref null $s)) (field i64)))
            (func (export "f") (result i64) (local $x (ref null $s)) (local $n i64)
              (loop $l
                (local.set $x (struct.new $s (local.get $n)))
                (drop (struct.new $r (local.get $x) (i64.const 1)))
                (local.set $x (ref.null $s))
                (local.set $n (i64.add (local.get $n) (i64.const 1)))
                (br_if $l (i64.lt_u (local.get $n) (i64.const 1000))))
              (local.get $n))
            """,
          fits: [.i64(1000)], trap: .heapExhausted),
      ]
    case .hostDepth:
      [
        Case(
          limit: limit, value: 5,
          text: """
            (func (export "f") (param i32) (result i32)
              (if (result i32) (local.get 0)
                (then (call $again (i32.sub (local.get 0) (i32.const 1))))
                (else (i32.const 5))))
            """,
          fits: [.i32(5)], trap: .callStackExhausted)
      ]
    }
  }

  @Test(arguments: StoreLimit.allCases, EngineKind.allCases)
  func `holds at the limit and no further`(limit: StoreLimit, engine: EngineKind) throws {
    for item in Self.cases(limit) {
      var limits = StoreLimits()
      limits[limit] = item.value
      #expect(try run(item, limits, engine) == item.fits, "\(item.text)")
      limits[limit] = item.value - 1
      do {
        let results = try run(item, limits, engine)
        #expect(results == item.misfits, "\(item.text)")
      } catch let trap as Trap {
        #expect(trap.kind == item.trap, "\(item.text)")
      } catch let error as ModuleError {
        #expect(error.kind == .limit, "\(item.text)")
        #expect(item.trap == nil, "\(item.text)")
        #expect(item.misfits == nil, "\(item.text)")
        #expect(error.message.contains(" limit exceeded: "))
      }
    }
  }

  private func run(_ item: Case, _ limits: StoreLimits, _ engine: EngineKind) throws -> [Value] {
    let store = Store(limits: limits, engine: engine)
    var imports = Imports()
    var text = item.text
    var arguments: [Value] = []
    nonisolated(unsafe) var function: Function?
    if item.limit == .hostDepth {
      // Calls the guest again: five calls are open when the argument is 0.
      let type = FunctionType([.i32], [.i32])
      let again = Function(in: store, type: type) { _, values in try function?.call(values) ?? [] }
      imports.define("host", "again", .function(again))
      text = "(import \"host\" \"again\" (func $again (param i32) (result i32))) " + text
      arguments = [.i32(4)]
    }
    let module = try Module(validating: parseModule(Array("(module \(text))".utf8)))
    function = try Instance(module, imports: imports, in: store).function("f")
    return try function?.call(arguments) ?? []
  }

  /// A frame has two slots at least, so their number follows from that of slots.
  @Test(arguments: EngineKind.allCases)
  func `there are half as many frames as slots`(engine: EngineKind) throws {
    let store = Store(engine: engine)
    let text = "(module (func $f (export \"f\") (call $f)))"
    let instance = try Instance(Module(validating: parseModule(Array(text.utf8))), in: store)
    let trap = #expect(throws: Trap.self) { try instance.function("f")?.call() }
    #expect(trap?.kind == .callStackExhausted)
    // Every call is paid for, also the one that does not fit.
    #expect(store.fuelUsed == UInt64(FuelSchedule.cost(.call)) * 524_288)
  }

  @Test(arguments: EngineKind.allCases, [false, true])
  func `a frame has a limit of its own`(engine: EngineKind, isPast: Bool) throws {
    var limits = StoreLimits()
    limits.stackSlots = 1 << 22
    // Two slots a vector and two of every frame; the function without operands, then with one.
    let locals = String(repeating: " v128", count: 32_758)
    let text = "(module (func (export \"f\") (local i32) (local\(locals)) \(isPast ? "i32.const 0 drop" : "")))"
    let instance = try Instance(
      Module(validating: parseModule(Array(text.utf8))), in: Store(limits: limits, engine: engine))
    #expect(2 * 32_758 + 1 + 2 == StoreLimits.frameSlots)
    if isPast {
      let trap = #expect(throws: Trap.self) { try instance.function("f")?.call() }
      #expect(trap?.kind == .callStackExhausted)
    } else {
      #expect(try instance.function("f")?.call() == [])
    }
  }

  @Test func `numbers that are too high or too low are bounded`() {
    var limits = StoreLimits()
    limits.stackSlots = .max
    limits.memoryPages = .max
    limits.tableElements = .max
    limits.heapBytes = .max
    limits.storeBytes = .max
    limits.hostDepth = -1
    let bounded = Store(limits: limits).limits
    for limit in StoreLimit.allCases { #expect(bounded[limit] == (limit == .hostDepth ? 0 : limit.most)) }
  }

  @Test func `every limit is part of the rules`() {
    let rules = Store().rules
    #expect(rules.limits.count == StoreLimit.allCases.count + 1 + ModuleLimit.allCases.count)
    #expect(Set(rules.limits.map(\.name)).count == rules.limits.count)
    for limit in StoreLimit.allCases {
      var limits = StoreLimits()
      limits[limit] -= 1
      #expect(Store(limits: limits).rules != rules)
    }
  }
}
