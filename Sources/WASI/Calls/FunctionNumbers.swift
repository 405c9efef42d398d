package import Wasm

extension WASI {
  /// The names of the functions, those of preview 1 first and then those of `wasi_unstable`: calls are numbered by
  /// them.
  package static let functionNames: [String] = table.map(\.name)

  /// The modules that guests import the functions from.
  package static var functionModules: [Name] { table.map(\.version.moduleName) }

  /// The number of functions of preview 1.
  package static var preview1Count: Int { preview1Table.count }

  /// Tells whether functions are imported from a module of this name.
  package static func provides(_ module: Name) -> Bool { table.contains { $0.version.moduleName == module } }

  /// The type of the function of a module and a name; `nil` where there is none.
  package static func functionType(_ module: Name, _ name: Name) -> FunctionType? {
    table.first { $0.version.moduleName == module && name.utf8.elementsEqual($0.name.utf8) }?.type
  }

  /// Their types.
  package static var functionTypes: [FunctionType] { table.map(\.type) }

  /// The number of arguments of a function.
  package static func argumentCount(of function: Int) -> Int { table[function].parameters.utf8.count }

  /// Tells whether a function does not return.
  package static func isExit(_ function: Int) -> Bool { if case .exit = table[function].body { true } else { false } }
}
