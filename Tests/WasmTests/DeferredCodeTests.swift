import TestSupport
import Testing
import WasmText

@testable import Wasm

/// Modules whose function bodies are validated when they are first called.
struct DeferredCodeTests {
  /// Function 3 leaves an `f32` where an `i32` is due.
  private static let text = """
    (module
      (type $i (func (result i32)))
      (table funcref (elem $good $bad))
      (memory (export "memory") 1)
      (func $good (export "good") (type $i) (i32.const 7))
      (func (export "calls") (result i32) (i32.store (i32.const 0) (i32.const 5)) (call $bad))
      (func (export "indirect") (param i32) (result i32) (call_indirect (type $i) (local.get 0)))
      (func $bad (export "bad") (type $i) (f32.const 1))
      (func (export "tail") (result i32) (return_call $bad))
      (func (export "tailIndirect") (result i32) (return_call_indirect (type $i) (i32.const 1)))
      (func (export "caught") (result i32)
        (block (try_table (catch_all 0) (drop (call $bad)))) (i32.const 1)))
    """

  private func bytes(_ text: String = text) throws -> [UInt8] {
    try Encoder.encode(parseModule(Array(text.utf8)))
  }

  private func failure(_ bytes: [UInt8]) -> ModuleError? {
    do throws(ModuleError) {
      _ = try Module(bytes: bytes)
      return nil
    } catch {
      return error
    }
  }

  @Test(arguments: EngineKind.allCases)
  func `a function fails when it is called and only then`(engine: EngineKind) throws {
    let bytes = try bytes()
    let expected = try #require(failure(bytes))
    let store = Store(engine: engine)
    let instance = try Instance(Module(bytes: bytes, code: .firstCall), in: store)
    #expect(try instance.function("good")?.call() == [.i32(7)])
    #expect(try instance.function("indirect")?.call([.i32(0)]) == [.i32(7)])
    for name in ["bad", "calls", "tail", "tailIndirect", "caught", "bad", "calls"] {
      #expect(throws: expected) { try instance.function(Name(name))?.call() }
    }
    #expect(throws: expected) { try instance.function("indirect")?.call([.i32(1)]) }
    // What was done before the call is done, and the rest works on.
    #expect(try instance.memory("memory")?.read(at: 0, count: 1) == [5])
    #expect(try instance.function("indirect")?.call([.i32(0)]) == [.i32(7)])
  }

  @Test func `both engines use the same fuel`() throws {
    let module = try Module(bytes: bytes(), code: .firstCall)
    let used = try EngineKind.allCases.map { kind in
      let store = Store(engine: kind)
      let instance = try Instance(module, in: store)
      return ["good", "calls", "tail", "tailIndirect", "caught"].map { name in
        _ = try? instance.function(Name(name))?.call()
        return store.fuelUsed
      }
    }
    #expect(used[0] == used[1])
  }

  @Test func `detours through the stepper change nothing`() throws {
    let bytes = try bytes()
    let expected = try #require(failure(bytes))
    for seed in 0..<20 as Range<UInt64> {
      let store = Store()
      let instance = try Instance(Module(bytes: bytes, code: .firstCall), in: store)
      store.takeDetours(seed: seed)
      #expect(throws: expected) { try instance.function("calls")?.call() }
      #expect(try instance.function("good")?.call() == [.i32(7)])
    }
  }

  @Test func `a start function fails the instantiation`() throws {
    let bytes = try bytes("(module (func $f (i32.const 1)) (start $f))")
    let module = try Module(bytes: bytes, code: .firstCall)
    let expected = try #require(failure(bytes))
    #expect(throws: expected) { try Instance(module, in: Store()) }
  }

  @Test func `everything but code is validated ahead`() throws {
    #expect(throws: ModuleError.self) {
      try Module(bytes: bytes("(module (global i32 (i64.const 1)) (func))"), code: .firstCall)
    }
    #expect(throws: ModuleError.self) {
      try Module(bytes: bytes("(module (func) (export \"f\" (func 7)))"), code: .firstCall)
    }
  }

  // MARK: Bytes that are no code at all

  /// A module of one function without parameters and results, which is exported as `f`.
  private func module(body: [UInt8]) -> [UInt8] {
    [0, 0x61, 0x73, 0x6D, 1, 0, 0, 0, 1, 4, 1, 0x60, 0, 0, 3, 2, 1, 0, 7, 5, 1, 1, 0x66, 0, 0]
      + [10, UInt8(body.count + 2), 1, UInt8(body.count)] + body
  }

  @Test(
    arguments: [
      [], [0], [0, 0x0B, 0x0B], [0, 0x41], [0, 0xFF], [0, 0x02, 0x40], [0, 0x20, 0], [0, 0x10, 1], [0, 0xFB, 0x40],
      [0x01],
      [1, 0xFF, 0xFF, 0xFF, 0xFF, 0x0F, 0x7B, 0x0B], [2, 0xFF, 0xFF, 0xFF, 0xFF, 0x0F, 0x7B, 1, 0x7F, 0x0B],
      [1, 0xD1, 0x86, 3, 0x7F, 0x0B], [1, 1, 0x63, 9, 0x0B], [1, 1, 0x40, 0x0B],
    ] as [[UInt8]])
  func `hostile bodies are refused`(body: [UInt8]) throws {
    let bytes = module(body: body)
    #expect(failure(bytes) != nil)
    let module = try Module(bytes: bytes, code: .firstCall)
    for engine in EngineKind.allCases {
      // Locals are read to lay out frames, before anything is called.
      #expect(throws: ModuleError.self) {
        try Instance(module, in: Store(engine: engine)).function("f")?.call()
      }
    }
  }

  /// What a call of `run` comes to, and the fuel it used.
  private func end(_ module: Module, _ engine: EngineKind) -> String {
    let store = Store(engine: engine)
    store.fuelLimit = 3_000
    do {
      return "\(try Instance(module, in: store).function("run")?.call() ?? []), \(store.fuelUsed)"
    } catch {
      return "\(error), \(store.fuelUsed)"
    }
  }

  @Test func `damaged code never runs`() throws {
    var (valid, invalid, passed) = (0, 0, 0)
    for (number, (_, text)) in TranslationPrograms.texts.enumerated() {
      var bytes = try bytes(text)
      let bodies = try Decoder.decode(bytes).code.map(\.range)
      var random = SplitMix64(state: UInt64(number))
      for _ in 0..<150 {
        let body = bodies[Int(random.next() % UInt64(bodies.count))]
        let place = body.lowerBound + Int(random.next() % UInt64(body.count))
        let old = bytes[place]
        bytes[place] = UInt8(truncatingIfNeeded: random.next() >> 20)
        defer { bytes[place] = old }
        // Lengths of names and of bodies stay what they are.
        guard let module = try? Module(bytes: bytes, code: .firstCall) else { continue }
        let ends = EngineKind.allCases.map { end(module, $0) }
        #expect(ends[0] == ends[1], "\(text), byte \(place): \(bytes[place])")
        if let error = failure(bytes) {
          invalid += 1
          // Unless the function is not called, or what runs before ends the call.
          if !ends[0].hasPrefix("\(error)") { passed += 1 }
        } else {
          valid += 1
          #expect(try end(Module(bytes: bytes), .translated) == ends[0])
        }
      }
    }
    #expect(valid > 100, "\(valid) \(invalid) \(passed)")
    #expect(invalid > 500, "\(valid) \(invalid) \(passed)")
    #expect(passed < invalid / 2, "\(valid) \(invalid) \(passed)")
  }

  @Test func `many threads may ask at once`() throws {
    let bytes = try bytes()
    let expected = try #require(failure(bytes))
    let module = try Module(bytes: bytes, code: .firstCall)
    Threads.run(4) {
      let instance = try? Instance(module, in: Store())
      #expect((try? instance?.function("good")?.call()) == [.i32(7)])
      #expect(throws: expected) { try instance?.function("bad")?.call() }
    }
  }

  /// A state names functions that have to be valid, whatever module it is restored with.
  @Test func `a state in a function that is not valid is refused`() throws {
    func program(_ last: String) -> String {
      "(module (func $f (export \"f\") (loop $l (br $l)) \(last)) (func (export \"g\") (call $f)))"
    }
    let store = Store()
    let instance = try Instance(Module(bytes: bytes(program("nop"))), in: store)
    store.fuelLimit = store.fuelUsed + 1000
    #expect(throws: Trap.self) { try instance.function("g")?.call() }
    let state = store.snapshot()
    let other = Store()
    _ = try Instance(Module(bytes: bytes(program("i32.const 1")), code: .firstCall), in: other)
    #expect(throws: SnapshotError.self) { try other.restore(state) }
  }
}
