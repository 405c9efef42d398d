import IPLD

extension Failure {
  /// Why something could not be done with blocks.
  init(_ error: CodecError) {
    let offset = "0x\(String(error.offset, radix: 16)) (\(error.offset))"
    let place = error.offset > 0 ? "\(error.slug) at offset \(offset): " : ""
    self.init(
      exit: Self.exit(error.slug), code: error.slug, message: place + error.reason,
      place: error.offset > 0 ? .offset(error.offset) : .none)
    if error.slug == "path.inside_block" { hint = "ipvm dag get prints a value" }
  }

  /// The same for errors of a file's contents.
  init(blocksOf file: String, _ error: CodecError) {
    self.init(error)
    guard !error.slug.hasPrefix("io"), !error.slug.hasPrefix("store."), !error.slug.hasPrefix("unixfs.") else { return }
    let exit = exit
    self.init(error, file: file)
    self = Failure(exit: exit, code: code, message: message, place: self.place)
  }

  /// The exit code of an error about blocks, by its slug.
  static func exit(_ slug: String) -> Int32 {
    switch slug {
    case "store.not_found", "unixfs.not_found", "io.not_found", "dag.no_path": Exit.notFound
    case "dag.incomplete", "car.incomplete": Exit.incomplete
    case "store.damaged", "block.hash_mismatch": Exit.integrity
    case "unixfs.limit", "unixfs.depth", "dag.limit", "store.limit", "car.section_limit", "car.header_limit",
      "io.too_large":
      Exit.limit
    case "unixfs.name", "path.above_root": Exit.denied
    case "io.binary": Exit.usage
    case "io", "io.full", "io.pipe", "store.read_only", "store.busy": Exit.inputOutput
    default: Exit.invalidInput
    }
  }
}

/// Calls `body`, and says of which file its errors are.
func reading<Result>(_ file: Argument, _ body: () throws -> Result) throws -> Result {
  do {
    return try body()
  } catch let error as CodecError {
    throw Failure(blocksOf: file == "-" ? "standard input" : file.text, error)
  }
}
