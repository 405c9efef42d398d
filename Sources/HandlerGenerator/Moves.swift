// These are branches, calls, returns, and moves of values between slots, accumulators and globals.

/// Returns code that charges the block that `code` begins, in the frame `frame`, and leaves the rest of the fuel in `left§`.
func charge(_ code: String, cost: String, frame: String = "sp") -> String {
  """
  let left§ = @fuel &- \(cost)
  if Int64(bitPattern: left§) < 0 { return refuse(\(code), \(frame), ctx, \(cost), left§) }
  """
}

/// Returns code that charges the block that `code` begins, in the frame `frame`, and goes on there.
func goOn(_ code: String, cost: String, frame: String = "sp", acc: String = "@acc") -> String {
  """
  \(charge(code, cost: cost, frame: frame))
  return next(\(code), \(frame), mem, ctx, \(acc), left§, @f32, @f64)
  """
}

/// Returns an operation that returns, after `work`. The word before the return address is the cost of the block there.
func returning(_ work: String, acc: String = "@acc", _ comment: String) -> Body {
  Body(
    end: """
      let (address§, caller§) = header(sp, @pc.immediate)
      \(work)
      \(goOn("address§", cost: "address§.load(fromByteOffset: -8, as: UInt64.self)", frame: "caller§", acc: acc))
      """, comment: comment)
}

/// Returns a branch by an index.
func branchTable(_ index: String, _ comment: String) -> Body {
  Body(
    end: """
      let entry§ = Int(truncatingIfNeeded: min(\(index), UInt64(@pc.immediate))) &* 8 &+ 16
      let cost§ = UInt64(@pc.u32(entry§ &+ 4))
      \(goOn("@pc + @pc.i32(entry§)", cost: "cost§"))
      """, comment: comment)
}

let moves: [(name: String, body: Body)] =
  [
    (
      "opCharge",
      Body(
        work: charge("@pc + 16", cost: "@pc.word(8)"), fuel: "left§",
        comment: "Charges a block that is entered from above: `[handler][cost]`.")
    ),
    (
      "opBranch",
      Body(
        end: goOn("@pc + @pc.i32(8)", cost: "UInt64(@pc.u32(12))"),
        comment: "`[handler][offset of the target | cost of its block]`.")
    ),
    (
      "opBranchTable_s",
      branchTable(
        "UInt64(sp.i32(@pc.a))",
        "`[handler][slot of the index, count of labels before the default]` and an `[offset | cost]` for every label.")
    ),
    ("opBranchTable_a", branchTable("@acc & 0xFFFF_FFFF", "As `opBranchTable_s`, with the index in the accumulator.")),
    (
      "opCall",
      Body(
        end: """
          return start(
            @pc.pointer(16, to: FunctionRecord.self), frame(sp, @pc.u32(8)), returnTo: @pc + 32, caller: sp, @pc, sp, mem, ctx, @fuel,
            @f32, @f64)
          """, comment: "`[handler][offset of the callee's frame][function][cost of what follows]`.")
    ),
    ("opReturn", returning("", "The results, if any, are in place: `[handler][-, -, offset of the header]`.")),
    (
      "opReturn_s",
      returning(
        "let value§ = sp[@pc.a]\nsp[0] = value§", acc: "value§",
        "One result in a slot: `[handler][-, slot, offset of the header]`.")
    ),
    ("opReturn_a", returning("sp[0] = @acc", "One result in an accumulator: `[handler][-, -, offset of the header]`.")),
    ("opReturn_f32", returning("sp.set(0, @f32)", "As `opReturn_a`.")),
    ("opReturn_f64", returning("sp.set(0, @f64)", "As `opReturn_a`.")),
    ("opCopy", Body(work: "sp[@pc.d] = sp[@pc.a]", comment: "`[handler][destination, source]`.")),
    ("opCopy128", Body(work: "sp.set(@pc.d, sp.v128(@pc.a))", comment: "As `opCopy`.")),
    (
      "opConst",
      Body(
        work: "sp[@pc.d] = UInt64(@pc.immediate)",
        comment: "A constant of at most 32 bits: `[handler][destination, -, bits]`.")
    ),
    ("opConst64", Body(work: "sp[@pc.d] = @pc.word(16)", length: 24, comment: "`[handler][destination][bits]`.")),
    (
      "opConst128",
      Body(
        work: "let slot§ = @pc.d\nsp[slot§] = @pc.word(16)\nsp[slot§ &+ 1] = @pc.word(24)", length: 32,
        comment: "`[handler][destination][low bits][high bits]`.")
    ),
    ("opSet_a", Body(work: "sp[@pc.d] = @acc", comment: "An accumulator to a slot: `[handler][destination]`.")),
    ("opSet_f32", Body(work: "sp.set(@pc.d, @f32)", comment: "As `opSet_a`.")),
    ("opSet_f64", Body(work: "sp.set(@pc.d, @f64)", comment: "As `opSet_a`.")),
    (
      "opGlobalGet_a",
      Body(
        length: 24, acc: "@pc.pointer(16, to: UInt64.self).pointee",
        comment: "`[handler][slot][address of the value]`, as all of globals.")
    ),
    (
      "opGlobalGet_s",
      Body(
        work: "let value§ = @pc.pointer(16, to: UInt64.self).pointee\nsp[@pc.d] = value§", length: 24, acc: "value§")
    ),
    ("opGlobalSet_s", Body(work: "@pc.pointer(16, to: UInt64.self).pointee = sp[@pc.d]", length: 24)),
    ("opGlobalSet_a", Body(work: "@pc.pointer(16, to: UInt64.self).pointee = @acc", length: 24)),
  ]
  + [("s", "sp.i32(@pc.c)"), ("a", "UInt32(truncatingIfNeeded: @acc)")].flatMap { form, condition in
    let work = "let value§ = \(condition) != 0 ? sp[@pc.a] : sp[@pc.b]"
    return [
      (
        "opSelect_\(form)_a",
        Body(
          work: work, acc: "value§", comment: "`[handler][destination, first, second, condition]`: to the accumulator.")
      ),
      (
        "opSelect_\(form)_s",
        Body(work: "\(work)\nsp[@pc.d] = value§", acc: "value§", comment: "To a slot and the accumulator.")
      ),
    ]
  }
  + (1...8).map { count in
    (
      "opZero\(count)",
      Body(
        work: (["let first§ = @pc.d"] + (0..<count).map { "sp[first§ &+ \($0)] = 0" }).joined(separator: "\n"),
        comment: "Zeroes locals at the start of a function: `[handler][first slot]`.")
    )
  }

func movesFile() -> String {
  header + table("zeroHandlers", "By how many slots they zero, from 1.", (1...8).map { "opZero\($0)" })
    + moves.map { handler($0.name, $0.body) }.joined(separator: "\n")
}
