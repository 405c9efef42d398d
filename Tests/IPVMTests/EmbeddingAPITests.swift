import IPVM
import Testing
import WasmText

/// What a module tells, and calls with Swift numbers.
struct EmbeddingAPITests {
  private static let text = """
    (module $calculator
      (import "env" "log" (func $log (param i32)))
      (import "env" "memory" (memory 1))
      (func $add (export "add") (param i32 i32) (result i32)
        (call $log (local.get 0)) (i32.add (local.get 0) (local.get 1)))
      (func (export "half") (param f64) (result f64) (f64.div (local.get 0) (f64.const 2)))
      (func (export "nothing"))
      (global (export "limit") (mut i64) (i64.const 5)))
    """

  @Test func `a module tells its imports`() throws {
    let module = try Module(text: Self.text)
    #expect(
      module.imports.map { "\($0.module).\($0.name) \($0.type)" } == [
        "env.log (func (param i32))", "env.memory (memory 1)",
      ])
  }

  @Test func `a module tells its exports`() throws {
    let module = try Module(text: Self.text)
    #expect(
      module.exports.map { "\($0.name) \($0.type)" } == [
        "add (func (param i32 i32) (result i32))", "half (func (param f64) (result f64))", "nothing (func)",
        "limit (global (mut i64))",
      ])
  }

  @Test func `a module tells types and names of functions`() throws {
    let module = try Module(text: Self.text)
    #expect(module.functionType("half")?.parameters == [.f64])
    #expect(module.functionType("limit") == nil)
    #expect(module.functionType(1)?.results == [.i32])
    #expect(module.functionType(99) == nil)
    let named = try Module(bytes: [0, 0x61, 0x73, 0x6D, 1, 0, 0, 0, 0, 9, 4, 0x6E, 0x61, 0x6D, 0x65, 0, 2, 1, 0x78])
    #expect(named.name == "x")
    #expect(named.customSections.map(\.name) == ["name"])
    #expect(named.customSections[0].contents == [0, 2, 1, 0x78])
  }

  @Test func `a module prints as text that parses back`() throws {
    let module = try Module(text: Self.text)
    let text = try module.text()
    #expect(try Module(text: text).binary() == module.binary())
  }

  private static func instance() throws -> (Instance, () -> [Int32]) {
    let store = Store()
    final class Log { var values: [Int32] = [] }
    let log = Log()
    let imports: Imports = [
      "env": [
        "log": .function(Function(in: store) { (value: Int32) in log.values.append(value) }),
        "memory": .memory(try Memory(in: store, type: MemoryType(limits: Limits(minimum: 1)))),
      ]
    ]
    return (try Instance(Module(text: text), imports: imports, in: store), { log.values })
  }

  @Test func `functions are called with Swift numbers`() throws {
    let (instance, log) = try Self.instance()
    let sum: Int32 = try #require(instance.function("add")).call(Int32(40), Int32(2))
    #expect(sum == 42)
    #expect(log() == [40])
    let half: Double = try #require(instance.function("half")).call(3.0)
    #expect(half == 1.5)
    try #require(instance.function("nothing")).call()
  }

  @Test func `a call with other types is refused`() throws {
    let (instance, _) = try Self.instance()
    let add = try #require(instance.function("add"))
    #expect(throws: ArgumentError.self) { let _: Int32 = try add.call(Int64(1), Int32(2)) }
    #expect(throws: ArgumentError.self) { let _: Int64 = try add.call(Int32(1), Int32(2)) }
    #expect(throws: ArgumentError.self) { let _: Int32 = try add.call(Int32(1)) }
    #expect(throws: ArgumentError.self) { try add.call(Int32(1), Int32(2)) }
  }

  @Test func `values are numbers of Swift and back`() {
    #expect(Int32(Value.i32(0xFFFF_FFFF)) == -1)
    #expect(UInt32(Value.i32(0xFFFF_FFFF)) == .max)
    #expect(Int32(Value.i64(1)) == nil)
    #expect(Double(Value(1.5)) == 1.5)
    #expect(Value(Int64(-1)) == .i64(.max))
    #expect(Value(UInt32(7)) == .i32(7))
  }

  @Test(arguments: [
    (Value.i32(0xFFFF_FFFE), "-2"), (.i64(7), "7"), (.f32(Float(1.5).bitPattern), "1.5"),
    (.f64(Double(-0.25).bitPattern), "-0.25"), (.reference(.null), "null"),
    (.reference(Reference(extern: 9)), "extern 9"),
  ])
  func `values print as numbers`(value: Value, text: String) {
    #expect("\(value)" == text)
  }
}
