package import Wasm

/// A value as another engine can report it: for references, no more than their kind.
package enum ObservedValue: Hashable, Sendable, CustomStringConvertible {
  case number(Value)
  case null
  /// The value is the function that is exported under this index, if it is exported.
  case function(Index?)
  case i31(Int32)
  case extern(UInt32)
  case structure, array, exception
  /// The value is something that the subject does not show.
  case hidden

  init(_ value: Value, functions: [Reference: Index]) {
    guard case .reference(let reference) = value else {
      self = .number(value)
      return
    }
    self =
      switch reference.kind {
      case .null: .null
      case .function: .function(functions[reference])
      case .i31: .i31(reference.i31Value ?? 0)
      case .extern: .extern(reference.externValue ?? 0)
      case .structure: .structure
      case .array: .array
      case .exception: .exception
      }
  }

  package var description: String {
    switch self {
    case .number(let value): "\(value)"
    case .null: "null"
    case .function(let index): index.map { "f\($0)" } ?? "function"
    case .i31(let value): "i31(\(value))"
    case .extern(let value): "extern(\(value))"
    case .structure: "struct"
    case .array: "array"
    case .exception: "exn"
    case .hidden: "hidden"
    }
  }

  /// The rest of the value where engines may choose the bits of NaNs and do not show vectors.
  var coarse: ObservedValue {
    switch self {
    case .number(.f32(let bits)) where Float(bitPattern: bits).isNaN: .number(.f32(0x7FC0_0000))
    case .number(.f64(let bits)) where Double(bitPattern: bits).isNaN: .number(.f64(0x7FF8_0000_0000_0000))
    case .number(.v128): .hidden
    default: self
    }
  }
}

/// The outcome of an instantiation or a call.
package enum Outcome: Hashable, Sendable, CustomStringConvertible {
  case results([ObservedValue])
  /// The call trapped, with the innermost function and the offset of its instruction, where the subject tells them.
  case trap(TrapKind?, function: Index?, offset: Int?)
  /// The call threw an exception, with the index under which the tag is exported.
  case exception(tag: Index?, [ObservedValue])
  /// The subject does not accept the module, or could not report what happened.
  case refused(String)

  package var description: String {
    switch self {
    case .results(let values): "gives \(values)"
    case .trap(let kind, let function, let offset):
      "traps" + (kind.map { ": \($0.rawValue)" } ?? "") + (function.map { " in f\($0)" } ?? "")
        + (offset.map { " at 0x\(String($0, radix: 16))" } ?? "")
    case .exception(let tag, let values): "throws \(tag.map { "e\($0)" } ?? "a tag") with \(values)"
    case .refused(let reason): "refuses: \(reason)"
    }
  }

  var coarse: Outcome {
    switch self {
    case .results(let values): .results(values.map(\.coarse))
    case .trap: .trap(nil, function: nil, offset: nil)
    default: self
    }
  }

  /// This is true if the call ended at a limit that is not the same in all engines.
  var isLimit: Bool {
    if case .trap(let kind, _, _) = self { kind == .outOfFuel || kind == .callStackExhausted } else { false }
  }
}

/// The observations that a subject makes of a program's run.
package struct Run: Equatable, Sendable {
  /// The outcomes. The first is that of the instantiation, without results.
  package var outcomes: [Outcome] = []
  /// The fuel used since the store was made, after each outcome. This is empty where the subject does not count it.
  package var fuel: [UInt64] = []
  /// The machine states at the first stops. This is empty where there are none.
  package var states: [Snapshot] = []
  /// The contents of the instance at the end, in the order of its exports. This is `nil` where the subject does not tell.
  package var state: [Exported]?
  /// The fuel of every path of calls. This is `nil` where the subject does not record it.
  package var callTree: CallTree?

  package init() {}

  package enum Exported: Hashable, Sendable {
    case memory(pages: UInt64, hash: UInt32)
    case table([ObservedValue])
    case global(ObservedValue)

    var coarse: Exported {
      switch self {
      case .memory: self
      case .table(let values): .table(values.map(\.coarse))
      case .global(let value): .global(value.coarse)
      }
    }
  }

  var coarse: Run {
    var run = self
    run.outcomes = outcomes.map(\.coarse)
    run.fuel = []
    run.states = []
    run.callTree = nil
    run.state = state?.map(\.coarse)
    return run
  }

  /// Returns a hash of words of 32 bits that is easily computed in any language.
  static func hash(_ bytes: UnsafeRawBufferPointer) -> UInt32 {
    var hash: UInt32 = 0x811C_9DC5
    for place in 0..<bytes.count / 4 {
      let word = UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: place * 4, as: UInt32.self))
      hash = (hash ^ word) &* 0x0100_0193
      hash ^= hash >> 15
    }
    return hash
  }
}

extension Run {
  /// Returns the difference between two runs, where both tell.
  func difference(from other: Run, _ name: String, _ otherName: String) -> String? {
    for place in 0..<max(outcomes.count, other.outcomes.count) {
      let what = place == 0 ? "instantiation" : "call \(place)"
      let (mine, others) = (outcomes.element(place), other.outcomes.element(place))
      if mine != others { return "\(what): \(name) \(describe(mine)), \(otherName) \(describe(others))" }
      if let fuel = fuel.element(place), let otherFuel = other.fuel.element(place), fuel != otherFuel {
        return "fuel after \(what) (\(describe(mine))): \(name) \(fuel), \(otherName) \(otherFuel)"
      }
    }
    for (place, (mine, others)) in zip(states, other.states).enumerated() where mine != others {
      return "state at stop \(place + 1), \(name) and \(otherName): \(mine.difference(from: others) ?? "")"
    }
    if let callTree, let otherTree = other.callTree {
      if callTree.nodes != otherTree.nodes { return "call tree, \(name) and \(otherName)" }
      let used = callTree.nodes.reduce(0) { $0 &+ $1.own }
      if let last = fuel.last, used != last { return "call tree of \(name): \(used) units of \(last)" }
    }
    guard let state, let otherState = other.state, state != otherState else { return nil }
    let place = zip(state, otherState).enumerated().first { $1.0 != $1.1 }?.offset ?? 0
    return "export \(place) in the end: \(name) \(describe(state.element(place))), "
      + "\(otherName) \(describe(otherState.element(place)))"
  }

  private func describe<Subject>(_ subject: Subject?) -> String { subject.map { "\($0)" } ?? "nothing" }
}

extension Array {
  fileprivate func element(_ place: Int) -> Element? { indices.contains(place) ? self[place] : nil }
}
