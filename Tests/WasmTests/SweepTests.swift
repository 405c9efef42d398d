import Testing

@testable import Wasm

/// Wherever the limit on fuel is, both interpreters stop in the same state, and either goes on from the other's.
struct SweepTests {
  /// Programs that are short enough to be stopped at every unit of fuel.
  static let programs: [GoldenProgram] = (GoldenPrograms.all + TranslationPrograms.all).filter { program in
    guard let (store, run) = try? setUp(program, .translated) else { return false }
    let before = store.fuelUsed
    store.fuelLimit = store.fuelUsed + 3000
    _ = try? run.call()
    return !store.isSuspended && store.fuelUsed - before > 8
  }

  private static func setUp(_ program: GoldenProgram, _ kind: EngineKind) throws -> (Store, Function) {
    let store = Store(limits: program.limits, engine: kind)
    let function = try Instance(program.module, in: store).function("run")
    return (store, try #require(function))
  }

  /// What became of a call, and the state behind it.
  private struct End: Equatable {
    let outcome: String
    let state: Snapshot
  }

  private static func end(_ store: Store, _ body: () throws -> [Value]) -> End {
    let outcome: String
    do {
      outcome = "\(try body())"
    } catch let trap as Trap {
      outcome = "\(trap.kind) at \(trap.backtrace.map { "\($0.function):\($0.offset)" })"
    } catch let exception as GuestException {
      outcome = "exception \(exception.values)"
    } catch {
      outcome = "\(error)"
    }
    return End(outcome: outcome, state: store.snapshot())
  }

  @Test func `there are enough programs`() throws {
    #expect(Self.programs.count >= 30 + TranslationPrograms.all.count, "\(Self.programs.count)")
    for (_, text) in TranslationPrograms.texts { _ = try Module(text: text) }
  }

  @Test(arguments: programs.indices)
  func `every limit stops both in the same state`(index: Int) throws {
    let program = Self.programs[index]
    // The stepper goes on by one unit at a time, the engine is run anew for every limit.
    let (stepped, steppedRun) = try Self.setUp(program, .stepper)
    stepped.fuelLimit = stepped.fuelUsed
    var expected = Self.end(stepped) { try steppedRun.call() }
    let (whole, wholeRun) = try Self.setUp(program, .translated)
    let start = whole.fuelUsed
    let last = Self.end(whole) { try wholeRun.call() }
    let cost = whole.fuelUsed - start
    for limit in 0...cost {
      let (store, run) = try Self.setUp(program, .translated)
      store.fuelLimit = store.fuelUsed + limit
      let stopped = Self.end(store) { try run.call() }
      try #require(stopped == expected, "\(program.name) at \(limit): \(Self.difference(stopped, expected))")
      if limit % 7 == 0, store.isSuspended {
        // On in the other interpreter, from there.
        let (other, _) = try Self.setUp(program, .stepper)
        try other.restore(stopped.state)
        let end = Self.end(other) { try other.resume() }
        try #require(end == last, "\(program.name) from \(limit): \(Self.difference(end, last))")
        let (back, _) = try Self.setUp(program, .translated)
        try back.restore(stopped.state)
        let again = Self.end(back) { try back.resume() }
        try #require(again == last, "\(program.name) back from \(limit): \(Self.difference(again, last))")
      }
      guard limit < cost else { break }
      stepped.fuelLimit = start + limit + 1
      expected = Self.end(stepped) { try stepped.resume() }
    }
    #expect(expected == last)
  }

  /// What stopped for want of fuel can be gone on with until something else is called, by the host too.
  @Test(arguments: [EngineKind.translated, .stepper]) func `call of a host function forgets a suspended one`(
    kind: EngineKind
  )
    throws
  {
    let store = Store(engine: kind)
    let instance = try Instance(try Module(text: "(module (func (export \"f\") (loop (br 0))))"), in: store)
    store.fuelLimit = store.fuelUsed + 100
    #expect(throws: Trap.self) { try instance.function("f")?.call([]) }
    #expect(store.isSuspended)
    _ = try Function(in: store) { (value: Int32) -> Int32 in value }.call([.i32(1)])
    #expect(!store.isSuspended)
  }

  private static func difference(_ one: End, _ other: End) -> String {
    one.outcome != other.outcome ? "\(one.outcome), \(other.outcome)" : one.state.difference(from: other.state) ?? ""
  }
}
