// These are the numeric operators.

let inverses = [
  "Eq": "Ne", "Ne": "Eq", "LtS": "GeS", "GeS": "LtS", "LtU": "GeU", "GeU": "LtU", "GtS": "LeS", "LeS": "GtS",
  "GtU": "LeU", "LeU": "GtU",
]

struct Operator {
  let name: String
  let operands: [Type]
  let result: Type
  var isCompare = false
  var traps = false
}

/// Returns the operand forms: s slot, a accumulator, i immediate.
func forms(_ op: Operator) -> [String] {
  if op.operands.count == 1 { return ["s", "a"] }
  return ["ss", "as", "sa", "si", "ai"]
}

func operand(_ form: Character, _ type: Type, _ field: String) -> String {
  form == "s" ? type.slot(field) : form == "a" ? type.accumulator : type.immediate
}

/// Returns the work of a conditional branch: to the target in the second operand word if `condition`, else on to the
/// next operation.
func branch(_ condition: String) -> Body {
  Body(
    work: """
      if \(condition) {
      \(goOn("@pc + @pc.i32(16)", cost: "UInt64(@pc.u32(20))").replacing(#/^/#.anchorsMatchLineEndings(), with: "  "))
      }
      \(charge("@pc + 24", cost: "UInt64(@pc.d)"))
      """, length: 24, fuel: "left§")
}

/// Returns the handlers of one operator: per form, the result to the accumulator, to a slot and the accumulator, and
/// for comparisons as a branch if true and if false.
func handlers(_ op: Operator) -> (text: String, names: [String]) {
  var text = ""
  var names: [String] = []
  for form in forms(op) {
    let characters = Array(form)
    var arguments = [operand(characters[0], op.operands[0], "a")]
    if characters.count > 1 { arguments.append(operand(characters[1], op.operands[1], "b")) }
    let length = form.contains("i") && !op.operands[0].isInteger ? 24 : 16
    let call = "Numerics.\(op.name)(\(arguments.joined(separator: ", ")))"
    let work =
      op.traps
      ? """
      let value§: \(op.result.swift)
      switch \(call) {
      case .success(let value): value§ = value
      case .failure(let kind): return trap(@pc, sp, ctx, kind.code, @fuel)
      }
      """
      : "let value§ = \(call)"
    let base = "\(op.name)_\(form)"
    text += handler("\(base)_a", Body(work: work, length: length).leaving("value§", op.result))
    text += handler(
      "\(base)_s", Body(work: "\(work)\nsp.set(@pc.d, value§)", length: length).leaving("value§", op.result))
    names += ["\(base)_a", "\(base)_s"]
    if op.isCompare {
      // The layout of a branch has its target where a float immediate would be: those forms do not branch.
      if length == 16 {
        // Where integers have the opposite comparison, its branch is used, instead of a copy of the same code.
        text += handler("\(base)_t", branch("\(call) != 0"))
        let suffix = op.name.dropFirst(3)
        if op.operands[0].isInteger, let inverse = inverses[String(suffix)] {
          names += ["\(base)_t", "\(op.name.prefix(3))\(inverse)_\(form)_t"]
        } else {
          text += handler("\(base)_f", branch("\(call) == 0"))
          names += ["\(base)_t", "\(base)_f"]
        }
      } else {
        names += ["opUnreachable", "opUnreachable"]
      }
    }
  }
  return (text, names)
}

func operators(_ type: Type, _ names: [String], compare: Bool = false) -> [Operator] {
  names.map { name in
    Operator(
      name: type.rawValue + name, operands: [type, type], result: compare ? .i32 : type, isCompare: compare,
      traps: name.hasPrefix("Div") && type.isInteger || name.hasPrefix("Rem"))
  }
}

let arithmetic = [
  "Add", "Sub", "Mul", "DivS", "DivU", "RemS", "RemU", "And", "Or", "Xor", "Shl", "ShrS", "ShrU", "Rotl", "Rotr",
]
let compare = ["Eq", "Ne", "LtS", "LtU", "GtS", "GtU", "LeS", "LeU", "GeS", "GeU"]
let floatArithmetic = ["Add", "Sub", "Mul", "Div", "Min", "Max", "Copysign"]
let floatCompare = ["Eq", "Ne", "Lt", "Gt", "Le", "Ge"]
func unary(_ operand: Type, _ names: [String], _ result: Type, traps: Bool = false) -> [Operator] {
  names.map { Operator(name: result.rawValue + $0, operands: [operand], result: result, traps: traps) }
}
let integerUnary: [Operator] =
  [
    Operator(name: "i32Eqz", operands: [.i32], result: .i32, isCompare: true),
    Operator(name: "i64Eqz", operands: [.i64], result: .i32, isCompare: true),
  ]
  + unary(.i32, ["Clz", "Ctz", "Popcnt", "Extend8S", "Extend16S"], .i32)
  + unary(.i64, ["Clz", "Ctz", "Popcnt", "Extend8S", "Extend16S", "Extend32S"], .i64)
  + unary(.i64, ["WrapI64"], .i32) + unary(.i32, ["ExtendI32S", "ExtendI32U"], .i64)
let floatUnary = ["Abs", "Neg", "Ceil", "Floor", "Trunc", "Nearest", "Sqrt"]
let conversions: [Operator] =
  unary(.f32, floatUnary, .f32) + unary(.f64, floatUnary, .f64)
  + unary(.f64, ["DemoteF64"], .f32) + unary(.f32, ["PromoteF32"], .f64)
  + unary(.i32, ["ConvertI32S", "ConvertI32U", "ReinterpretI32"], .f32)
  + unary(.i64, ["ConvertI64S", "ConvertI64U"], .f32)
  + unary(.i32, ["ConvertI32S", "ConvertI32U"], .f64)
  + unary(.i64, ["ConvertI64S", "ConvertI64U", "ReinterpretI64"], .f64)
  + unary(.f32, ["ReinterpretF32"], .i32) + unary(.f64, ["ReinterpretF64"], .i64)
  + unary(.f32, ["TruncSatF32S", "TruncSatF32U"], .i32) + unary(.f64, ["TruncSatF64S", "TruncSatF64U"], .i32)
  + unary(.f32, ["TruncSatF32S", "TruncSatF32U"], .i64) + unary(.f64, ["TruncSatF64S", "TruncSatF64U"], .i64)
  + unary(.f32, ["TruncF32S", "TruncF32U"], .i32, traps: true)
  + unary(.f64, ["TruncF64S", "TruncF64U"], .i32, traps: true)
  + unary(.f32, ["TruncF32S", "TruncF32U"], .i64, traps: true)
  + unary(.f64, ["TruncF64S", "TruncF64U"], .i64, traps: true)
