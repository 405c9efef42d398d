import Testing
import WasmText

@testable import Wasm

/// Collections that the heap's limit asks for (`Spec/state.md`, section 6), which are paid for.
struct CollectionTests {
  private static func instance(_ kind: EngineKind, heapBytes: Int, _ text: String) throws -> Instance {
    var limits = StoreLimits()
    limits.heapBytes = heapBytes
    return try Instance(
      try Module(bytes: Encoder.encode(parseModule(Array(text.utf8)))), in: Store(limits: limits, engine: kind))
  }

  /// An allocation of 24 bytes in a heap of 100, of which 24 stay: with 72 + 4 for the object, and 1 for each byte and 16
  /// for each root of the collection.
  @Test(arguments: [EngineKind.translated, .stepper]) func `collections are charged`(kind: EngineKind) throws {
    let instance = try Self.instance(
      kind, heapBytes: 100,
      """
      (module (type $s (struct (field i32)))
        (global $kept (ref $s) (struct.new $s (i32.const 1)))
        (table 3 anyref) (elem $e anyref (ref.null any) (ref.null any))
        (func (export "f") (param i64) (i32.const 5) (drop (struct.new_default $s)) (drop)))
      """)
    let function = try #require(instance.function("f"))
    let plain: UInt64 = 1 + 72 + 4 + 1 + 1 + 1
    // The slots of a parameter and an operand, a global, three elements and two items.
    let collection: UInt64 = 24 + 16 * (2 + 1 + 3 + 2)
    for expected in [plain, plain, plain, plain + collection, plain, plain, plain + collection] {
      let before = instance.store.fuelUsed
      _ = try function.call([.i64(0)])
      #expect(instance.store.fuelUsed - before == expected)
    }
  }

  /// The trap costs as much as any other.
  @Test(arguments: [EngineKind.translated, .stepper]) func `allocation that does not fit traps`(kind: EngineKind) throws
  {
    let instance = try Self.instance(
      kind, heapBytes: 40,
      """
      (module (type $s (struct (field i32)))
        (global $kept (ref $s) (struct.new $s (i32.const 1)))
        (func (export "f") (drop (struct.new_default $s))))
      """)
    for _ in 0..<3 {
      let before = instance.store.fuelUsed
      let trap = #expect(throws: Trap.self) { try instance.function("f")?.call([]) }
      #expect(trap?.kind == .heapExhausted)
      #expect(instance.store.fuelUsed - before == 72)
    }
  }

  /// An exception that has left the guest was a root of one interpreter until the next.
  @Test func `exception that has left the guest is no root`() throws {
    var used: [[UInt64]] = []
    for kind in [EngineKind.translated, .stepper] {
      let instance = try Self.instance(
        kind, heapBytes: 100,
        """
        (module (type $s (struct (field i32))) (tag $t)
          (func (export "throw") (throw $t))
          (func (export "f") (drop (struct.new_default $s))))
        """)
      #expect(throws: GuestException.self) { try instance.function("throw")?.call([]) }
      used.append(
        try (0..<8).map { _ in
          _ = try instance.function("f")?.call([])
          return instance.store.fuelUsed
        })
    }
    #expect(used[0] == used[1])
  }

  /// What was freed without being asked for still counts, in another store too.
  @Test func `counted bytes are part of the state`() throws {
    let text = """
      (module (type $s (struct (field i32)))
        (func (export "f") (param $n i32)
          (loop $l
            (drop (struct.new_default $s))
            (br_if $l (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))))
      """
    let one = try Self.instance(.translated, heapBytes: 4 << 20, text)
    // Past what the interpreter leaves lying about of its own accord.
    _ = try one.function("f")?.call([.i32(100_000)])
    #expect(one.store.heap.byteCount < 2_400_000)
    #expect(one.store.heap.countedBytes == 2_400_000)
    let other = try Self.instance(.stepper, heapBytes: 4 << 20, text)
    try other.store.restore(one.store.snapshot())
    #expect(other.store.heap.countedBytes == 2_400_000)
    for instance in [one, other] { _ = try instance.function("f")?.call([.i32(90_000)]) }
    #expect(one.store.fuelUsed == other.store.fuelUsed)
    #expect(one.store.snapshot() == other.store.snapshot())
    let small = try Self.instance(.translated, heapBytes: 1000, text)
    #expect(throws: SnapshotError.self) { try small.store.restore(one.store.snapshot()) }
  }
}
