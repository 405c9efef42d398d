/// The names of the functions of a module in backtraces: by the name section, else by their first export.
package struct FunctionNames {
  private let section: NameMap?
  private let exports: [Export]

  /// Reads the name section.
  package init(_ module: Module) {
    section = module.syntax.names?.functions
    exports = module.syntax.exports
  }

  package subscript(_ index: Index) -> Name? {
    section?[index] ?? exports.first { $0.kind == .function && $0.index == index }?.name
  }
}
