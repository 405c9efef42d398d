import IPLD
import IPVM
import Storage
import UCAN
import Wasm

/// A workflow's file as commands take it, compiled for the user's key.
struct WorkflowInput {
  static let parameter = Option.value(
    "set", "NAME=VALUE", repeats: true, "the value of a parameter of the workflow")
  static let key = Option.value("key", "NAME", "the key that signs receipts, instead of `default`")
  static let file = Operands(usage: "FILE", minimum: 1, maximum: 1, kinds: [.file])

  private let path: Argument
  private let bytes: [UInt8]
  let file: WorkflowFile

  /// Reads a file; its errors tell the line and the column.
  init(_ path: Argument) throws(Failure) {
    self.path = path
    bytes = try Files.read(path)
    do throws(CodedError) {
      file = try WorkflowFile(bytes)
    } catch {
      throw Self.failure(error, bytes, path)
    }
  }

  /// Compiles the workflow.
  ///
  /// - Parameters:
  ///   - subject: The executor.
  ///   - store: The store that gets modules, files and records of inputs.
  func compile(_ invocation: Invocation, subject: DID, into store: any BlockStore) throws(Failure) -> Workflow {
    var parameters: [(Text, Text)] = []
    for word in invocation.values(Self.parameter) {
      guard let (name, value) = word.keyAndValue, let key = Text(validating: Bytes(name.bytes)),
        let text = Text(validating: Bytes(value.bytes))
      else { throw .usage("--set takes NAME=VALUE, not '\(word.text)'", hint: "such as --set width=640") }
      parameters.append((key, text))
    }
    let folder = path.bytes.lastIndex(of: UInt8(ascii: "/")).map { Argument(bytes: Array(path.bytes[...$0])) }
    do throws(CodedError) {
      return try WorkflowCompiler.compile(
        file, subject: subject, store: store, environment: FileEnvironment(folder: folder, store: store),
        parameters: parameters)
    } catch {
      throw Self.failure(error, bytes, path)
    }
  }

  /// An error with its position in the file.
  private static func failure(_ error: CodedError, _ bytes: [UInt8], _ path: Argument) -> Failure {
    guard error.code is IntentErrorCode, error.offset <= bytes.count else { return Failure(error, file: path.text) }
    let before = bytes[..<error.offset]
    let line = before.count { $0 == UInt8(ascii: "\n") } + 1
    let column = before.count - (before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0) + 1
    let name = path == "-" ? "standard input" : path.text
    return Failure(
      error.code, message: "\(error.slug) at \(name):\(line):\(column): \(error.reason)", hint: error.hint,
      place: .text(line: line, column: column))
  }
}

/// The files and modules that a workflow names, relative to the folder of its file.
private struct FileEnvironment: WorkflowCompiler.Environment {
  let folder: Argument?
  let store: any BlockStore

  private func path(_ name: Text) -> Argument {
    let name = Argument(bytes: name.utf8.array)
    guard let folder, name.bytes.first != UInt8(ascii: "/") else { return name }
    return Argument(bytes: folder.bytes + name.bytes)
  }

  func module(_ source: WorkflowFile.Module.Source) throws(CodedError) -> Module {
    do throws(Failure) {
      switch source {
      case .path(let name): return try ModuleFile(reading: path(name)).runnable()
      case .cid(let cid): return try ModuleFile(reading: Argument("\(cid)")).runnable()
      }
    } catch {
      throw CodedError(error.code, error.message, hint: error.hint)
    }
  }

  func add(file name: Text) throws(CodedError) -> CID {
    try TreeImporter(into: store, profile: .v1_2025, addsHidden: true).add(path(name).path).cid
  }
}
