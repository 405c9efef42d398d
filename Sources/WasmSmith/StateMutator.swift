package import Wasm

/// Changes states in one part at a time, so that most are not states that an execution can reach.
package struct StateMutator {
  private let source: ChoiceSource

  package init(seed: UInt64) { source = ChoiceSource(seed: seed) }

  /// Returns the state with one change, and the kind of the change.
  package func mutate(_ state: Snapshot) -> (state: Snapshot, what: String) {
    var result = state
    while true {
      let kind = Kind.allCases[source.choose(below: Kind.allCases.count)]
      if change(kind, &result), result != state { return (result, "\(kind)") }
      result = state
    }
  }

  private enum Kind: CaseIterable {
    case fuel, pending, pc, frameFunction, frameInstance, base, frameKind, framesRemoved, frameAdded, framesSwapped
    case slot, slot2, slot3, slotReference, slotReference2, slotCount, global, globalReference, element
    case elementReference, table, memory, dropped, item, segment, number, type, length, tag, payload
    case payloadReference, payloadReference2, payloadBytes, objectRemoved, objectAdded, allocations, counted
  }

  private func change(_ kind: Kind, _ state: inout Snapshot) -> Bool {
    switch kind {
    case .fuel: state.fuelUsed = number(near: state.fuelUsed)
    case .pending: state.pending = reference(state)
    case .pc:
      return changeFrame(&state) { frame in
        let pc = source.flip(oneIn: 2) ? UInt32(source.choose(below: 200)) : small(near: frame.pc)
        return Snapshot.Frame(instance: frame.instance, function: frame.function, pc: pc, base: frame.base)
      }
    case .frameFunction:
      return changeFrame(&state) { frame in
        let function = small(near: frame.function)
        return Snapshot.Frame(instance: frame.instance, function: function, pc: frame.pc, base: frame.base)
      }
    case .frameInstance:
      return changeFrame(&state) { frame in
        let instance = source.likely(4) ? small(near: frame.instance) : Snapshot.hostInstance
        return Snapshot.Frame(instance: instance, function: frame.function, pc: frame.pc, base: frame.base)
      }
    case .base:
      return changeFrame(&state) { frame in
        let base = Int(truncatingIfNeeded: number(near: UInt64(frame.base)))
        return Snapshot.Frame(instance: frame.instance, function: frame.function, pc: frame.pc, base: base)
      }
    case .frameKind:
      return changeFrame(&state) { frame in
        let pc = frame.pc == Snapshot.hostFunction ? UInt32(source.choose(below: 20)) : Snapshot.hostFunction
        return Snapshot.Frame(
          instance: frame.instance, function: UInt32(source.choose(below: 4)), pc: pc, base: frame.base)
      }
    case .framesRemoved:
      guard let last = state.frames.popLast() else { return false }
      if source.flip(oneIn: 2) { state.slots.removeSubrange(min(max(last.base, 0), state.slots.count)...) }
    case .frameAdded:
      guard let frame = pick(state.frames) else { return false }
      state.frames.insert(frame, at: source.choose(below: state.frames.count + 1))
    case .framesSwapped:
      guard state.frames.count > 1 else { return false }
      state.frames.swapAt(source.choose(below: state.frames.count), source.choose(below: state.frames.count))
    case .slot, .slot2, .slot3: return change(&state.slots) { number(near: $0) }
    case .slotReference, .slotReference2:
      let reference = reference(state)
      return change(&state.slots) { _ in reference }
    case .slotCount:
      if source.flip(oneIn: 2) { state.slots.append(number(near: 0)) } else { return state.slots.popLast() != nil }
    case .global:
      return change(&state.globals) {
        source.likely(4)
          ? Snapshot.GlobalValue(low: number(near: $0.low), high: $0.high)
          : Snapshot.GlobalValue(low: $0.low, high: number(near: $0.high))
      }
    case .globalReference:
      let reference = reference(state)
      return change(&state.globals) { Snapshot.GlobalValue(low: reference, high: $0.high) }
    case .element: return change(&state.tables) { table in _ = change(&table) { number(near: $0) } }
    case .elementReference:
      let reference = reference(state)
      return change(&state.tables) { table in _ = change(&table) { _ in reference } }
    case .table:
      return change(&state.tables) { table in
        if source.flip(oneIn: 2) { table.append(0) } else { _ = table.popLast() }
      }
    case .memory:
      return change(&state.memories) { memory in
        switch source.choose(below: 4) {
        case 0: memory.append(1)
        case 1: memory += Array(repeating: 1, count: 65_536)
        case 2: memory.removeLast(min(65_536, memory.count))
        default: _ = change(&memory) { $0 ^ 1 }
        }
      }
    case .dropped:
      return change(&state.segments) { segments in
        var data = segments.data
        if source.likely(6) { _ = change(&data) { !$0 } } else { data.append(true) }
        return Snapshot.Segments(data: data, elements: segments.elements)
      }
    case .item, .segment:
      let reference = reference(state)
      return change(&state.segments) { segments in
        var elements = segments.elements
        if kind == .item {
          _ = change(&elements) { list in _ = change(&list) { _ in reference } }
        } else {
          switch source.choose(below: 4) {
          case 0: elements.append([])
          case 1: _ = change(&elements) { $0 = [] }
          default: _ = change(&elements) { $0.append(reference) }
          }
        }
        return Snapshot.Segments(data: segments.data, elements: elements)
      }
    case .number, .type, .length, .tag, .payload, .payloadReference, .payloadReference2, .payloadBytes:
      return changeObject(kind, &state)
    case .objectRemoved:
      guard !state.objects.isEmpty else { return false }
      state.objects.remove(at: source.choose(below: state.objects.count))
    case .objectAdded:
      guard let object = pick(state.objects) else { return false }
      state.objects.insert(object, at: source.choose(below: state.objects.count + 1))
    case .allocations: state.allocations = number(near: state.allocations)
    case .counted:
      state.countedBytes = Int(truncatingIfNeeded: number(near: UInt64(bitPattern: Int64(state.countedBytes))))
    }
    return true
  }

  private func changeFrame(_ state: inout Snapshot, _ body: (Snapshot.Frame) -> Snapshot.Frame) -> Bool {
    // The innermost frames are of more interest than the many below.
    let count = min(state.frames.count, source.likely(3) ? 3 : .max)
    guard count > 0 else { return false }
    let place = state.frames.count - 1 - source.choose(below: count)
    state.frames[place] = body(state.frames[place])
    return true
  }

  private func changeObject(_ kind: Kind, _ state: inout Snapshot) -> Bool {
    let reference = reference(state)
    return change(&state.objects) { object in
      var (number, type, length, tag, payload) = (
        object.number, object.type, object.length, object.tag, object.payload
      )
      switch kind {
      case .number: number = self.number(near: number)
      case .type: type = small(near: type)
      case .length: length = small(near: length)
      case .tag: tag = tag == nil || source.likely(3) ? source.choose(below: 4) - 1 : nil
      case .payloadBytes:
        if source.flip(oneIn: 2) { payload += [0, 0, 0, 0, 0, 0, 0, 0] } else { _ = payload.popLast() }
      default:
        let words = payload.count / 8
        if words == 0 || kind == .payload && source.flip(oneIn: 2) {
          _ = change(&payload) { $0 ^ 1 << UInt8(source.choose(below: 8)) }
        } else {
          let start = source.choose(below: words) * 8
          let old = (0..<8).reduce(0 as UInt64) { $0 | UInt64(payload[start + $1]) << UInt64($1 * 8) }
          let new = kind == .payload ? self.number(near: old) : reference
          for index in 0..<8 { payload[start + index] = UInt8(truncatingIfNeeded: new >> UInt64(index * 8)) }
        }
      }
      return Snapshot.Object(number: number, type: type, length: length, tag: tag, payload: payload)
    }
  }

  // MARK: Choices

  private func pick<Element>(_ list: [Element]) -> Element? {
    list.isEmpty ? nil : list[source.choose(below: list.count)]
  }

  private func change<Element>(_ list: inout [Element], _ body: (Element) -> Element) -> Bool {
    guard !list.isEmpty else { return false }
    let place = source.choose(below: list.count)
    list[place] = body(list[place])
    return true
  }

  private func change<Element>(_ list: inout [Element], _ body: (inout Element) -> Void) -> Bool {
    guard !list.isEmpty else { return false }
    body(&list[source.choose(below: list.count)])
    return true
  }

  private func number(near value: UInt64) -> UInt64 {
    switch source.choose(below: 8) {
    case 0, 1: value &+ 1
    case 2, 3: value &- 1
    case 4: value ^ 1 << UInt64(source.choose(below: 64))
    case 5: UInt64(source.choose(below: 16))
    case 6: 0
    default: source.bits()
    }
  }

  private func small(near value: UInt32) -> UInt32 {
    source.flip(oneIn: 2) ? UInt32(source.choose(below: 12)) : UInt32(truncatingIfNeeded: number(near: UInt64(value)))
  }

  /// Returns a number that is a reference in some store.
  private func reference(_ state: Snapshot) -> UInt64 {
    let tag = UInt64(source.choose(below: 6))
    switch tag {
    case 1:
      let instance = source.likely(4) ? UInt64(source.choose(below: 2)) : UInt64(Snapshot.hostInstance)
      return tag << 60 | instance << 32 | UInt64(source.choose(below: 10))
    case 2, 3: return tag << 60 | UInt64(source.choose(below: 50))
    case 4, 5:
      // These are objects of mostly the kind of the tag.
      let objects = state.objects.filter { ($0.tag == nil) == (tag == 4) || source.flip(oneIn: 8) }
      return tag << 60 | (pick(objects)?.number ?? 1)
    default: return 0
    }
  }
}
