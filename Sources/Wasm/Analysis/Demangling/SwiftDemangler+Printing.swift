extension SwiftDemangler {
  mutating func put(_ text: String) -> Bool {
    output += Array(text.utf8)
    steps += 1
    return output.count <= SymbolName.mostBytes && steps <= SymbolName.mostSteps
  }

  mutating func list<Item>(_ items: [Item], _ body: (inout SwiftDemangler, Item) -> Bool) -> Bool {
    for (position, item) in items.enumerated() {
      if position > 0, !put(", ") { return false }
      guard body(&self, item) else { return false }
    }
    return true
  }

  mutating func print(_ node: Int) -> Bool {
    depth += 1
    steps += 1
    defer { depth -= 1 }
    guard node >= 0, depth <= SymbolName.mostDepth, steps <= SymbolName.mostSteps else { return false }
    switch nodes[node] {
    case .identifier(let text), .module(let text): return put(text)
    case .privateName(let name), .local(let name), .type(let name): return print(name)
    case .nominal(let context, let name, _): return print(context) && put(".") && print(name)
    case .extended(let module, let type): return put("(extension in ") && print(module) && put("):") && print(type)
    case .generic(let base, let arguments):
      return print(base) && put("<") && list(arguments) { $0.print($1) } && put(">")
    case .tuple(let elements): return printTuple(elements, labels: nil)
    case .function(let parameters, let result, let words):
      return printParameters(parameters, labels: nil) && put("\(words) -> ") && print(result)
    case .sugar(let sugar, let types): return print(sugar, types)
    case .suffixed(let base, let words): return print(base) && put(words)
    case .prefixed(let words, let inner): return put(words) && print(inner)
    case .parameter(let depth, let index): return put(Self.parameterName(depth, index))
    case .member(let base, let name): return print(base) && put(".\(name)")
    case .protocols(let list, let isSequence):
      if isSequence {
        for node in list where !print(node) { return false }
        return true
      }
      if list.isEmpty { return put("Any") }
      for (position, node) in list.enumerated() {
        if position > 0, !put(" & ") { return false }
        guard print(node) else { return false }
      }
      return true
    case .entity(let context, let entity, let type, let labels): return print(entity, context, type, labels)
    case .list(let items): return put("<") && list(items) { $0.print($1) } && put(">")
    case .specialization(let list): return put("generic specialization ") && print(list) && put(" of ")
    case .emptyList, .firstElement, .throwing, .asynchronous, .signature: return false
    }
  }

  static func parameterName(_ depth: Int, _ index: Int) -> String {
    let letter = String(Character(Unicode.Scalar(UInt8(0x41 + index % 26))))
    return letter + (index >= 26 ? "\(index / 26)" : "") + (depth > 0 ? "\(depth)" : "")
  }

  mutating func print(_ sugar: Sugar, _ types: [Int]) -> Bool {
    switch sugar {
    case .optional:
      if case .function = nodes[types[0]] { return put("(") && print(types[0]) && put(")?") }
      return print(types[0]) && put("?")
    case .array: return put("[") && print(types[0]) && put("]")
    case .dictionary: return put("[") && print(types[0]) && put(" : ") && print(types[1]) && put("]")
    case .metatype: return print(types[0]) && put(".Type")
    case .existentialMetatype: return print(types[0]) && put(".Type")
    case .inout_: return put("inout ") && print(types[0])
    case .shared: return put("__shared ") && print(types[0])
    case .owned: return put("__owned ") && print(types[0])
    }
  }

  mutating func printTuple(_ elements: [Element], labels: [String]?) -> Bool {
    guard put("(") else { return false }
    for (position, element) in elements.enumerated() {
      if position > 0, !put(", ") { return false }
      let label = labels.map { $0.indices.contains(position) ? $0[position] : nil } ?? element.label
      if let label, !put("\(label): ") { return false }
      guard print(element.type) else { return false }
    }
    return put(")")
  }

  mutating func printParameters(_ parameters: Int, labels: [String]?) -> Bool {
    if case .tuple(let elements) = nodes[parameters] { return printTuple(elements, labels: labels) }
    return printTuple([Element(label: nil, type: parameters)], labels: labels)
  }

  mutating func print(_ entity: Entity, _ context: Int, _ type: Int?, _ labels: [String]?) -> Bool {
    var signature: (parameters: Int, result: Int, words: String)?
    if let type, case .function(let parameters, let result, let words) = nodes[type] {
      signature = (parameters, result, words)
    }
    let shown = labels.flatMap { $0.isEmpty ? nil : $0 }
    switch entity {
    case .function(let name):
      guard let signature, printContext(context), print(name) else { return false }
      return printParameters(signature.parameters, labels: shown) && put("\(signature.words) -> ")
        && print(signature.result)
    case .constructor(let isAllocating):
      guard let signature, printContext(context), put(isAllocating && isClass(context) ? "__allocating_init" : "init")
      else { return false }
      return printParameters(signature.parameters, labels: shown) && put("\(signature.words) -> ")
        && print(signature.result)
    case .destructor(let isDeallocating):
      return printContext(context) && put(isDeallocating ? "__deallocating_deinit" : "deinit")
    case .isolatedDestructor: return printContext(context) && put("__isolated_deallocating_deinit")
    case .variable(let name):
      guard let type, printContext(context), print(name), put(" : ") else { return false }
      return print(type)
    case .subscript_:
      guard let signature, printContext(context), put("subscript") else { return false }
      return printParameters(signature.parameters, labels: shown) && put("\(signature.words) -> ")
        && print(signature.result)
    case .accessor(let word, let variable): return printAccessor(word, variable)
    case .closure(let number, let isImplicit):
      guard let type, put("\(isImplicit ? "implicit " : "")closure #\(number + 1) "), print(type), put(" in ") else {
        return false
      }
      return print(context)
    case .defaultArgument(let number): return put("default argument \(number) of ") && print(context)
    }
  }

  /// Prints an accessor, such as `A.x.getter : Int`.
  mutating func printAccessor(_ word: String, _ variable: Int) -> Bool {
    guard case .entity(let context, let entity, let type, let labels) = nodes[variable], let type else { return false }
    switch entity {
    case .variable(let name): return printContext(context) && print(name) && put(".\(word) : ") && print(type)
    case .subscript_:
      guard case .function(let parameters, let result, let words) = nodes[type], printContext(context),
        put("subscript.\(word) : ")
      else { return false }
      return printParameters(parameters, labels: labels.flatMap { $0.isEmpty ? nil : $0 }) && put("\(words) -> ")
        && print(result)
    default: return false
    }
  }

  /// Prints a context and a dot; for a function, what is in it comes first.
  mutating func printContext(_ context: Int) -> Bool {
    print(context) && put(".")
  }
}
