internal import Wasm

/// The identifiers of one index space.
struct IdentifierSpace {
  private var spellings: [Index: [UInt8]] = [:]

  init() {}

  /// Makes identifiers from names. Of names that are equal, only the first becomes an identifier.
  init(_ names: NameMap) {
    var taken: Set<[UInt8]> = []
    for entry in names.entries where taken.insert(entry.name.utf8).inserted {
      if let spelling = Identifiers.spelling(entry.name) { spellings[entry.index] = spelling }
    }
  }

  /// The identifier as it is written, with its `$`.
  subscript(_ index: Index) -> [UInt8]? { spellings.isEmpty ? nil : spellings[index] }
}

/// The identifiers that the name section gives to the definitions of a module.
struct Identifiers {
  let module: [UInt8]?
  let types: IdentifierSpace
  let functions: IdentifierSpace
  let tables: IdentifierSpace
  let memories: IdentifierSpace
  let globals: IdentifierSpace
  let tags: IdentifierSpace
  let elements: IdentifierSpace
  let data: IdentifierSpace
  private let fields: [Index: IdentifierSpace]
  private let names: Names
  /// The number of names of the section, whether or not they become identifiers.
  let count: Int

  init(_ module: ModuleSyntax) {
    names = module.names ?? Names()
    self.module = names.module.flatMap(Self.spelling)
    types = IdentifierSpace(names.types)
    functions = IdentifierSpace(names.functions)
    tables = IdentifierSpace(names.tables)
    memories = IdentifierSpace(names.memories)
    globals = IdentifierSpace(names.globals)
    tags = IdentifierSpace(names.tags)
    elements = IdentifierSpace(names.elements)
    data = IdentifierSpace(names.data)
    fields = Dictionary(names.fields.entries.map { ($0.index, IdentifierSpace($0.names)) }) { first, _ in first }
    var count = names.module == nil ? 0 : 1
    for map in [
      names.types, names.functions, names.tables, names.memories, names.globals, names.tags, names.elements, names.data,
    ] { count += map.entries.count }
    for map in [names.locals, names.labels, names.fields] {
      // An entry without names counts too: no identifier can reproduce it.
      for entry in map.entries { count += max(entry.names.entries.count, 1) }
    }
    self.count = count
  }

  /// Returns the identifiers of the fields of a structure type, by field index.
  func fields(of type: Index) -> IdentifierSpace { fields[type] ?? IdentifierSpace() }

  /// Returns the identifiers of the locals of a function, by local index, parameters first.
  func locals(of function: Index) -> IdentifierSpace { IdentifierSpace(names.locals[function]) }

  /// Returns the identifiers of the labels of a function, by the number of the block in it.
  func labels(of function: Index) -> IdentifierSpace { IdentifierSpace(names.labels[function]) }

  /// The length past which names do not become identifiers: each use repeats them, and the text has to stay linear in the module.
  private static let longestName = 256

  /// Returns `$name`, or `$"name"` where that is not a word, or `nil` where the name is empty or too long.
  static func spelling(_ name: Name) -> [UInt8]? {
    guard !name.utf8.isEmpty, name.utf8.count <= longestName else { return nil }
    let isWord = name.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "("), UInt8(ascii: ")"),
        UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"):
        false
      default: byte > 0x20 && byte < 0x7F
      }
    }
    return [UInt8(ascii: "$")] + (isWord ? name.utf8 : TextWriter.quoted(name))
  }
}
