internal import Wasm

/// Prints functions and constant expressions: what surrounds code (section 6.6.4, Functions).
extension Printer {
  mutating func printFunctions() throws(ModuleError) {
    let first = module.importCount(.function)
    for (number, type) in module.functions.enumerated() {
      let index = Index(truncatingIfNeeded: first + number)
      field("(func")
      definition(index, identifiers.functions)
      typeUse(type)
      if number < module.code.count { try functionBody(module.code[number], of: index, functionType(type)) }
      text.put(")")
    }
  }

  /// - Parameter type: The function's type, or `nil` where that is not a function type.
  mutating func functionBody(
    _ body: FunctionBody, of function: Index, _ type: FunctionType?
  ) throws(ModuleError) {
    var reader = ByteReader(bytes, range: body.range)
    var code = CodeScope(start: body.range.lowerBound)
    code.labels = identifiers.labels(of: function)
    code.hints = hints[function] ?? [:]
    var firstLocal = 0
    // Where the parameters are unknown, or too many to repeat them, locals go by their indices.
    if let type, type.parameters.count + type.results.count <= Self.longestRepeatedType {
      code.locals = identifiers.locals(of: function)
      if !type.parameters.isEmpty { text.put(" ") }
      localTypes("param", type.parameters, from: 0, code.locals)
      types("result", type.results)
      firstLocal = type.parameters.count
    }
    var locals: [ValueType] = []
    for _ in 0..<(try reader.length(of: "groups of locals", minimum: 2)) {
      let start = reader.position
      let count = Int(try reader.u32())
      let type = try reader.valueType()
      guard count <= ModuleLimit.locals.value - locals.count else {
        throw ModuleError(.limit, "too many locals: at most \(ModuleLimit.locals.value) are supported", offset: start)
      }
      locals.append(contentsOf: repeatElement(type, count: count))
    }
    if !locals.isEmpty {
      text.line(depth: 2)
      localTypes("local", locals, from: firstLocal, code.locals)
    }
    try instructions(reader, &code)
  }

  /// Prints `(param $x i32) (param f64 f64)`: those with identifiers one by one, the others together.
  private mutating func localTypes(
    _ keyword: StaticString, _ types: [ValueType], from first: Int, _ names: IdentifierSpace
  ) {
    var number = 0
    while number < types.count {
      text.put(number == 0 ? "(" : " (")
      text.put(keyword)
      if let identifier = names[Index(truncatingIfNeeded: first + number)] {
        text.space(identifier)
        printedNames += 1
        text.put(" ")
        valueType(types[number])
        number += 1
      } else {
        repeat {
          text.put(" ")
          valueType(types[number])
          number += 1
        } while number < types.count && names[Index(truncatingIfNeeded: first + number)] == nil
      }
      text.put(")")
    }
  }

  /// Prints ` (i32.const 1)`: a constant expression without its `end`.
  mutating func expression(_ expression: Expression) throws(ModuleError) {
    var code = CodeScope(start: expression.range.lowerBound)
    code.isFolded = true
    try instructions(ByteReader(bytes, range: expression.range), &code)
  }
}
