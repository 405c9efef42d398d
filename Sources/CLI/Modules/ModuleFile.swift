import Storage
import IPLD
import Wasm
import WasmText

/// A module in either format, which its first bytes tell.
struct ModuleFile {
  /// The name in error messages.
  let name: String
  private let source: ModuleSource

  init(reading path: Argument) throws(Failure) {
    name = path == "-" ? "standard input" : path.text
    let block = try Self.block(path)
    let bytes = if let block { block } else { try Files.read(path, isText: ModuleSource.isTextStart) }
    source = ModuleSource(bytes, isEmptyText: path.bytes.reversed().starts(with: ".wat".utf8.reversed()))
  }

  /// The bytes of the file.
  var bytes: [UInt8] { source.bytes }

  /// True if the module is in the binary format.
  var isBinary: Bool { source.isBinary }

  /// Returns the bytes of a CID in the store, whether or not there is a file of that name; `nil` for any other word.
  private static func block(_ path: Argument) throws(Failure) -> [UInt8]? {
    guard let blockPath = try? BlockPath(path) else { return nil }
    do {
      let store = try Repository.current().reading()
      var sink = CollectedBytes()
      try UnixFSReader(store).read(try blockPath.block(in: store), to: &sink)
      return sink.bytes
    } catch {
      throw Failure(anything: error).hinting(atFile: path)
    }
  }

  /// Decodes or parses, without validating.
  ///
  /// - Parameter dropped: Called with the annotations of a text that are left out.
  func syntax(
    checkingCode: Bool = true, dropped: ([DroppedAnnotation]) -> Void = { _ in }
  ) throws(Failure) -> ModuleSyntax {
    try telling { () throws(ModuleError) in try source.syntax(checkingCode: checkingCode, dropped: dropped) }
  }

  /// Decodes or parses, and validates.
  func module() throws(Failure) -> Module { try telling(source.module) }

  /// Returns the module as it runs: text is translated first, so that offsets are those of `ipvm wat2wasm` and `ipvm inspect`.
  ///
  /// - Parameter time: The time at which function bodies are validated; those of a text are validated at once.
  func runnable(code time: CodeValidationTime = .ahead) throws(Failure) -> Module {
    try telling { () throws(ModuleError) in try source.runnable(code: time) }
  }

  /// Validates what `syntax` made of the file.
  func module(_ syntax: ModuleSyntax, code time: CodeValidationTime = .ahead) throws(Failure) -> Module {
    try telling { () throws(ModuleError) in try Module(validating: syntax, code: time) }
  }

  /// Calls `body`, and says of which file its errors are.
  private func telling<Result>(_ body: () throws(ModuleError) -> Result) throws(Failure) -> Result {
    do throws(ModuleError) { return try body() } catch { throw failure(error) }
  }

  /// - Parameter module: The module that was to be linked.
  func failure(_ error: ModuleError, linking module: Module? = nil) -> Failure {
    var failure = Failure(error, file: name)
    switch error.kind {
    case .malformed: failure.hint = Proposal(error, in: bytes)?.hint ?? resemblance
    case .unlinkable: failure.hint = module.flatMap { LinkHint.text(for: $0) }
    default: break
    }
    return failure
  }

  /// The kind of file that bytes look like that are not a module.
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
