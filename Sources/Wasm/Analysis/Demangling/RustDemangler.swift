/// Reads the names that rustc gives symbols: those of RFC 2603 (`_R…`), and those that look like C++ (`_ZN…17h…E`).
///
/// Depth, steps and the length of the result are bounded: a name past a bound, or one that is not known, has no result.
struct RustDemangler {
  private let bytes: [UInt8]
  private var position = 0
  private var output: [UInt8] = []
  private var depth = 0
  private var steps = 0
  /// The number of lifetimes that are bound at the current position.
  private var lifetimes = 0
  /// This is true if what is read is not written.
  private var isSilent = false

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  // MARK: Legacy names

  /// Demangles a path of names with their lengths, whose last is a hash.
  static func demangleLegacy(_ bytes: [UInt8]) -> String? {
    guard bytes.count <= SymbolName.mostBytes, bytes.starts(with: "_ZN".utf8) else { return nil }
    var parts: [ArraySlice<UInt8>] = []
    var position = 3
    while position < bytes.count, bytes[position] != UInt8(ascii: "E") {
      var count = 0
      let start = position
      while position < bytes.count, (0x30...0x39).contains(bytes[position]), position - start < 5 {
        count = count * 10 + Int(bytes[position] - 0x30)
        position += 1
      }
      guard position > start, count > 0, count <= bytes.count - position else { return nil }
      parts.append(bytes[position..<position + count])
      position += count
    }
    guard position < bytes.count, position + 1 == bytes.count || bytes[position + 1] == UInt8(ascii: ".") else {
      return nil
    }
    guard let hash = parts.popLast(), !parts.isEmpty, hash.count == 17, hash.first == UInt8(ascii: "h"),
      hash.dropFirst().allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x66).contains($0) })
    else { return nil }
    var output: [UInt8] = []
    for part in parts {
      if !output.isEmpty { output += Array("::".utf8) }
      guard let text = unescaped(part) else { return nil }
      output += text
      guard output.count <= SymbolName.mostBytes else { return nil }
    }
    return String(validating: output, as: UTF8.self)
  }

  private static let escapes: [(name: String, text: String)] = [
    ("SP", "@"), ("BP", "*"), ("RF", "&"), ("LT", "<"), ("GT", ">"), ("LP", "("), ("RP", ")"), ("C", ","),
  ]

  /// Returns a part of a legacy name without escapes: `$LT$` and its like, `$u20$`, `..` for `::`.
  private static func unescaped(_ part: ArraySlice<UInt8>) -> [UInt8]? {
    var output: [UInt8] = []
    var rest = part
    if rest.starts(with: "_$".utf8) { rest = rest.dropFirst() }
    while let byte = rest.first {
      if rest.starts(with: "..".utf8) {
        output += Array("::".utf8)
        rest = rest.dropFirst(2)
      } else if byte == UInt8(ascii: "$") {
        guard let end = rest.dropFirst().firstIndex(of: byte) else { return nil }
        let word = String(decoding: rest[(rest.startIndex + 1)..<end], as: UTF8.self)
        if let known = escapes.first(where: { $0.name == word }) {
          output += Array(known.text.utf8)
        } else if word.utf8.first == UInt8(ascii: "u"), let code = UInt32(word.dropFirst(), radix: 16),
          let scalar = Unicode.Scalar(code)
        {
          output += Array(String(Character(scalar)).utf8)
        } else {
          return nil
        }
        rest = rest[(end + 1)...]
      } else {
        output.append(byte)
        rest = rest.dropFirst()
      }
    }
    return output
  }

  // MARK: Names of version 0

  static func demangle(_ bytes: [UInt8]) -> String? {
    guard bytes.count <= SymbolName.mostBytes, bytes.starts(with: "_R".utf8) else { return nil }
    var demangler = RustDemangler(Array(bytes.dropFirst(2)))
    // A version would be here.
    guard (0x41...0x5A).contains(demangler.next), demangler.path(isValue: true) else { return nil }
    if demangler.position < demangler.bytes.count, demangler.next != UInt8(ascii: "."),
      demangler.next != UInt8(ascii: "$")
    {
      // This is the crate that made an instance of a generic function.
      demangler.isSilent = true
      guard demangler.path(isValue: false) else { return nil }
      let next = demangler.next
      guard next == 0 || next == UInt8(ascii: ".") || next == UInt8(ascii: "$") else { return nil }
    }
    return String(validating: demangler.output, as: UTF8.self)
  }

  private var next: UInt8 { position < bytes.count ? bytes[position] : 0 }

  private mutating func take(_ letter: Unicode.Scalar) -> Bool {
    guard next == UInt8(ascii: letter) else { return false }
    position += 1
    return true
  }

  private mutating func enter() -> Bool {
    depth += 1
    steps += 1
    return depth <= SymbolName.mostDepth && steps <= SymbolName.mostSteps
  }

  private mutating func put(_ text: String) -> Bool {
    steps += 1
    if !isSilent { output += Array(text.utf8) }
    return output.count <= SymbolName.mostBytes && steps <= SymbolName.mostSteps
  }

  /// Reads a number in base 62: `_` is 0, `0_` is 1.
  private mutating func base62() -> UInt64? {
    if take("_") { return 0 }
    var value: UInt64 = 0
    while true {
      let digit: UInt64
      switch next {
      case 0x30...0x39: digit = UInt64(next - 0x30)
      case 0x61...0x7A: digit = UInt64(next - 0x61) + 10
      case 0x41...0x5A: digit = UInt64(next - 0x41) + 36
      case UInt8(ascii: "_"):
        position += 1
        return value == .max ? nil : value + 1
      default: return nil
      }
      let (product, isTooLarge) = value.multipliedReportingOverflow(by: 62)
      let (sum, isPast) = product.addingReportingOverflow(digit)
      guard !isTooLarge, !isPast else { return nil }
      value = sum
      position += 1
    }
  }

  private mutating func disambiguator() -> UInt64? {
    guard take("s") else { return 0 }
    return base62().flatMap { $0 == .max ? nil : $0 + 1 }
  }

  /// Reads an identifier without its disambiguator.
  private mutating func identifier() -> String? {
    let isPunycode = take("u")
    guard (0x30...0x39).contains(next) else { return nil }
    var count = 0
    let start = position
    while (0x30...0x39).contains(next), position - start < 5 {
      count = count * 10 + Int(next - 0x30)
      position += 1
      if count == 0 { break }
    }
    _ = take("_")
    guard count <= bytes.count - position else { return nil }
    let name = bytes[position..<position + count]
    position += count
    return isPunycode ? Punycode.decode(name, delimiter: UInt8(ascii: "_")) : String(validating: name, as: UTF8.self)
  }

  /// Reads with `body` at an earlier position.
  private mutating func backReference(_ body: (inout RustDemangler) -> Bool) -> Bool {
    let start = position - 1
    guard let target = base62(), target < UInt64(start) else { return false }
    // Nothing is read again if it is not written.
    if isSilent { return true }
    let end = position
    position = Int(target)
    guard body(&self) else { return false }
    position = end
    return true
  }

  private mutating func path(isValue: Bool) -> Bool {
    guard enter() else { return false }
    defer { depth -= 1 }
    let tag = next
    position += 1
    switch tag {
    case UInt8(ascii: "C"):
      guard disambiguator() != nil, let name = identifier() else { return false }
      return put(name)
    case UInt8(ascii: "N"):
      let namespace = next
      position += 1
      guard path(isValue: isValue), let number = disambiguator(), let name = identifier() else { return false }
      if (0x41...0x5A).contains(namespace) {
        let kind =
          switch namespace {
          case UInt8(ascii: "C"): "closure"
          case UInt8(ascii: "S"): "shim"
          default: String(Character(Unicode.Scalar(namespace)))
          }
        return put("::{\(kind)\(name.isEmpty ? "" : ":\(name)")#\(number)}")
      }
      guard (0x61...0x7A).contains(namespace) else { return false }
      return name.isEmpty || put("::\(name)")
    case UInt8(ascii: "M"): return impl() && put("<") && type() && put(">")
    case UInt8(ascii: "X"): return impl() && put("<") && type() && put(" as ") && path(isValue: false) && put(">")
    case UInt8(ascii: "Y"): return put("<") && type() && put(" as ") && path(isValue: false) && put(">")
    case UInt8(ascii: "I"):
      guard path(isValue: isValue), put(isValue ? "::<" : "<"), genericArguments() else { return false }
      return put(">")
    case UInt8(ascii: "B"): return backReference { $0.path(isValue: isValue) }
    default: return false
    }
  }

  /// Reads the path of an `impl`, which is not written.
  private mutating func impl() -> Bool {
    guard disambiguator() != nil else { return false }
    let outer = isSilent
    isSilent = true
    defer { isSilent = outer }
    return path(isValue: false)
  }

  private mutating func list(_ body: (inout RustDemangler) -> Bool) -> Int? {
    var count = 0
    while !take("E") {
      guard position < bytes.count else { return nil }
      if count > 0, !put(", ") { return nil }
      guard body(&self) else { return nil }
      count += 1
    }
    return count
  }

  private mutating func genericArguments() -> Bool { list { $0.genericArgument() } != nil }

  private mutating func genericArgument() -> Bool {
    if take("L") { return lifetime() }
    if take("K") { return constant() }
    return type()
  }

  private mutating func lifetime() -> Bool {
    guard let number = base62() else { return false }
    guard number > 0 else { return put("'_") }
    guard number <= UInt64(lifetimes) else { return false }
    return put(lifetimeName(lifetimes - Int(number)))
  }

  private func lifetimeName(_ position: Int) -> String {
    position < 26 ? "'\(Character(Unicode.Scalar(UInt8(0x61 + position))))" : "'_\(position)"
  }

  /// Writes `for<'a, 'b> ` and what it binds.
  private mutating func binder(_ body: (inout RustDemangler) -> Bool) -> Bool {
    let outer = lifetimes
    defer { lifetimes = outer }
    if take("G") {
      guard let number = base62(), number < 64 else { return false }
      let names = (0...Int(number)).map { lifetimeName(outer + $0) }
      guard put("for<" + names.joined(separator: ", ") + "> ") else { return false }
      lifetimes += Int(number) + 1
    }
    return body(&self)
  }

  private static func basic(_ letter: UInt8) -> String? {
    switch letter {
    case UInt8(ascii: "a"): "i8"
    case UInt8(ascii: "b"): "bool"
    case UInt8(ascii: "c"): "char"
    case UInt8(ascii: "d"): "f64"
    case UInt8(ascii: "e"): "str"
    case UInt8(ascii: "f"): "f32"
    case UInt8(ascii: "h"): "u8"
    case UInt8(ascii: "i"): "isize"
    case UInt8(ascii: "j"): "usize"
    case UInt8(ascii: "l"): "i32"
    case UInt8(ascii: "m"): "u32"
    case UInt8(ascii: "n"): "i128"
    case UInt8(ascii: "o"): "u128"
    case UInt8(ascii: "p"): "_"
    case UInt8(ascii: "s"): "i16"
    case UInt8(ascii: "t"): "u16"
    case UInt8(ascii: "u"): "()"
    case UInt8(ascii: "v"): "..."
    case UInt8(ascii: "x"): "i64"
    case UInt8(ascii: "y"): "u64"
    case UInt8(ascii: "z"): "!"
    default: nil
    }
  }

  private mutating func type() -> Bool {
    guard enter() else { return false }
    defer { depth -= 1 }
    let tag = next
    if let name = Self.basic(tag) {
      position += 1
      return put(name)
    }
    switch tag {
    case UInt8(ascii: "R"), UInt8(ascii: "Q"):
      position += 1
      guard put("&") else { return false }
      if take("L") {
        if next == UInt8(ascii: "_") { position += 1 } else if !lifetime() || !put(" ") { return false }
      }
      return (tag == UInt8(ascii: "R") || put("mut ")) && type()
    case UInt8(ascii: "P"), UInt8(ascii: "O"):
      position += 1
      return put(tag == UInt8(ascii: "P") ? "*const " : "*mut ") && type()
    case UInt8(ascii: "A"):
      position += 1
      return put("[") && type() && put("; ") && constant() && put("]")
    case UInt8(ascii: "S"):
      position += 1
      return put("[") && type() && put("]")
    case UInt8(ascii: "T"):
      position += 1
      guard put("("), let count = list({ $0.type() }) else { return false }
      return put(count == 1 ? ",)" : ")")
    case UInt8(ascii: "F"):
      position += 1
      return binder { $0.functionType() }
    case UInt8(ascii: "D"):
      position += 1
      guard put("dyn "), binder({ $0.bounds() }), take("L") else { return false }
      if take("_") { return true }
      return put(" + ") && lifetime()
    case UInt8(ascii: "B"):
      position += 1
      return backReference { $0.type() }
    default: return path(isValue: false)
    }
  }

  private mutating func functionType() -> Bool {
    if take("U"), !put("unsafe ") { return false }
    if take("K") {
      var name = "C"
      if !take("C") {
        guard let text = identifier() else { return false }
        name = String(text.map { $0 == "_" ? "-" : $0 })
      }
      guard put("extern \"\(name)\" ") else { return false }
    }
    guard put("fn("), list({ $0.type() }) != nil, put(")") else { return false }
    if take("u") { return true }
    return put(" -> ") && type()
  }

  private mutating func bounds() -> Bool {
    var isFirst = true
    while !take("E") {
      guard position < bytes.count, isFirst || put(" + ") else { return false }
      isFirst = false
      guard boundPath() else { return false }
    }
    return true
  }

  /// Writes a trait with its arguments and associated types.
  private mutating func boundPath() -> Bool {
    let start = output.count
    guard path(isValue: false) else { return false }
    var isOpen = false
    while take("p") {
      if !isOpen {
        // The associated types go on the list of arguments that the path already has.
        if !isSilent, output.count > start, output.last == UInt8(ascii: ">") {
          output.removeLast()
          guard put(", ") else { return false }
        } else if !put("<") {
          return false
        }
        isOpen = true
      } else if !put(", ") {
        return false
      }
      guard let name = identifier(), put("\(name) = "), type() else { return false }
    }
    return !isOpen || put(">")
  }

  private mutating func constant() -> Bool {
    guard enter() else { return false }
    defer { depth -= 1 }
    if take("p") { return put("_") }
    if take("B") { return backReference { $0.constant() } }
    let tag = next
    position += 1
    switch tag {
    case UInt8(ascii: "b"):
      guard let value = hexadecimal(), value == "0" || value == "1" else { return false }
      return put(value == "1" ? "true" : "false")
    case UInt8(ascii: "c"):
      guard let digits = hexadecimal(), let scalar = UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init) else {
        return false
      }
      return put("'\(scalar.escaped(asASCII: false))'")
    case UInt8(ascii: "a"), UInt8(ascii: "s"), UInt8(ascii: "l"), UInt8(ascii: "x"), UInt8(ascii: "n"),
      UInt8(ascii: "i"), UInt8(ascii: "h"), UInt8(ascii: "t"), UInt8(ascii: "m"), UInt8(ascii: "y"),
      UInt8(ascii: "o"), UInt8(ascii: "j"):
      let sign = take("n") ? "-" : ""
      guard let digits = hexadecimal() else { return false }
      return put(sign + (UInt64(digits, radix: 16).map(String.init) ?? "0x\(digits)"))
    default: return false
    }
  }

  /// Reads hexadecimal digits up to `_`.
  private mutating func hexadecimal() -> String? {
    let start = position
    while (0x30...0x39).contains(next) || (0x61...0x66).contains(next) { position += 1 }
    let digits = bytes[start..<position].drop { $0 == UInt8(ascii: "0") }
    guard digits.count <= 32, take("_") else { return nil }
    return digits.isEmpty ? "0" : String(decoding: digits, as: UTF8.self)
  }
}
