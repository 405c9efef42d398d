/// Reads the names that C++ compilers give symbols (Itanium C++ ABI, section 5.1, External Names).
///
/// A name may be any bytes: depth, steps, nodes and the length of the result are bounded, and what is not known, or
/// past a bound, has no result.
struct ItaniumDemangler {
  /// A part of a name. Parts refer to others by their positions, which always come before them.
  enum Node {
    case text(String)
    /// The name `outer::inner`.
    case scoped(Int, Int)
    case template(Int, arguments: Int)
    /// The template arguments.
    case arguments([Int])
    /// The arguments that stand for one parameter.
    case pack([Int])
    case expansion(Int)
    /// A type with words after it.
    case suffixed(Int, String)
    /// A pointer or a reference.
    case pointer(Int, String)
    case memberPointer(of: Int, Int)
    case function(result: Int?, parameters: [Int], suffix: String)
    case array(Int, count: Int?)
    /// The parts of a sequence.
    case sequence([Int])
    /// A function with its types.
    case encoding(name: Int, result: Int?, parameters: [Int], suffix: String)
  }

  let bytes: [UInt8]
  var position = 0
  var nodes: [Node] = []
  var substitutions: [Int] = []
  /// The arguments that `T_` and its like stand for.
  var parameters: [Int] = []
  var depth = 0
  var steps = 0
  var isInLambda = false

  var output: [UInt8] = []
  /// The index of the element of a pack that is printed.
  var element: Int?

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Returns the name as C++ writes it, or `nil` where the bytes are not such a name, or one that is not known here.
  static func demangle(_ bytes: [UInt8]) -> String? {
    guard bytes.count <= SymbolName.mostBytes, bytes.starts(with: "_Z".utf8) else { return nil }
    var demangler = ItaniumDemangler(bytes)
    demangler.position = 2
    guard let root = demangler.encoding() else { return nil }
    var suffix: ArraySlice<UInt8> = []
    if demangler.position < bytes.count {
      guard bytes[demangler.position] == UInt8(ascii: ".") else { return nil }
      suffix = bytes[demangler.position...]
    }
    guard demangler.print(root) else { return nil }
    if !suffix.isEmpty { demangler.output += Array(" (".utf8) + suffix + Array(")".utf8) }
    return String(validating: demangler.output, as: UTF8.self)
  }

  // MARK: Reading

  var next: UInt8 { position < bytes.count ? bytes[position] : 0 }
  var afterNext: UInt8 { position + 1 < bytes.count ? bytes[position + 1] : 0 }

  mutating func take(_ text: StaticString) -> Bool {
    let count = text.utf8CodeUnitCount
    guard bytes.count - position >= count else { return false }
    for offset in 0..<count where bytes[position + offset] != text.utf8Start[offset] { return false }
    position += count
    return true
  }

  mutating func enter() -> Bool {
    depth += 1
    steps += 1
    return depth <= SymbolName.mostDepth && steps <= SymbolName.mostSteps
  }

  mutating func add(_ node: Node) -> Int {
    nodes.append(node)
    return nodes.count - 1
  }

  mutating func text(_ text: String) -> Int { add(.text(text)) }

  mutating func number() -> Int? {
    var value = 0
    let start = position
    while (0x30...0x39).contains(next), position - start < 8 {
      value = value * 10 + Int(next - 0x30)
      position += 1
    }
    return position == start || (0x30...0x39).contains(next) ? nil : value
  }

  /// Reads a sequence number in a base: `_` is 0, `0_` is 1.
  mutating func sequence(base: Int) -> Int? {
    if take("_") { return 0 }
    var value = 0
    for _ in 0..<6 {
      switch next {
      case 0x30...0x39: value = value * base + Int(next - 0x30)
      case 0x41...0x5A where base == 36: value = value * base + Int(next - 0x41) + 10
      case UInt8(ascii: "_"):
        position += 1
        return value + 1
      default: return nil
      }
      position += 1
    }
    return nil
  }

  // MARK: Encodings

  mutating func encoding() -> Int? {
    guard enter() else { return nil }
    defer { depth -= 1 }
    if next == UInt8(ascii: "G") || next == UInt8(ascii: "T"), afterNext != UInt8(ascii: "_"),
      !(0x30...0x39).contains(afterNext)
    {
      return special()
    }
    var suffix = ""
    guard let name = name(&suffix) else { return nil }
    if position == bytes.count || next == UInt8(ascii: "E") || next == UInt8(ascii: ".") { return name }
    var result: Int?
    if hasResult(name) {
      guard let type = type() else { return nil }
      result = type
    }
    guard let parameters = parameterTypes() else { return nil }
    return add(.encoding(name: name, result: result, parameters: parameters, suffix: suffix))
  }

  /// Returns whether a function's result is in its name, which is so for templates other than constructors and conversions.
  func hasResult(_ name: Int) -> Bool {
    var node = name
    for _ in 0..<SymbolName.mostDepth {
      switch nodes[node] {
      case .scoped(_, let inner): node = inner
      case .template(let base, _): return !isUntyped(base)
      default: return false
      }
    }
    return false
  }

  func isUntyped(_ base: Int) -> Bool {
    var node = base
    for _ in 0..<SymbolName.mostDepth {
      switch nodes[node] {
      case .scoped(_, let inner): node = inner
      case .sequence(let parts):
        if case .text(let text)? = parts.first.map({ nodes[$0] }) { return text == "operator " || text == "~" }
        return false
      case .suffixed(_, let words): return words == Self.constructorMark
      default: return false
      }
    }
    return false
  }

  /// The suffix after the name of a constructor; it prints as nothing.
  static let constructorMark = ""

  mutating func parameterTypes() -> [Int]? {
    var result: [Int] = []
    if take("v") { return result }
    while position < bytes.count, next != UInt8(ascii: "E"), next != UInt8(ascii: ".") {
      if next == UInt8(ascii: "R") || next == UInt8(ascii: "O"), afterNext == UInt8(ascii: "E") { break }
      guard let type = type() else { return nil }
      result.append(type)
    }
    return result.isEmpty ? nil : result
  }

  mutating func special() -> Int? {
    func prefixed(_ words: String, _ node: Int?) -> Int? {
      node.map { add(.sequence([text(words), $0])) }
    }
    if take("TV") { return prefixed("vtable for ", type()) }
    if take("TT") { return prefixed("VTT for ", type()) }
    if take("TI") { return prefixed("typeinfo for ", type()) }
    if take("TS") { return prefixed("typeinfo name for ", type()) }
    var suffix = ""
    if take("TW") { return prefixed("thread-local wrapper routine for ", name(&suffix)) }
    if take("TH") { return prefixed("thread-local initialization routine for ", name(&suffix)) }
    if take("GV") { return prefixed("guard variable for ", name(&suffix)) }
    if take("GR") {
      guard let name = name(&suffix) else { return nil }
      _ = sequence(base: 36)
      return prefixed("reference temporary for ", name)
    }
    if take("TC") {
      guard let derived = type(), number() != nil, take("_"), let base = type() else { return nil }
      return add(.sequence([text("construction vtable for "), base, text("-in-"), derived]))
    }
    if take("Tc") {
      guard callOffset(), callOffset() else { return nil }
      return prefixed("covariant return thunk to ", encoding())
    }
    if next == UInt8(ascii: "T"), afterNext == UInt8(ascii: "h") || afterNext == UInt8(ascii: "v") {
      position += 1
      let words = next == UInt8(ascii: "h") ? "non-virtual thunk to " : "virtual thunk to "
      guard callOffset() else { return nil }
      return prefixed(words, encoding())
    }
    return nil
  }

  mutating func callOffset() -> Bool {
    if take("h") {
      _ = take("n")
      return number() != nil && take("_")
    }
    guard take("v") else { return false }
    _ = take("n")
    guard number() != nil, take("_") else { return false }
    _ = take("n")
    return number() != nil && take("_")
  }

  // MARK: Names

  /// - Parameter suffix: The variable that gets the qualifiers of a member function.
  mutating func name(_ suffix: inout String) -> Int? {
    guard enter() else { return nil }
    defer { depth -= 1 }
    if take("N") { return nestedName(&suffix) }
    if take("Z") { return localName(&suffix) }
    if next == UInt8(ascii: "S"), afterNext != UInt8(ascii: "t") {
      guard let base = substitution() else { return nil }
      return next == UInt8(ascii: "I") ? template(base) : base
    }
    var scope: Int?
    if take("St") { scope = text("std") }
    guard var result = unqualifiedName(in: scope) else { return nil }
    if let scope { result = add(.scoped(scope, result)) }
    if next == UInt8(ascii: "I") {
      substitutions.append(result)
      return template(result)
    }
    return result
  }

  mutating func template(_ base: Int) -> Int? {
    guard let arguments = templateArguments() else { return nil }
    return add(.template(base, arguments: arguments))
  }

  mutating func qualifiers() -> String {
    var words = ""
    if take("r") { words += " restrict" }
    if take("V") { words = " volatile" + words }
    if take("K") { words = " const" + words }
    return words
  }

  mutating func nestedName(_ suffix: inout String) -> Int? {
    suffix = qualifiers()
    if take("O") { suffix += " &&" } else if take("R") { suffix += " &" }
    var result: Int?
    while !take("E") {
      steps += 1
      guard position < bytes.count, steps <= SymbolName.mostSteps else { return nil }
      switch next {
      case UInt8(ascii: "S") where afterNext != UInt8(ascii: "t"):
        guard result == nil, let base = substitution() else { return nil }
        result = base
        continue
      case UInt8(ascii: "S"):
        guard result == nil else { return nil }
        position += 2
        result = text("std")
        continue
      case UInt8(ascii: "I"):
        guard let base = result, let whole = template(base) else { return nil }
        result = whole
      case UInt8(ascii: "T"):
        guard result == nil, let parameter = templateParameter() else { return nil }
        result = parameter
      case UInt8(ascii: "D") where afterNext == UInt8(ascii: "t") || afterNext == UInt8(ascii: "T"):
        guard result == nil, let type = type() else { return nil }
        result = type
        continue
      case UInt8(ascii: "M"):
        position += 1
        continue
      default:
        guard let part = unqualifiedName(in: result) else { return nil }
        result = result.map { add(.scoped($0, part)) } ?? part
      }
      if next != UInt8(ascii: "E"), let result { substitutions.append(result) }
    }
    return result
  }

  mutating func localName(_ suffix: inout String) -> Int? {
    let saved = parameters
    guard let function = encoding(), take("E") else { return nil }
    parameters = saved
    if take("s") {
      discriminator()
      return add(.scoped(function, text("string literal")))
    }
    if take("d") {
      _ = number()
      guard take("_") else { return nil }
    }
    guard let entity = name(&suffix) else { return nil }
    discriminator()
    return add(.scoped(function, entity))
  }

  mutating func discriminator() {
    guard next == UInt8(ascii: "_") else { return }
    if afterNext == UInt8(ascii: "_") {
      position += 2
      _ = number()
      _ = take("_")
    } else if (0x30...0x39).contains(afterNext) {
      position += 2
    }
  }

  mutating func unqualifiedName(in scope: Int?) -> Int? {
    guard enter() else { return nil }
    defer { depth -= 1 }
    _ = take("L")
    var result: Int?
    switch next {
    case 0x30...0x39: result = sourceName()
    case UInt8(ascii: "C") where (0x31...0x35).contains(afterNext) || afterNext == UInt8(ascii: "I"):
      position += 1
      let inherits = take("I")
      position += 1
      if inherits, type() == nil { return nil }
      guard let scope, let base = baseName(scope) else { return nil }
      result = add(.suffixed(base, Self.constructorMark))
    case UInt8(ascii: "D") where (0x30...0x35).contains(afterNext):
      position += 2
      guard let scope, let base = baseName(scope) else { return nil }
      result = add(.sequence([text("~"), base]))
    case UInt8(ascii: "D") where afterNext == UInt8(ascii: "C"):
      position += 2
      var parts: [Int] = []
      while !take("E") {
        guard let part = sourceName() else { return nil }
        parts += parts.isEmpty ? [part] : [text(", "), part]
      }
      result = add(.sequence([text("[")] + parts + [text("]")]))
    case UInt8(ascii: "U") where afterNext == UInt8(ascii: "t"):
      position += 2
      guard let number = sequence(base: 10) else { return nil }
      result = text("'unnamed\(number == 0 ? "" : "\(number - 1)")'")
    case UInt8(ascii: "U") where afterNext == UInt8(ascii: "l"): result = lambda()
    default: result = operatorName()
    }
    guard var name = result else { return nil }
    while take("B") {
      guard let tag = sourceName() else { return nil }
      name = add(.sequence([name, text("[abi:"), tag, text("]")]))
    }
    return name
  }

  mutating func lambda() -> Int? {
    position += 2
    let outer = isInLambda
    isInLambda = true
    defer { isInLambda = outer }
    guard let types = parameterTypes(), take("E"), let number = sequence(base: 10) else { return nil }
    let function = add(.function(result: nil, parameters: types, suffix: ""))
    return add(.sequence([text("'lambda\(number == 0 ? "" : "\(number - 1)")'"), function]))
  }

  /// Returns the last name of a scope, without arguments, which is the name of its constructors.
  func baseName(_ scope: Int) -> Int? {
    var node = scope
    for _ in 0..<SymbolName.mostDepth {
      switch nodes[node] {
      case .scoped(_, let inner): node = inner
      case .template(let base, _): node = base
      default: return node
      }
    }
    return nil
  }

  mutating func sourceName() -> Int? {
    guard let count = number(), count > 0, count <= bytes.count - position else { return nil }
    let name = bytes[position..<position + count]
    position += count
    if name.starts(with: "_GLOBAL__N".utf8) { return text("(anonymous namespace)") }
    guard let text = String(validating: name, as: UTF8.self) else { return nil }
    return self.text(text)
  }

  static let operators: [(code: StaticString, symbol: String)] = [
    ("nw", " new"), ("na", " new[]"), ("dl", " delete"), ("da", " delete[]"), ("aw", " co_await"), ("ps", "+"),
    ("ng", "-"), ("ad", "&"), ("de", "*"), ("co", "~"), ("pl", "+"), ("mi", "-"), ("ml", "*"), ("dv", "/"), ("rm", "%"),
    ("an", "&"), ("or", "|"), ("eo", "^"), ("aS", "="), ("pL", "+="), ("mI", "-="), ("mL", "*="), ("dV", "/="),
    ("rM", "%="), ("aN", "&="), ("oR", "|="), ("eO", "^="), ("ls", "<<"), ("rs", ">>"), ("lS", "<<="), ("rS", ">>="),
    ("eq", "=="), ("ne", "!="), ("lt", "<"), ("gt", ">"), ("le", "<="), ("ge", ">="), ("ss", "<=>"), ("nt", "!"),
    ("aa", "&&"), ("oo", "||"), ("pp", "++"), ("mm", "--"), ("cm", ","), ("pm", "->*"), ("pt", "->"), ("cl", "()"),
    ("ix", "[]"), ("qu", "?"),
  ]

  mutating func operatorName() -> Int? {
    if take("cv") {
      guard let type = type() else { return nil }
      return add(.sequence([text("operator "), type]))
    }
    if take("li") {
      guard let name = sourceName() else { return nil }
      return add(.sequence([text("operator\"\" "), name]))
    }
    for (code, symbol) in Self.operators where take(code) { return text("operator\(symbol)") }
    return nil
  }

  // MARK: Substitutions and parameters

  mutating func substitution() -> Int? {
    guard take("S") else { return nil }
    let known: String? =
      switch next {
      case UInt8(ascii: "a"): "std::allocator"
      case UInt8(ascii: "b"): "std::basic_string"
      case UInt8(ascii: "s"): "std::string"
      case UInt8(ascii: "i"): "std::istream"
      case UInt8(ascii: "o"): "std::ostream"
      case UInt8(ascii: "d"): "std::iostream"
      default: nil
      }
    if let known {
      position += 1
      return text(known)
    }
    guard let number = sequence(base: 36), substitutions.indices.contains(number) else { return nil }
    return substitutions[number]
  }

  mutating func templateParameter() -> Int? {
    guard take("T") else { return nil }
    guard let number = sequence(base: 10) else { return nil }
    if parameters.indices.contains(number) { return parameters[number] }
    return isInLambda ? text("auto") : nil
  }

  mutating func templateArguments() -> Int? {
    guard enter(), take("I") else { return nil }
    defer { depth -= 1 }
    var arguments: [Int] = []
    while !take("E") {
      guard let argument = templateArgument() else { return nil }
      arguments.append(argument)
    }
    parameters = arguments
    return add(.arguments(arguments))
  }

  mutating func templateArgument() -> Int? {
    guard enter() else { return nil }
    defer { depth -= 1 }
    switch next {
    case UInt8(ascii: "L"): return literal()
    case UInt8(ascii: "X"):
      position += 1
      guard let expression = expression(), take("E") else { return nil }
      return expression
    case UInt8(ascii: "J"):
      position += 1
      var elements: [Int] = []
      while !take("E") {
        guard let element = templateArgument() else { return nil }
        elements.append(element)
      }
      return add(.pack(elements))
    default: return type()
    }
  }

  mutating func literal() -> Int? {
    guard take("L") else { return nil }
    if take("_Z") {
      guard let name = encoding(), take("E") else { return nil }
      return name
    }
    let kind = next
    guard let type = type() else { return nil }
    var digits = take("n") ? "-" : ""
    while position < bytes.count, next != UInt8(ascii: "E") {
      guard (0x30...0x39).contains(next) || (0x61...0x66).contains(next) else { return nil }
      digits.unicodeScalars.append(Unicode.Scalar(next))
      position += 1
    }
    guard take("E") else { return nil }
    switch kind {
    case UInt8(ascii: "b") where digits == "0": return text("false")
    case UInt8(ascii: "b") where digits == "1": return text("true")
    case UInt8(ascii: "i"): return text(digits)
    case UInt8(ascii: "j"): return text(digits + "u")
    case UInt8(ascii: "l"): return text(digits + "l")
    case UInt8(ascii: "m"): return text(digits + "ul")
    case UInt8(ascii: "x"): return text(digits + "ll")
    case UInt8(ascii: "y"): return text(digits + "ull")
    case UInt8(ascii: "D") where digits.isEmpty || digits == "0": return text("nullptr")
    default: return add(.sequence([text("("), type, text(")\(digits)")]))
    }
  }
}
