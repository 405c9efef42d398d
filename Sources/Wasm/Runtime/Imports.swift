/// Something that an instance exports, or that a module imports (section 4.2.13, External Instances).
public enum Extern {
  /// A function, of an instance or of the host.
  case function(Function)
  /// A table of references.
  case table(Table)
  /// A linear memory.
  case memory(Memory)
  /// A global.
  case global(Global)
  /// A tag, which names a kind of exception.
  case tag(Tag)
}

/// The definitions that modules may import, by module name and name.
///
///     let imports: Imports = ["env": ["log": .function(log), "memory": .memory(memory)]]
public struct Imports: ExpressibleByDictionaryLiteral {
  private struct Row {
    let module: Name
    let name: Name
    var value: Extern
  }

  private var rows: [Row] = []
  private var numbers = HashNumbers()

  /// Makes imports that define nothing.
  public init() {}

  /// Makes imports from the definitions under each module name; of several under one pair of names, the last one counts.
  public init(dictionaryLiteral modules: (Name, KeyValuePairs<Name, Extern>)...) {
    for (module, definitions) in modules {
      for (name, value) in definitions { define(module, name, value) }
    }
  }

  /// Defines the value of a pair of names, instead of any earlier one.
  public mutating func define(_ module: Name, _ name: Name, _ value: Extern) {
    let hash = Self.hash(module, name)
    if let number = number(module, name, hash) {
      rows[number].value = value
    } else {
      numbers.add(hash)
      rows.append(Row(module: module, name: name, value: value))
    }
  }

  /// Defines all exports of an instance under one module name.
  public mutating func define(_ module: Name, _ instance: Instance) {
    for (name, value) in instance.exports { define(module, name, value) }
  }

  /// The definition of a pair of names. This is `nil` where there is none.
  public subscript(module: Name, name: Name) -> Extern? {
    number(module, name, Self.hash(module, name)).map { rows[$0].value }
  }

  private func number(_ module: Name, _ name: Name, _ hash: Int) -> Int? {
    numbers.number(hash) { rows[$0].name == name && rows[$0].module == module }
  }

  private static func hash(_ module: Name, _ name: Name) -> Int {
    var hasher = Hasher()
    module.hash(into: &hasher)
    name.hash(into: &hasher)
    return hasher.finalize()
  }
}
