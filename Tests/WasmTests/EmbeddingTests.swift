import Synchronization
import Testing
import WasmText

@testable import Wasm

/// What a program sees that embeds the engine: calls on slots, many instances, modules in several threads.
struct EmbeddingTests {
  private func module(_ text: String) throws -> Module { try Module(validating: parseModule(Array(text.utf8))) }

  // MARK: Calls on slots

  @Test func `slots take arguments and results`() throws {
    let store = Store()
    let instance = try Instance(
      module(
        """
        (module
          (func (export "swap") (param i32 i64 v128) (result v128 i64 i32) local.get 2 local.get 1 local.get 0)
          (func (export "fail") (param i32) (result i32) unreachable))
        """), in: store)
    let swap = try #require(instance.function("swap"))
    try withUnsafeTemporaryAllocation(of: UInt64.self, capacity: 4) { slots in
      let base = try #require(slots.baseAddress)
      for (place, value) in [7, 8, 9, 10].enumerated() { slots[place] = UInt64(value) }
      try swap.callUnchecked(slots: base)
      #expect(Array(slots) == [9, 10, 8, 7])
      #expect(throws: Trap.self) { try instance.function("fail")?.callUnchecked(slots: base) }
      // The engine is where it was.
      try swap.callUnchecked(slots: base)
      #expect(Array(slots) == [8, 7, 10, 9])
    }
  }

  @Test func `calls through the host nest`() throws {
    let store = Store()
    var imports = Imports()
    let type = FunctionType([.i32], [.i32])
    let again = Function(
      in: store, type: type,
      unchecked: { caller, slots in
        slots[0] += 1
        if slots[0] < 20 { try caller.instance?.function("run")?.callUnchecked(slots: slots) }
      })
    imports.define("host", "again", .function(again))
    let instance = try Instance(
      module(
        """
        (module (import "host" "again" (func $again (param i32) (result i32)))
          (func (export "run") (param i32) (result i32)
            (i32.add (call $again (local.get 0)) (local.get 0))))
        """), imports: imports, in: store)
    // Each of 20 levels adds what it was given to what comes back: 20 + 19 + … + 0.
    #expect(try instance.function("run")?.call([.i32(0)]) == [.i32(210)])
    let used = store.fuelUsed
    #expect(try instance.function("run")?.call([.i32(0)]) == [.i32(210)])
    #expect(store.fuelUsed == used * 2)
  }

  // MARK: Many instances

  /// So many that the later ones share mappings with each other, until they grow.
  @Test func `memories that share mappings are apart`() throws {
    let module = try module(
      """
      (module (memory 1 4) (table 3 10 funcref) (elem (i32.const 1) $grow)
        (data (i32.const 10) "\\2a")
        (func $grow (export "grow") (param i32) (result i32)
          (local i32)
          (local.set 1 (memory.grow (local.get 0)))
          (i32.store8 (i32.const 131072) (i32.load8_u (i32.const 10)))
          (local.get 1))
        (func (export "load") (param i32) (result i32) (i32.load8_u (local.get 0)))
        (func (export "store") (param i32 i32) (i32.store8 (local.get 0) (local.get 1)))
        (func (export "extend") (result i32) (table.grow (ref.null func) (i32.const 5))))
      """)
    let store = Store()
    let instances = try (0..<3_000).map { _ in try Instance(module, in: store) }
    for (number, instance) in instances.enumerated() where number % 100 == 0 {
      _ = try instance.function("store")?.call([.i32(65_535), .i32(UInt32(number % 251))])
      #expect(try instance.function("grow")?.call([.i32(2)]) == [.i32(1)])
      #expect(try instance.function("extend")?.call() == [.i32(3)])
      #expect(throws: Trap.self) { try instance.function("load")?.call([.i32(3 * 65_536)]) }
    }
    for (number, instance) in instances.enumerated() {
      let isGrown = number % 100 == 0
      #expect(try instance.function("load")?.call([.i32(10)]) == [.i32(42)])
      #expect(try instance.function("load")?.call([.i32(65_535)]) == [.i32(isGrown ? UInt32(number % 251) : 0)])
      guard isGrown else { continue }
      #expect(try instance.function("load")?.call([.i32(131_072)]) == [.i32(42)])
      #expect(try instance.function("load")?.call([.i32(3 * 65_536 - 1)]) == [.i32(0)])
    }
  }

  /// What a shared mapping gives out is zero, also where another had it before.
  @Test func `shared memory is zero when it is used again`() throws {
    for count in [8, 100, 4_096, 65_536, 1 << 20] {
      for _ in 0..<3 {
        let memory = try #require(VirtualMemory(sharing: count))
        let bytes = UnsafeMutableRawBufferPointer(start: memory.base, count: count)
        #expect(memory.committed >= count)
        #expect(bytes.allSatisfy { $0 == 0 })
        bytes.initializeMemory(as: UInt8.self, repeating: 0xAA)
        memory.release()
      }
    }
    #expect(VirtualMemory(sharing: (1 << 20) + 1) == nil)
  }

  // MARK: Threads

  /// Threads that have stores of their own run the same module.
  @Test func `a module is shared between threads`() throws {
    let module = try module(
      """
      (module (memory 1) (type $pair (struct (field i32) (field i32)))
        (func (export "run") (param i32) (result i32) (local i32 (ref null $pair))
          (loop $next
            (local.set 2 (struct.new $pair (local.get 1) (local.get 0)))
            (local.set 1 (i32.add (struct.get $pair 0 (local.get 2)) (struct.get $pair 1 (local.get 2))))
            (i32.store (i32.const 8) (local.get 1))
            (br_if $next (local.tee 0 (i32.sub (local.get 0) (i32.const 1)))))
          (i32.load (i32.const 8))))
      """)
    let answers = Mutex<[[Value]]>([])
    Threads.run(4) {
      for _ in 0..<20 {
        let values = try? Instance(module, in: Store()).function("run")?.call([.i32(1_000)])
        answers.withLock { $0.append(values ?? []) }
      }
    }
    #expect(answers.withLock { $0 } == [[Value]](repeating: [.i32(500_500)], count: 80))
  }
}
