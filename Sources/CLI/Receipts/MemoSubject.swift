import IPLD
import Evidence
import Wasm

/// The subject of a result in the memo table: the program and its inputs.
struct MemoSubject {
  private let computation: Computation
  /// The arguments of the program, its own name first; `nil` without a host.
  private let arguments: [Bytes]?
  private let directories: [Bytes]
  /// The name that the module gives itself.
  private let moduleName: Name?

  private static let listedArguments = 16

  init(_ receipt: ExecutionReceipt, from store: any BlockStore) {
    computation = receipt.computation
    let inputs = computation.inputs.flatMap { try? Inputs($0, from: store) }
    arguments = inputs?.arguments
    directories = inputs?.directories.map(\.name) ?? []
    let module = try? store.get(computation.module)
    moduleName = module.flatMap { try? Decoder.decode($0.bytes.array, checkingCode: false).names?.module }
  }

  /// The name of the program for people.
  private var program: String {
    if let name = arguments?.first, !name.isEmpty { return Self.word(name) }
    return moduleName.map { Self.word(Bytes($0.utf8)) } ?? "\(computation.module)"
  }

  /// The words as on the command line: the program, the function and its arguments, directories, the program's own arguments.
  var text: String {
    var words = [program]
    if let function = computation.entry.function, function != "_start" {
      words += ["--invoke", Self.word(function.utf8)]
      words += computation.entry.parameters.prefix(Self.listedArguments).map(ReceiptText.text)
    }
    for directory in directories { words += ["--dir", Self.word(directory)] }
    let own = arguments?.dropFirst() ?? []
    if !own.isEmpty { words.append("--") }
    words += own.prefix(Self.listedArguments).map(Self.word)
    if own.count > Self.listedArguments { words.append("…") }
    return words.joined(separator: " ")
  }

  var fields: [(String, JSON)] {
    [
      ("module", .string("\(computation.module)")),
      ("moduleName", moduleName.map { .string("\($0)") } ?? .null),
      ("program", (arguments?.first).map(ReceiptJSON.bytes) ?? .null),
      ("function", computation.entry.function.map { .string("\($0)") } ?? .null),
      ("parameters", .array(computation.entry.parameters.map { .string(printable(ReceiptText.text($0))) })),
      ("arguments", .array((arguments?.dropFirst() ?? []).map(ReceiptJSON.bytes))),
      ("directories", .array(directories.map(ReceiptJSON.bytes))),
    ]
  }

  /// Returns a word as it is, or in quotes where it is not plain.
  private static func word(_ bytes: Bytes) -> String {
    let isPlain = bytes.array.allSatisfy { byte in
      byte > 0x20 && byte < 0x7F && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "'")
        && byte != UInt8(ascii: "\\")
    }
    return isPlain && !bytes.isEmpty && bytes.count <= 160
      ? String(decoding: bytes.array, as: UTF8.self) : ReceiptText.quoted(bytes)
  }
}
