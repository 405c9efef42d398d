/// The continuations of the instructions of a function's body that do not go on to the next one. Positions are program
/// counters (`Spec/state.md`, section 1).
struct ControlTable {
  /// The position at which a branch goes on, and the operands that it leaves.
  struct Target {
    /// The normalised program counter.
    var pc: UInt32
    /// The number of operand slots that stay.
    let height: UInt32
    /// The number of operand slots that are taken along.
    let slots: UInt32
    /// This is true if the label is the function's, so that a branch returns.
    let returns: Bool
  }

  /// A `try_table`.
  struct Region {
    /// The position after the immediates.
    let start: UInt32
    /// The position of the `end`.
    var end: UInt32
    /// The index of the enclosing region, or -1.
    let parent: Int
    let clauses: Range<Int>
  }

  struct Clause {
    let kind: CatchClause.Kind
    let tag: Index
    /// The index in `targets`; the target of the function's label is its `end`.
    let target: Int
  }

  /// An instruction that is not a step.
  struct Skip {
    let pc: UInt32
    /// The position after it; in the whole table, that of the step that follows.
    var next: UInt32
  }

  /// The labels of every branch in order, the default of `br_table` last. An `if` has the target for a condition of zero.
  var targets: [Target] = []
  /// The first target of each instruction, in ascending order of program counters.
  var branches: [(pc: UInt32, target: Int)] = []
  /// The skips in ascending order.
  var skips: [Skip] = []
  /// The regions in ascending order of `start`, so that enclosing ones come first.
  var regions: [Region] = []
  var clauses: [Clause] = []
  /// The positions of each `drop` and `select` of a `v128`, ascending.
  var wide: [UInt32] = []
  /// The position of the first instruction, normalised.
  var first = 0
  /// The position of the function's `end`.
  var end = 0

  /// Returns the index of the first target of the branch or `if` at `pc`.
  func target(at pc: Int) -> Int { branches[branches.partition(after: { $0.pc < pc })].target }

  func isWide(at pc: Int) -> Bool {
    if wide.isEmpty { return false }
    let place = wide.partition(after: { $0 < pc })
    return place < wide.count && wide[place] == pc
  }

  /// Moves a program counter forward to the next instruction that is a step.
  func normalized(_ pc: Int) -> Int {
    let place = skips.partition(after: { $0.pc < pc })
    return place < skips.count && skips[place].pc == pc ? Int(skips[place].next) : pc
  }

  /// Returns the innermost region around the instruction before `pc`, or -1.
  func region(before pc: Int) -> Int {
    var region = regions.partition(after: { $0.start < pc }) - 1
    while region >= 0, regions[region].end < pc { region = regions[region].parent }
    return region
  }

  /// Normalises what leads to instructions that are not steps.
  mutating func normalize() {
    for place in skips.indices.reversed() { skips[place].next = UInt32(normalized(Int(skips[place].next))) }
    for place in targets.indices { targets[place].pc = UInt32(normalized(Int(targets[place].pc))) }
    first = normalized(first)
  }
}
