extension ItaniumDemangler {
  mutating func put(_ text: String) -> Bool {
    output += Array(text.utf8)
    steps += 1
    return output.count <= SymbolName.mostBytes && steps <= SymbolName.mostSteps
  }

  mutating func print(_ node: Int) -> Bool { printLeft(node) && printRight(node) }

  mutating func print(_ list: [Int]) -> Bool {
    var isFirst = true
    for node in list {
      let start = output.count
      if !isFirst, !put(", ") { return false }
      let begin = output.count
      guard print(node) else { return false }
      // An empty pack leaves nothing.
      if output.count == begin {
        output.removeLast(output.count - start)
      } else {
        isFirst = false
      }
    }
    return true
  }

  /// Returns the base and the symbol of a pointer or reference. A reference to a reference collapses into one, which is
  /// an lvalue reference if either is.
  mutating func collapsed(_ base: Int, _ symbol: String) -> (base: Int, symbol: String) {
    guard symbol != "*" else { return (base, symbol) }
    var (node, base, symbol) = (base, base, symbol)
    while true {
      steps += 1
      guard steps <= SymbolName.mostSteps else { return (base, symbol) }
      switch nodes[node] {
      case .pointer(let inner, let other) where other != "*":
        (node, base) = (inner, inner)
        if other == "&" { symbol = "&" }
      case .pack(let elements):
        guard let element, elements.indices.contains(element) else { return (base, symbol) }
        node = elements[element]
      default: return (base, symbol)
      }
    }
  }

  /// Returns whether a type also has a part after what it is the type of, such as a function's.
  mutating func isWrapped(_ node: Int) -> Bool {
    var node = node
    while true {
      steps += 1
      guard steps <= SymbolName.mostSteps else { return false }
      switch nodes[node] {
      case .function, .array: return true
      case .suffixed(let base, _): node = base
      case .pack(let elements):
        guard let element, elements.indices.contains(element) else { return false }
        node = elements[element]
      default: return false
      }
    }
  }

  /// Prints the part of a type before the declared name.
  mutating func printLeft(_ node: Int) -> Bool {
    guard enter() else { return false }
    defer { depth -= 1 }
    switch nodes[node] {
    case .text(let text): return put(text)
    case .scoped(let outer, let inner): return print(outer) && put("::") && print(inner)
    case .template(let base, let arguments): return print(base) && print(arguments)
    case .arguments(let list):
      guard put("<"), print(list) else { return false }
      return put(">")
    case .pack(let elements):
      guard let element else { return print(elements) }
      return elements.indices.contains(element) ? printLeft(elements[element]) : true
    case .expansion(let pattern): return printExpansion(pattern)
    case .suffixed(let base, let words): return printLeft(base) && (isFunction(base) || put(words))
    case .pointer(let whole, let written):
      let (base, symbol) = collapsed(whole, written)
      guard printLeft(base) else { return false }
      if isWrapped(base), !put(" (") { return false }
      return put(symbol)
    case .memberPointer(let scope, let member):
      guard printLeft(member), put(isWrapped(member) ? " (" : " ") else { return false }
      return print(scope) && put("::*")
    case .function(let result, _, _):
      guard let result else { return true }
      return printLeft(result)
    case .array(let base, _): return printLeft(base)
    case .sequence(let parts):
      for part in parts where !print(part) { return false }
      return true
    case .encoding(let name, let result, _, _):
      if let result, !printLeft(result) || !put(" ") { return false }
      return print(name)
    }
  }

  func isFunction(_ node: Int) -> Bool {
    if case .function = nodes[node] { true } else { false }
  }

  /// Prints the part of a type after the declared name.
  mutating func printRight(_ node: Int) -> Bool {
    guard enter() else { return false }
    defer { depth -= 1 }
    switch nodes[node] {
    case .suffixed(let base, _): return printRight(base)
    case .pointer(let whole, let written):
      let base = collapsed(whole, written).base
      if isWrapped(base), !put(")") { return false }
      return printRight(base)
    case .memberPointer(_, let member):
      if isWrapped(member), !put(")") { return false }
      return printRight(member)
    case .function(let result, let parameters, let suffix):
      guard put(result != nil && output.last != UInt8(ascii: ")") ? " (" : "("), print(parameters), put(")"),
        put(suffix)
      else { return false }
      return result.map { printRight($0) } ?? true
    case .array(let base, let count):
      guard put(output.last == UInt8(ascii: "]") ? "[" : " [") else { return false }
      if let count, !print(count) { return false }
      return put("]") && printRight(base)
    case .encoding(_, let result, let parameters, let suffix):
      guard put("("), print(parameters), put(")"), put(suffix) else { return false }
      return result.map { printRight($0) } ?? true
    case .pack(let elements):
      guard let element, elements.indices.contains(element) else { return true }
      return printRight(elements[element])
    default: return true
    }
  }

  /// Prints a pattern once for each element of the pack in it.
  mutating func printExpansion(_ pattern: Int) -> Bool {
    guard let count = packCount(pattern) else { return print(pattern) && put("...") }
    let outer = element
    defer { element = outer }
    for position in 0..<count {
      if position > 0, !put(", ") { return false }
      element = position
      guard print(pattern) else { return false }
    }
    return true
  }

  /// Returns the number of elements of the first pack that a pattern names.
  mutating func packCount(_ pattern: Int) -> Int? {
    var open = [pattern]
    while let node = open.popLast() {
      steps += 1
      guard steps <= SymbolName.mostSteps else { return nil }
      switch nodes[node] {
      case .pack(let elements): return elements.count
      case .text, .expansion: break
      case .scoped(let one, let two), .memberPointer(let one, let two), .template(let one, let two): open += [two, one]
      case .arguments(let list), .sequence(let list): open += list.reversed()
      case .suffixed(let base, _), .pointer(let base, _), .array(let base, _): open.append(base)
      case .function(let result, let list, _): open += list.reversed() + (result.map { [$0] } ?? [])
      case .encoding(let name, let result, let list, _): open += list.reversed() + (result.map { [$0] } ?? []) + [name]
      }
    }
    return nil
  }
}
