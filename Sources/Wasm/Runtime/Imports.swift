/// Something that an instance exports, or that a module imports (section 4.2.13, External Instances).
public enum Extern {
  case function(Function)
  case table(Table)
  case memory(Memory)
  case global(Global)
  case tag(Tag)
}

/// What modules may import, by module name and name.
public struct Imports {
  private struct Key: Hashable {
    let module: Name
    let name: Name
  }

  private var values: [Key: Extern] = [:]

  public init() {}

  public mutating func define(_ module: Name, _ name: Name, _ value: Extern) {
    values[Key(module: module, name: name)] = value
  }

  /// Defines all exports of an instance under one module name.
  public mutating func define(_ module: Name, _ instance: Instance) {
    for (name, value) in instance.exports { define(module, name, value) }
  }

  public subscript(module: Name, name: Name) -> Extern? { values[Key(module: module, name: name)] }
}
