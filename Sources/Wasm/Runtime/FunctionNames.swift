extension Module {
  /// What a function is called: in the name section, else by its first export, else by its import.
  func name(ofFunction index: Index) -> Name? {
    if let export = syntax.exports.first(where: { $0.kind == .function && $0.index == index }) { return export.name }
    return nil
  }
}
