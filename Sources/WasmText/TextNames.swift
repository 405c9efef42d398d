internal import Wasm

/// The names of a module as the parser meets them, on their way to the name section.
///
/// A later name of the same thing, which an annotation gives, replaces the first.
struct TextNames {
  private(set) var names = Names()
  /// The function whose locals and labels are being named. This is `nil` in a constant expression.
  private var function: Index?
  private var locals = NameMap()
  private var labels = NameMap()
  /// The type whose fields are being named.
  private var type: Index?
  private var fields = NameMap()

  init(module: Name?) { names.module = module }

  var isEmpty: Bool { names == Names() }

  mutating func setModule(_ name: Name) { names.module = name }

  mutating func add(_ name: Name, to space: Space, _ index: Index) {
    switch space {
    case .type: names.types[index] = name
    case .function: names.functions[index] = name
    case .table: names.tables[index] = name
    case .memory: names.memories[index] = name
    case .global: names.globals[index] = name
    case .tag: names.tags[index] = name
    case .element: names.elements[index] = name
    case .data: names.data[index] = name
    }
  }

  mutating func addLocal(_ name: Name, _ index: Index) { locals[index] = name }

  mutating func addLabel(_ name: Name, _ index: Index) { labels[index] = name }

  mutating func addField(_ name: Name, _ type: Index, _ index: Index) {
    if self.type != type { endType() }
    self.type = type
    fields[index] = name
  }

  /// Begins a function, whose names are added from here on, or something without names.
  mutating func beginFunction(_ index: Index?) {
    if let function {
      if !locals.isEmpty { names.locals[function] = locals }
      if !labels.isEmpty { names.labels[function] = labels }
    }
    if !locals.isEmpty { locals = NameMap() }
    if !labels.isEmpty { labels = NameMap() }
    function = index
  }

  private mutating func endType() {
    if let type { names.fields[type] = fields }
    fields = NameMap()
  }

  /// Ends the names, when everything has been added.
  mutating func end() {
    beginFunction(nil)
    endType()
  }
}
