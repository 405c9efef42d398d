// MARK: Memory 0 with 32-bit addresses

/// The loads: mnemonic, access type, the value in a register computed from what was read, result type.
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
let widths = [
  "UInt8": 1, "Int8": 1, "UInt16": 2, "Int16": 2, "UInt32": 4, "Int32": 4, "Float": 4, "UInt64": 8, "Double": 8,
]

/// The accesses that move the same bits as another: they share its handlers. Those of floats share them only for values in slots.
let sameLoads = ["i64Load32U": "i32Load", "i64Load8U": "i32Load8U", "i64Load16U": "i32Load16U"]
let sameStores = ["i64Store32": "i32Store", "i64Store8": "i32Store8", "i64Store16": "i32Store16"]
let sameSlotStores = ["f32Store": "i32Store", "f64Store": "i64Store"]

/// Returns the bounds check: the sum of two 32-bit numbers cannot overflow.
func checked(_ access: String, _ address: String, _ offset: String) -> String {
  """
  let address§ = UInt64(\(address)) &+ UInt64(\(offset))
  if _slowPath(address§ &+ \(widths[access, default: 0]) > ctx.pointee.memoryBytes) { return trapMemory(@pc, sp, ctx, @fuel) }
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
      let check = checked(load.access, operand(Character(form), .i32, "a"), "@pc.immediate")
      let value = load.value.replacing(
        "$", with: "(mem + Int(truncatingIfNeeded: address§)).loadUnaligned(as: \(load.access).self)")
      let work = "\(check)\nlet value§: \(load.type.swift) = \(value)"
      text += handler("\(load.name)_\(form)_a", Body(work: work).leaving("value§", load.type))
      text += handler(
        "\(load.name)_\(form)_s", Body(work: "\(work)\nsp.set(@pc.d, value§)").leaving("value§", load.type))
      loadNames += ["\(load.name)_\(form)_a", "\(load.name)_\(form)_s"]
    }
  }
  var storeNames: [String] = []
  for store in stores {
    for form in ["ss", "as", "sa", "si", "ai"] {
      let forms = Array(form)
      if forms[1] == "i" && !store.type.isInteger {
        storeNames.append("opUnreachable")
        continue
      }
      if let same = sameStores[store.name] ?? (forms[1] == "s" ? sameSlotStores[store.name] : nil) {
        storeNames.append("\(same)_\(form)")
        continue
      }
      let check = checked(store.access, operand(forms[0], .i32, "a"), "@pc.immediate")
      let raw = forms[1] == "s" ? store.type.slot("d") : forms[1] == "a" ? store.type.accumulator : "@pc.word(16)"
      let value = store.type.isInteger ? "\(store.access)(truncatingIfNeeded: \(raw))" : raw
      text += handler(
        "\(store.name)_\(form)",
        Body(
          work: """
            \(check)
            (mem + Int(truncatingIfNeeded: address§)).storeBytes(of: \(value), as: \(store.access).self)
            """, length: forms[1] == "i" ? 24 : 16))
      storeNames.append("\(store.name)_\(form)")
    }
  }
  return (
    text,
    table(
      "loadHandlers", "Loads: per mnemonic, address form s or a; to the accumulator, to a slot and the accumulator.",
      loadNames)
      + table("storeHandlers", "Stores: per mnemonic, forms of address and value ss, as, sa, si, ai.", storeNames)
  )
}

// MARK: Any memory, with 64-bit arithmetic on addresses: `[handler][value, address][memory][offset]`

/// The loads that move the same bits as another, where the result goes to a slot only.
let sameSlotLoads = ["f32Load": "i32Load", "f64Load": "i64Load"]

func checkedAny(_ bytes: Int) -> String {
  """
  let memory§ = @pc.pointer(16, to: MemoryRecord.self)
  let (address§, overflow§) = sp[@pc.a].addingReportingOverflow(@pc.word(24))
  let size§ = memory§.pointee.byteCount
  if _slowPath(overflow§ || size§ < \(bytes) || address§ > size§ &- \(bytes)) { return trapMemory(@pc, sp, ctx, @fuel) }
  let pointer§ = memory§.pointee.base + Int(truncatingIfNeeded: address§)
  """
}

/// The vector loads: mnemonic, what is read, and the number of bytes.
let vectorLoads: [(name: String, access: String, bytes: Int)] = [
  ("v128Load8x8S", "UInt64", 8), ("v128Load8x8U", "UInt64", 8), ("v128Load16x4S", "UInt64", 8),
  ("v128Load16x4U", "UInt64", 8),
  ("v128Load32x2S", "UInt64", 8), ("v128Load32x2U", "UInt64", 8), ("v128Load8Splat", "UInt8", 1),
  ("v128Load16Splat", "UInt16", 2),
  ("v128Load32Splat", "UInt32", 4), ("v128Load64Splat", "UInt64", 8), ("v128Load32Zero", "UInt32", 4),
  ("v128Load64Zero", "UInt64", 8),
]
let lanes: [(width: Int, access: String, shape: String, slot: String)] = [
  (8, "UInt8", "u8x16", "UInt32"), (16, "UInt16", "u16x8", "UInt32"), (32, "UInt32", "u32x4", "UInt32"),
  (64, "UInt64", "u64x2", "UInt64"),
]

func anyMemoryHandlers() -> (text: String, names: [(opcode: String, handler: String)]) {
  var text = ""
  var names: [(String, String)] = []
  func add(_ name: String, _ bytes: Int, _ body: String) {
    text += handler("\(name)_any", Body(work: "\(checkedAny(bytes))\n\(body)", length: 32))
    names.append((name, "\(name)_any"))
  }
  for load in loads {
    if let same = sameLoads[load.name] ?? sameSlotLoads[load.name] {
      names.append((load.name, "\(same)_any"))
      continue
    }
    let value = load.value.replacing("$", with: "pointer§.loadUnaligned(as: \(load.access).self)")
    add(load.name, widths[load.access, default: 0], "sp.set(@pc.d, \(value))")
  }
  for store in stores {
    if let same = sameStores[store.name] ?? sameSlotStores[store.name] {
      names.append((store.name, "\(same)_any"))
      continue
    }
    let raw = store.type.slot("d")
    let value = store.type.isInteger ? "\(store.access)(truncatingIfNeeded: \(raw))" : raw
    add(store.name, widths[store.access, default: 0], "pointer§.storeBytes(of: \(value), as: \(store.access).self)")
  }
  add("v128Load", 16, "sp.set(@pc.d, V128(u8x16: pointer§.loadUnaligned(as: SIMD16<UInt8>.self)))")
  add("v128Store", 16, "pointer§.storeBytes(of: sp.v128(@pc.d).bytes, as: SIMD16<UInt8>.self)")
  for load in vectorLoads {
    add(load.name, load.bytes, "sp.set(@pc.d, Numerics.\(load.name)(pointer§.loadUnaligned(as: \(load.access).self)))")
  }
  for lane in lanes {
    // The lane is after the address; a load's vector is in the slot of the result.
    add(
      "v128Load\(lane.width)Lane", lane.width / 8,
      """
      var vector§ = sp.v128(@pc.b)
      vector§.\(lane.shape)[@pc.c] = pointer§.loadUnaligned(as: \(lane.access).self)
      sp.set(@pc.d, vector§)
      """)
    add(
      "v128Store\(lane.width)Lane", lane.width / 8,
      "pointer§.storeBytes(of: sp.v128(@pc.d).\(lane.shape)[@pc.c], as: \(lane.access).self)")
  }
  return (text, names)
}
