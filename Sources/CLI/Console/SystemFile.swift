/// Reads small files in which Linux describes itself.
enum SystemFile {
  static func text(_ path: Argument) -> String? {
    guard Files.exists(path), let bytes = try? Files.read(path) else { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Returns the value of the first line `KEY : VALUE`.
  static func field(_ key: String, in text: String) -> String? {
    for line in text.split(separator: "\n") {
      let parts = line.split(separator: ":", maxSplits: 1)
      if parts.count == 2, trimmed(parts[0]) == key { return trimmed(parts[1]) }
    }
    return nil
  }

  private static func trimmed(_ text: Substring) -> String {
    String(text.split { $0 == " " || $0 == "\t" }.joined(separator: " "))
  }
}
