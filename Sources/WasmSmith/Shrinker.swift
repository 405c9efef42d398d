/// Makes a recording smaller while the program that is generated from it keeps a property (delta debugging).
package struct Shrinker {
  /// The property of the generated program; it is called for recordings that have it and for ones that do not.
  private let holds: (ChoiceSource) -> Bool
  private var attempts: Int
  private var best: ChoiceSource.Recording

  /// Returns the smallest recording found whose replay has the property, as the given one does.
  ///
  /// - Parameters:
  ///   - attempts: The greatest number of calls of `holds`.
  ///   - holds: Generates from a source, and returns whether the result has the property.
  package static func shrink(
    _ recording: ChoiceSource.Recording, attempts: Int = 4_000, _ holds: @escaping (ChoiceSource) -> Bool
  ) -> ChoiceSource.Recording {
    var shrinker = Shrinker(holds: holds, attempts: attempts, best: recording)
    shrinker.run()
    return shrinker.best
  }

  private mutating func run() {
    var size = Size.max
    while attempts > 0, Size(best) < size {
      size = Size(best)
      emptyBranches()
      for branch in best.indices.reversed() {
        shorten(branch)
        lower(branch)
      }
    }
  }

  /// Takes over a recording if it is smaller and has the property; what a replay does not read is left out of it.
  private mutating func attempt(_ recording: ChoiceSource.Recording) -> Bool {
    guard attempts > 0 else { return false }
    attempts -= 1
    let source = ChoiceSource(replaying: recording)
    guard holds(source) else { return false }
    var read = source.recording
    for branch in read.indices { while read[branch].last == 0 { read[branch].removeLast() } }
    while read.count > 1, read.last == [] { read.removeLast() }
    guard Size(read) < Size(best) else { return false }
    best = read
    return true
  }

  private mutating func emptyBranches() {
    var branch = best.count - 1
    while branch > 0 {
      var recording = best
      if branch < recording.count, !recording[branch].isEmpty {
        recording.remove(at: branch)
        if !attempt(recording) {
          recording = best
          recording[branch] = []
          _ = attempt(recording)
        }
      }
      branch -= 1
    }
  }

  /// Deletes ranges, or makes them zero, from long ones to single choices.
  private mutating func shorten(_ branch: Int) {
    guard branch < best.count else { return }
    var length = best[branch].count
    while length > 0 {
      var end = branch < best.count ? best[branch].count : 0
      while end >= length, attempts > 0 {
        let range = end - length..<end
        var recording = best
        recording[branch].removeSubrange(range)
        if !attempt(recording), best[branch][range].contains(where: { $0 != 0 }) {
          recording = best
          recording[branch].replaceSubrange(range, with: repeatElement(0, count: range.count))
          _ = attempt(recording)
        }
        guard branch < best.count else { return }
        // Choices that belong together are few, and may start anywhere.
        end = min(length > 8 ? range.lowerBound : end - 1, best[branch].count)
      }
      length = length > 16 ? length / 2 : min(length, 9) - 1
    }
  }

  /// Lowers single choices.
  private mutating func lower(_ branch: Int) {
    var place = 0
    while branch < best.count, place < best[branch].count, attempts > 0 {
      let value = best[branch][place]
      for smaller in [0, value / 2, value &- 1] where smaller < value {
        var recording = best
        recording[branch][place] = smaller
        if attempt(recording) { break }
      }
      place += 1
    }
  }

  /// The size of a recording. Fewer choices are smaller, then lower ones.
  private struct Size: Comparable {
    var count: Int
    var sum: Double

    static let max = Size(count: .max, sum: .infinity)

    init(count: Int, sum: Double) {
      self.count = count
      self.sum = sum
    }

    init(_ recording: ChoiceSource.Recording) {
      count = recording.reduce(0) { $0 + $1.count }
      // The roots are added, so that small choices count beside 64 random bits.
      sum = recording.reduce(0) { $0 + $1.reduce(0) { $0 + Double($1).squareRoot() } }
    }

    static func < (left: Size, right: Size) -> Bool { (left.count, left.sum) < (right.count, right.sum) }
  }
}
