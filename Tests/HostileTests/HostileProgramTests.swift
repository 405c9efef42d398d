import Testing
import Wasm
import WasmText

/// Running a hostile program ends as it has to, and soon; the process survives.
struct HostileProgramTests {
  @Test(arguments: HostilePrograms.all.indices)
  func `hostile programs end`(index: Int) throws {
    let program = HostilePrograms.all[index]
    let start = HostileModuleTests.processorTime()
    let comment = Comment(rawValue: program.id)
    do {
      let store = Store(limits: program.limits)
      store.fuelLimit = program.fuel
      let module = try Module(validating: parseModule(Array(program.text.utf8)))
      let instance = try Instance(module, in: store)
      let function = try #require(instance.function("f"))
      let results = try function.call().map(bits)
      guard case .results(let expected) = program.end else {
        Issue.record("\(program.id): returned \(results)")
        return
      }
      #expect(results == expected, comment)
    } catch let trap as Trap {
      guard case .trap(let kind) = program.end else { throw trap }
      #expect(trap.kind == kind, comment)
    } catch let exception as GuestException {
      guard case .exception(let expected) = program.end else { throw exception }
      #expect(exception.values.map(bits) == expected, comment)
    }
    #if DEBUG
      let allowed = 20.0
    #else
      let allowed = 2.0
    #endif
    #expect(HostileModuleTests.processorTime() - start < allowed, comment)
  }

  private func bits(_ value: Value) -> UInt64 {
    switch value {
    case .i32(let bits), .f32(let bits): UInt64(bits)
    case .i64(let bits), .f64(let bits): bits
    case .v128(let vector): vector.low
    case .reference: .max
    }
  }

  /// The depth is counted in slots of the guest's stack, so that it is the same in every build.
  @Test func `recursion ends at the same depth everywhere`() throws {
    let text = """
      (module (global $depth (mut i32) (i32.const 0))
        (func $g (export "f") (param i64 i64) (local i32)
          (global.set $depth (i32.add (global.get $depth) (i32.const 1)))
          (call $g (local.get 0) (local.get 1)))
        (func (export "depth") (result i32) (global.get $depth)))
      """
    let instance = try Instance(Module(validating: parseModule(Array(text.utf8))), in: Store())
    let trap = #expect(throws: Trap.self) { try instance.function("f")?.call([.i64(1), .i64(2)]) }
    #expect(trap?.kind == .callStackExhausted)
    // A frame is two parameters, a local and a header of two slots; the last needs room for two operands more.
    #expect(try instance.function("depth")?.call() == [.i32(209_714)])
  }

  /// Guest and host calling each other take native stack: their depth is limited, too.
  @Test func `recursion through the host ends`() throws {
    let store = Store()
    nonisolated(unsafe) var function: Function?
    var imports = Imports()
    imports.define(
      "host", "again",
      .function(Function(in: store, type: FunctionType(), unchecked: { _, _ in _ = try function?.call() })))
    let text = "(module (import \"host\" \"again\" (func $again)) (func (export \"f\") (call $again)))"
    let instance = try Instance(Module(validating: parseModule(Array(text.utf8))), imports: imports, in: store)
    function = instance.function("f")
    let trap = #expect(throws: Trap.self) { try function?.call() }
    #expect(trap?.kind == .callStackExhausted)
  }

  @Test func `bulk operations check before they write`() throws {
    let text = """
      (module (memory 1) (data $d "abcd")
        (func (export "fill") (memory.fill (i32.const 65535) (i32.const 1) (i32.const 2)))
        (func (export "copy") (memory.copy (i32.const 65535) (i32.const 0) (i32.const 2)))
        (func (export "init") (memory.init $d (i32.const 65533) (i32.const 0) (i32.const 4)))
        (func (export "last") (result i32) (i32.load (i32.const 65532))))
      """
    let instance = try Instance(Module(validating: parseModule(Array(text.utf8))), in: Store())
    for name: Name in ["fill", "copy", "init"] {
      let trap = #expect(throws: Trap.self) { try instance.function(name)?.call() }
      #expect(trap?.kind == .outOfBoundsMemoryAccess)
      #expect(try instance.function("last")?.call() == [.i32(0)])
    }
  }

  @Test func `a missing import is named`() throws {
    let text = "(module (import \"env\" \"foo\" (func (param i32) (result i32))))"
    let error = #expect(throws: ModuleError.self) {
      try Instance(Module(validating: parseModule(Array(text.utf8))), in: Store())
    }
    #expect(error?.kind == .unlinkable)
    #expect(error?.message == "unknown import: env.foo (func (param i32) (result i32)) is not provided")
  }
}
