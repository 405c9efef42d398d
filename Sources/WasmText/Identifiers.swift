internal import Wasm

/// The identifiers of one index space.
struct IdentifierSpace {
  private var spellings: [Index: [UInt8]] = [:]
  private var names: Set<[UInt8]> = []

  /// Longer names do not become identifiers: each use repeats them, and the text has to stay linear in the module.
  private static let longestName = 256

  /// Gives an index its identifier, unless the name is empty, too long, or taken.
  mutating func add(_ index: Index, _ name: Name) {
    guard !name.utf8.isEmpty, name.utf8.count <= Self.longestName, spellings[index] == nil,
      names.insert(name.utf8).inserted
    else { return }
    spellings[index] = Identifiers.spelling(of: name)
  }

  /// The identifier as it is written, with its `$`.
  subscript(_ index: Index) -> [UInt8]? { spellings.isEmpty ? nil : spellings[index] }
}

/// The identifiers that the name section gives to the definitions of a module.
struct Identifiers {
  private(set) var module: [UInt8]?
  private(set) var types = IdentifierSpace()
  private(set) var functions = IdentifierSpace()
  private(set) var tables = IdentifierSpace()
  private(set) var memories = IdentifierSpace()
  private(set) var globals = IdentifierSpace()
  private(set) var tags = IdentifierSpace()
  private(set) var elements = IdentifierSpace()
  private(set) var data = IdentifierSpace()
  private var fieldsByType: [Index: IdentifierSpace] = [:]

  init(_ module: ModuleSyntax) {}

  /// By field index of a structure type.
  func fields(of type: Index) -> IdentifierSpace { fieldsByType[type] ?? IdentifierSpace() }

  /// By local index, parameters first.
  func locals(of function: Index) -> IdentifierSpace { IdentifierSpace() }

  /// By number of the block in the function.
  func labels(of function: Index) -> IdentifierSpace { IdentifierSpace() }

  /// `$name`, or `$"name"` where that is not a word.
  static func spelling(of name: Name) -> [UInt8] {
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
