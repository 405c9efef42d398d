// Writes the handlers that differ in nothing but an operator and where its operands are: one for every combination,
// because a handler has to be a function of its own. `swift run HandlerGenerator DIRECTORY` writes the files,
// `--check` says whether they are as it would write them.
import Foundation

enum Type: String {
  case i32, i64, f32, f64, v128
  /// Of `Numerics`.
  var swift: String { ["i32": "UInt32", "i64": "UInt64", "f32": "Float", "f64": "Double", "v128": "V128"][rawValue, default: ""] }
  var isInteger: Bool { self == .i32 || self == .i64 }
  /// The expression for an operand in a slot.
  func slot(_ field: String) -> String { "sp.\(rawValue)(pc.\(field))" }
  /// The expression for an operand in the accumulator.
  var accumulator: String {
    switch self {
    case .i32: "UInt32(truncatingIfNeeded: acc)"
    case .i64: "acc"
    default: rawValue
    }
  }
  var immediate: String {
    switch self {
    case .i32: "pc.immediate"
    case .i64: "UInt64(bitPattern: Int64(pc.signedImmediate))"
    case .f32: "Float(bitPattern: pc.u32(16))"
    default: "Double(bitPattern: pc.word(16))"
    }
  }
}

let parameters = """
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
"""

func handler(_ name: String, _ body: String) -> String {
  """
  @c func \(name)(
  \(parameters)
  ) {
  \(body.split(separator: "\n", omittingEmptySubsequences: false).map { "  \($0)" }.joined(separator: "\n"))
  }

  """
}

/// The call of the next handler, with a result in the accumulator of its type.
func next(_ length: Int, _ type: Type? = nil, _ value: String = "") -> String {
  let acc = type?.isInteger == true ? "UInt64(\(value))" : "acc"
  let f32 = type == .f32 ? value : "f32"
  let f64 = type == .f64 ? value : "f64"
  return "next(pc + \(length), sp, mem, ctx, \(acc), fuel, \(f32), \(f64))"
}

/// The branch to the target in the second operand word if `condition`, else to what follows.
func branch(_ condition: String) -> String {
  """
  if \(condition) {
    let left = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left) < 0 { return refuse(pc + pc.i32(16), sp, mem, ctx, UInt64(pc.u32(20)), left, f32, f64) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left, f32, f64)
  }
  let left = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left) < 0 { return refuse(pc + 24, sp, mem, ctx, UInt64(pc.d), left, f32, f64) }
  return next(pc + 24, sp, mem, ctx, acc, left, f32, f64)
  """
}

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

/// Operand forms: s slot, a accumulator, i immediate.
func forms(_ op: Operator) -> [String] {
  if op.operands.count == 1 { return ["s", "a"] }
  return ["ss", "as", "sa", "si", "ai"]
}

func operand(_ form: Character, _ type: Type, _ field: String) -> String {
  form == "s" ? type.slot(field) : form == "a" ? type.accumulator : type.immediate
}

/// The handlers of one operator: per form, the result to the accumulator, to a slot, and for comparisons as a branch if
/// true and if false.
func handlers(_ op: Operator) -> (text: String, names: [String]) {
  var text = ""
  var names: [String] = []
  for form in forms(op) {
    let characters = Array(form)
    var arguments = [operand(characters[0], op.operands[0], "a")]
    if characters.count > 1 { arguments.append(operand(characters[1], op.operands[1], "b")) }
    let length = form.contains("i") && !op.operands[0].isInteger ? 24 : 16
    let call = "Numerics.\(op.name)(\(arguments.joined(separator: ", ")))"
    func body(_ finish: (String) -> String) -> String {
      guard op.traps else { return finish(call) }
      return """
        switch \(call) {
        case .success(let value): \(finish("value"))
        case .failure(let kind): trap(pc, sp, mem, ctx, kind.code, fuel, f32, f64)
        }
        """
    }
    let base = "\(op.name)_\(form)"
    text += handler("\(base)_a", body { next(length, op.result, $0) })
    text += handler("\(base)_s", op.traps
      ? """
      switch \(call) {
      case .success(let value):
        sp.set(pc.d, value)
        \(next(length))
      case .failure(let kind): trap(pc, sp, mem, ctx, kind.code, fuel, f32, f64)
      }
      """
      : "sp.set(pc.d, \(call))\n\(next(length))")
    names += ["\(base)_a", "\(base)_s"]
    if op.isCompare {
      // The layout of a branch has its target where a float immediate would be: those forms do not branch.
      if length == 16 {
        // Where integers have the opposite comparison, its branch serves, instead of a copy of the same code.
        text += handler("\(base)_t", branch("\(call) != 0"))
        let suffix = op.name.dropFirst(3)
        if op.operands[0].isInteger, let inverse = inverses[String(suffix)] {
          names += ["\(base)_t", "\(op.name.prefix(3))\(inverse)_\(form)_t"]
        } else {
          text += handler("\(base)_f", branch("\(call) == 0"))
          names += ["\(base)_t", "\(base)_f"]
        }
      } else {
        names += ["trap", "trap"]
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

let arithmetic = ["Add", "Sub", "Mul", "DivS", "DivU", "RemS", "RemU", "And", "Or", "Xor", "Shl", "ShrS", "ShrU", "Rotl", "Rotr"]
let compare = ["Eq", "Ne", "LtS", "LtU", "GtS", "GtU", "LeS", "LeU", "GeS", "GeU"]
let floatArithmetic = ["Add", "Sub", "Mul", "Div", "Min", "Max", "Copysign"]
let floatCompare = ["Eq", "Ne", "Lt", "Gt", "Le", "Ge"]
func unary(_ operand: Type, _ names: [String], _ result: Type, traps: Bool = false) -> [Operator] {
  names.map { Operator(name: result.rawValue + $0, operands: [operand], result: result, traps: traps) }
}
let integerUnary: [Operator] =
  [Operator(name: "i32Eqz", operands: [.i32], result: .i32, isCompare: true),
   Operator(name: "i64Eqz", operands: [.i64], result: .i32, isCompare: true)]
  + unary(.i32, ["Clz", "Ctz", "Popcnt", "Extend8S", "Extend16S"], .i32)
  + unary(.i64, ["Clz", "Ctz", "Popcnt", "Extend8S", "Extend16S", "Extend32S"], .i64)
  + unary(.i64, ["WrapI64"], .i32) + unary(.i32, ["ExtendI32S", "ExtendI32U"], .i64)
let floatUnary = ["Abs", "Neg", "Ceil", "Floor", "Trunc", "Nearest", "Sqrt"]
let conversions: [Operator] =
  unary(.f32, floatUnary, .f32) + unary(.f64, floatUnary, .f64)
  + unary(.f64, ["DemoteF64"], .f32) + unary(.f32, ["PromoteF32"], .f64)
  + unary(.i32, ["ConvertI32S", "ConvertI32U", "ReinterpretI32"], .f32) + unary(.i64, ["ConvertI64S", "ConvertI64U"], .f32)
  + unary(.i32, ["ConvertI32S", "ConvertI32U"], .f64) + unary(.i64, ["ConvertI64S", "ConvertI64U", "ReinterpretI64"], .f64)
  + unary(.f32, ["ReinterpretF32"], .i32) + unary(.f64, ["ReinterpretF64"], .i64)
  + unary(.f32, ["TruncSatF32S", "TruncSatF32U"], .i32) + unary(.f64, ["TruncSatF64S", "TruncSatF64U"], .i32)
  + unary(.f32, ["TruncSatF32S", "TruncSatF32U"], .i64) + unary(.f64, ["TruncSatF64S", "TruncSatF64U"], .i64)
  + unary(.f32, ["TruncF32S", "TruncF32U"], .i32, traps: true) + unary(.f64, ["TruncF64S", "TruncF64U"], .i32, traps: true)
  + unary(.f32, ["TruncF32S", "TruncF32U"], .i64, traps: true) + unary(.f64, ["TruncF64S", "TruncF64U"], .i64, traps: true)

// MARK: Memory 0 with 32-bit addresses

/// Mnemonic, access type, how the value in a register comes from what was read, result type.
let loads: [(name: String, access: String, value: String, type: Type)] = [
  ("i32Load", "UInt32", "$", .i32), ("i64Load", "UInt64", "$", .i64),
  ("f32Load", "Float", "$", .f32), ("f64Load", "Double", "$", .f64),
  ("i32Load8S", "Int8", "UInt32(bitPattern: Int32($))", .i32), ("i32Load8U", "UInt8", "UInt32($)", .i32),
  ("i32Load16S", "Int16", "UInt32(bitPattern: Int32($))", .i32), ("i32Load16U", "UInt16", "UInt32($)", .i32),
  ("i64Load8S", "Int8", "UInt64(bitPattern: Int64($))", .i64), ("i64Load8U", "UInt8", "UInt64($)", .i64),
  ("i64Load16S", "Int16", "UInt64(bitPattern: Int64($))", .i64), ("i64Load16U", "UInt16", "UInt64($)", .i64),
  ("i64Load32S", "Int32", "UInt64(bitPattern: Int64($))", .i64), ("i64Load32U", "UInt32", "UInt64($)", .i64),
]
let stores: [(name: String, access: String, type: Type)] = [
  ("i32Store", "UInt32", .i32), ("i64Store", "UInt64", .i64), ("f32Store", "Float", .f32), ("f64Store", "Double", .f64),
  ("i32Store8", "UInt8", .i32), ("i32Store16", "UInt16", .i32),
  ("i64Store8", "UInt8", .i64), ("i64Store16", "UInt16", .i64), ("i64Store32", "UInt32", .i64),
]
let widths = ["UInt8": 1, "Int8": 1, "UInt16": 2, "Int16": 2, "UInt32": 4, "Int32": 4, "Float": 4, "UInt64": 8, "Double": 8]

/// Accesses that move the same bits as another: they share its handlers. Those of floats only between slots.
let sameLoads = ["i64Load32U": "i32Load", "i64Load8U": "i32Load8U", "i64Load16U": "i32Load16U"]
let sameSlotLoads = ["f32Load": "i32Load", "f64Load": "i64Load"]
let sameStores = ["i64Store32": "i32Store", "i64Store8": "i32Store8", "i64Store16": "i32Store16"]
let sameSlotStores = ["f32Store": "i32Store", "f64Store": "i64Store"]

/// The bounds check: the sum of two 32-bit numbers cannot overflow.
func checked(_ access: String, _ address: String, _ offset: String) -> String {
  """
  let address = UInt64(\(address)) &+ UInt64(\(offset))
  if address &+ \(widths[access, default: 0]) > ctx.pointee.memoryBytes {
    return trapMemory(pc, sp, mem, ctx, acc, fuel, f32, f64)
  }
  """
}

func memoryHandlers() -> (text: String, tables: String) {
  var text = ""
  var loadNames: [String] = []
  for load in loads {
    for form in ["s", "a"] {
      if let same = sameLoads[load.name] {
        loadNames += ["\(same)_\(form)_a", "\(same)_\(form)_s"]
        continue
      }
      let check = checked(load.access, operand(Character(form), .i32, "a"), "pc.immediate")
      let value = load.value.replacing(
        "$", with: "(mem + Int(truncatingIfNeeded: address)).loadUnaligned(as: \(load.access).self)")
      text += handler("\(load.name)_\(form)_a", "\(check)\nreturn \(next(16, load.type, value))")
      loadNames.append("\(load.name)_\(form)_a")
      if let same = sameSlotLoads[load.name] {
        loadNames.append("\(same)_\(form)_s")
        continue
      }
      text += handler("\(load.name)_\(form)_s", "\(check)\nsp.set(pc.d, \(value))\nreturn \(next(16))")
      loadNames.append("\(load.name)_\(form)_s")
    }
  }
  var storeNames: [String] = []
  for store in stores {
    for form in ["ss", "as", "sa", "si", "ai"] {
      let forms = Array(form)
      if forms[1] == "i" && !store.type.isInteger {
        storeNames.append("trap")
        continue
      }
      if let same = sameStores[store.name] ?? (forms[1] == "s" ? sameSlotStores[store.name] : nil) {
        storeNames.append("\(same)_\(form)")
        continue
      }
      let check = checked(store.access, operand(forms[0], .i32, "a"), "pc.immediate")
      let raw = forms[1] == "s" ? store.type.slot("d") : forms[1] == "a" ? store.type.accumulator : "pc.word(16)"
      let value = store.type.isInteger ? "\(store.access)(truncatingIfNeeded: \(raw))" : raw
      text += handler(
        "\(store.name)_\(form)",
        """
        \(check)
        (mem + Int(truncatingIfNeeded: address)).storeBytes(of: \(value), as: \(store.access).self)
        return \(next(forms[1] == "i" ? 24 : 16))
        """)
      storeNames.append("\(store.name)_\(form)")
    }
  }
  return (text, table("loadHandlers", "Loads: per mnemonic, address form s or a; to the accumulator, to a slot.", loadNames)
    + table("storeHandlers", "Stores: per mnemonic, forms of address and value ss, as, sa, si, ai.", storeNames))
}

// MARK: Any memory, with 64-bit arithmetic on addresses: `[handler][value, address][memory][offset]`

func checkedAny(_ bytes: Int) -> String {
  """
  let memory = pc.pointer(16, to: MemoryRecord.self)
  let (address, overflow) = sp[pc.a].addingReportingOverflow(pc.word(24))
  let size = memory.pointee.byteCount
  if overflow || size < \(bytes) || address > size &- \(bytes) { return trapMemory(pc, sp, mem, ctx, acc, fuel, f32, f64) }
  let pointer = memory.pointee.base + Int(truncatingIfNeeded: address)
  """
}

/// Vector loads: mnemonic, what is read, and the vector made of it.
let vectorLoads: [(name: String, access: String, bytes: Int)] = [
  ("v128Load8x8S", "UInt64", 8), ("v128Load8x8U", "UInt64", 8), ("v128Load16x4S", "UInt64", 8), ("v128Load16x4U", "UInt64", 8),
  ("v128Load32x2S", "UInt64", 8), ("v128Load32x2U", "UInt64", 8), ("v128Load8Splat", "UInt8", 1), ("v128Load16Splat", "UInt16", 2),
  ("v128Load32Splat", "UInt32", 4), ("v128Load64Splat", "UInt64", 8), ("v128Load32Zero", "UInt32", 4), ("v128Load64Zero", "UInt64", 8),
]
let lanes: [(width: Int, access: String, shape: String, slot: String)] = [
  (8, "UInt8", "u8x16", "UInt32"), (16, "UInt16", "u16x8", "UInt32"), (32, "UInt32", "u32x4", "UInt32"), (64, "UInt64", "u64x2", "UInt64"),
]

func anyMemoryHandlers() -> (text: String, names: [(opcode: String, handler: String)]) {
  var text = ""
  var names: [(String, String)] = []
  func add(_ name: String, _ bytes: Int, _ body: String) {
    text += handler("\(name)_any", "\(checkedAny(bytes))\n\(body)\nreturn \(next(32))")
    names.append((name, "\(name)_any"))
  }
  for load in loads {
    if let same = sameLoads[load.name] ?? sameSlotLoads[load.name] {
      names.append((load.name, "\(same)_any"))
      continue
    }
    let value = load.value.replacing("$", with: "pointer.loadUnaligned(as: \(load.access).self)")
    add(load.name, widths[load.access, default: 0], "sp.set(pc.d, \(value))")
  }
  for store in stores {
    if let same = sameStores[store.name] ?? sameSlotStores[store.name] {
      names.append((store.name, "\(same)_any"))
      continue
    }
    let raw = store.type.slot("d")
    let value = store.type.isInteger ? "\(store.access)(truncatingIfNeeded: \(raw))" : raw
    add(store.name, widths[store.access, default: 0], "pointer.storeBytes(of: \(value), as: \(store.access).self)")
  }
  add("v128Load", 16, "sp.set(pc.d, V128(u8x16: pointer.loadUnaligned(as: SIMD16<UInt8>.self)))")
  add("v128Store", 16, "pointer.storeBytes(of: sp.v128(pc.d).bytes, as: SIMD16<UInt8>.self)")
  for load in vectorLoads {
    add(load.name, load.bytes, "sp.set(pc.d, Numerics.\(load.name)(pointer.loadUnaligned(as: \(load.access).self)))")
  }
  for lane in lanes {
    // The lane is behind the address; a load's vector is in the slot of the result.
    add(
      "v128Load\(lane.width)Lane", lane.width / 8,
      """
      var vector = sp.v128(pc.b)
      vector.\(lane.shape)[pc.c] = pointer.loadUnaligned(as: \(lane.access).self)
      sp.set(pc.d, vector)
      """)
    add(
      "v128Store\(lane.width)Lane", lane.width / 8,
      "pointer.storeBytes(of: sp.v128(pc.d).\(lane.shape)[pc.c], as: \(lane.access).self)")
  }
  return (text, names)
}

// MARK: Vectors

/// Vector operators by the types of their operands and result, read from the names of `Numerics`.
/// Every shape with every suffix.
func shaped(_ shapes: [String], _ suffixes: [String]) -> [String] {
  shapes.flatMap { shape in suffixes.map { shape + $0 } }
}
/// Widening operators: from the lanes of one shape to those of the next.
func widening(_ name: String, halves: [String], from: [(String, String)]) -> [String] {
  from.flatMap { shape, source in halves.flatMap { half in ["S", "U"].map { "\(shape)\(name)\(half)\(source)\($0)" } } }
}
let wider = [("i16x8", "I8x16"), ("i32x4", "I16x8"), ("i64x2", "I32x4")]
let saturating = ["Add", "AddSatS", "AddSatU", "Sub", "SubSatS", "SubSatU", "MinS", "MinU", "MaxS", "MaxU", "AvgrU"]
let vectorBinary: [String] = [[String]]([
  shaped(["i8x16", "i16x8", "i32x4"], compare),
  shaped(["i64x2"], ["Eq", "Ne", "LtS", "GtS", "LeS", "GeS"]),
  shaped(["f32x4", "f64x2"], floatCompare),
  ["v128And", "v128Andnot", "v128Or", "v128Xor", "i8x16Swizzle"],
  ["i8x16NarrowI16x8S", "i8x16NarrowI16x8U", "i16x8NarrowI32x4S", "i16x8NarrowI32x4U"],
  shaped(["i8x16", "i16x8"], saturating),
  shaped(["i32x4"], ["Add", "Sub", "Mul", "MinS", "MinU", "MaxS", "MaxU", "DotI16x8S"]),
  shaped(["i64x2"], ["Add", "Sub", "Mul"]),
  ["i16x8Mul", "i16x8Q15mulrSatS"],
  widening("Extmul", halves: ["Low", "High"], from: wider),
  shaped(["f32x4", "f64x2"], ["Add", "Sub", "Mul", "Div", "Min", "Max", "Pmin", "Pmax", "RelaxedMin", "RelaxedMax"]),
  ["i8x16RelaxedSwizzle", "i16x8RelaxedQ15mulrS", "i16x8RelaxedDotI8x16I7x16S"],
]).flatMap { $0 }
let vectorUnary: [String] = [[String]]([
  ["v128Not", "i8x16Popcnt", "f32x4DemoteF64x2Zero", "f64x2PromoteLowF32x4"],
  shaped(["i8x16", "i16x8", "i32x4", "i64x2"], ["Abs", "Neg"]),
  shaped(["f32x4", "f64x2"], floatUnary),
  widening("ExtaddPairwise", halves: [""], from: Array(wider[..<2])),
  widening("Extend", halves: ["Low", "High"], from: wider),
  shaped(["i32x4"], ["TruncSatF32x4S", "TruncSatF32x4U", "TruncSatF64x2SZero", "TruncSatF64x2UZero"]),
  shaped(["i32x4"], ["RelaxedTruncF32x4S", "RelaxedTruncF32x4U", "RelaxedTruncF64x2SZero", "RelaxedTruncF64x2UZero"]),
  ["f32x4ConvertI32x4S", "f32x4ConvertI32x4U", "f64x2ConvertLowI32x4S", "f64x2ConvertLowI32x4U"],
]).flatMap { $0 }
let vectorTernary: [String] =
  ["v128Bitselect", "i32x4RelaxedDotI8x16I7x16AddS"] + shaped(["f32x4", "f64x2"], ["RelaxedMadd", "RelaxedNmadd"])
  + shaped(["i8x16", "i16x8", "i32x4", "i64x2"], ["RelaxedLaneselect"])
let vectorTests = ["v128AnyTrue"] + shaped(["i8x16", "i16x8", "i32x4", "i64x2"], ["AllTrue", "Bitmask"])
let vectorShifts = shaped(["i8x16", "i16x8", "i32x4", "i64x2"], ["Shl", "ShrS", "ShrU"])
let splats: [(String, Type)] = [("i8x16", .i32), ("i16x8", .i32), ("i32x4", .i32), ("i64x2", .i64), ("f32x4", .f32), ("f64x2", .f64)]
let extracts: [(String, Type)] = [
  ("i8x16ExtractLaneS", .i32), ("i8x16ExtractLaneU", .i32), ("i16x8ExtractLaneS", .i32), ("i16x8ExtractLaneU", .i32),
  ("i32x4ExtractLane", .i32), ("i64x2ExtractLane", .i64), ("f32x4ExtractLane", .f32), ("f64x2ExtractLane", .f64),
]

/// All operands and results in slots; a lane index is the last field.
func vectorHandlers() -> (text: String, names: [(opcode: String, handler: String)]) {
  var text = ""
  var names: [(String, String)] = []
  func add(_ name: String, _ call: String, length: Int = 16) {
    text += handler("\(name)_s", "sp.set(pc.d, Numerics.\(name)(\(call)))\n\(next(length))")
    names.append((name, "\(name)_s"))
  }
  for name in vectorBinary { add(name, "sp.v128(pc.a), sp.v128(pc.b)") }
  for name in vectorUnary + vectorTests { add(name, "sp.v128(pc.a)") }
  for name in vectorTernary { add(name, "sp.v128(pc.a), sp.v128(pc.b), sp.v128(pc.c)") }
  for name in vectorShifts { add(name, "sp.v128(pc.a), sp.i32(pc.b)") }
  for (shape, type) in splats {
    add("\(shape)Splat", type.slot("a"))
    add("\(shape)ReplaceLane", "sp.v128(pc.a), \(type.slot("b")), UInt8(truncatingIfNeeded: pc.c)")
  }
  for (name, _) in extracts { add(name, "sp.v128(pc.a), UInt8(truncatingIfNeeded: pc.b)") }
  add("i8x16Shuffle", "sp.v128(pc.a), sp.v128(pc.b), V128(low: pc.word(16), high: pc.word(24))", length: 32)
  return (text, names)
}

// MARK: Files

func table(_ name: String, _ comment: String, _ names: [String]) -> String {
  "/// \(comment)\nlet \(name): [Handler] = [\n" + names.map { "  \($0)," }.joined(separator: "\n") + "\n]\n\n"
}

let header = """
  // Written by HandlerGenerator; do not edit. `swift run HandlerGenerator Sources/Wasm/Execution/Handlers` writes it anew.


  """

func numericFile(_ tableName: String, _ comment: String, _ operators: [Operator]) -> String {
  var text = ""
  var names: [String] = []
  for op in operators {
    let (body, handlers) = handlers(op)
    text += body + "\n"
    names += handlers
  }
  let opcodes = operators.map { "  .\($0.name)," }.joined(separator: "\n")
  return header + table(tableName + "Handlers", comment, names)
    + "/// The operators of `\(tableName)Handlers`, in its order.\nlet \(tableName)Opcodes: [Opcode] = [\n\(opcodes)\n]\n\n" + text
}

let binaryComment = "Per operator, operand forms ss, as, sa, si, ai; each to the accumulator and to a slot."
let compareComment = "Per operator, operand forms ss, as, sa, si, ai; each to the accumulator, to a slot, branch if true, if false."
let unaryComment = "Per operator, operand forms s, a; each to the accumulator and to a slot."
let memory = memoryHandlers()
let vector = vectorHandlers()
let anyMemory = anyMemoryHandlers()

func listFile(_ name: String, _ comment: String, _ list: (text: String, names: [(opcode: String, handler: String)])) -> String {
  header + table("\(name)Handlers", comment, list.names.map(\.handler))
    + "/// The operators of `\(name)Handlers`, in its order.\nlet \(name)Opcodes: [Opcode] = [\n"
    + list.names.map { "  .\($0.opcode)," }.joined(separator: "\n") + "\n]\n\n" + list.text
}

let files: [(name: String, text: String)] = [
  ("IntegerArithmetic", numericFile("integerArithmetic", binaryComment, operators(.i32, arithmetic) + operators(.i64, arithmetic))),
  ("IntegerCompare", numericFile("integerCompare", compareComment, operators(.i32, compare, compare: true) + operators(.i64, compare, compare: true))),
  ("FloatArithmetic", numericFile("floatArithmetic", binaryComment, operators(.f32, floatArithmetic) + operators(.f64, floatArithmetic))),
  ("FloatCompare", numericFile("floatCompare", compareComment, operators(.f32, floatCompare, compare: true) + operators(.f64, floatCompare, compare: true))),
  ("Tests", numericFile("test", "Per operator, operand forms s, a; each to the accumulator, to a slot, branch if true, if false.", Array(integerUnary[..<2]))),
  ("Unary", numericFile("unary", unaryComment, Array(integerUnary[2...]) + conversions)),
  ("Memory", header + memory.tables + memory.text),
  ("Vector", listFile("vector", "All operands and the result in slots.", vector)),
  ("AnyMemory", listFile("anyMemory", "Accesses to any memory: `[handler][value, address, vector, lane][memory][offset]`.", anyMemory)),
]

let arguments = CommandLine.arguments.dropFirst()
let isCheck = arguments.contains("--check")
guard let directory = arguments.first(where: { !$0.hasPrefix("-") }) else {
  print("usage: HandlerGenerator DIRECTORY [--check]")
  exit(2)
}
var isDifferent = false
for file in files {
  let url = URL(fileURLWithPath: directory).appendingPathComponent("Generated+\(file.name).swift")
  if isCheck {
    if (try? String(contentsOf: url, encoding: .utf8)) != file.text {
      print("\(url.path) is not what the generator writes")
      isDifferent = true
    }
  } else {
    try file.text.write(to: url, atomically: true, encoding: .utf8)
  }
}
exit(isDifferent ? 1 : 0)
