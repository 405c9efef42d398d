internal import Wasm

/// The imports of generated modules from the module `host`: the same for every subject.
enum Host {
  /// The types of `f0`, `f1` and so on.
  static let functions: [FunctionType] = [
    FunctionType(), FunctionType([.i32], [.i32]), FunctionType([.i64, .f64], [.f64]),
    FunctionType([.i32, .i64], [.i64, .i32]), FunctionType([.externReference], [.externReference]),
  ]

  /// The types and values of `g0`, `g1` and so on.
  static let globals: [(type: GlobalType, value: Value)] = [
    (GlobalType(value: .i32, isMutable: false), .i32(42)), (GlobalType(value: .i64, isMutable: true), .i64(0x1_0000)),
    (GlobalType(value: .f64, isMutable: false), .f64(0x3FF8_0000_0000_0000)),
    (GlobalType(value: .externReference, isMutable: false), .reference(Reference(extern: 7))),
  ]

  static func imports(in store: Store) throws -> Imports {
    var imports = Imports()
    for (number, type) in functions.enumerated() {
      let function = Function(in: store, type: type) { _, arguments in call(arguments) }
      imports.define("host", Name("f\(number)"), .function(function))
    }
    for (number, global) in globals.enumerated() {
      let global = try Global(in: store, type: global.type, value: global.value)
      imports.define("host", Name("g\(number)"), .global(global))
    }
    return imports
  }

  /// Does the work of each of the functions: they differ in their parameters.
  private static func call(_ arguments: [Value]) -> [Value] {
    switch (arguments.first, arguments.count > 1 ? arguments[1] : nil) {
    case (.i32(let value)?, .i64(let other)?): [.i64(other &+ 1), .i32(value ^ 1)]
    case (.i32(let value)?, _): [.i32(value &* 3 &+ 1)]
    case (.i64(let value)?, .f64(let other)?):
      [Value(Double(Int32(truncatingIfNeeded: value)) + Double(bitPattern: other))]
    default: arguments
    }
  }
}
