import IPLD
import Wasm

/// Finds the objects that are not part of a state any more, because nothing leads to them.
///
/// All objects of a state are reachable. So a step that removes references can remove objects only if one that it removed a
/// reference to cannot be reached: the search ends when all of these are found again. It begins where that is most likely, and
/// reads no more blocks than it has to.
struct Reachability {
  private let state: LazyState
  /// The objects that were found; `open` has those of them whose contents were not looked at.
  private var found: Set<UInt64> = []
  private var open: [UInt64] = []
  /// The objects that are looked for.
  private var missing: Set<UInt64>

  private init(_ state: LazyState) {
    self.state = state
    missing = state.lost
  }

  /// Removes the objects that cannot be reached.
  ///
  /// - Parameter hasEnded: True if frames and slots were removed, with all references in them.
  static func update(_ state: LazyState, hasEnded: Bool) throws(CodedError) {
    guard !state.heap.isEmpty, hasEnded || !state.lost.isEmpty else { return }
    var search = Reachability(state)
    if try search.run(isWhole: hasEnded) { try state.heap.keep(Set(search.found.map(\.objectNumber))) }
  }

  /// - Returns: True if everything was searched; false if everything that was looked for has been found.
  private mutating func run(isWhole: Bool) throws(CodedError) -> Bool {
    func isDone() -> Bool { !isWhole && missing.isEmpty }
    let frames = state.frameCount
    note(state.pending)
    if frames > 0 { try note(frame: frames - 1, of: frames) }
    for (index, global) in state.code.module.syntax.globals.enumerated() where global.type.value.isReference {
      note(state.global(Index(index)).low)
      try state.expectNoFailure()
    }
    if isDone() { return false }
    // Buckets that were read already cost nothing.
    var later: [UInt64] = []
    while let reference = open.popLast() {
      guard state.heap.isAtHand(reference.objectNumber) else {
        later.append(reference)
        continue
      }
      try note(contents: reference)
    }
    open = later
    for frame in (0..<max(frames - 1, 0)).reversed() {
      if isDone() { return false }
      try note(frame: frame, of: frames)
    }
    for table in state.tables + [state.items] {
      if isDone() { return false }
      try table.forEachWord { (word) throws(CodedError) in
        note(word)
        return true
      }
    }
    while !isDone(), let reference = open.popLast() { try note(contents: reference) }
    return !isDone()
  }

  private mutating func note(_ reference: UInt64) {
    guard reference.isObject, found.insert(reference).inserted else { return }
    missing.remove(reference)
    open.append(reference)
  }

  private mutating func note(frame number: Int, of count: Int) throws(CodedError) {
    try state.source.visit()
    let frame = try state.frame(at: UInt64(number))
    let isInnermost = number == count - 1
    let end = isInnermost ? UInt64(state.slotCount) : try state.frame(at: UInt64(number) + 1).base
    let place = try state.place(of: frame, isInnermost: isInnermost, end: end)
    var slot = frame.base
    for type in place.types {
      if type.isReference { note(try state.slots.load(slot * 8, bytes: 8)) }
      slot += UInt64(type.slots)
    }
  }

  private mutating func note(contents reference: UInt64) throws(CodedError) {
    let object = try state.heap.object(reference.objectNumber)
    guard let offsets = state.code.referenceOffsets(object.type) else {
      switch object.payload {
      case .bytes(let bytes): for word in [UInt64](littleEndianBytes: bytes) { note(word) }
      case .tree(let tree):
        try tree.forEachWord { (word) throws(CodedError) in
          note(word)
          return true
        }
      }
      return
    }
    for offset in offsets { note(try state.heap.contents(of: object.number, at: offset, bytes: 8)) }
  }
}

extension LazyState {
  func expectNoFailure() throws(CodedError) { if let failure { throw failure } }
}
