extension SwiftDemangler {
  mutating func nominal() -> Int? {
    guard let name = popName(), let context = popContext() else { return nil }
    let isClass = bytes[position - 1] == UInt8(ascii: "C")
    let node = add(.nominal(context: context, name: name, isClass: isClass))
    substitutions.append(node)
    return node
  }

  func isClass(_ node: Int) -> Bool {
    switch nodes[node] {
    case .nominal(_, _, let isClass): isClass
    case .extended(_, let type): isClass(type)
    default: false
    }
  }

  mutating func extensionContext() -> Int? {
    // A signature of the extension may be in between.
    if let last = stack.last, case .signature = nodes[last] { _ = pop() }
    guard let module = popContext(), let type = popType() else { return nil }
    return add(.extended(module: module, type))
  }

  /// Pops the types of a function: tuple or type, result, and words.
  mutating func functionType(_ words: String) -> Int? {
    var words = words
    while let last = stack.last {
      switch nodes[last] {
      case .throwing: words = " throws" + words
      case .asynchronous: words = " async" + words
      default:
        guard let parameters = popParameters(), let result = popParameters() else { return nil }
        return add(.function(parameters: parameters, result: result, words: words))
      }
      _ = pop()
    }
    return nil
  }

  mutating func popParameters() -> Int? {
    guard let last = stack.last else { return nil }
    if case .emptyList = nodes[last] {
      _ = pop()
      return add(.tuple([]))
    }
    return popType()
  }

  mutating func popLabels(_ type: Int) -> [String]? {
    guard let last = stack.last else { return [] }
    if case .emptyList = nodes[last] {
      _ = pop()
      return []
    }
    // Labels are as many as there are parameters, if there are any.
    guard case .function(let parameters, _, _) = nodes[type] else { return [] }
    var count = 1
    if case .tuple(let elements) = nodes[parameters] { count = elements.count }
    var labels: [String] = []
    var position = stack.count - count
    guard count > 0, position > 0 else { return [] }
    while position < stack.count {
      switch nodes[stack[position]] {
      case .identifier(let name): labels.append(name)
      case .firstElement: labels.append("_")
      default: return []
      }
      position += 1
    }
    stack.removeLast(count)
    return labels
  }

  mutating func popSignature() {
    while let last = stack.last, case .signature = nodes[last] { _ = pop() }
  }

  mutating func plainFunction() -> Int? {
    popSignature()
    guard let type = functionType("") else { return nil }
    guard let labels = popLabels(type), let name = popName(), let context = popContext() else { return nil }
    return entity(context, .function(name), type, labels)
  }

  mutating func entity(_ context: Int, _ entity: Entity, _ type: Int?, _ labels: [String]?) -> Int {
    add(.entity(context: context, entity, type: type, labels: labels))
  }

  mutating func functionEntity() -> Int? {
    switch byte() {
    case UInt8(ascii: "D"): return popContext().map { entity($0, .destructor(isDeallocating: true), nil, nil) }
    case UInt8(ascii: "d"): return popContext().map { entity($0, .destructor(isDeallocating: false), nil, nil) }
    case UInt8(ascii: "Z"): return popContext().map { entity($0, .isolatedDestructor, nil, nil) }
    case UInt8(ascii: "C"), UInt8(ascii: "c"):
      let isAllocating = bytes[position - 1] == UInt8(ascii: "C")
      popSignature()
      guard let type = popType() else { return nil }
      guard let labels = popLabels(type), let context = popContext() else { return nil }
      return entity(context, .constructor(isAllocating: isAllocating), type, labels)
    case UInt8(ascii: "U"), UInt8(ascii: "u"):
      let isImplicit = bytes[position - 1] == UInt8(ascii: "u")
      guard let number = index() else { return nil }
      popSignature()
      guard let type = popType(), let context = popContext() else { return nil }
      return entity(context, .closure(number, isImplicit: isImplicit), type, [])
    case UInt8(ascii: "A"):
      guard let number = index(), let context = popContext() else { return nil }
      return entity(context, .defaultArgument(number), nil, nil)
    case UInt8(ascii: "i"):
      guard let variable = pop() else { return nil }
      return add(.prefixed("variable initialization expression of ", variable))
    default: return nil
    }
  }

  static func accessor(_ letter: UInt8) -> String? {
    switch letter {
    case UInt8(ascii: "g"): "getter"
    case UInt8(ascii: "s"): "setter"
    case UInt8(ascii: "m"): "materializeForSet"
    case UInt8(ascii: "w"): "willset"
    case UInt8(ascii: "W"): "didset"
    case UInt8(ascii: "r"): "read"
    case UInt8(ascii: "M"): "modify"
    case UInt8(ascii: "y"): "yielding_borrow"
    case UInt8(ascii: "x"): "yielding_mutate"
    case UInt8(ascii: "i"): "init"
    case UInt8(ascii: "G"): "getter"
    case UInt8(ascii: "b"): "borrow"
    case UInt8(ascii: "z"): "mutate"
    default: nil
    }
  }

  mutating func variable() -> Int? {
    popSignature()
    guard let type = popType(), let name = popName(), let context = popContext() else { return nil }
    return accessor(of: entity(context, .variable(name), type, nil))
  }

  mutating func subscriptEntity() -> Int? {
    // The name of a private subscript is not read.
    popSignature()
    guard let type = popType(), let labels = popLabels(type), let context = popContext() else { return nil }
    return accessor(of: entity(context, .subscript_, type, labels))
  }

  mutating func accessor(of variable: Int) -> Int? {
    let letter = byte()
    if letter == UInt8(ascii: "p") { return variable }
    if letter == UInt8(ascii: "l") || letter == UInt8(ascii: "a") {
      let kind = byte()
      guard kind == UInt8(ascii: "u") || kind == UInt8(ascii: "O") else { return nil }
      let word = letter == UInt8(ascii: "a") ? "mutableAddressor" : "addressor"
      return add(
        .entity(
          context: variable,
          .accessor(
            kind == UInt8(ascii: "u") ? "unsafe\(word.prefix(1).uppercased())\(word.dropFirst())" : word, variable),
          type: nil, labels: nil))
    }
    guard let word = Self.accessor(letter) else { return nil }
    return add(.entity(context: variable, .accessor(word, variable), type: nil, labels: nil))
  }

  // MARK: Types

  mutating func boundGeneric() -> Int? {
    var lists: [[Int]] = []
    while true {
      var arguments: [Int] = []
      while let last = stack.last, isType(last) {
        guard let type = popType() else { return nil }
        arguments.append(type)
        steps += 1
        guard steps <= SymbolName.mostSteps else { return nil }
      }
      lists.append(arguments.reversed())
      guard let end = pop() else { return nil }
      if case .emptyList = nodes[end] { break }
      guard case .firstElement = nodes[end] else { return nil }
    }
    guard let base = popType(), case .nominal = nodes[base] else { return nil }
    let node: Int
    switch (lists.count == 1 ? standardName(base) : nil, lists[0].count) {
    case ("Optional", 1): node = add(.sugar(.optional, lists[0]))
    case ("Array", 1): node = add(.sugar(.array, lists[0]))
    case ("Dictionary", 2): node = add(.sugar(.dictionary, lists[0]))
    default:
      guard let whole = generic(base, lists[...]) else { return nil }
      node = whole
    }
    substitutions.append(node)
    return node
  }

  /// Adds a type with the arguments of its own, and of the enclosing ones.
  mutating func generic(_ base: Int, _ lists: ArraySlice<[Int]>) -> Int? {
    guard let own = lists.first, lists.count <= 8 else { return base }
    var base = base
    if lists.count > 1 {
      guard case .nominal(let context, let name, let isClass) = nodes[base],
        let outer = generic(context, lists.dropFirst())
      else { return nil }
      base = add(.nominal(context: outer, name: name, isClass: isClass))
    }
    return own.isEmpty ? base : add(.generic(base, own))
  }

  func standardName(_ node: Int) -> String? {
    guard case .nominal(let context, let name, _) = nodes[node], case .module("Swift") = nodes[context],
      case .identifier(let text) = nodes[name]
    else { return nil }
    return text
  }

  mutating func tuple() -> Int? {
    var elements: [Element] = []
    if let last = stack.last, case .emptyList = nodes[last] {
      _ = pop()
    } else {
      while true {
        steps += 1
        var isFirst = false
        guard steps <= SymbolName.mostSteps, let last = stack.last else { return nil }
        if case .firstElement = nodes[last] {
          isFirst = true
          _ = pop()
        }
        guard let element = popElement() else { return nil }
        elements.append(element)
        if isFirst { break }
      }
    }
    return add(.tuple(elements.reversed()))
  }

  mutating func popElement() -> Element? {
    var label: String?
    if let last = stack.last, case .identifier(let name) = nodes[last] {
      label = name
      _ = pop()
    }
    guard let type = popType() else { return nil }
    return Element(label: label, type: type)
  }

  mutating func genericParameter() -> Int? {
    guard let (depth, number) = parameterIndex() else { return nil }
    return add(.parameter(depth: depth, index: number))
  }

  mutating func parameterIndex() -> (depth: Int, index: Int)? {
    if take("z") { return (0, 0) }
    if take("d") {
      guard let depth = index(), let number = index() else { return nil }
      return (depth + 1, number)
    }
    return index().map { (0, $0 + 1) }
  }

  mutating func genericSignature() -> Int? {
    // Counts of parameters for each depth come up to `l`.
    while !take("l") {
      steps += 1
      guard steps <= SymbolName.mostSteps else { return nil }
      if take("z") { continue }
      guard index() != nil else { return nil }
    }
    // Requirements come first, each with its type.
    popSignature()
    return add(.signature)
  }

  mutating func genericType() -> Int? {
    popSignature()
    guard let type = popType() else { return nil }
    return add(.type(type))
  }

  mutating func archetype() -> Int? {
    switch byte() {
    case UInt8(ascii: "z"): return member(of: .parameter(depth: 0, index: 0))
    case UInt8(ascii: "y"):
      guard let parameter = genericParameter() else { return nil }
      return member(of: nodes[parameter])
    case UInt8(ascii: "a"): return nil
    default: return nil
    }
  }

  mutating func member(of parameter: Node) -> Int? {
    var last = pop()
    // The protocol of an associated type may be given.
    if let node = last, case .nominal = nodes[node] { last = pop() }
    guard let node = last, case .identifier(let name) = nodes[node] else { return nil }
    let base = add(parameter)
    let result = add(.member(base, name))
    substitutions.append(result)
    return result
  }

  mutating func protocolList() -> Int? {
    var list: [Int] = []
    if let last = stack.last, case .emptyList = nodes[last] {
      _ = pop()
    } else {
      while true {
        steps += 1
        guard steps <= SymbolName.mostSteps, let last = stack.last else { return nil }
        var isFirst = false
        if case .firstElement = nodes[last] {
          isFirst = true
          _ = pop()
        }
        guard let type = popProtocol() else { return nil }
        list.append(type)
        if isFirst { break }
      }
    }
    return add(.protocols(list.reversed(), isSequence: false))
  }

  mutating func popProtocol() -> Int? {
    guard let last = stack.last else { return nil }
    if case .nominal = nodes[last] { return pop() }
    guard let name = popName(), let context = popContext() else { return nil }
    return add(.nominal(context: context, name: name))
  }

  mutating func specialType() -> Int? {
    switch byte() {
    case UInt8(ascii: "E"): return functionType("")
    case UInt8(ascii: "C"): return functionType("").map { add(.type($0)) }
    case UInt8(ascii: "p"): return popType().map { add(.sugar(.existentialMetatype, [$0])) }
    case UInt8(ascii: "w"): return popType().map { add(.suffixed($0, "?")) }
    case UInt8(ascii: "o"): return popType().map { add(.type($0)) }
    case UInt8(ascii: "m"):
      // This is a metatype with its representation.
      guard let type = popType() else { return nil }
      _ = byte()
      return add(.sugar(.metatype, [type]))
    default: return nil
    }
  }
}
