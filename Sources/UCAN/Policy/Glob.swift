public import IPLD

/// A pattern in which `*` stands for any bytes, and `\*` for itself (UCAN Delegation, section Glob Matching).
public struct Glob: Hashable, Sendable {
  /// The pattern as it was written.
  public let pattern: Text

  /// The literal parts between the wildcards: one where there is no wildcard.
  private let parts: [[UInt8]]

  /// Reads a pattern, in which `*` stands for any text and `\*` for a star.
  public init(_ pattern: Text) {
    self.pattern = pattern
    var parts: [[UInt8]] = [[]]
    var isEscaped = false
    for byte in pattern.utf8 {
      if isEscaped {
        // A backslash that escapes nothing stands for itself.
        if byte != UInt8(ascii: "*") { parts[parts.count - 1].append(UInt8(ascii: "\\")) }
        isEscaped = byte == UInt8(ascii: "\\")
        if !isEscaped { parts[parts.count - 1].append(byte) }
      } else if byte == UInt8(ascii: "\\") {
        isEscaped = true
      } else if byte == UInt8(ascii: "*") {
        parts.append([])
      } else {
        parts[parts.count - 1].append(byte)
      }
    }
    if isEscaped { parts[parts.count - 1].append(UInt8(ascii: "\\")) }
    self.parts = parts
  }

  /// Tells whether the pattern covers a whole text.
  public func matches(_ text: Text) -> Bool {
    var steps = Int.max
    return matches(text, steps: &steps) ?? false
  }

  /// Tells whether the pattern covers a whole text; `nil` if finding out takes more comparisons than are left.
  func matches(_ text: Text, steps: inout Int) -> Bool? {
    let bytes = text.utf8
    let first = parts[0]
    guard bytes.count >= first.count, bytes.prefix(first.count).elementsEqual(first) else { return false }
    steps -= first.count
    guard parts.count > 1 else { return bytes.count == first.count }
    let last = parts[parts.count - 1]
    // The last part has to end the text, and what is between them may be found at its first position.
    let end = bytes.count - last.count
    guard end >= first.count, bytes.suffix(last.count).elementsEqual(last) else { return false }
    steps -= last.count
    var position = first.count
    for part in parts[1..<(parts.count - 1)] {
      while true {
        guard position + part.count <= end else { return false }
        steps -= part.count + 1
        guard steps >= 0 else { return nil }
        if bytes[position..<(position + part.count)].elementsEqual(part) { break }
        position += 1
      }
      position += part.count
    }
    return true
  }
}
