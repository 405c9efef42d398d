extension SwiftDemangler {
  mutating func identifier() -> Int? {
    var hasWords = false
    var isPunycode = false
    if take("0") {
      if take("0") { isPunycode = true } else { hasWords = true }
    }
    var text = ""
    repeat {
      while hasWords, (0x41...0x5A).contains(next & ~0x20), next >= 0x41 {
        let letter = byte()
        let isLast = (0x41...0x5A).contains(letter)
        let number = Int(letter - (isLast ? 0x41 : 0x61))
        guard words.indices.contains(number) else { return nil }
        text += words[number]
        if isLast { hasWords = false }
      }
      if take("0") { break }
      guard let count = natural(), count > 0 else { return nil }
      if isPunycode { _ = take("_") }
      guard count <= bytes.count - position else { return nil }
      let slice = bytes[position..<position + count]
      position += count
      if isPunycode {
        guard let decoded = Self.punycode(slice) else { return nil }
        text += decoded
      } else {
        guard let plain = String(validating: slice, as: UTF8.self) else { return nil }
        addWords(slice)
        text += plain
      }
      guard text.utf8.count <= SymbolName.mostBytes else { return nil }
    } while hasWords
    guard !text.isEmpty else { return nil }
    let node = add(.identifier(text))
    substitutions.append(node)
    return node
  }

  /// Decodes Punycode, for which Swift has letters of its own for the digits.
  static func punycode(_ bytes: ArraySlice<UInt8>) -> String? {
    let delimiter = bytes.lastIndex(of: UInt8(ascii: "_"))
    let split = delimiter.map { $0 + 1 } ?? bytes.startIndex
    let digits = bytes[split...].map { (0x41...0x4A).contains($0) ? $0 - 0x41 + 0x30 : $0 }
    let plain = delimiter.map { Array(bytes[...$0]) } ?? []
    return Punycode.decode((plain + digits)[...], delimiter: UInt8(ascii: "_"))
  }

  /// Adds the words of a name: the first 26 can stand for themselves later on.
  mutating func addWords(_ name: ArraySlice<UInt8>) {
    func isUpper(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) }
    var start: Int?
    var last: UInt8 = 0
    for position in name.startIndex...name.endIndex {
      let byte = position < name.endIndex ? name[position] : 0
      if let begin = start {
        let ends = byte == 0 || byte == UInt8(ascii: "_") || !isUpper(last) && isUpper(byte)
        if ends {
          if position - begin >= 2, words.count < 26 {
            words.append(String(decoding: name[begin..<position], as: UTF8.self))
          }
          start = nil
        }
      }
      if start == nil, byte != 0, byte != UInt8(ascii: "_"), !(0x30...0x39).contains(byte) { start = position }
      last = byte
    }
  }

  /// Pops the name of an operator, whose letters stand for symbols.
  mutating func operatorName() -> Int? {
    guard let last = stack.last, case .identifier(let letters) = nodes[last] else { return nil }
    _ = pop()
    let symbols = Array("& @/= >    <*!|+?%-~   ^ .".utf8)
    var name = ""
    for letter in letters.utf8 {
      guard (0x61...0x7A).contains(letter) else { return nil }
      name.unicodeScalars.append(Unicode.Scalar(symbols[Int(letter - 0x61)]))
    }
    switch byte() {
    case UInt8(ascii: "i"): return add(.identifier("\(name) infix"))
    case UInt8(ascii: "p"): return add(.identifier("\(name) prefix"))
    case UInt8(ascii: "P"): return add(.identifier("\(name) postfix"))
    default: return nil
    }
  }

  mutating func localName() -> Int? {
    if take("L") {
      // This is a name with the mark of its file.
      guard let mark = pop(), case .identifier = nodes[mark] else { return nil }
      if let name = stack.last, case .identifier = nodes[name] {
        _ = pop()
        return add(.privateName(name))
      }
      return nil
    }
    guard !take("l"), index() != nil, let name = popName() else { return nil }
    return add(.local(name: name))
  }

  mutating func multiSubstitution() -> Int? {
    var repetitions = -1
    while true {
      let code = byte()
      switch code {
      case 0x61...0x7A:
        guard push(Int(code - 0x61), repetitions) else { return nil }
        repetitions = -1
      case 0x41...0x5A:
        let number = Int(code - 0x41)
        guard substitutions.indices.contains(number), push(number, repetitions), let last = pop() else { return nil }
        return last
      case UInt8(ascii: "_"):
        let number = repetitions + 27
        return substitutions.indices.contains(number) ? substitutions[number] : nil
      default:
        position -= 1
        guard let number = natural() else { return nil }
        repetitions = number
      }
    }
  }

  mutating func push(_ number: Int, _ repetitions: Int) -> Bool {
    guard substitutions.indices.contains(number), repetitions <= 256 else { return false }
    for _ in 0..<max(repetitions, 1) { stack.append(substitutions[number]) }
    return true
  }

  static let standard: [(code: Unicode.Scalar, name: String)] = [
    ("A", "AutoreleasingUnsafeMutablePointer"), ("a", "Array"), ("b", "Bool"), ("c", "UnicodeScalar"),
    ("D", "Dictionary"), ("d", "Double"), ("f", "Float"), ("h", "Set"), ("I", "DefaultIndices"), ("i", "Int"),
    ("J", "Character"), ("N", "ClosedRange"), ("n", "Range"), ("O", "ObjectIdentifier"), ("P", "UnsafePointer"),
    ("p", "UnsafeMutablePointer"), ("R", "UnsafeBufferPointer"), ("r", "UnsafeMutableBufferPointer"), ("S", "String"),
    ("s", "Substring"), ("u", "UInt"), ("V", "UnsafeRawPointer"), ("v", "UnsafeMutableRawPointer"),
    ("W", "UnsafeRawBufferPointer"), ("w", "UnsafeMutableRawBufferPointer"), ("q", "Optional"),
    ("B", "BinaryFloatingPoint"),
    ("E", "Encodable"), ("e", "Decodable"), ("F", "FloatingPoint"), ("G", "RandomNumberGenerator"), ("H", "Hashable"),
    ("j", "Numeric"), ("K", "BidirectionalCollection"), ("k", "RandomAccessCollection"), ("L", "Comparable"),
    ("l", "Collection"), ("M", "MutableCollection"), ("m", "RangeReplaceableCollection"), ("Q", "Equatable"),
    ("T", "Sequence"), ("t", "IteratorProtocol"), ("U", "UnsignedInteger"), ("X", "RangeExpression"),
    ("x", "Strideable"),
    ("Y", "RawRepresentable"), ("y", "StringProtocol"), ("Z", "SignedInteger"), ("z", "BinaryInteger"),
  ]

  mutating func standardSubstitution() -> Int? {
    let code = byte()
    switch code {
    case UInt8(ascii: "o"): return add(.module("__C"))
    case UInt8(ascii: "C"): return add(.module("__C_Synthesized"))
    case UInt8(ascii: "g"):
      guard let type = popType() else { return nil }
      let node = add(.sugar(.optional, [type]))
      substitutions.append(node)
      return node
    case UInt8(ascii: "c"):
      // Types of concurrency have letters of their own.
      return nil
    default:
      position -= 1
      // This is the same type several times.
      var count = 1
      if (0x30...0x39).contains(next) {
        guard let number = natural(), (1...256).contains(number) else { return nil }
        count = number
      }
      let letter = byte()
      guard let row = Self.standard.first(where: { UInt8(ascii: $0.code) == letter }) else { return nil }
      let (module, name) = (add(.module("Swift")), add(.identifier(row.name)))
      let node = add(.nominal(context: module, name: name))
      for _ in 1..<count { stack.append(node) }
      return node
    }
  }

  mutating func builtin() -> Int? {
    let name: String
    switch byte() {
    case UInt8(ascii: "b"): name = "Builtin.BridgeObject"
    case UInt8(ascii: "o"): name = "Builtin.NativeObject"
    case UInt8(ascii: "p"): name = "Builtin.RawPointer"
    case UInt8(ascii: "w"): name = "Builtin.Word"
    case UInt8(ascii: "i"):
      guard let bits = index(), bits > 0 else { return nil }
      name = "Builtin.Int\(bits - 1)"
    case UInt8(ascii: "f"):
      guard let bits = index(), bits > 0 else { return nil }
      name = "Builtin.FPIEEE\(bits - 1)"
    default: return nil
    }
    let identifier = add(.identifier(name))
    return add(.type(identifier))
  }
}
