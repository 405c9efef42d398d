import IPLD
import Storage

extension TreeImporter {
  /// Adds files and folders as options say, and shows progress.
  init(into store: any BlockStore, _ options: ImportOptions, addsHidden: Bool, _ progress: Progress) {
    self.init(
      into: store, profile: options.profile, attributes: options.attributes, addsHidden: addsHidden
    ) { progress.add($0) }
  }

  /// Adds what an operand names: a path, or standard input for `-`.
  func add(_ operand: Argument) throws(CodedError) -> UnixFS.Item {
    operand == "-" ? try add(OpenFile(descriptor: 0, named: "standard input")) : try add(operand.path)
  }

  /// The number of bytes that operands add, for showing progress; `nil` where it is not known before.
  static func byteCount(_ operands: [Argument]) -> Int? { byteCount(operands.map(\.path)) }
}

extension TreeWriter {
  /// Writes files and folders of a store, and shows progress.
  init(_ reader: UnixFSReader, _ progress: Progress) {
    self.init(reader, progress: { progress.add($0) }) { Streams.remark(.warning, $0) }
  }

  /// Says in JSON what was written.
  func describe(_ cid: CID, _ path: Argument, _ invocation: Invocation) throws(Failure) {
    guard invocation.flag(.json) else { return }
    let fields: [(String, JSON)] = [
      ("cid", .string("\(cid)")), ("path", .string(path.text)), ("files", .int(fileCount)),
      ("byteCount", .int(byteCount)),
    ]
    try Streams.print(JSON.object(fields).text + "\n")
  }
}
