internal import Wasm

/// The host module `spectest` that the scripts of the specification import from.
enum Spectest {
  static let name: Name = "spectest"

  /// Defines everything that `spectest` exports; its functions take their arguments and do nothing.
  static func define(in store: Store, _ imports: inout Imports) throws {
    let functions: [(Name, [ValueType])] = [
      ("print", []), ("print_i32", [.i32]), ("print_i64", [.i64]), ("print_f32", [.f32]), ("print_f64", [.f64]),
      ("print_i32_f32", [.i32, .f32]), ("print_f64_f64", [.f64, .f64]),
    ]
    for (name, parameters) in functions {
      let function = Function(in: store, type: FunctionType(parameters)) { _, _ in [] }
      imports.define(Self.name, name, .function(function))
    }
    let globals: [(Name, ValueType, Value)] = [
      ("global_i32", .i32, .i32(666)), ("global_i64", .i64, .i64(666)),
      ("global_f32", .f32, .f32(Float(666.6).bitPattern)), ("global_f64", .f64, .f64(Double(666.6).bitPattern)),
    ]
    for (name, type, value) in globals {
      let global = try Global(in: store, type: GlobalType(value: type, isMutable: false), value: value)
      imports.define(Self.name, name, .global(global))
    }
    let limits = Limits(minimum: 10, maximum: 20)
    for (name, addressType) in [("table", AddressType.i32), ("table64", .i64)] as [(Name, AddressType)] {
      let type = TableType(addressType: addressType, limits: limits, element: .function)
      imports.define(Self.name, name, .table(try Table(in: store, type: type, initial: .null)))
    }
    let memory = try Memory(in: store, type: MemoryType(limits: Limits(minimum: 1, maximum: 2)))
    imports.define(Self.name, "memory", .memory(memory))
  }
}
