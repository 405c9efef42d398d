import IPLD
import Wasm

/// The file of `--profile`, in the format that its suffix names.
struct ProfileFile {
  enum Format: String, CaseIterable {
    case html, svg, json, folded
  }

  private let format: Format
  private let output: OutputFile

  /// Opens the file before the run, so that the run is not in vain.
  init(_ path: Argument) throws(Failure) {
    let format = Format.allCases.first { path.bytes.reversed().starts(with: ".\($0.rawValue)".utf8.reversed()) }
    guard let format else {
      throw .usage(
        "--profile takes a file whose name ends in .html, .svg, .json or .folded, not '\(path.text)'",
        hint: "a page, a picture, Trace Event JSON, or folded stacks")
    }
    self.format = format
    output = try OutputFile(path)
  }

  /// Writes the profile that a store has recorded, and then returns or throws the result of the run.
  ///
  /// - Parameter path: The path of the program, whose last part is its name.
  func finish<Ended>(_ store: Store, of path: String, after result: Result<Ended, any Error>) throws -> Ended {
    do {
      if let tree = store.callTree {
        let title = printable(String(path.split(separator: "/").last ?? ""))
        try write(FlameGraph(tree), title: title, end: Self.end(result))
        try output.finish()
      }
    } catch {
      let failure = Failure(anything: error)
      guard case .failure = result else { throw failure }
      // Both errors are reported; the run's own end decides on the exit code.
      Streams.note(failure.report(colored: Terminal.colors(2)))
    }
    return try result.get()
  }

  /// Returns the end of the run, where it was not as its author meant it.
  private static func end<Ended>(_ result: Result<Ended, any Error>) -> String? {
    guard case .failure(let failure as Failure) = result else { return nil }
    return printable(failure.message)
  }

  private func write(_ graph: FlameGraph, title: String, end: String?) throws {
    var text = TextWriter(output)
    switch format {
    case .html: try FlamePage(graph, title: title, end: end).write(to: &text)
    case .svg: try FlamePicture(graph).writeDocument(title: title, end: end, to: &text)
    case .json: try TraceEvents.write(graph, title: title, to: &text)
    case .folded: try FoldedStacks.write(graph, to: &text)
    }
    try text.flush()
  }
}

/// Collects text, and writes it in large pieces.
struct TextWriter {
  private let output: OutputFile
  private var bytes: [UInt8] = []

  init(_ output: OutputFile) { self.output = output }

  mutating func write(_ text: String) throws(CodedError) {
    bytes += text.utf8
    if bytes.count >= 1 << 16 { try flush() }
  }

  mutating func flush() throws(CodedError) {
    try bytes.withBytes { (bytes) throws(CodedError) in try output.write(bytes) }
    bytes.removeAll(keepingCapacity: true)
  }
}
