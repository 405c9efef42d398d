import IPLD
import Wasm
import WasmText

/// A module in either format, told apart by its first bytes.
struct ModuleFile {
  let name: String
  let bytes: [UInt8]
  let isBinary: Bool

  init(reading path: Argument) throws(Failure) {
    name = path == "-" ? "standard input" : path.text
    let block = try Self.block(path)
    bytes = if let block { block } else { try Files.read(path, isText: Self.isTextStart) }
    // Text starts with a parenthesis, a comment or white space; other printable characters are errors in a text too.
    isBinary =
      switch bytes.first ?? 0 {
      case _ where bytes.isEmpty: !path.bytes.reversed().starts(with: ".wat".utf8.reversed())
      case let first: !Self.isTextStart(first)
      }
  }

  /// Whether a text can start with this byte.
  private static func isTextStart(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x09, 0x0A, 0x0D, 0x20...0x7E: true
    default: false
    }
  }

  /// The bytes in the store that a CID names, whether or not there is a file of that name; `nil` for any other word.
  private static func block(_ path: Argument) throws(Failure) -> [UInt8]? {
    guard let blockPath = try? BlockPath(path) else { return nil }
    do {
      let store = try StoreLocation.current().reading()
      var sink = CollectedBytes()
      try UnixFSReader(store).read(try blockPath.block(in: store), to: &sink)
      return sink.bytes
    } catch {
      throw Failure(anything: error).hinting(atFile: path)
    }
  }

  /// Decodes or parses, without validating.
  ///
  /// - Parameter dropped: Is told what annotations of a text are left out.
  func syntax(
    checkingCode: Bool = true, dropped: ([DroppedAnnotation]) -> Void = { _ in }
  ) throws(Failure) -> ModuleSyntax {
    do {
      if isBinary { return try Decoder.decode(bytes, checkingCode: checkingCode) }
      return try parseModule(bytes, dropped: dropped)
    } catch {
      throw failure(error)
    }
  }

  /// Decodes or parses, and validates.
  func module() throws(Failure) -> Module {
    // The validator reads all code, so the decoder need not.
    try module(syntax(checkingCode: false))
  }

  /// The module as it runs: text is translated first, so that offsets are those of `ipvm wat2wasm` and `ipvm inspect`.
  ///
  /// - Parameter time: When function bodies are validated; those of a text are at once.
  func runnable(code time: CodeValidationTime = .ahead) throws(Failure) -> Module {
    let syntax = try syntax(checkingCode: false)
    guard !isBinary else { return try module(syntax, code: time) }
    do {
      return try Module(validating: Decoder.decode(Encoder.encode(syntax), checkingCode: false))
    } catch {
      // Validating the text itself finds the same error with its line and column.
      _ = try module(syntax)
      throw failure(error)
    }
  }

  func module(_ syntax: ModuleSyntax, code time: CodeValidationTime = .ahead) throws(Failure) -> Module {
    do {
      return try Module(validating: syntax, code: time)
    } catch {
      throw failure(error)
    }
  }

  /// - Parameter module: What was to be linked.
  func failure(_ error: ModuleError, linking module: Module? = nil) -> Failure {
    var failure = Failure(error, file: name)
    switch error.kind {
    case .malformed: failure.hint = Proposal(error, in: bytes)?.hint ?? resemblance
    case .unlinkable: failure.hint = module.flatMap { LinkHint.text(for: $0) }
    default: break
    }
    return failure
  }

  /// What bytes that are no module look like.
  private var resemblance: String? {
    if bytes.isEmpty { return "the file is empty; a binary module starts with 00 61 73 6d" }
    if CARHeader.begins(bytes) {
      return "this is a CAR file; if it is a receipt, ipvm verify and ipvm receipt show read it"
    }
    return ModuleFile.magics.first { bytes.starts(with: $0.prefix) }?.hint
  }

  private static let magics: [(prefix: [UInt8], hint: String)] = [
    ([0x7F, 0x45, 0x4C, 0x46], "this is an ELF file, a native program or library"),
    ([0x1F, 0x8B], "this is compressed by gzip"),
    ([0x28, 0xB5, 0x2F, 0xFD], "this is compressed by zstd"),
    ([0x50, 0x4B, 0x03, 0x04], "this is a zip archive"),
    ([0x42, 0x43, 0xC0, 0xDE], "this is LLVM bitcode"),
    (Array("!<arch>".utf8), "this is a static library"),
    (Array("<!DO".utf8), "this is an HTML page"),
    (Array("<!do".utf8), "this is an HTML page"),
    (Array("<htm".utf8), "this is an HTML page"),
    (Array("#!".utf8), "this is a script"),
  ]
}
