/// The source of a generator's decisions: a seed, or a recording of earlier decisions.
///
/// 0 is always the simplest decision, and the one after the end of a recording. Branches have recordings of their own,
/// so that cutting something out of one does not change the meaning of the decisions in another.
package final class ChoiceSource {
  /// The decisions of a source, then those of its branches; branches have no branches.
  package typealias Recording = [[UInt64]]

  /// The decisions so far.
  private var choices: [UInt64] = []
  private var branches: [ChoiceSource] = []
  private let origin: Origin
  private var state: UInt64

  private enum Origin {
    case seed(UInt64)
    case recording(Recording)
  }

  /// Decides at random, the same everywhere for the same seed.
  package init(seed: UInt64) {
    origin = .seed(seed)
    state = seed
  }

  /// Decides as recorded, as far as the questions are the same.
  package init(replaying recording: Recording) {
    origin = .recording(recording)
    state = 0
  }

  package var recording: Recording { [choices] + branches.map(\.choices) }

  /// Returns a source for a part of the generated program.
  package func branch() -> ChoiceSource {
    let number = branches.count + 1
    let branch =
      switch origin {
      case .seed(let seed): ChoiceSource(seed: Self.mix(seed &+ UInt64(number) &* 0xD1B5_4A32_D192_ED03))
      case .recording(let recording):
        ChoiceSource(replaying: number < recording.count ? [recording[number]] : [])
      }
    branches.append(branch)
    return branch
  }

  // MARK: Decisions

  /// Returns any 64 bits.
  package func bits() -> UInt64 {
    let choice: UInt64
    switch origin {
    case .seed: choice = random()
    case .recording(let recording): choice = recorded(in: recording)
    }
    choices.append(choice)
    return choice
  }

  /// Returns a number below `count`, which is at least 1.
  package func choose(below count: Int) -> Int {
    let choice: UInt64
    switch origin {
    case .seed: choice = random() % UInt64(count)
    case .recording(let recording): choice = recorded(in: recording) % UInt64(count)
    }
    choices.append(choice)
    return Int(choice)
  }

  /// Returns true once in `count` times; false is simpler.
  package func flip(oneIn count: Int) -> Bool { choose(below: count) == count - 1 }

  /// Returns true except once in `count` times; false is simpler.
  package func likely(_ count: Int) -> Bool { choose(below: count) != 0 }

  /// Returns an element of a list, which is not empty; the first is the simplest.
  package func pick<Elements: RandomAccessCollection>(_ elements: Elements) -> Elements.Element {
    elements[elements.index(elements.startIndex, offsetBy: choose(below: elements.count))]
  }

  private func recorded(in recording: Recording) -> UInt64 {
    guard let list = recording.first, choices.count < list.count else { return 0 }
    return list[choices.count]
  }

  // MARK: Random numbers (SplitMix64)

  private func random() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    return Self.mix(state)
  }

  private static func mix(_ value: UInt64) -> UInt64 {
    var value = value
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
