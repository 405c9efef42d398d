/// The contents of a module, for those who use it.
extension Module {
  /// Something that a module imports (section 2.5.11).
  public struct Import: Hashable, Sendable {
    /// The name of the module that it is imported from, such as `wasi_snapshot_preview1`.
    public let module: Name
    /// The name of what is imported, such as `fd_write`.
    public let name: Name
    /// The type that it has to have.
    public let type: ExternType
  }

  /// Something that a module exports (section 2.5.10).
  public struct Export: Hashable, Sendable {
    /// The name that it is exported under, which no other export of the module has.
    public let name: Name
    /// The type of what is exported.
    public let type: ExternType
  }

  /// The imports, in the order of the module.
  ///
  ///     for item in module.imports { print(item.module, item.name, item.type) }
  public var imports: [Import] {
    syntax.imports.map { Import(module: $0.module, name: $0.name, type: resolve($0.type)) }
  }

  /// The exports, in the order of the module.
  public var exports: [Export] {
    syntax.exports.map { export in
      let index = Int(export.index)
      let type: ExternType =
        switch export.kind {
        case .function: .function(context.functionType(export.index))
        case .table: .table(context.tables[index])
        case .memory: .memory(context.memories[index])
        case .global: .global(context.globals[index])
        case .tag: .tag(context.tagType(export.index))
        }
      return Export(name: export.name, type: type)
    }
  }

  private func resolve(_ type: ExternalType) -> ExternType {
    switch type {
    case .function(let index): .function(context.types.function(index) ?? FunctionType())
    case .table(let type): .table(type)
    case .memory(let type): .memory(type)
    case .global(let type): .global(type)
    case .tag(let index): .tag(context.types.function(index) ?? FunctionType())
    }
  }

  /// The custom sections, in the order of the module.
  public var customSections: [CustomSection] { syntax.customSections }

  /// The name that the module has in its custom section `name`; `nil` where it says none.
  public var name: Name? { syntax.names?.module }

  /// The name of a function in the custom section `name`, for people; `nil` where there is none.
  ///
  /// - Parameter index: The function's index, imported ones counted first.
  public func functionName(_ index: Index) -> Name? { syntax.names?.functions[index] }

  /// The type of a function; `nil` where the module has no function of the index.
  ///
  /// - Parameter index: The function's index, imported ones counted first.
  public func functionType(_ index: Index) -> FunctionType? {
    Int(index) < context.functions.count ? context.functionType(index) : nil
  }

  /// The type of a function that the module exports; `nil` where it exports none of the name.
  ///
  ///     try Module(bytes: bytes).functionType("add")  // (i32, i32) -> (i32)
  public func functionType(_ name: Name) -> FunctionType? {
    guard let export = syntax.exports.first(where: { $0.name == name && $0.kind == .function }) else { return nil }
    return context.functionType(export.index)
  }

  /// The module in the binary format: the bytes that it was decoded from, or what its text is translated to.
  ///
  /// - Throws: An error of kind `.limit` where the text makes a section that is too large.
  public func binary() throws(ModuleError) -> [UInt8] { syntax.isText ? try Encoder.encode(syntax) : syntax.bytes }
}

/// The type of what a module imports or exports, with the types written out (section 2.3.17, External Types).
public enum ExternType: Hashable, Sendable, CustomStringConvertible {
  /// A function with its parameters and results.
  case function(FunctionType)
  /// A table with its limits in elements and its element type.
  case table(TableType)
  /// A memory with its limits in pages.
  case memory(MemoryType)
  /// A global with its type and mutability.
  case global(GlobalType)
  /// A tag; the parameters are the values that an exception carries.
  case tag(FunctionType)

  /// The type as the text format has it, such as `(func (param i32) (result i64))`.
  public var description: String {
    switch self {
    case .function(let type): type.description
    case .table(let type): type.description
    case .memory(let type): type.description
    case .global(let type): type.description
    case .tag(let type): "(tag" + type.description.dropFirst(5)
    }
  }
}
