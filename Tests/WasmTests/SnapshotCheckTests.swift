import Testing
import WasmSmith

@testable import Wasm

/// What `Store.restore` refuses, part by part of the state, and what it says.
struct SnapshotCheckTests {
  /// Where the scene's run is stopped.
  enum Moment: CaseIterable {
    /// In front of a call of the host's.
    case host
    case throwing
    /// In front of the step that gives a function its locals.
    case entered
    /// Behind that, with a local that is not set and has no default value.
    case unset
    /// At the beginning of a function that was called by its index.
    case called
    /// Many calls deep.
    case deep
    /// Behind the run.
    case end

    func isNow(_ thread: MachineThread?) -> Bool {
      guard let thread, let frame = thread.frames.last else { return self == .end }
      return switch self {
      case .host: frame.isHost && thread.frames.count > 2
      case .throwing: thread.pending != 0
      case .entered: frame.pc == 0 && !frame.isHost && thread.frames.count > 2
      case .unset: frame.function.pointee.index == leaf && thread.frames.last?.pc ?? 0 > 0 && thread.frames.count > 2
      case .called: frame.function.pointee.index == one && thread.frames.count > 2
      case .deep: thread.frames.count > 7
      case .end: false
      }
    }
  }

  // Indices in the library of the scene.
  private static let (leaf, tail, one): (UInt32, UInt32, UInt32) = (3, 4, 7)
  // Type numbers of the store.
  private static let (list, bytes): (UInt32, UInt32) = (1, 3)

  private static let states = Result {
    let scene = try StateScene(.stepper)
    scene.store.fuelLimit = scene.store.fuelUsed
    _ = try? scene.run.call()
    var states: [Moment: Snapshot] = [:]
    while true {
      let thread = scene.store.engine.suspended?.thread
      for moment in Moment.allCases where states[moment] == nil && moment.isNow(thread) {
        states[moment] = scene.store.snapshot()
      }
      guard scene.store.isSuspended else { return states }
      scene.store.fuelLimit += 1
      _ = try? scene.store.resume()
    }
  }

  struct Row: Sendable {
    let moment: Moment
    /// Part of the message.
    let message: String
    let change: @Sendable (inout Snapshot) -> Void

    init(_ moment: Moment, _ message: String, _ change: @escaping @Sendable (inout Snapshot) -> Void) {
      (self.moment, self.message, self.change) = (moment, message, change)
    }
  }

  private static func frame(
    _ state: inout Snapshot, fromTop depth: Int = 0, instance: UInt32? = nil, function: UInt32? = nil,
    pc: UInt32? = nil,
    base: Int? = nil
  ) {
    let place = state.frames.count - 1 - depth
    let old = state.frames[place]
    state.frames[place] = Snapshot.Frame(
      instance: instance ?? old.instance, function: function ?? old.function, pc: pc ?? old.pc, base: base ?? old.base)
  }

  /// The place of the first object of a type.
  private static func place(_ state: Snapshot, _ type: UInt32) -> Int {
    state.objects.firstIndex { $0.type == type } ?? 0
  }

  private static func exception(_ state: Snapshot) -> Int { state.objects.firstIndex { $0.tag != nil } ?? 0 }

  private static func object(
    _ state: inout Snapshot, _ place: Int, number: UInt64? = nil, type: UInt32? = nil, length: UInt32? = nil,
    tag: Int?? = .none, _ change: (inout [UInt8]) -> Void = { _ in }
  ) {
    let old = state.objects[place]
    var payload = old.payload
    change(&payload)
    state.objects[place] = Snapshot.Object(
      number: number ?? old.number, type: type ?? old.type, length: length ?? old.length, tag: tag ?? old.tag,
      payload: payload)
  }

  private static func segments(
    _ state: inout Snapshot, data: (inout [Bool]) -> Void = { _ in }, elements: (inout [[UInt64]]) -> Void = { _ in }
  ) {
    var (newData, newElements) = (state.segments[0].data, state.segments[0].elements)
    data(&newData)
    elements(&newElements)
    state.segments[0] = Snapshot.Segments(data: newData, elements: newElements)
  }

  private static func function(_ instance: UInt64, _ index: UInt64) -> UInt64 {
    ReferenceBits.function | instance << 32 | index
  }

  private static func aggregate(_ state: Snapshot, _ type: UInt32) -> UInt64 {
    ReferenceBits.aggregate | state.objects[place(state, type)].number
  }

  // Globals: $list, $kept, $count, $fixed, $wide, $extern, $caught. Tables: $functions, $objects.
  private static let rows: [Row] = [
    // Counts and sizes
    Row(.end, "other instances") { $0.modules.removeLast() },
    Row(.end, "other instances") { $0.modules.swapAt(0, 1) },
    Row(.end, "other instances") { $0.globals.append(Snapshot.GlobalValue(low: 0, high: 0)) },
    Row(.end, "other instances") { $0.tables.removeLast() },
    Row(.end, "other instances") { $0.memories = [] },
    Row(.end, "other instances") { $0.segments.removeLast() },
    Row(.end, "other instances") { segments(&$0, data: { $0.append(true) }) },
    Row(.end, "other instances") { segments(&$0, elements: { $0.removeLast() }) },
    Row(.end, "units of fuel used are more") { $0.fuelUsed = Store.unlimitedFuel + 1 },
    Row(.end, "allocations cost more than") { $0.fuelUsed = $0.allocations * 72 - 1 },
    Row(.end, "allocations cost more than") { $0.allocations = 1 << 59 },
    Row(.end, "memory 0 of 0 bytes") { $0.memories[0] = [] },
    Row(.end, "memory 0 of 131073 bytes") { $0.memories[0].append(1) },
    Row(.end, "memory 0 of 262144 bytes does not fit the store's, which has 1 pages and can have 3") {
      $0.memories[0] += Array(repeating: 0, count: 131_072)
    },
    Row(.end, "table 0 of 3 elements") { $0.tables[0].removeLast(3) },
    Row(.end, "table 0 of 9 elements") { $0.tables[0] += [0, 0, 0] },
    // Segments: $text, which is dropped at the end; one of no length; an active one
    Row(.end, "data segment 1 of instance 0 is there") { segments(&$0, data: { $0[1] = false }) },
    Row(.end, "data segment 2 of instance 0 is there") { segments(&$0, data: { $0[2] = false }) },
    Row(.end, "element segment 0 of instance 0 has 4 references") { state in
      segments(&state, elements: { [elements = state.tables[0]] in $0[0] = Array(elements.prefix(4)) })
    },
    Row(.end, "element segment 1 of instance 0 has 1 references, and can have 2 or none") {
      segments(&$0, elements: { $0[1].removeLast() })
    },
    Row(.end, "reference 0 of element segment 1 of instance 0 is 0x1000000000000001, of another type") {
      segments(&$0, elements: { $0[1][0] = function(0, 1) })
    },
    // References, wherever they are
    Row(.end, "global 0 is 0x1000000000000003, of another type and not (ref null 1)") {
      $0.globals[0].low = function(0, 3)
    },
    Row(.end, "global 0 is") { $0.globals[0].low = aggregate($0, bytes) },
    Row(.end, "global 0 is 0x4000000000000009, no reference") { $0.globals[0].low = ReferenceBits.aggregate | 9 },
    Row(.end, "global 0 is 0x1, no reference") { $0.globals[0].low = 1 },
    Row(.end, "global 0 is 0x6000000000000001, no reference") { $0.globals[0].low = 6 << 60 | 1 },
    Row(.end, "global 0 is") { $0.globals[0].low |= 1 << 40 },
    Row(.end, "global 1 is 0x0, null and not (ref 3)") { $0.globals[1].low = 0 },
    Row(.end, "global 5 is 0x3000000080000000, no reference") { $0.globals[5].low = ReferenceBits.i31 | 1 << 31 },
    Row(.end, "global 5 is 0x2000000100000000, no reference") { $0.globals[5].low = ReferenceBits.extern | 1 << 32 },
    Row(.end, "global 6 is") { $0.globals[6].low = aggregate($0, bytes) },
    Row(.end, "global 6 is") { [exception] in
      $0.globals[6].low = ReferenceBits.aggregate | $0.objects[exception($0)].number
    },
    Row(.end, "element 0 of table 0 is 0x1000000100000000, no reference") { $0.tables[0][0] = function(1, 0) },
    Row(.end, "element 0 of table 0 is 0x1000000000000009, no reference") { $0.tables[0][0] = function(0, 9) },
    Row(.end, "element 0 of table 0 is 0x1000000200000000, no reference") { $0.tables[0][0] = function(2, 0) },
    Row(.end, "element 0 of table 0 is 0x1fffffff00000001, no reference") { $0.tables[0][0] = function(0xFFF_FFFF, 1) },
    Row(.end, "element 3 of table 0 is 0x2000000000000005, of another type") {
      $0.tables[0][3] = ReferenceBits.extern | 5
    },
    Row(.end, "element 1 of table 1 is") { $0.tables[1][1] = $0.globals[6].low },
    // Numbers
    Row(.end, "global 2 is 0x100000000, at most 0xffffffff") { $0.globals[2].low = 1 << 32 },
    Row(.end, "global 2 has more bits") { $0.globals[2].high = 1 },
    Row(.end, "global 3 has another value than the store's") { $0.globals[3].low = 5 },
    Row(.end, "global 1 has another value than the store's") { $0.globals[1].low = $0.tables[1][1] },
    // Objects
    Row(.end, "object 1 after object 1") { object(&$0, 1, number: 1) },
    Row(.end, "object 0 after object 0") { object(&$0, 0, number: 0) },
    Row(.end, "after object") { object(&$0, $0.objects.count - 1, number: $0.allocations + 1) },
    Row(.end, "which the store does not have") { object(&$0, 0, type: 1000) },
    Row(.end, "which its type 1 does not") { object(&$0, place($0, bytes), type: list) },
    Row(.end, "which its type 3 does not") { object(&$0, place($0, bytes), length: 8) },
    Row(.end, "which its type 3 does not") { object(&$0, place($0, bytes), length: .max) },
    Row(.end, "bytes, which its type") { object(&$0, place($0, list + 1)) { $0 += [0, 0, 0, 0, 0, 0, 0, 0] } },
    Row(.end, "of length 1 has") { object(&$0, place($0, list + 1), length: 1) },
    Row(.end, "cannot have tag 0") { object(&$0, place($0, bytes), tag: .some(0)) },
    Row(.end, "cannot have no tag") { object(&$0, exception($0), tag: .some(nil)) },
    Row(.end, "cannot have tag 1") { object(&$0, exception($0), tag: .some(1)) },
    Row(.end, "cannot have tag -1") { object(&$0, exception($0), tag: .some(-1)) },
    Row(.end, "slot 0 of object") { object(&$0, place($0, list + 1)) { $0[1] = 1 } },
    Row(.end, "slot 3 of object") { object(&$0, place($0, list + 1)) { $0[24] ^= 1 } },
    Row(.end, "slot 4 of object") { object(&$0, place($0, list + 1)) { $0[36] = 1 } },
    Row(.end, "slot 1 of object") { object(&$0, exception($0)) { $0[15] ^= 0x10 } },
    Row(.end, "cannot be reached") {
      $0.globals[0].low = 0
      $0.globals[6].low = 0
      $0.tables[1] = [0, 0, 0]
    },
    Row(.end, "a heap of") { $0.countedBytes = 1 },
    Row(.end, "a heap of") { $0.countedBytes = (1 << 16) + 1 },
    Row(.end, "a heap of -1 bytes") { $0.countedBytes = -1 },
    // Frames: which function
    Row(.end, "no frame whose they are") { $0.slots = [0] },
    Row(.end, "no frame whose they are") { $0.pending = $0.globals[6].low },
    Row(.deep, "is of none that there is") { frame(&$0, instance: 2) },
    Row(.deep, "is of none that there is") { frame(&$0, instance: Snapshot.hostInstance) },
    Row(.deep, "is of none that there is") { frame(&$0, function: 9) },
    Row(.deep, "is of none that there is") { frame(&$0, function: 0) },
    Row(.host, "is of none that there is") { frame(&$0, function: 1) },
    Row(.host, "is of none that there is") { frame(&$0, instance: Snapshot.hostInstance) },
    // Where
    Row(.deep, "cannot be at 2 innermost") { frame(&$0, pc: 2) },
    Row(.deep, "cannot be at 0 innermost") { frame(&$0, pc: 0) },
    Row(.deep, "cannot be at 4294967294 innermost") { frame(&$0, pc: UInt32.max - 1) },
    Row(.deep, "below another") { frame(&$0, fromTop: 1, pc: 10) },
    Row(.deep, "below another") { frame(&$0, fromTop: 1, pc: 0) },
    Row(.deep, "of the host, cannot be below another") {
      frame(&$0, fromTop: 1, function: 0, pc: Snapshot.hostFunction)
    },
    Row(.deep, "cannot be at") { $0.pending = $0.globals[6].low },
    Row(.host, "cannot be innermost") { state in
      // Frames of the host throw nothing: they are gone by then.
      state.objects.append(
        Snapshot.Object(
          number: state.allocations + 1, type: 6, length: 0, tag: 0, payload: Array(repeating: 0, count: 16)))
      state.allocations += 1
      state.countedBytes += 32
      state.pending = ReferenceBits.exception | state.allocations
    },
    Row(.throwing, "the exception being thrown is 0x3000000000000005") { $0.pending = ReferenceBits.i31 | 5 },
    Row(.throwing, "the exception being thrown is") { $0.pending ^= 1 << 60 },
    Row(.throwing, "cannot be at") { $0.pending = 0 },
    Row(.entered, "does not wait for") { frame(&$0, function: 1) },
    Row(.entered, "has 2 slots and not 1") { $0.slots.append(0) },
    // How many slots
    Row(.deep, "cannot begin at slot 1") { frame(&$0, fromTop: $0.frames.count - 1, base: 1) },
    Row(.deep, "cannot begin at slot") { frame(&$0, base: $0.slots.count + 1) },
    Row(.deep, "cannot begin at slot -1") { frame(&$0, base: -1) },
    Row(.deep, "cannot begin at slot \(Int.max)") { frame(&$0, base: .max) },
    Row(.deep, "slots and not") { frame(&$0, base: $0.frames[$0.frames.count - 1].base + 1) },
    Row(.deep, "slots and not") { frame(&$0, base: $0.frames[$0.frames.count - 1].base - 1) },
    Row(.deep, "slots and not") { $0.slots.append(0) },
    Row(.deep, "slots and not") { $0.slots.removeLast() },
    Row(.host, "has 3 slots and not 2") { $0.slots.append(0) },
    // Who calls whom
    Row(.host, "does not wait for") { frame(&$0, instance: 1) },
    Row(.called, "does not wait for") { frame(&$0, function: tail, pc: 1) },
    Row(.called, "does not wait for") { frame(&$0, instance: 1, function: 2, pc: 0) },
    // What is in slots
    Row(.host, "slot 0 of frame") { $0.slots[$0.slots.count - 2] |= 1 << 32 },
    Row(.host, "slot 1 of frame") { $0.slots[$0.slots.count - 1] = 1 },
    Row(.deep, "slot 0 of frame") { $0.slots[$0.frames[$0.frames.count - 2].base] |= 1 << 40 },
    Row(.unset, "slot 2 of frame") { $0.slots[$0.frames[$0.frames.count - 1].base + 2] = ReferenceBits.i31 | 1 },
  ]

  @Test func `all moments are there`() throws {
    let states = try Self.states.get()
    #expect(states.count == Moment.allCases.count)
    #expect(states[.end]?.objects.contains { $0.type == Self.list + 1 } ?? false)
    for (moment, state) in states {
      let verdict = try StateScene.trial.verdict(on: state, fuel: 1 << 40)
      guard case .taken = verdict else { return #expect(Bool(false), "\(moment): \(verdict)") }
    }
  }

  @Test(arguments: rows.indices)
  func `states that cannot be are refused`(row: Int) throws {
    let row = Self.rows[row]
    var state = try #require(Self.states.get()[row.moment])
    row.change(&state)
    switch try StateScene.trial.verdict(on: state, fuel: 1000) {
    case .refused(let message): #expect(message.contains(row.message))
    case let verdict: #expect(Bool(false), "\(row.message): \(verdict)")
    }
  }

  /// What is not set yet may be null, and what is set may not.
  @Test func `locals without default value`() throws {
    var state = try #require(Self.states.get()[.unset])
    let base = try #require(state.frames.last).base
    #expect(state.slots[base + 2] == 0)
    // Nobody reads it before it is set.
    state.slots[base + 2] = Self.aggregate(state, Self.bytes)
    guard case .taken = try StateScene.trial.verdict(on: state, fuel: 1 << 40) else { return #expect(Bool(false)) }
  }

  /// A stack that the frames fit by a slot, and one that they do not.
  @Test func `room for frames`() throws {
    let module = try Module(
      text:
        "(module (func $f (export \"f\") (result i32) (drop (i32.const 1)) (call $f) (drop) (i64.const 1) (i32.const 1) (drop) (drop) (i32.const 5)))"
    )
    var limits = StoreLimits()
    limits.stackSlots = 40
    let store = Store(limits: limits)
    let function = try #require(try Instance(module, in: store).function("f"))
    store.fuelLimit = store.fuelUsed + 35
    #expect(throws: Trap.self) { try function.call() }
    let state = store.snapshot()
    #expect(state.frames.count > 4)
    #expect(store.isSuspended)
    for slots in 0...40 {
      limits.stackSlots = slots
      let other = Store(limits: limits, engine: .stepper)
      _ = try Instance(module, in: other)
      // No operands yet: frames take their two slots, and the last room for two more.
      let fits = slots >= state.frames.count * 2 + 2
      do throws(SnapshotError) {
        try other.restore(state)
        #expect(fits)
      } catch {
        #expect(!fits)
        #expect(error.message.contains("does not fit the stack of \(slots) slots"))
      }
    }
  }

  /// An instance whose initialisation failed keeps its active segments, which others do not have any more.
  @Test(arguments: [EngineKind.translated, .stepper]) func `instances that failed`(kind: EngineKind) throws {
    let module = try Module(
      text: """
        (module (table 2 funcref) (memory 1) (func $f)
          (elem (i32.const 0) $f) (elem (i32.const 9) $f) (data (i32.const 0) "abc"))
        """)
    func setUp() -> Store {
      let store = Store(engine: kind)
      #expect(throws: Trap.self) { try Instance(module, in: store) }
      return store
    }
    let state = setUp().snapshot()
    #expect(state.segments[0].elements[1].count == 1)
    #expect(state.segments[0].data == [false])
    try setUp().restore(state)
    let whole = Store(engine: kind)
    let other = try Module(
      text: """
        (module (table 10 funcref) (memory 1) (func $f)
          (elem (i32.const 0) $f) (elem (i32.const 9) $f) (data (i32.const 0) "abc"))
        """)
    _ = try Instance(other, in: whole)
    var changed = whole.snapshot()
    changed.segments[0] = state.segments[0]
    #expect(throws: SnapshotError.self) { try whole.restore(changed) }
  }
}
