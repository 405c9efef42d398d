public import IPLD

/// The command of an invocation, such as `/wasm/run`; `/` stands for everything (UCAN, section Command).
public struct Command: Hashable, Sendable, CustomStringConvertible {
  /// The command as it is written, such as `/wasm/run`.
  public let text: Text

  /// Reads a command: segments in lowercase, each after a slash.
  public init(_ text: Text) throws(CodedError) {
    let bytes = text.utf8
    guard bytes.first == UInt8(ascii: "/") else { throw CodedError(.ucanCommand, "a command begins with a slash") }
    var previous: UInt8 = 0
    for (offset, byte) in bytes.enumerated() {
      guard byte != UInt8(ascii: "/") || previous != byte else {
        throw CodedError(.ucanCommand, at: offset, "a command with an empty segment")
      }
      guard byte > 0x20, byte != 0x7F else {
        throw CodedError(.ucanCommand, at: offset, "a command with white space or a control character")
      }
      previous = byte
    }
    guard bytes.count == 1 || previous != UInt8(ascii: "/") else {
      throw CodedError(.ucanCommand, at: bytes.count - 1, "a command ends without a slash")
    }
    var offset = 0
    for scalar in text.description.unicodeScalars {
      guard scalar.properties.lowercaseMapping.unicodeScalars.elementsEqual([scalar]) else {
        throw CodedError(.ucanCommand, at: offset, "a command is in lowercase")
      }
      offset += UTF8.width(scalar)
    }
    self.text = text
  }

  private init(unchecked text: Text) { self.text = text }

  /// Everything.
  public static let top = Command(unchecked: "/")
  /// Asserts that a task has a result.
  public static let assertReceipt = Command(unchecked: "/ucan/assert/receipt")
  /// The same in an older draft.
  static let assert = Command(unchecked: "/ucan/assert")
  /// Takes a delegation back.
  public static let revoke = Command(unchecked: "/ucan/revoke")

  public var description: String { text.description }

  /// Tells whether a delegation of this command covers another: itself, or one below it by whole segments.
  public func covers(_ other: Command) -> Bool {
    if self == .top { return true }
    let (mine, theirs) = (text.utf8, other.text.utf8)
    guard theirs.count >= mine.count, theirs.prefix(mine.count).elementsEqual(mine) else { return false }
    return theirs.count == mine.count || theirs[mine.count] == UInt8(ascii: "/")
  }
}
