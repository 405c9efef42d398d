/// A reader that is tried on changed inputs.
package protocol ReaderTrial {
  init()

  /// Makes a valid input, to which many changes are then made.
  mutating func makeInput(_ random: inout RandomNodes) -> ReaderInput

  /// Reads an input that may hold anything.
  mutating func read(_ input: [UInt8]) -> Reading
}

/// The bytes that a reader is given.
package struct ReaderInput {
  package let bytes: [UInt8]
  /// This is true if changes are to be words of a text rather than bytes.
  package let isText: Bool

  package init(_ bytes: [UInt8], isText: Bool = false) {
    self.bytes = bytes
    self.isText = isText
  }
}

/// The result of a reader for an input.
package enum Reading: Equatable {
  case accepted
  /// An error in one line; its slug.
  case refused(String)
  /// The promise that the reader did not keep.
  case broken(promise: String)
}

/// Changes valid inputs of a reader and checks that it keeps its promises: the same inputs on every machine.
package struct ReaderFuzz<Trial: ReaderTrial> {
  /// An input for which a promise does not hold.
  package struct Finding {
    package let input: [UInt8]
    package let promise: String
  }

  package private(set) var inputCount = 0
  package private(set) var acceptedCount = 0
  /// The number of times that each error was given, by its slug.
  package private(set) var refusals: [String: Int] = [:]
  private var random: RandomNodes
  private var trial = Trial()

  /// The number of changed inputs that are made of a valid one.
  private static var changesPerInput: Int { 50 }

  package init(seed: UInt64) { random = RandomNodes(seed: seed) }

  /// Tries this many inputs, or fewer where one breaks a promise.
  package mutating func run(count: Int, progress: (Int) -> Void) -> Finding? {
    var base = ReaderInput([])
    for number in 0..<count {
      if number % Self.changesPerInput == 0 {
        base = trial.makeInput(&random)
        progress(number)
      }
      let input = random.mutate(base.bytes, isText: base.isText)
      inputCount += 1
      switch trial.read(input) {
      case .accepted: acceptedCount += 1
      case .refused(let slug): refusals[slug, default: 0] += 1
      case .broken(let promise): return Finding(input: input, promise: promise)
      }
    }
    return nil
  }
}
