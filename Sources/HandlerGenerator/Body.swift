enum Type: String {
  case i32, i64, f32, f64, v128
  /// The type in `Numerics`.
  var swift: String {
    ["i32": "UInt32", "i64": "UInt64", "f32": "Float", "f64": "Double", "v128": "V128"][rawValue, default: ""]
  }
  var isInteger: Bool { self == .i32 || self == .i64 }
  /// Returns the expression for an operand in a slot.
  func slot(_ field: String) -> String { "sp.\(rawValue)(@pc.\(field))" }
  /// The expression for an operand in the accumulator.
  var accumulator: String {
    switch self {
    case .i32: "UInt32(truncatingIfNeeded: @acc)"
    case .i64: "@acc"
    default: "@\(rawValue)"
    }
  }
  /// The expression for a constant in the code.
  var immediate: String {
    switch self {
    case .i32: "@pc.immediate"
    case .i64: "UInt64(bitPattern: Int64(@pc.signedImmediate))"
    case .f32: "Float(bitPattern: @pc.u32(16))"
    default: "Double(bitPattern: @pc.word(16))"
    }
  }
}

/// The work of an operation, as text: `@pc` stands for its address, `@acc`, `@f32`, `@f64` and `@fuel` for the values
/// that the handler's arguments have by then, `§` keeps the names of several operations in one handler apart.
struct Body {
  /// The statements. Those that leave the hot path return.
  var work = ""
  /// The length of the operation in bytes.
  var length = 16
  /// The expression for the new value, as in the next three. This is `nil` where the value does not change.
  var acc: String?
  var f32: String?
  var f64: String?
  var fuel: String?
  /// The statement that goes on elsewhere. This is `nil` for an operation that goes on with the next one.
  var end: String?
  var comment = ""

  /// Returns the operation with a result of a type in its accumulator.
  func leaving(_ value: String, _ type: Type) -> Body {
    var body = self
    switch type {
    case .f32: body.f32 = value
    case .f64: body.f64 = value
    default: body.acc = "UInt64(\(value))"
    }
    return body
  }
}

/// Returns a handler that does the work of several operations, one after the other, before it goes on.
func handler(_ name: String, _ bodies: [Body]) -> String {
  var lines: [String] = []
  var now = ["acc": "acc", "f32": "f32", "f64": "f64", "fuel": "fuel"]
  var offset = 0
  var end: String?
  for (index, body) in bodies.enumerated() {
    func own(_ text: String) -> String {
      var text = text.replacing("@pc", with: offset == 0 ? "pc" : "(pc + \(offset))").replacing("§", with: "\(index)")
      for (name, value) in now { text = text.replacing("@\(name)", with: value) }
      return text
    }
    lines += own(body.work).split(separator: "\n").map(String.init)
    var changed = now
    for (name, value) in [("acc", body.acc), ("f32", body.f32), ("f64", body.f64), ("fuel", body.fuel)] {
      guard let value else { continue }
      lines.append("let \(name)\(index) = \(own(value))")
      changed[name] = "\(name)\(index)"
    }
    now = changed
    end = body.end.map(own)
    offset += body.length
  }
  func register(_ name: String) -> String { now[name, default: name] }
  lines +=
    end.map { $0.split(separator: "\n").map(String.init) } ?? [
      "return next(pc + \(offset), sp, mem, ctx, \(register("acc")), \(register("fuel")), \(register("f32")), \(register("f64")))"
    ]
  // A value that an operation leaves in an accumulator is dropped where the next one leaves another there.
  for index in lines.indices.reversed() {
    guard let name = lines[index].wholeMatch(of: #/let ((acc|f32|f64)[0-9]+) = .*/#)?.output.1 else { continue }
    if !lines[(index + 1)...].contains(where: { $0.contains(name) }) { lines[index] = "" }
  }
  lines.removeAll { $0.isEmpty }
  let comment = bodies.count == 1 && !bodies[0].comment.isEmpty ? "/// \(bodies[0].comment)\n" : ""
  return """
    \(comment)@c func \(name)(
      _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
    ) {
    \(lines.map { "  \($0)" }.joined(separator: "\n"))
    }

    """
}

/// The operations by the names of their handlers.
nonisolated(unsafe) var bodies: [String: Body] = [:]

/// Records an operation, and returns its handler.
func handler(_ name: String, _ body: Body) -> String {
  bodies[name] = body
  return handler(name, [body])
}
