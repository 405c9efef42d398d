import IPLD

extension Failure {
  /// Makes the failure of an operation on blocks.
  init(_ error: CodedError) {
    let offset = "0x\(String(error.offset, radix: 16)) (\(error.offset))"
    let location = error.offset > 0 ? "\(error.slug) at offset \(offset): " : ""
    self.init(
      error.code, message: location + error.reason, hint: error.hint,
      place: error.offset > 0 ? .offset(error.offset) : .none)
  }

  /// Makes the failure of an operation on a file's contents.
  init(blocksOf file: String, _ error: CodedError) {
    self.init(error)
    // Errors of the store and of the system name their files themselves.
    if !["io", "store", "unixfs"].contains(error.code.family) { self.init(error, file: file) }
  }
}

/// Calls `body`, and adds the file to its errors.
func reading<Result>(_ file: Argument, _ body: () throws -> Result) throws -> Result {
  do {
    return try body()
  } catch let error as CodedError {
    throw Failure(blocksOf: file == "-" ? "standard input" : file.text, error)
  }
}
