/// The slots of a function's frame below its operands: parameters and declared locals (`Spec/state.md`, section 2).
struct FrameLayout {
  /// A run of successive locals that take equally many slots.
  private struct Run {
    let firstLocal: UInt32
    let firstSlot: UInt32
    let isWide: Bool
  }

  private var runs: [Run] = []
  private var localCount: UInt32 = 0
  /// The slots that hold references, ascending.
  private(set) var references: [Range<Int>] = []
  private(set) var parameterSlots = 0
  /// The number of slots of the declared locals.
  private(set) var localSlots = 0

  /// The number of slots.
  var slots: Int { parameterSlots + localSlots }

  init(parameters: [ValueType]) {
    for type in parameters { append(1, of: type) }
    parameterSlots = localSlots
    localSlots = 0
  }

  /// Adds declared locals.
  mutating func append(_ count: UInt32, of type: ValueType) {
    guard count > 0 else { return }
    let isWide = type == .v128
    if runs.last?.isWide != isWide {
      runs.append(Run(firstLocal: localCount, firstSlot: UInt32(slots), isWide: isWide))
    }
    let range = slots..<slots + Int(count) * type.slots
    if type.isReference {
      if let last = references.last, last.upperBound == range.lowerBound {
        references[references.count - 1] = last.lowerBound..<range.upperBound
      } else {
        references.append(range)
      }
    }
    localCount += count
    localSlots += range.count
  }

  /// Returns a local's first slot, and whether it has two.
  func slot(ofLocal index: Index) -> (slot: Int, isWide: Bool) {
    let run = runs.count == 1 ? runs[0] : runs[runs.partition(after: { $0.firstLocal <= index }) - 1]
    let distance = Int(index - run.firstLocal)
    return (Int(run.firstSlot) + (run.isWide ? distance * 2 : distance), run.isWide)
  }
}
