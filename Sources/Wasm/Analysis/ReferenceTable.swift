/// The operands of a function that are references, at every point of its code.
///
/// The operand stack at a point is a list of what instructions pushed, the last first. Lists share their tails, and a
/// type list that is pushed is one node however long it is, so the table is no larger than the code.
struct ReferenceTable {
  /// The operands that one instruction pushed, with a reference among them.
  private struct Node {
    /// The number of operands below.
    let first: UInt32
    /// The slot of the first operand.
    let slot: UInt32
    let types: TypeList
    /// The node below, or -1.
    let parent: Int32
  }

  /// The operands from a program counter on: the topmost node, or -1, and the number of operands up to the end of what
  /// is left of it.
  private struct Point {
    let pc: UInt32
    let node: Int32
    let count: UInt32
  }

  private var nodes: [Node] = []
  /// The points in ascending order.
  private var points: [Point] = []
  /// The points after calls and throws, where these differ from `points`: without the call's results, in ascending order.
  private var after: [Point] = []

  /// Adds what an instruction pushed, and returns the new topmost node.
  mutating func push(_ types: TypeList, first: Int, slot: Int, parent: Int32) -> Int32 {
    nodes.append(Node(first: UInt32(first), slot: UInt32(slot), types: types, parent: parent))
    return Int32(nodes.count - 1)
  }

  private func point(_ pc: Int, node: Int32, operands: Int) -> Point {
    guard node >= 0 else { return Point(pc: UInt32(pc), node: -1, count: 0) }
    let end = nodes[Int(node)].first + nodes[Int(node)].types.count
    return Point(pc: UInt32(pc), node: node, count: min(end, UInt32(operands)))
  }

  /// Records the operands from `pc` on.
  mutating func note(_ pc: Int, node: Int32, operands: Int) {
    let point = point(pc, node: node, operands: operands)
    if point.node != points.last?.node ?? -1 || point.count != points.last?.count ?? 0 { points.append(point) }
  }

  /// Records the operands after a call, without its results, or after a `throw`.
  mutating func noteAfter(_ pc: Int, node: Int32, operands: Int) {
    after.append(point(pc, node: node, operands: operands))
  }

  /// Calls `body` with the slot of each operand that is a reference, counted from the first operand.
  ///
  /// - Parameter isAfter: True if the instruction before `pc` is a call that has not returned, or threw.
  func forEachSlot(at pc: Int, isAfter: Bool, in types: TypeSpace, _ body: (Int) -> Void) {
    var point = points.lastOfRun(where: { $0.pc <= pc })
    if isAfter, let exact = after.lastOfRun(where: { $0.pc <= pc }), exact.pc == pc { point = exact }
    guard let point else { return }
    var (node, end) = (point.node, point.count)
    while node >= 0 {
      let list = nodes[Int(node)]
      var slot = Int(list.slot)
      for index in 0..<Int(min(end - list.first, list.types.count)) {
        let type = types.type(index, of: list.types)
        if type.isReference { body(slot) }
        slot += type.slots
      }
      end = list.first
      node = list.parent
    }
  }
}
