/// Finds the word that somebody may have meant.
enum Suggestion {
  /// Returns the candidate with the fewest edits, if these are few for the word's length; of several, one that begins alike. Else
  /// it is the only one that begins with the word.
  static func nearest(to word: String, among candidates: [String]) -> String? {
    let letters = Array(word.utf8)
    guard letters.count <= 64 else { return nil }
    var best: (name: String, cost: Int)?
    for candidate in candidates {
      let shorter = min(letters.count, candidate.utf8.count)
      let allowed = min(max(1, shorter / 3), shorter - 1)
      guard abs(letters.count - candidate.utf8.count) <= allowed else { continue }
      let distance = edits(letters, Array(candidate.utf8))
      let cost = 2 * distance + (candidate.utf8.first == letters.first ? 0 : 1)
      if distance <= allowed, cost < best?.cost ?? .max { best = (candidate, cost) }
    }
    return best?.name ?? onlyBeginning(with: letters, among: candidates)
  }

  /// Returns the candidate that begins with a word, if it is the only one.
  private static func onlyBeginning(with letters: [UInt8], among candidates: [String]) -> String? {
    let longer = candidates.filter { $0.utf8.starts(with: letters) }
    return letters.count > 1 && longer.count == 1 ? longer[0] : nil
  }

  /// Returns the number of insertions, deletions, replacements and swaps of neighbours that turn `a` into `b`.
  static func edits(_ a: [UInt8], _ b: [UInt8]) -> Int {
    var beforeLast = [Int](repeating: 0, count: b.count + 1)
    var last = Array(0...b.count)
    for i in 0..<a.count {
      var row = [i + 1]
      for j in 0..<b.count {
        var cost = min(row[j] + 1, last[j + 1] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, beforeLast[j - 1] + 1) }
        row.append(cost)
      }
      (beforeLast, last) = (last, row)
    }
    return last[b.count]
  }
}
