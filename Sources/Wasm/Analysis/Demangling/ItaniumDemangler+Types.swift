extension ItaniumDemangler {
  mutating func expression() -> Int? {
    guard enter() else { return nil }
    defer { depth -= 1 }
    switch next {
    case UInt8(ascii: "L"): return literal()
    case UInt8(ascii: "T"): return templateParameter()
    default: break
    }
    if take("fp") {
      _ = qualifiers()
      guard let number = sequence(base: 10) else { return nil }
      return text("fp\(number == 0 ? "" : "\(number - 1)")")
    }
    if take("st") { return wrapped("sizeof (", type()) }
    if take("sz") { return wrapped("sizeof (", expression()) }
    if take("sZ") { return wrapped("sizeof...(", templateParameter()) }
    if take("sp") { return expression().map { add(.expansion($0)) } }
    if take("cv") {
      guard let type = type(), next != UInt8(ascii: "_"), let value = expression() else { return nil }
      return add(.sequence([text("("), type, text(")("), value, text(")")]))
    }
    if take("cl") {
      guard let function = expression() else { return nil }
      var parts = [function, text("(")]
      var isFirst = true
      while !take("E") {
        guard let argument = expression() else { return nil }
        parts += isFirst ? [argument] : [text(", "), argument]
        isFirst = false
      }
      return add(.sequence(parts + [text(")")]))
    }
    if take("sr") {
      guard let scope = type(), let name = unqualifiedName(in: nil) else { return nil }
      let member = add(.scoped(scope, name))
      return next == UInt8(ascii: "I") ? template(member) : member
    }
    if (0x30...0x39).contains(next) {
      guard let name = sourceName() else { return nil }
      return next == UInt8(ascii: "I") ? template(name) : name
    }
    for (position, row) in Self.operators.enumerated() where position > 4 && take(row.code) {
      guard let left = expression() else { return nil }
      if (5..<10).contains(position) || row.symbol == "!" {
        return add(.sequence([text(row.symbol), text("("), left, text(")")]))
      }
      guard row.symbol != "()", row.symbol != "[]", row.symbol != "?", row.symbol != "++", row.symbol != "--",
        let right = expression()
      else { return nil }
      return add(.sequence([text("("), left, text(") \(row.symbol) ("), right, text(")")]))
    }
    return nil
  }

  mutating func wrapped(_ words: String, _ node: Int?) -> Int? {
    node.map { add(.sequence([text(words), $0, text(")")])) }
  }

  // MARK: Types

  static func builtin(_ letter: UInt8) -> String? {
    switch letter {
    case UInt8(ascii: "v"): "void"
    case UInt8(ascii: "w"): "wchar_t"
    case UInt8(ascii: "b"): "bool"
    case UInt8(ascii: "c"): "char"
    case UInt8(ascii: "a"): "signed char"
    case UInt8(ascii: "h"): "unsigned char"
    case UInt8(ascii: "s"): "short"
    case UInt8(ascii: "t"): "unsigned short"
    case UInt8(ascii: "i"): "int"
    case UInt8(ascii: "j"): "unsigned int"
    case UInt8(ascii: "l"): "long"
    case UInt8(ascii: "m"): "unsigned long"
    case UInt8(ascii: "x"): "long long"
    case UInt8(ascii: "y"): "unsigned long long"
    case UInt8(ascii: "n"): "__int128"
    case UInt8(ascii: "o"): "unsigned __int128"
    case UInt8(ascii: "f"): "float"
    case UInt8(ascii: "d"): "double"
    case UInt8(ascii: "e"): "long double"
    case UInt8(ascii: "g"): "__float128"
    case UInt8(ascii: "z"): "..."
    default: nil
    }
  }

  static func extended(_ letter: UInt8) -> String? {
    switch letter {
    case UInt8(ascii: "n"): "std::nullptr_t"
    case UInt8(ascii: "i"): "char32_t"
    case UInt8(ascii: "s"): "char16_t"
    case UInt8(ascii: "u"): "char8_t"
    case UInt8(ascii: "a"): "auto"
    case UInt8(ascii: "c"): "decltype(auto)"
    case UInt8(ascii: "h"): "half"
    case UInt8(ascii: "d"): "decimal64"
    case UInt8(ascii: "e"): "decimal128"
    case UInt8(ascii: "f"): "decimal32"
    default: nil
    }
  }

  mutating func type() -> Int? {
    guard enter() else { return nil }
    defer { depth -= 1 }
    if let name = Self.builtin(next) {
      position += 1
      return text(name)
    }
    var result: Int?
    switch next {
    case UInt8(ascii: "r"), UInt8(ascii: "V"), UInt8(ascii: "K"):
      let words = qualifiers()
      if next == UInt8(ascii: "F") || next == UInt8(ascii: "D") && afterNext == UInt8(ascii: "o") {
        result = functionType(words)
      } else {
        guard let base = type() else { return nil }
        result = add(.suffixed(base, words))
      }
    case UInt8(ascii: "P"): result = pointer("*")
    case UInt8(ascii: "R"): result = pointer("&")
    case UInt8(ascii: "O"): result = pointer("&&")
    case UInt8(ascii: "C"): result = suffixed(" complex")
    case UInt8(ascii: "G"): result = suffixed(" imaginary")
    case UInt8(ascii: "F"): result = functionType("")
    case UInt8(ascii: "A"): result = arrayType()
    case UInt8(ascii: "M"):
      position += 1
      guard let scope = type(), let member = type() else { return nil }
      result = add(.memberPointer(of: scope, member))
    case UInt8(ascii: "U"):
      position += 1
      guard let name = sourceName(), next != UInt8(ascii: "I"), let base = type() else { return nil }
      result = add(.sequence([base, text(" "), name]))
    case UInt8(ascii: "u"):
      position += 1
      return sourceName()
    case UInt8(ascii: "T"):
      if afterNext == UInt8(ascii: "s") || afterNext == UInt8(ascii: "u") || afterNext == UInt8(ascii: "e") {
        position += 2
        var suffix = ""
        result = name(&suffix)
        break
      }
      guard let parameter = templateParameter() else { return nil }
      guard next == UInt8(ascii: "I") else {
        result = parameter
        break
      }
      substitutions.append(parameter)
      result = innerTemplate(parameter)
    case UInt8(ascii: "S") where afterNext != UInt8(ascii: "t"):
      guard let base = substitution() else { return nil }
      guard next == UInt8(ascii: "I") else { return base }
      result = innerTemplate(base)
    case UInt8(ascii: "D"):
      if let name = Self.extended(afterNext) {
        position += 2
        return text(name)
      }
      if next == UInt8(ascii: "D"), afterNext == UInt8(ascii: "o") {
        result = functionType("")
      } else if take("Dp") {
        guard let base = type() else { return nil }
        result = add(.expansion(base))
      } else if take("Dt") || take("DT") {
        guard let value = expression(), take("E") else { return nil }
        result = add(.sequence([text("decltype("), value, text(")")]))
      } else if take("Dv") {
        guard let count = number(), take("_"), let base = type() else { return nil }
        result = add(.sequence([base, text(" vector[\(count)]")]))
      } else if take("DF") {
        guard let bits = number(), take("_") else { return nil }
        return text("_Float\(bits)")
      } else {
        return nil
      }
    case UInt8(ascii: "N"), UInt8(ascii: "Z"), UInt8(ascii: "S"), 0x30...0x39:
      // Arguments in the name of a type are not those that `T_` of the function stands for.
      let saved = parameters
      var suffix = ""
      result = name(&suffix)
      parameters = saved
    default: return nil
    }
    guard let result else { return nil }
    substitutions.append(result)
    return result
  }

  mutating func innerTemplate(_ base: Int) -> Int? {
    let saved = parameters
    defer { parameters = saved }
    return template(base)
  }

  mutating func pointer(_ symbol: String) -> Int? {
    position += 1
    return type().map { add(.pointer($0, symbol)) }
  }

  mutating func suffixed(_ words: String) -> Int? {
    position += 1
    return type().map { add(.suffixed($0, words)) }
  }

  mutating func functionType(_ qualifiers: String) -> Int? {
    var suffix = qualifiers
    if take("Do") { suffix += " noexcept" }
    guard take("F") else { return nil }
    _ = take("Y")
    guard let result = type(), let types = parameterTypes() else { return nil }
    if take("R") { suffix += " &" } else if take("O") { suffix += " &&" }
    guard take("E") else { return nil }
    return add(.function(result: result, parameters: types, suffix: suffix))
  }

  mutating func arrayType() -> Int? {
    position += 1
    var count: Int?
    if !take("_") {
      if let value = (0x30...0x39).contains(next) ? number() : nil {
        count = text("\(value)")
      } else {
        count = expression()
      }
      guard count != nil, take("_") else { return nil }
    }
    return type().map { add(.array($0, count: count)) }
  }
}
