import Testing
import WasmText

@testable import Wasm

/// What functions use is recorded by the paths of calls, to the unit, and alike in both interpreters.
struct CallTreeTests {
  // MARK: Golden programs

  /// The tree of a golden program's run.
  private func tree(
    _ program: GoldenProgram, fuel: UInt64?, _ mode: GoldenProgram.Mode, slice: UInt64? = nil
  ) throws -> CallTree {
    let store = mode.store(program.limits, recordsCalls: true)
    _ = try? program.run(in: store, fuel: fuel, slice: slice)
    let tree = try #require(store.callTree)
    #expect(tree.nodes.reduce(0) { $0 &+ $1.own } == store.fuelUsed, "\(program.name)")
    #expect(tree.nodes.allSatisfy { $0.own <= store.fuelUsed }, "\(program.name)")
    return tree
  }

  @Test(arguments: GoldenProgram.Mode.all.dropFirst())
  func `both interpreters record the same`(mode: GoldenProgram.Mode) throws {
    for program in GoldenPrograms.all {
      for fuel in program.fuels {
        let expected = try tree(program, fuel: fuel, .engine(.translated))
        #expect(try tree(program, fuel: fuel, mode) == expected, "\(program.name) \(fuel ?? 0)")
      }
    }
  }

  @Test(arguments: GoldenProgram.Mode.all)
  func `stops change nothing`(mode: GoldenProgram.Mode) throws {
    for program in GoldenPrograms.all where program.fuels.contains(nil) {
      let expected = try tree(program, fuel: nil, .engine(.translated))
      let slice = 97 + expected.nodes.reduce(0) { $0 + $1.own } / 50
      #expect(try tree(program, fuel: nil, mode, slice: slice) == expected, "\(program.name)")
    }
  }

  @Test func `recording changes no figure`() throws {
    for program in GoldenPrograms.all {
      for fuel in program.fuels {
        let store = Store(limits: program.limits, recordsCalls: true)
        if let fuel { store.fuelLimit = store.fuelUsed + fuel }
        _ = try? Instance(program.module, in: store).function("run")?.call()
        let other = Store(limits: program.limits)
        if let fuel { other.fuelLimit = other.fuelUsed + fuel }
        _ = try? Instance(program.module, in: other).function("run")?.call()
        #expect(store.fuelUsed == other.fuelUsed)
        #expect(other.callTree == nil)
      }
    }
  }

  // MARK: Trees written out

  /// A line for every node: its functions from the outermost on, fuel of its own, and calls.
  private func lines(_ store: Store) throws -> [String] {
    let tree = try #require(store.callTree)
    #expect(tree.nodes.reduce(0) { $0 &+ $1.own } == store.fuelUsed)
    var paths: [String] = []
    return tree.nodes.map { node in
      let name =
        switch tree.functions[node.function] {
        case .outside: "all"
        case .instantiation: "instantiation"
        case .guest(let instance, let index, let name): name?.description ?? "\(instance):\(index)"
        case .host(let module, let name): "\(module?.description ?? "").\(name?.description ?? "")"
        }
      paths.append(paths.isEmpty ? name : paths[node.parent] + " " + name)
      return "\(paths[paths.count - 1]) \(node.own) \(node.calls)"
    }
  }

  /// Runs the function exported as `f` in both interpreters and with changes between them, and expects the same tree.
  private func expect(
    _ text: String, _ expected: [String], limits: StoreLimits = StoreLimits(), fuel: UInt64? = nil,
    imports: (Store) throws -> Imports = { _ in Imports() }, prepare: (CallRecorder?) -> Void = { _ in }
  ) throws {
    for mode in GoldenProgram.Mode.all {
      let store = mode.store(limits, recordsCalls: true)
      prepare(store.engine.recorder)
      if let fuel { store.fuelLimit = store.fuelUsed + fuel }
      let instance = try Instance(Module(validating: parseModule(Array(text.utf8))), imports: imports(store), in: store)
      _ = try? instance.function("f")?.call()
      let actual = try lines(store)
      #expect(actual == expected, "\(mode): \(actual)")
    }
  }

  @Test func `every path of calls has its node`() throws {
    // local.get, call and the end cost 1, 4 and 1.
    try expect(
      """
      (module
        (func $leaf (drop (i32.const 1)))
        (func $a (call $leaf) (call $leaf))
        (func (export "f") (call $a) (call $leaf) (call $a)))
      """,
      ["all 0 0", "all instantiation 0 1", "all f 13 1", "all f a 18 2", "all f a leaf 12 4", "all f leaf 3 1"])
  }

  @Test func `a tail call takes the callers place`() throws {
    try expect(
      """
      (module
        (func $last (drop (i32.const 1)))
        (func $first (return_call $last))
        (func (export "f") (call $first)))
      """,
      ["all 0 0", "all instantiation 0 1", "all f 5 1", "all f first 4 1", "all f last 3 1"])
  }

  @Test func `unwinding is paid by the frames it leaves`() throws {
    // throw costs 192, a frame that is left or caught in 32, and 3 for the clause.
    try expect(
      """
      (module
        (tag $t)
        (func $throws (throw $t))
        (func $between (call $throws))
        (func (export "f") (block $caught (try_table (catch $t $caught) (call $between))) (drop (i32.const 1))))
      """,
      [
        "all 0 0", "all instantiation 0 1", "all f 42 1", "all f between 36 1", "all f between throws 224 1",
      ])
  }

  @Test func `the host has nodes too`() throws {
    let cost = FuelSchedule.hostCall(bytes: 0)
    try expect(
      """
      (module
        (import "env" "back" (func $back))
        (import "env" "fail" (func $fail))
        (func $inner (export "inner") (drop (i32.const 1)))
        (func (export "f") (call $back) (call $fail)))
      """,
      [
        "all 0 0", "all instantiation 0 1", "all f 8 1", "all f env.back \(cost) 1", "all f env.back inner 3 1",
        "all f env.fail \(cost) 1",
      ],
      imports: { store in
        var imports = Imports()
        imports.define(
          "env", "back",
          .function(
            Function(in: store, type: FunctionType()) { caller, _ in
              try caller.instance?.function("inner")?.call() ?? []
            }))
        imports.define(
          "env", "fail", .function(Function(in: store, type: FunctionType()) { _, _ in throw Trap(.unreachable) }))
        return imports
      })
  }

  @Test func `instances are told apart`() throws {
    try expect(
      """
      (module
        (import "lib" "g" (func $g))
        (table funcref (elem $g))
        (start $g)
        (func (export "f") (call $g) (call_indirect (i32.const 0)) (return_call $g)))
      """,
      [
        "all 0 0", "all instantiation 13 2", "all instantiation g 5 1", "all f 15 1", "all f g 10 2", "all g 5 1",
      ],
      imports: { store in
        var imports = Imports()
        let text = "(module (memory 0) (func (export \"g\") (drop (i32.const 1)) (drop (i32.const 1)) (nop)))"
        imports.define("lib", try Instance(Module(validating: parseModule(Array(text.utf8))), in: store))
        return imports
      })
  }

  // MARK: Limits

  private let recursion = """
    (module
      (func $down (export "down") (param i32)
        (if (local.get 0) (then (call $other) (call $down (i32.sub (local.get 0) (i32.const 1))))))
      (func $other (drop (i32.const 1)))
      (func (export "f") (call $down (i32.const 5)) (call $other)))
    """

  @Test func `calls too deep count for their callers`() throws {
    try expect(
      recursion,
      [
        "all 0 0", "all instantiation 0 1", "all f 10 1", "all f down 14 1", "all f down other 3 1",
        "all f down down 71 1", "all f other 3 1",
      ],
      prepare: { $0?.maximumDepth = 3 })
  }

  @Test func `calls past the limit on nodes count for their callers`() throws {
    for mode in GoldenProgram.Mode.all {
      let store = mode.store(StoreLimits(), recordsCalls: true)
      store.engine.recorder?.maximumNodes = 5
      let instance = try Instance(Module(validating: parseModule(Array(recursion.utf8))), in: store)
      _ = try instance.function("f")?.call()
      let tree = try #require(store.callTree)
      #expect(tree.nodes.count == 5)
      #expect(tree.foldedCalls > 0)
      #expect(tree.nodes.reduce(0) { $0 &+ $1.own } == store.fuelUsed)
    }
  }

  /// 2^20 paths of calls and a recursion as deep as the stack allows, within the limits.
  @Test func `hostile programs are folded`() throws {
    let store = Store(recordsCalls: true)
    store.engine.recorder?.maximumNodes = 5_000
    let text = """
      (module
        (func $a (param i32) (if (local.get 0) (then
          (call $a (i32.sub (local.get 0) (i32.const 1))) (call $b (i32.sub (local.get 0) (i32.const 1))))))
        (func $b (param i32) (if (local.get 0) (then
          (call $a (i32.sub (local.get 0) (i32.const 1))) (call $b (i32.sub (local.get 0) (i32.const 1))))))
        (func (export "wide") (call $a (i32.const 14)))
        (func $deep (export "deep") (call $deep)))
      """
    let instance = try Instance(Module(validating: parseModule(Array(text.utf8))), in: store)
    _ = try instance.function("wide")?.call()
    let trap = #expect(throws: Trap.self) { try instance.function("deep")?.call() }
    #expect(trap?.kind == .callStackExhausted)
    let tree = try #require(store.callTree)
    #expect(tree.nodes.count == 5_000)
    #expect(tree.foldedCalls > 20_000)
    #expect(tree.nodes.reduce(0) { $0 &+ $1.own } == store.fuelUsed)
  }

  /// Finding a node takes the same time however many there are.
  @Test func `nodes are spread over the table`() throws {
    let store = Store(recordsCalls: true)
    let text = "(module" + String(repeating: "(func)", count: 8) + ")"
    let functions = try Instance(Module(validating: parseModule(Array(text.utf8))), in: store).object.functions
    let recorder = try #require(store.engine.recorder)
    // Every path of calls of up to five of the functions.
    func call(_ depth: Int) {
      for function in functions {
        recorder.enter(function, at: 0)
        if depth > 1 { call(depth - 1) }
        recorder.leave(at: 0)
      }
    }
    call(5)
    #expect(recorder.count == 2 + 8 + 64 + 512 + 4096 + 32768)
    #expect(recorder.averageSearch < 2)
  }

  // MARK: States that are put back

  @Test func `a state that is put back begins the tree anew`() throws {
    let module = try Module(validating: parseModule(Array(recursion.utf8)))
    for (first, second) in [(EngineKind.translated, EngineKind.stepper), (.stepper, .translated)] {
      for fuel: UInt64 in 1...120 {
        let source = Store(engine: first, recordsCalls: true)
        let function = try Instance(module, in: source).function("f")
        source.fuelLimit = source.fuelUsed + fuel
        _ = try? function?.call()
        let store = Store(engine: second, recordsCalls: true)
        _ = try Instance(module, in: store)
        try store.restore(source.snapshot())
        let used = store.fuelUsed
        #expect(try lines(store).first == "all \(used) 0")
        _ = try store.resume()
        let tree = try #require(store.callTree)
        #expect(tree.nodes.reduce(0) { $0 &+ $1.own } == store.fuelUsed)
        #expect(tree.nodes[0].own == used)
        #expect(tree.nodes.allSatisfy { $0.calls < 10 })
      }
    }
  }
}
