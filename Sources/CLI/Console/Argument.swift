import Storage

/// One word of the command line, as the bytes that the system passed: it need not be UTF-8.
struct Argument: Hashable, Sendable, ExpressibleByStringLiteral {
  let bytes: [UInt8]

  init(bytes: [UInt8]) { self.bytes = bytes }
  init(_ text: String) { bytes = Array(text.utf8) }
  init(stringLiteral text: String) { self.init(text) }

  /// The word as text; bytes that are not UTF-8 become U+FFFD.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  static func == (word: Argument, text: String) -> Bool { word.bytes.elementsEqual(text.utf8) }

  /// This is true if the word stands for an option: `-x` or `--xyz`, but not `-` and not a negative number.
  var isOption: Bool {
    guard bytes.count > 1, bytes[0] == UInt8(ascii: "-") else { return false }
    let next = bytes[1]
    return !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains(next) && next != UInt8(ascii: ".")
  }

  /// The last part of a path, without the folders before it.
  var lastComponent: Argument {
    guard let index = bytes.lastIndex(of: UInt8(ascii: "/")), index < bytes.count - 1 else { return self }
    return Argument(bytes: Array(bytes[(index + 1)...]))
  }

  /// This is true if the word is a negative number that looks like an option: `-inf`, `-nan`, `-nan:0x200000`.
  var isNegativeNumber: Bool {
    self == "-inf" || self == "-nan" || bytes.starts(with: "-nan:0x".utf8)
  }

  /// Returns the path of something in the folder with this path.
  func appending(_ name: Argument) -> Argument {
    Argument(bytes: bytes + (bytes.last == UInt8(ascii: "/") ? [] : [UInt8(ascii: "/")]) + name.bytes)
  }

  /// The parts before and after the first `=`.
  var keyAndValue: (key: Argument, value: Argument)? {
    guard let index = bytes.firstIndex(of: UInt8(ascii: "=")) else { return nil }
    return (Argument(bytes: Array(bytes[..<index])), Argument(bytes: Array(bytes[(index + 1)...])))
  }
}

extension Argument {
  init(_ path: FilePath) { self.init(bytes: path.bytes) }

  /// The word as a path of the system.
  var path: FilePath { FilePath(bytes) }
}
