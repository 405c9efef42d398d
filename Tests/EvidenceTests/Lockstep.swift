import IPLD
import Testing
import WASI

@testable import Evidence
@testable import Wasm

/// A call in the ordinary stepper, one step at a time, whose states can be had as blocks.
struct Lockstep {
  let store: Store
  let instance: Instance
  let thread = MachineThread()
  private var stepper: Stepper<StoreState>
  let code: StateCode
  private var hasEnded = false

  /// - Parameters:
  ///   - arguments: Slots.
  ///   - define: Defines the functions of the host.
  init?(
    _ module: Module, _ name: Name = "run", _ arguments: [UInt64] = [], limits: StoreLimits = StoreLimits(),
    host: HostInterface = .none, define: (Store, inout Imports) -> Void = { _, _ in }
  ) throws {
    let store = Store(limits: limits, engine: .stepper)
    var imports = Imports()
    define(store, &imports)
    store.fuelLimit = 50_000_000
    guard let instance = try? Instance(module, imports: imports, in: store), let function = instance.function(name)
    else { return nil }
    try self.init(store, instance, function, arguments, StateCode(module, host: host))
  }

  init?(_ store: Store, _ instance: Instance, _ function: Function, _ arguments: [UInt64], _ code: StateCode) throws {
    let record = function.record
    guard record.pointee.instance != nil else { return nil }
    let facts = store.functionCodes[record]
    guard facts.frameSlots <= store.limits.stackSlots else { return nil }
    self.store = store
    self.instance = instance
    self.code = code
    thread.slots = arguments
    thread.frames = [
      MachineThread.Frame(
        function: record, instance: record.pointee.instance,
        pc: facts.layout.localSlots > 0 ? 0 : facts.control.first, base: 0)
    ]
    store.engine.suspended = Suspension(thread: thread, function: record)
    stepper = Stepper(StoreState(thread, in: store))
  }

  /// The state as it is, in blocks.
  func write(to blocks: any BlockStore) throws -> CID {
    var writer = StateWriter(to: blocks)
    return try writer.write(store.snapshot())
  }

  /// The instruction that comes next; `nil` of other steps.
  var opcode: Opcode? {
    guard let frame = thread.frames.last, !frame.isHost, frame.pc > 0, thread.pending == 0 else { return nil }
    var reader = store.functionCodes[frame.function].reader(at: frame.pc)
    return try? reader.nextOpcode()
  }

  /// Takes a step; behind the last, the state is that of a store that runs nothing.
  mutating func step() -> Outcome? {
    let end: Outcome
    let last = thread.frames.last
    switch stepper.step(until: Store.unlimitedFuel) {
    case .stepped: return nil
    case .outOfFuel: end = .outOfFuel(limit: 0)
    case .finished:
      let types = last.map { store.types.function($0.function.pointee.type).results } ?? []
      end = .values(
        (thread.slots + [0]).withUnsafeBufferPointer { slots in
          store.values(of: types, at: slots.baseAddress.unsafelyUnwrapped).map { CoreValue($0) }
        })
    case .trap(let kind, _):
      end = .trap(
        kind,
        last.map {
          Outcome.Location(function: $0.function.pointee.index, offset: store.functionCodes[$0.function].offset + $0.pc)
        })
    case .uncaughtException:
      let header = store.heap.header(ReferenceBits.handle(thread.pending)).pointee
      let payload = store.heap.payload(ReferenceBits.handle(thread.pending)).assumingMemoryBound(to: UInt64.self)
      end = .exception(
        store.values(of: store.types.function(header.type).parameters, at: payload).map { CoreValue($0) })
    case .hostError(let error): end = .exit((error as? WASIExit)?.code ?? .max)
    }
    store.engine.suspended = nil
    hasEnded = true
    return end
  }

  /// Takes up to `steps` steps, and those for which `isTaken` is asked with `OneStep` too, on blocks. The states that come
  /// of it are compared behind every so many of these in a row, and behind the last of a row.
  ///
  /// - Returns: How many steps were taken on blocks.
  mutating func compare(
    steps: Int, every: Int = 1, answers: (any HostAnswers)? = nil, isTaken: (Int, Opcode?) -> Bool,
    _ body: (Opcode?, BlockSource, CID, StepConclusion) throws -> Void = { _, _, _, _ in }
  ) throws -> Int {
    let blocks = MemoryStore()
    _ = try blocks.put(code.module.syntax.bytes, codec: .raw)
    var (taken, row, step, before) = (0, 0, 0, CID?.none)
    while step < steps, !hasEnded {
      let opcode = opcode
      guard isTaken(step, opcode) else {
        _ = self.step()
        step += 1
        continue
      }
      let place = "step \(step), \(opcode.map { "\($0.instruction.name)" } ?? "no instruction")"
      let start = try before ?? write(to: blocks)
      let source = BlockSource(blocks)
      let conclusion: StepConclusion
      do {
        conclusion = try OneStep.take(
          from: start, limits: store.limits, host: code.host, code: code, source: source, answers: answers, into: blocks
        ).conclusion
      } catch {
        Issue.record("\(place): \(error)")
        throw error
      }
      let end = self.step()
      try #require(conclusion.end == end && conclusion.fuelUsed == store.fuelUsed, "\(place)")
      (taken, row, step, before) = (taken + 1, row + 1, step + 1, conclusion.state)
      if row == every || hasEnded || step == steps || !isTaken(step, self.opcode) {
        try check(conclusion.state, in: blocks, place)
        (row, before) = (0, step == steps || hasEnded || !isTaken(step, self.opcode) ? nil : before)
      }
      try body(opcode, source, start, conclusion)
    }
    return taken
  }

  private func check(_ state: CID, in blocks: MemoryStore, _ place: String) throws {
    let wanted = store.snapshot()
    var writer = StateWriter(to: DiscardingStore())
    if try writer.write(wanted) == state { return }
    let read = try StateReader.read(state, from: blocks, modules: [code.module], capacity: 1 << 30)
    Issue.record("\(place): \(read.difference(from: wanted) ?? "equal, but of another name")")
    throw SnapshotError(place)
  }
}
