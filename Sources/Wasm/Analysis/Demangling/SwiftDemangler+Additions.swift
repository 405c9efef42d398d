extension SwiftDemangler {
  mutating func metadata() -> Int? {
    let words: String
    switch byte() {
    case UInt8(ascii: "a"): words = "type metadata accessor for "
    case UInt8(ascii: "n"): words = "nominal type descriptor for "
    case UInt8(ascii: "m"): words = "metaclass for "
    case UInt8(ascii: "f"): words = "full type metadata for "
    case UInt8(ascii: "p"): words = "protocol descriptor for "
    case UInt8(ascii: "D"): words = "demangling cache variable for type metadata for "
    case UInt8(ascii: "d"): words = "demangling cache variable for type metadata for "
    case UInt8(ascii: "o"): words = "class metadata base offset for "
    case UInt8(ascii: "r"): words = "type metadata completion function for "
    case UInt8(ascii: "i"): words = "type metadata instantiation function for "
    case UInt8(ascii: "I"): words = "type metadata instantiation cache for "
    case UInt8(ascii: "l"): words = "type metadata singleton initialization cache for "
    case UInt8(ascii: "b"): words = "canonical specialized generic type metadata accessor for "
    default: return nil
    }
    return popType().map { add(.prefixed(words, $0)) }
  }

  mutating func witness() -> Int? {
    switch byte() {
    case UInt8(ascii: "V"): return popType().map { add(.prefixed("value witness table for ", $0)) }
    case UInt8(ascii: "O"):
      let code = byte()
      let words: String
      switch code {
      case UInt8(ascii: "h"): words = "outlined destroy of "
      case UInt8(ascii: "c"): words = "outlined init with copy of "
      case UInt8(ascii: "y"): words = "outlined copy of "
      case UInt8(ascii: "e"): words = "outlined consume of "
      case UInt8(ascii: "r"): words = "outlined retain of "
      case UInt8(ascii: "s"): words = "outlined release of "
      case UInt8(ascii: "b"): words = "outlined init with take of "
      case UInt8(ascii: "d"): words = "outlined assign with take of "
      case UInt8(ascii: "f"): words = "outlined assign with copy of "
      default: return nil
      }
      popSignature()
      return popType().map { add(.prefixed(words, $0)) }
    case UInt8(ascii: "Z"), UInt8(ascii: "z"):
      let words =
        bytes[position - 1] == UInt8(ascii: "Z")
        ? "one-time initialization function for " : "one-time initialization token for "
      guard let list = popGlobals() else { return nil }
      return add(.prefixed(words, list))
    default: return nil
    }
  }

  /// Pops the names of variables that are initialized together.
  mutating func popGlobals() -> Int? {
    // A list ends with its first name; one name is enough here.
    if let last = stack.last, case .firstElement = nodes[last] { _ = pop() }
    return popName()
  }

  mutating func thunk() -> Int? {
    switch byte() {
    case UInt8(ascii: "m"): return word("merged ")
    case UInt8(ascii: "o"): return word("@objc ")
    case UInt8(ascii: "O"): return word("@nonobjc ")
    case UInt8(ascii: "D"): return word("dynamic ")
    case UInt8(ascii: "d"): return word("direct method reference thunk for ")
    case UInt8(ascii: "j"): return pop().map { add(.prefixed("dispatch thunk of ", $0)) }
    case UInt8(ascii: "q"): return pop().map { add(.prefixed("method descriptor for ", $0)) }
    case UInt8(ascii: "A"): return pop().map { add(.prefixed("partial apply forwarder for ", $0)) }
    case UInt8(ascii: "a"): return word("partial apply forwarder")
    case UInt8(ascii: "Q"): return suspension("await resume partial function for ")
    case UInt8(ascii: "Y"): return suspension("suspend resume partial function for ")
    case UInt8(ascii: "u"): return word("async function pointer to ")
    case UInt8(ascii: "W"): return protocolWitness()
    case UInt8(ascii: "G"), UInt8(ascii: "g"), UInt8(ascii: "i"), UInt8(ascii: "B"), UInt8(ascii: "s"):
      return genericSpecialization()
    case UInt8(ascii: "t"):
      // The numbers of dropped arguments come first.
      position -= 1
      while take("t") { _ = natural() }
      guard take("g") || take("G") || take("B") || take("i") || take("s") else { return nil }
      return genericSpecialization()
    case UInt8(ascii: "f"): return functionSpecialization()
    default: return nil
    }
  }

  /// Adds words before the whole.
  mutating func word(_ words: String) -> Int { add(.prefixed(words, -1)) }

  mutating func suspension(_ words: String) -> Int? {
    index().map { word("(\($0)) \(words)") }
  }

  mutating func protocolWitness() -> Int? {
    // The requirement is after the conformance: its type, its protocol, its module.
    guard let requirement = pop(), let conformance = popConformance() else { return nil }
    let (first, middle) = (
      add(.prefixed("protocol witness for ", requirement)), add(.prefixed(" in conformance ", conformance))
    )
    return add(.protocols([first, middle], isSequence: true))
  }

  /// Pops a conformance, whose operator is not written in names of witnesses.
  mutating func popConformance() -> Int? {
    popSignature()
    guard let module = popContext(), let requirement = popProtocol(), let type = popType() else { return nil }
    let (words, position) = (add(.prefixed(" : ", requirement)), add(.prefixed(" in ", module)))
    return add(.protocols([type, words, position], isSequence: true))
  }

  mutating func genericSpecialization() -> Int? {
    // Marks come first: serialized code, an asynchronous function that was removed, and the number of the pass.
    _ = take("q")
    _ = take("a")
    while (0x30...0x39).contains(next) { position += 1 }
    var types: [Int] = []
    while true {
      steps += 1
      var isFirst = false
      guard steps <= SymbolName.mostSteps, let last = stack.last else { return nil }
      if case .firstElement = nodes[last] {
        isFirst = true
        _ = pop()
      }
      guard let type = popType() else { return nil }
      types.append(type)
      if isFirst { break }
    }
    let list = add(.list(types.reversed()))
    return add(.specialization(list))
  }

  /// Reads the changes of the arguments of a function: letters and numbers, up to the next operator.
  mutating func functionSpecialization() -> Int? {
    let letters = Array("ndgosxqrGXODSi_".utf8)
    while position < bytes.count, next != UInt8(ascii: "T"), next != UInt8(ascii: ".") {
      guard letters.contains(next) || (0x30...0x39).contains(next) else { return nil }
      position += 1
    }
    return word("function signature specialization of ")
  }
}
