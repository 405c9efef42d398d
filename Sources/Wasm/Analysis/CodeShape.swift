/// A point of a function's code at which a frame may be.
struct CodePoint: Hashable {
  let pc: Int
  /// This is true if the instruction before `pc` is a call that has not returned, or threw.
  let isAfter: Bool
}

/// The properties of the frames at a point of validated code, which follow from the code.
struct CodeShape {
  enum Kind: Hashable {
    /// The instruction at the counter is a step.
    case step
    /// The instruction before the counter is a call of the function with this index.
    case call(Index)
    /// The instruction before the counter is a call of some function of the type with this index.
    case callOfType(Index)
    /// The instruction before the counter throws.
    case `throw`
  }

  let kind: Kind
  let operandSlots: Int
  /// The types of the operands, the topmost last, with type indices of the module.
  let operands: [ValueType]
  /// The locals that are set although their types have no default value.
  let setLocals: [Index]

  /// Returns the types of the declared locals, with null where one may not be set.
  ///
  /// - Parameter first: The index of the first declared local.
  func locals(_ declared: [(count: Int, type: ValueType)], from first: Int) -> [(count: Int, type: ValueType)] {
    let set = Set(setLocals)
    var next = Index(first)
    return declared.flatMap { count, type in
      let indices = next..<next + Index(count)
      next = indices.upperBound
      guard let reference = type.reference, !reference.isNullable else { return [(count, type)] }
      let nullable = ValueType.reference(ReferenceType(isNullable: true, heap: reference.heap))
      return indices.map { (1, set.contains($0) ? type : nullable) }
    }
  }
}

/// Records the shapes of some points of a function's code while it is analysed.
struct CodeProbe {
  private struct Wanted {
    let pc: Int
    /// The number of operand slots that there have to be for their types to be kept; any number if `nil`.
    let slots: Int?
  }

  /// The points in ascending order, without those before the point that the analysis has reached.
  private var steps: ArraySlice<Wanted> = []
  private var after: ArraySlice<Wanted> = []
  private(set) var shapes: [CodePoint: CodeShape] = [:]

  /// Records nothing.
  init() {}

  /// - Parameter points: The expected numbers of operand slots by point. Where there are more or fewer, only their
  ///   number is kept, so that what is kept is not more than what is expected.
  init(_ points: [CodePoint: Int]) {
    func wanted(isAfter: Bool) -> ArraySlice<Wanted> {
      points.filter { $0.key.isAfter == isAfter }.map { Wanted(pc: $0.key.pc, slots: $0.value) }
        .sorted { $0.pc < $1.pc }[...]
    }
    steps = wanted(isAfter: false)
    after = wanted(isAfter: true)
  }

  /// Records the shape of one point, however many operand slots there are.
  init(_ point: CodePoint) {
    let wanted = [Wanted(pc: point.pc, slots: nil)][...]
    if point.isAfter { after = wanted } else { steps = wanted }
  }

  /// Returns whether the shape of the step at `pc` is to be recorded; calls have ascending counters.
  @inline(__always)
  mutating func wantsStep(at pc: Int) -> Bool {
    while let first = steps.first, first.pc < pc { steps.removeFirst() }
    return steps.first?.pc == pc
  }

  /// Returns whether the shape after the instruction is to be recorded; calls have ascending counters.
  @inline(__always)
  mutating func wantsAfter(_ pc: Int) -> Bool {
    while let first = after.first, first.pc < pc { after.removeFirst() }
    return after.first?.pc == pc
  }

  /// Records the shape at the point that was asked for last.
  mutating func note(
    _ kind: CodeShape.Kind, slots: Int, setLocals: [Index], operands: @autoclosure () -> [ValueType]
  ) {
    guard let wanted = kind == .step ? steps.first : after.first else { return }
    let isExpected = wanted.slots ?? slots == slots
    shapes[CodePoint(pc: wanted.pc, isAfter: kind != .step)] = CodeShape(
      kind: kind, operandSlots: slots, operands: isExpected ? operands() : [], setLocals: isExpected ? setLocals : [])
  }
}
