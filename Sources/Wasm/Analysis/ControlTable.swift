/// Where the instructions of a function's body go on that do not go on after themselves. Positions are program
/// counters (`Spec/state.md`, section 1).
struct ControlTable {
  /// Where a branch goes on, and what it leaves of the operands.
  struct Target {
    /// Normalised.
    var pc: UInt32
    /// Slots of operands that stay.
    let height: UInt32
    /// Slots of operands that are taken along.
    let slots: UInt32
    /// True if the label is the function's, so that a branch returns.
    let returns: Bool
  }

  /// A `try_table`.
  struct Region {
    /// After the immediates.
    let start: UInt32
    /// Of the `end`.
    var end: UInt32
    /// The region around, or -1.
    let parent: Int
    let clauses: Range<Int>
  }

  struct Clause {
    let kind: CatchClause.Kind
    let tag: Index
    /// In `targets`; of the function's label, its `end`.
    let target: Int
  }

  /// An instruction that is no step.
  struct Skip {
    let pc: UInt32
    /// After it; in the whole table, the step that follows.
    var next: UInt32
  }

  /// Of every branch: its labels one after the other, the default of `br_table` last. Of an `if`: where it goes on if
  /// the condition is zero.
  var targets: [Target] = []
  /// By program counter, ascending: the first of an instruction's targets.
  var branches: [(pc: UInt32, target: Int)] = []
  /// Ascending.
  var skips: [Skip] = []
  /// By `start`, ascending, so that what is around comes first.
  var regions: [Region] = []
  var clauses: [Clause] = []
  /// Where a `drop` or `select` is of a `v128`, ascending.
  var wide: [UInt32] = []
  /// The first instruction, normalised.
  var first = 0
  /// The function's `end`.
  var end = 0

  /// The first target of the branch or `if` at `pc`.
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

  /// The innermost region around the instruction in front of `pc`, or -1.
  func region(before pc: Int) -> Int {
    var region = regions.partition(after: { $0.start < pc }) - 1
    while region >= 0, regions[region].end < pc { region = regions[region].parent }
    return region
  }

  /// Resolves what leads to instructions that are no steps.
  mutating func normalize() {
    for place in skips.indices.reversed() { skips[place].next = UInt32(normalized(Int(skips[place].next))) }
    for place in targets.indices { targets[place].pc = UInt32(normalized(Int(targets[place].pc))) }
    first = normalized(first)
  }
}
