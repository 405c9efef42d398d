import IPLD
import Workbench

/// The commands that try changed inputs on a reader: `cbor fuzz`, `car fuzz` and `fuzz --reader`.
enum ReaderFuzzCommand {
  /// The readers that `fuzz --reader` tries, by name.
  enum Reader: String, CaseIterable {
    case cbor, car, unixfs
    case debugLines = "debug-lines"
    case symbolNames = "symbol-names"

    /// Runs the trial of this reader.
    func run(_ seed: UInt64, _ count: Int, isJSON: Bool) throws -> Int32 {
      switch self {
      case .cbor: try ReaderFuzzCommand.run(CodecTrial.self, seed, count, isJSON: isJSON)
      case .car: try ReaderFuzzCommand.run(CARTrial.self, seed, count, isJSON: isJSON)
      case .unixfs: try ReaderFuzzCommand.run(UnixFSTrial.self, seed, count, isJSON: isJSON)
      case .debugLines: try ReaderFuzzCommand.run(DebugLinesTrial.self, seed, count, isJSON: isJSON)
      case .symbolNames: try ReaderFuzzCommand.run(SymbolNamesTrial.self, seed, count, isJSON: isJSON)
      }
    }
  }

  static let standardCount = 100_000

  static let cbor = command(
    .cbor, "cbor fuzz", "try changed blocks on the readers and writers",
    "Makes values, changes their bytes in DAG-CBOR and DAG-JSON, and reads them. What the strict reader accepts has "
      + "to be written in the same bytes; what it refuses has to have an offset; all readers have to agree.")

  static let car = command(
    .car, "car fuzz", "try changed CAR files on their readers",
    "Makes files of values, folders and files in parts, changes their bytes, reads them, follows their links, puts "
      + "long blocks together and looks for parts of DAGs.")

  private static func command(
    _ reader: Reader, _ name: String, _ summary: String, _ details: String
  ) -> Command {
    let seed = Option.value("seed", "S", standard: "0", "where the random numbers begin")
    let count = Option.value("count", "N", standard: "\(standardCount)", "how many inputs")
    return Command(
      name, summary, operands: .none, options: [seed, count],
      examples: [
        Example("ipvm \(name) --count 1_000_000", "a million inputs, the same on every machine"),
        Example("ipvm \(name) --seed 7", "others"),
      ],
      details: [
        details + " Prints how many inputs were accepted and why others were not. At the first input that breaks a "
          + "promise, prints it; the exit code is 1."
      ]
    ) { invocation in
      let seed = try invocation.value(seed).map { word throws(Failure) in try Quantity.count(word, option: "--seed") }
      let count = try invocation.value(count).map { word throws(Failure) in
        try Quantity.count(word, option: "--count")
      }
      return try reader.run(
        seed ?? 0, count.map { Int(clamping: $0) } ?? standardCount, isJSON: invocation.flag(.json))
    }
  }

  private static func run<Trial: ReaderTrial>(
    _: Trial.Type, _ seed: UInt64, _ count: Int, isJSON: Bool
  ) throws -> Int32 {
    let showsProgress = Progress.isWanted && !isJSON
    var fuzz = ReaderFuzz<Trial>(seed: seed)
    let finding = fuzz.run(count: count) { done in
      if showsProgress, done % 10_000 == 0 { Streams.note("\r\u{1B}[K\(done)/\(count)") }
    }
    if showsProgress { Streams.note("\r\u{1B}[K") }
    let refusals = fuzz.refusals.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    if isJSON {
      let problem = finding.map { finding in
        JSON.object([
          ("promise", .string(finding.promise)),
          ("hex", .string(Multibase.base16.encodeWithoutPrefix(finding.input))),
        ])
      }
      try Streams.print(
        JSON.object([
          ("inputs", .int(fuzz.inputCount)), ("accepted", .int(fuzz.acceptedCount)),
          ("refused", .object(refusals.map { ($0.key, .int($0.value)) })), ("finding", problem ?? .null),
        ]).text + "\n")
    } else {
      var text = ""
      for (slug, count) in refusals { text += "\(count)\t\(slug)\n" }
      text += "\(fuzz.inputCount) inputs, \(fuzz.acceptedCount) accepted, \(finding == nil ? 0 : 1) findings\n"
      if let finding { text += "\(finding.promise): \(Multibase.base16.encodeWithoutPrefix(finding.input))\n" }
      try Streams.print(text)
    }
    return finding == nil ? Exit.success : Exit.negative
  }
}
