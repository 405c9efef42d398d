// These are the vector operators by the types of their operands and result, read from the names of `Numerics`.

/// Returns every shape with every suffix.
func shaped(_ shapes: [String], _ suffixes: [String]) -> [String] {
  shapes.flatMap { shape in suffixes.map { shape + $0 } }
}
/// Returns widening operators, from the lanes of one shape to those of the next.
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
let splats: [(String, Type)] = [
  ("i8x16", .i32), ("i16x8", .i32), ("i32x4", .i32), ("i64x2", .i64), ("f32x4", .f32), ("f64x2", .f64),
]
let extracts: [(String, Type)] = [
  ("i8x16ExtractLaneS", .i32), ("i8x16ExtractLaneU", .i32), ("i16x8ExtractLaneS", .i32), ("i16x8ExtractLaneU", .i32),
  ("i32x4ExtractLane", .i32), ("i64x2ExtractLane", .i64), ("f32x4ExtractLane", .f32), ("f64x2ExtractLane", .f64),
]

/// Returns the handlers, with all operands and results in slots; a lane index is the last field.
func vectorHandlers() -> (text: String, names: [(opcode: String, handler: String)]) {
  var text = ""
  var names: [(String, String)] = []
  func add(_ name: String, _ call: String, length: Int = 16) {
    text += handler("\(name)_s", Body(work: "sp.set(@pc.d, Numerics.\(name)(\(call)))", length: length))
    names.append((name, "\(name)_s"))
  }
  for name in vectorBinary { add(name, "sp.v128(@pc.a), sp.v128(@pc.b)") }
  for name in vectorUnary + vectorTests { add(name, "sp.v128(@pc.a)") }
  for name in vectorTernary { add(name, "sp.v128(@pc.a), sp.v128(@pc.b), sp.v128(@pc.c)") }
  for name in vectorShifts { add(name, "sp.v128(@pc.a), sp.i32(@pc.b)") }
  for (shape, type) in splats {
    add("\(shape)Splat", type.slot("a"))
    add("\(shape)ReplaceLane", "sp.v128(@pc.a), \(type.slot("b")), UInt8(truncatingIfNeeded: @pc.c)")
  }
  for (name, _) in extracts { add(name, "sp.v128(@pc.a), UInt8(truncatingIfNeeded: @pc.b)") }
  add("i8x16Shuffle", "sp.v128(@pc.a), sp.v128(@pc.b), V128(low: @pc.word(16), high: @pc.word(24))", length: 32)
  return (text, names)
}
