import IPLD

/// Answers that are bytes, as the options say: to a file, to standard output, or described in JSON.
extension Invocation {
  /// Whether the answer goes to a file of its own.
  var hasOutputFile: Bool { value(.output).map { $0 != "-" } ?? false }

  /// - Parameters:
  ///   - isText: Whether a terminal may have it.
  ///   - fields: What JSON says besides.
  func answer(_ bytes: [UInt8], isText: Bool, _ fields: [(String, JSON)] = []) throws(Failure) {
    let output = value(.output)
    guard flag(.json) else { return try Files.write(bytes, to: output, isBinary: !isText) }
    if hasOutputFile {
      try Files.write(bytes, to: output)
      try describeOutput(bytes.count, fields)
    } else {
      try Streams.print(JSON.object(fields + Invocation.content(bytes)).text + "\n")
    }
  }

  func answer(_ text: String) throws(Failure) { try answer(Array(text.utf8), isText: true) }

  /// A long answer, which JSON cannot hold.
  func outputFile() throws(Failure) -> OutputFile {
    if flag(.json), !hasOutputFile {
      throw .usage("--json needs -o OUT here", hint: "without it, standard output is the file itself")
    }
    return try OutputFile(value(.output))
  }

  /// Says in JSON what was written to the file of `--output`.
  func describeOutput(_ byteCount: Int, _ fields: [(String, JSON)] = []) throws(Failure) {
    guard flag(.json) else { return }
    let file: [(String, JSON)] = [("file", .string(value(.output)?.text ?? "-")), ("byteCount", .int(byteCount))]
    try Streams.print(JSON.object(fields + file).text + "\n")
  }

  /// Bytes in JSON: as text where they are UTF-8, else in hexadecimal digits.
  static func content(_ bytes: [UInt8]) -> [(String, JSON)] {
    let text = String(validating: bytes, as: UTF8.self)
    return [
      ("byteCount", .int(bytes.count)),
      text.map { ("text", .string($0)) } ?? ("hex", .string(Multibase.base16.encodeWithoutPrefix(bytes))),
    ]
  }
}
