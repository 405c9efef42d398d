import IPLD

/// The output of answers that are bytes, by the options: to a file, to standard output, or described in JSON.
extension Invocation {
  /// This is true if the answer goes to a file of its own.
  var hasOutputFile: Bool { value(.output).map { $0 != "-" } ?? false }

  /// The kind of an answer: only text is for terminals.
  enum Content { case text, binary, either }

  /// - Parameter fields: The further fields of the JSON.
  func answer(_ bytes: [UInt8], _ kind: Content, _ fields: [(String, JSON)] = []) throws(Failure) {
    let output = value(.output)
    guard flag(.json) else { return try Files.write(bytes, to: output, isBinary: kind != .text) }
    if hasOutputFile {
      try Files.write(bytes, to: output)
      try describeOutput(bytes.count, fields)
    } else {
      try Streams.print(JSON.object(fields + Invocation.fields(of: bytes, kind)).text + "\n")
    }
  }

  func answer(_ text: String) throws(Failure) { try answer(Array(text.utf8), .text) }

  /// Returns the file for a long answer, which JSON cannot hold.
  func outputFile() throws(Failure) -> OutputFile {
    if flag(.json), !hasOutputFile {
      throw .usage("--json needs -o OUT here", hint: "without it, standard output is the file itself")
    }
    return try OutputFile(value(.output))
  }

  /// Describes in JSON what was written to the file of `--output`.
  func describeOutput(_ byteCount: Int, _ fields: [(String, JSON)] = []) throws(Failure) {
    guard flag(.json) else { return }
    let file: [(String, JSON)] = [("file", .string(value(.output)?.text ?? "-")), ("byteCount", .int(byteCount))]
    try Streams.print(JSON.object(fields + file).text + "\n")
  }

  /// Returns the fields for bytes in JSON: as text where they are, or may be, UTF-8, else in hexadecimal digits.
  static func fields(of bytes: [UInt8], _ kind: Content) -> [(String, JSON)] {
    let text = kind == .binary ? nil : String(validating: bytes, as: UTF8.self)
    return [
      ("byteCount", .int(bytes.count)),
      text.map { ("text", .string($0)) } ?? ("hex", .string(Multibase.base16.encodeWithoutPrefix(bytes))),
    ]
  }
}
