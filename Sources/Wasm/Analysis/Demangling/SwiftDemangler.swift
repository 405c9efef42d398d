/// Reads the names that the Swift compiler gives symbols (`docs/ABI/Mangling.rst` of its sources), from `$s` and `$e`.
///
/// Operators work on a stack of nodes. Depth, steps, nodes and the length of the result are bounded; a name with an operator
/// that is not known here has no result.
struct SwiftDemangler {
  indirect enum Node {
    case identifier(String)
    case module(String)
    /// A declaration in its context.
    case nominal(context: Int, name: Int, isClass: Bool = false)
    case entity(context: Int, Entity, type: Int?, labels: [String]?)
    case type(Int)
    case generic(Int, [Int])
    case tuple([Element])
    case function(parameters: Int, result: Int, words: String)
    case sugar(Sugar, [Int])
    case suffixed(Int, String)
    case prefixed(String, Int)
    case parameter(depth: Int, index: Int)
    case member(Int, String)
    case protocols([Int], isSequence: Bool)
    case extended(module: Int, Int)
    /// A name with its file's mark.
    case privateName(Int)
    case local(name: Int)
    // These are only on the stack.
    case list([Int]), specialization(Int)
    case emptyList, firstElement, throwing, asynchronous, signature
  }

  enum Sugar { case optional, array, dictionary, metatype, existentialMetatype, inout_, shared, owned }

  struct Element {
    var label: String?
    var type: Int
    var isVariadic = false
  }

  enum Entity {
    case function(Int)
    case constructor(isAllocating: Bool)
    case destructor(isDeallocating: Bool)
    case variable(Int)
    case subscript_
    case accessor(String, Int)
    case closure(Int, isImplicit: Bool)
    case defaultArgument(Int)
    case isolatedDestructor
  }

  let bytes: [UInt8]
  var position = 0
  var nodes: [Node] = []
  var stack: [Int] = []
  var substitutions: [Int] = []
  var words: [String] = []
  var depth = 0
  var steps = 0
  var output: [UInt8] = []

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  static func demangle(_ bytes: [UInt8]) -> String? {
    guard bytes.count <= SymbolName.mostBytes else { return nil }
    var demangler = SwiftDemangler(bytes)
    guard demangler.take("$s") || demangler.take("$e") || demangler.take("$S") else { return nil }
    // A suffix of LLVM comes after a dot.
    while demangler.position < bytes.count, demangler.next != UInt8(ascii: ".") {
      demangler.steps += 1
      guard demangler.steps <= SymbolName.mostSteps, let node = demangler.operation() else { return nil }
      demangler.stack.append(node)
    }
    // Words about the whole come before it.
    var parts = demangler.stack
    while parts.count > 1, let last = parts.last {
      switch demangler.nodes[last] {
      case .prefixed(let words, let none) where none < 0: guard demangler.put(words) else { return nil }
      case .specialization: guard demangler.print(last) else { return nil }
      default: return nil
      }
      parts.removeLast()
    }
    guard parts.count == 1, demangler.print(parts[0]) else { return nil }
    if demangler.position < bytes.count {
      demangler.output += Array(" (".utf8) + bytes[demangler.position...] + Array(")".utf8)
    }
    return String(validating: demangler.output, as: UTF8.self)
  }

  // MARK: Reading

  var next: UInt8 { position < bytes.count ? bytes[position] : 0 }

  mutating func take(_ text: StaticString) -> Bool {
    let count = text.utf8CodeUnitCount
    guard bytes.count - position >= count else { return false }
    for offset in 0..<count where bytes[position + offset] != text.utf8Start[offset] { return false }
    position += count
    return true
  }

  mutating func add(_ node: Node) -> Int {
    nodes.append(node)
    return nodes.count - 1
  }

  mutating func byte() -> UInt8 {
    defer { position += 1 }
    return next
  }

  mutating func natural() -> Int? {
    var value = 0
    let start = position
    while (0x30...0x39).contains(next), position - start < 7 {
      value = value * 10 + Int(next - 0x30)
      position += 1
    }
    return position == start || (0x30...0x39).contains(next) ? nil : value
  }

  /// Reads an index: `_` is 0, `0_` is 1.
  mutating func index() -> Int? {
    if take("_") { return 0 }
    guard let number = natural(), take("_") else { return nil }
    return number + 1
  }

  mutating func pop() -> Int? { stack.popLast() }

  func isType(_ node: Int) -> Bool {
    switch nodes[node] {
    case .type, .generic, .tuple, .function, .sugar, .parameter, .member, .protocols, .nominal: true
    case .suffixed(let base, _): isType(base)
    default: false
    }
  }

  mutating func popType() -> Int? {
    guard let last = stack.last else { return nil }
    if case .nominal = nodes[last] {} else if !isType(last) { return nil }
    return pop()
  }

  func isContext(_ node: Int) -> Bool {
    switch nodes[node] {
    case .module, .nominal, .entity, .extended, .generic: true
    case .type(let inner): isContext(inner)
    default: false
    }
  }

  mutating func popContext() -> Int? {
    guard let last = stack.last else { return nil }
    if case .identifier(let name) = nodes[last] {
      _ = pop()
      return add(.module(name))
    }
    return isContext(last) ? pop() : nil
  }

  mutating func popName() -> Int? {
    guard let last = stack.last else { return nil }
    switch nodes[last] {
    case .identifier, .privateName, .local: return pop()
    default: return nil
    }
  }

  // MARK: Operators

  mutating func operation() -> Int? {
    let start = position
    let code = byte()
    switch code {
    case 0x30...0x39:
      position = start
      return identifier()
    case UInt8(ascii: "A"): return multiSubstitution()
    case UInt8(ascii: "B"): return builtin()
    case UInt8(ascii: "C"), UInt8(ascii: "O"), UInt8(ascii: "V"), UInt8(ascii: "P"): return nominal()
    case UInt8(ascii: "a"):
      return nominal()
    case UInt8(ascii: "D"): return popType()
    case UInt8(ascii: "E"): return extensionContext()
    case UInt8(ascii: "F"): return plainFunction()
    case UInt8(ascii: "G"): return boundGeneric()
    case UInt8(ascii: "I"): return nil
    case UInt8(ascii: "K"): return add(.throwing)
    case UInt8(ascii: "L"): return localName()
    case UInt8(ascii: "M"): return metadata()
    case UInt8(ascii: "N"): return popType().map { add(.prefixed("type metadata for ", $0)) }
    case UInt8(ascii: "Q"): return archetype()
    case UInt8(ascii: "S"): return standardSubstitution()
    case UInt8(ascii: "T"): return thunk()
    case UInt8(ascii: "W"): return witness()
    case UInt8(ascii: "X"): return specialType()
    case UInt8(ascii: "Z"):
      guard let entity = pop() else { return nil }
      return add(.prefixed("static ", entity))
    case UInt8(ascii: "c"): return functionType("")
    case UInt8(ascii: "f"): return functionEntity()
    case UInt8(ascii: "i"): return subscriptEntity()
    case UInt8(ascii: "l"): return add(.signature)
    case UInt8(ascii: "m"): return popType().map { add(.sugar(.metatype, [$0])) }
    case UInt8(ascii: "h"): return popType().map { add(.sugar(.shared, [$0])) }
    case UInt8(ascii: "n"): return popType().map { add(.sugar(.owned, [$0])) }
    case UInt8(ascii: "o"): return operatorName()
    case UInt8(ascii: "p"): return protocolList()
    case UInt8(ascii: "q"): return genericParameter()
    case UInt8(ascii: "r"): return genericSignature()
    case UInt8(ascii: "s"): return add(.module("Swift"))
    case UInt8(ascii: "t"): return tuple()
    case UInt8(ascii: "u"): return genericType()
    case UInt8(ascii: "v"): return variable()
    case UInt8(ascii: "x"): return add(.parameter(depth: 0, index: 0))
    case UInt8(ascii: "y"): return add(.emptyList)
    case UInt8(ascii: "z"): return popType().map { add(.sugar(.inout_, [$0])) }
    case UInt8(ascii: "_"): return add(.firstElement)
    case UInt8(ascii: "d"): return popType().map { add(.suffixed($0, "...")) }
    case UInt8(ascii: "Y"): return functionWord()
    case UInt8(ascii: "R"): return requirement()
    default: return nil
    }
  }

  mutating func functionWord() -> Int? {
    switch byte() {
    case UInt8(ascii: "a"): return add(.asynchronous)
    case UInt8(ascii: "K"):
      // The thrown type of typed throws is skipped.
      guard popType() != nil else { return nil }
      return add(.throwing)
    default: return nil
    }
  }

  /// Reads a requirement of a generic signature, which is not written.
  mutating func requirement() -> Int? {
    let kind = byte()
    // The subject of the requirement comes first, then what is required of it.
    switch kind {
    case UInt8(ascii: "c"), UInt8(ascii: "t"), UInt8(ascii: "m"), UInt8(ascii: "p"):
      guard popAssociated(), parameterIndex() != nil else { return nil }
    case UInt8(ascii: "C"), UInt8(ascii: "T"), UInt8(ascii: "M"), UInt8(ascii: "P"):
      while true {
        var isFirst = false
        if let last = stack.last, case .firstElement = nodes[last] {
          isFirst = true
          _ = pop()
        }
        guard popAssociated() else { return nil }
        if isFirst { break }
      }
      guard parameterIndex() != nil else { return nil }
    case UInt8(ascii: "b"), UInt8(ascii: "s"), UInt8(ascii: "l"), UInt8(ascii: "h"):
      guard parameterIndex() != nil else { return nil }
    case UInt8(ascii: "B"), UInt8(ascii: "S"), UInt8(ascii: "L"), UInt8(ascii: "Q"):
      guard popType() != nil else { return nil }
    default:
      position -= 1
      guard parameterIndex() != nil else { return nil }
    }
    switch kind {
    case UInt8(ascii: "m"), UInt8(ascii: "M"), UInt8(ascii: "l"), UInt8(ascii: "L"):
      switch byte() {
      case UInt8(ascii: "U"), UInt8(ascii: "R"), UInt8(ascii: "N"), UInt8(ascii: "C"), UInt8(ascii: "D"),
        UInt8(ascii: "T"):
        break
      default: return nil
      }
    case UInt8(ascii: "c"), UInt8(ascii: "t"), UInt8(ascii: "C"), UInt8(ascii: "T"), UInt8(ascii: "b"),
      UInt8(ascii: "s"),
      UInt8(ascii: "B"), UInt8(ascii: "S"), UInt8(ascii: "h"):
      guard popType() != nil else { return nil }
    default: guard popProtocol() != nil else { return nil }
    }
    return add(.signature)
  }

  /// Pops an associated type's name, and its protocol if that is given.
  mutating func popAssociated() -> Bool {
    if let last = stack.last, case .nominal = nodes[last] { _ = pop() }
    guard let last = stack.last, case .identifier = nodes[last] else { return false }
    _ = pop()
    return true
  }
}
