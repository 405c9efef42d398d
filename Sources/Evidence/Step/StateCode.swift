package import IPLD
package import Wasm

/// The meaning of a state's numbers: the code and the types of its module, and the functions of the host.
package final class StateCode {
  package let module: Module
  package let host: HostInterface
  let types: TypeRegistry
  /// The registry numbers of the module's types.
  private let typeNumbers: [UInt32]
  /// The numbers of the host's functions.
  private let hostTypes: [UInt32]
  /// The number of each imported function among the host's, by its index.
  private let imports: [UInt32]
  private let code: ModuleCode
  private var functions: [UInt32: FunctionCode] = [:]
  private var places: [PlaceName: FramePosition?] = [:]

  private struct PlaceName: Hashable {
    let function: UInt32
    let pc: Int
    let mode: FramePosition.Mode
  }

  /// Fails with `witness.module` where the bytes are not a valid module, and with `witness.host` where it imports something that
  /// the host does not have.
  package convenience init(module bytes: [UInt8], host: HostInterface) throws(CodedError) {
    let module: Module
    do {
      module = try Module(bytes: bytes)
    } catch {
      throw CodedError(.witnessModule, "the module cannot be used: \(error)")
    }
    try self.init(module, host: host)
  }

  package init(_ module: Module, host: HostInterface) throws(CodedError) {
    var types = TypeRegistry()
    let hostTypes = host.functions.map { types.register($0.type) }
    let typeNumbers = types.register(module.syntax)
    var imports: [UInt32] = []
    for item in module.syntax.imports {
      guard case .function(let index) = item.type,
        let number = host.functions.firstIndex(where: { $0.module == item.module && $0.name == item.name }),
        types.isSubtype(hostTypes[number], of: typeNumbers[Int(index)])
      else {
        throw CodedError(.witnessHost, "the host has not what \(item.module).\(item.name) stands for")
      }
      imports.append(UInt32(number))
    }
    self.module = module
    self.host = host
    self.types = types
    self.hostTypes = hostTypes
    self.typeNumbers = typeNumbers
    self.imports = imports
    code = ModuleCode(module)
  }

  // MARK: Types

  func typeNumber(_ index: Index) -> UInt32 { typeNumbers[Int(index)] }

  /// Returns the layout of a registered type.
  func layout(_ type: UInt32) -> TypeRegistry.Layout? {
    Int(type) < types.entries.count ? types.entries[Int(type)].layout : nil
  }

  // MARK: Functions

  private var functionCount: Int { module.context.functions.count }

  /// Returns the function with an index of the module.
  func function(_ index: Index) -> FunctionNumber {
    Int(index) < imports.count
      ? FunctionNumber(instance: FunctionNumber.host, index: imports[Int(index)])
      : FunctionNumber(instance: 0, index: index)
  }

  /// Returns true if there is such a function, under this name.
  func has(_ function: FunctionNumber) -> Bool {
    function.isHost
      ? Int(function.index) < hostTypes.count
      : function.instance == 0 && Int(function.index) >= imports.count && Int(function.index) < functionCount
  }

  /// Returns the number of a function's type.
  func type(of function: FunctionNumber) -> UInt32 {
    function.isHost ? hostTypes[Int(function.index)] : typeNumber(module.context.functions[Int(function.index)])
  }

  /// Returns the code of a function that is not the host's.
  func code(of function: FunctionNumber) -> FunctionCode {
    if let known = functions[function.index] { return known }
    let result = code.function(Int(function.index) - imports.count)
    functions[function.index] = result
    return result
  }

  /// Returns the position of a frame of a function that is not the host's; `nil` where no frame can be there.
  func place(of function: FunctionNumber, at pc: Int, _ mode: FramePosition.Mode) -> FramePosition? {
    let name = PlaceName(function: function.index, pc: pc, mode: mode)
    if let known = places[name] { return known }
    let result = code.place(of: Int(function.index) - imports.count, at: pc, mode)
    places[name] = .some(result)
    return result
  }

  /// The memory that functions of the host work on.
  private(set) lazy var exportedMemory = module.syntax.exports.first { $0.kind == .memory && $0.name == "memory" }
    .map { Int($0.index) }
}
