/// A function as it is called along one path of calls. It is at a fixed address as long as its recorder lives.
struct CallNode {
  typealias Pointer = UnsafeMutablePointer<CallNode>
  /// The callees that were called last; the address of a function tells its index. A bytecode interpreter, or code that
  /// calls the methods of objects, calls a dozen in turns.
  typealias Recent = InlineArray<16, Pointer>

  /// The fuel used in the function itself. For the current node, what the store has used is to be added, modulo 2^64.
  var own: UInt64 = 0
  /// The node of the caller, or for the root the root itself.
  let parent: Pointer
  // This is apart from `own`, lest both are added to as one vector: to load that after stores of its halves takes long.
  var calls: UInt64 = 0
  /// This is `nil` for the root.
  let function: UnsafeMutablePointer<FunctionRecord>?
  /// The number of nodes above.
  let depth: Int
  var recent: Recent

  /// - Parameter none: The node in the unused elements of `recent`, whose function is one that nothing calls.
  init(parent: Pointer, function: UnsafeMutablePointer<FunctionRecord>?, depth: Int, none: Pointer) {
    self.parent = parent
    self.function = function
    self.depth = depth
    recent = Recent(repeating: none)
  }

  /// Returns the byte offset in a node of the element of `recent` that a function may be in.
  static func offset(for function: UnsafeMutablePointer<FunctionRecord>) -> UInt32 {
    // Records follow one another and have an odd number of words.
    UInt32(Self.recentOffset) + UInt32(UInt(bitPattern: function) >> 3 & 15) * 8
  }

  private static let recentOffset = MemoryLayout<CallNode>.offset(of: \.recent) ?? 0
}

/// The position of an execution among the calls that were recorded.
struct CallPosition {
  var node: CallNode.Pointer
  /// The number of the execution's frames above the node's that have no nodes, since they are past a limit.
  var folded: UInt
}

/// Measures how much fuel every function used, by the paths of calls that led to it.
///
/// Each node keeps what was used while the node was the current one. When another node becomes the current one, at
/// `used` units, these are added to the former and subtracted from the latter. So the sum over all nodes, with what is
/// used now added to the current one, is what is used now, whatever happened in between.
final class CallRecorder {
  /// The greatest number of nodes. Calls that would need more, or deeper ones, count for the innermost caller with a node.
  var maximumNodes = CallRecorder.capacity
  var maximumDepth = 512
  private static let capacity = 1 << 18

  private let context: UnsafeMutablePointer<ExecutionContext>
  private let nodes: CallNode.Pointer
  @exclusivity(unchecked) private(set) var count = 0
  /// The numbers of nodes by parent and function: a hash table with open addressing, at least half empty, where 0 is none.
  @exclusivity(unchecked) private var table: [UInt32] = []
  /// The number of calls that have no node of their own.
  @exclusivity(unchecked) private(set) var foldedCalls: UInt64 = 0
  /// The position at which the innermost execution began.
  private var base: CallPosition
  /// The effect of the stepper's last step on the frames.
  private var move = Move.none
  /// The function that stands for the instantiation of modules.
  let instantiation: UnsafeMutablePointer<FunctionRecord>

  private enum Move {
    case none
    case call(UnsafeMutablePointer<FunctionRecord>)
    case tailCall(UnsafeMutablePointer<FunctionRecord>)
    case end
  }

  init(_ context: UnsafeMutablePointer<ExecutionContext>) {
    self.context = context
    // Pages that are never touched cost nothing.
    nodes = .allocate(capacity: Self.capacity)
    instantiation = .allocate(capacity: 1)
    base = CallPosition(node: nodes, folded: 0)
    removeAll()
  }

  deinit {
    nodes.deallocate()
    instantiation.deallocate()
  }

  /// Removes all calls: what was used counts for the root.
  func removeAll() {
    nodes.initialize(to: CallNode(parent: nodes, function: nil, depth: 0, none: nodes))
    count = 1
    table = Array(repeating: 0, count: 1 << 10)
    foldedCalls = 0
    base = CallPosition(node: nodes, folded: 0)
    position = base
  }

  /// The current node.
  private(set) var position: CallPosition {
    get { CallPosition(node: context.pointee.callNode ?? nodes, folded: context.pointee.foldedFrames) }
    set { (context.pointee.callNode, context.pointee.foldedFrames) = (newValue.node, newValue.folded) }
  }

  // MARK: Transfers. `used` is what the store has used so far

  /// Records a call.
  ///
  /// - Parameter isNew: True if the call is counted.
  func enter(_ function: UnsafeMutablePointer<FunctionRecord>, at used: UInt64, isNew: Bool = true) {
    if position.folded == 0, let child = child(of: position.node, function) {
      if isNew { child.pointee.calls &+= 1 }
      transfer(to: child, at: used)
    } else {
      position.folded += 1
      if isNew { foldedCalls &+= 1 }
    }
  }

  /// Records that the innermost function has returned, or has ended in another way.
  func leave(at used: UInt64) {
    if position.folded > 0 { position.folded -= 1 } else { transfer(to: position.node.pointee.parent, at: used) }
  }

  /// Takes back the last call, of a function which has done nothing yet.
  func takeBack(at used: UInt64) {
    if position.folded > 0 { foldedCalls &-= 1 } else { position.node.pointee.calls &-= 1 }
    leave(at: used)
  }

  private func transfer(to node: CallNode.Pointer, at used: UInt64) {
    position.node.pointee.own &+= used
    node.pointee.own &-= used
    position.node = node
  }

  /// Returns the node of a function's calls from another's, or `nil` past the limits.
  private func child(
    of parent: CallNode.Pointer, _ function: UnsafeMutablePointer<FunctionRecord>
  ) -> CallNode.Pointer? {
    let recent = (UnsafeMutableRawPointer(parent) + Int(CallNode.offset(for: function)))
      .assumingMemoryBound(to: CallNode.Pointer.self)
    if recent.pointee.pointee.function == function { return recent.pointee }
    var place = place(parent - nodes, function)
    while table[place] != 0 {
      let node = nodes + Int(table[place])
      if node.pointee.parent == parent, node.pointee.function == function {
        recent.pointee = node
        return node
      }
      place = (place + 1) & (table.count - 1)
    }
    guard count < maximumNodes, parent.pointee.depth < maximumDepth else { return nil }
    let node = nodes + count
    node.initialize(to: CallNode(parent: parent, function: function, depth: parent.pointee.depth + 1, none: nodes))
    table[place] = UInt32(count)
    count += 1
    if count * 2 > table.count { growTable() }
    recent.pointee = node
    return node
  }

  /// Returns the index at which the search for a node begins in the table.
  private func place(_ parent: Int, _ function: UnsafeMutablePointer<FunctionRecord>) -> Int {
    // A product spreads upwards only; so the upper half goes down before and after the second one.
    var key = UInt64(parent) &* 0x9E37_79B9_7F4A_7C15 ^ UInt64(UInt(bitPattern: function) >> 3)
    key = (key ^ key >> 32) &* 0xD6E8_FEB8_6659_FD93
    return Int(truncatingIfNeeded: (key ^ key >> 32) & UInt64(table.count - 1))
  }

  /// The average number of table entries that are read to find a node. A poor hash function would make it large.
  var averageSearch: Double {
    let distances = (1..<count).map { number in
      let home = nodes[number].function.map { place(nodes[number].parent - nodes, $0) } ?? 0
      return (0..<table.count).first { table[(home + $0) & (table.count - 1)] == UInt32(number) } ?? table.count
    }
    return Double(distances.reduce(distances.count, +)) / Double(max(distances.count, 1))
  }

  private func growTable() {
    table = Array(repeating: 0, count: table.count * 2)
    for number in 1..<count {
      // SAFETY: all nodes but the root have a function.
      let function = nodes[number].function.unsafelyUnwrapped
      var place = place(nodes[number].parent - nodes, function)
      while table[place] != 0 { place = (place + 1) & (table.count - 1) }
      table[place] = UInt32(number)
    }
  }

  // MARK: Executions

  /// The position of the execution, or the host, that waits for another execution.
  struct Outer {
    fileprivate let position: CallPosition
    fileprivate let base: CallPosition
  }

  /// Records that an execution begins, whose calls are the current node's.
  func begin() -> Outer {
    defer { base = position }
    return Outer(position: position, base: base)
  }

  /// Records that the host begins to instantiate a module, which has a node of its own.
  func beginInstantiation(at used: UInt64) -> Outer {
    let outer = begin()
    enter(instantiation, at: used)
    return outer
  }

  /// Records that the innermost execution has ended, in whatever way.
  func end(_ outer: Outer, at used: UInt64) {
    transfer(to: outer.position.node, at: used)
    position.folded = outer.position.folded
    base = outer.base
  }

  /// The number of frames of the innermost execution that are recorded.
  private var frameCount: Int {
    position.node.pointee.depth + Int(position.folded) - base.node.pointee.depth - Int(base.folded)
  }

  /// Records that the stepper goes on with an execution. The innermost frame's function may have been called and not begun.
  func begin(_ thread: MachineThread, at used: UInt64) {
    if frameCount < thread.frames.count, let frame = thread.frames.last { enter(frame.function, at: used) }
  }

  /// Records that an execution goes on that was stopped.
  func resume(_ thread: MachineThread, at used: UInt64) {
    for frame in thread.frames { enter(frame.function, at: used, isNew: false) }
  }

  // MARK: Steps of the stepper, which knows what one costs when it is done

  func noteCall(_ function: UnsafeMutablePointer<FunctionRecord>) { move = .call(function) }
  func noteTailCall(_ function: UnsafeMutablePointer<FunctionRecord>) { move = .tailCall(function) }
  func noteEnd() { move = .end }

  func endStep(at used: UInt64) {
    switch move {
    case .none: return
    case .call(let function): enter(function, at: used)
    case .tailCall(let function):
      leave(at: used)
      enter(function, at: used)
    case .end: leave(at: used)
    }
    move = .none
  }

  // MARK: Reading

  /// Visits all nodes, callers before callees.
  func forEachNode(
    at used: UInt64,
    _ body: (_ parent: Int, _ function: UnsafeMutablePointer<FunctionRecord>?, _ own: UInt64, _ calls: UInt64) -> Void
  ) {
    for number in 0..<count {
      let node = nodes[number]
      body(node.parent - nodes, node.function, node.own &+ (nodes + number == position.node ? used : 0), node.calls)
    }
  }
}
