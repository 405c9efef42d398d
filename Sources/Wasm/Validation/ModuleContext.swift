/// The index spaces of a module, imports first (section 3.1.6, Contexts).
///
/// All type indices, also those inside value types, are canonical ones of `types`.
package struct ModuleContext: Sendable {
  package var types = TypeSpace()
  /// The function types' indices.
  package var functions: [Index] = []
  package var tables: [TableType] = []
  package var memories: [MemoryType] = []
  package var globals: [GlobalType] = []
  /// The tags' function types' indices.
  package var tags: [Index] = []
  /// The types of the element segments.
  package var elements: [ReferenceType] = []
  package var dataCount = 0

  package var importedFunctionCount = 0
  package var importedTableCount = 0
  package var importedMemoryCount = 0
  package var importedGlobalCount = 0
  package var importedTagCount = 0

  /// The functions that `ref.func` may name, by index: `true` where one occurs outside of function bodies (`C.refs`).
  package var declaredFunctions: [Bool] = []

  package init() {}

  /// The type of a function of this module, which has to exist.
  package func functionType(_ function: Index) -> FunctionType {
    types.function(functions[Int(function)]) ?? FunctionType()
  }

  /// The parameters of a tag of this module, which has to exist.
  package func tagType(_ tag: Index) -> FunctionType {
    types.function(tags[Int(tag)]) ?? FunctionType()
  }
}
