import IPLD
import Wasm

/// The report on the end of a run, for programs: `{"exit":0,"fuel":123}`, with the error where there is one. A guest's exit code
/// that does not fit into a process's is there too, as `guestExit`.
final class RunReport {
  private let file: OutputFile?
  private let isPrinted: Bool
  /// The store that the guest runs in, as soon as there is one.
  var store: Store?
  /// The fuel where nothing ran, since the result was known.
  var knownFuel: UInt64?
  /// The folders of the store that the guest changed.
  var folders: [GuestChanges.Folder] = []
  /// Returns the statistics of the run, where they are asked for.
  var statistics: (() -> RunStatistics)?

  /// - Parameters:
  ///   - file: The file to write. It is opened now, so that no run is in vain.
  ///   - isPrinted: True to print the end of a guest that did not fail on standard error.
  init(file: Argument?, isPrinted: Bool) throws(Failure) {
    self.file = try file.map { path throws(Failure) in try OutputFile(path, isBinary: false) }
    self.isPrinted = isPrinted
  }

  /// Runs `body`, whose result is the guest's exit code, and reports that or the error.
  func follow(_ body: () throws -> UInt32) throws -> Int32 {
    do {
      let code = try body()
      let exit = Exit.guest(code)
      let end: [(String, JSON)] = UInt32(exit) == code ? [] : [("guestExit", .number("\(code)"))]
      try write(exit, end)
      if isPrinted {
        Streams.note(object(exit, end).text + "\n")
      } else if !end.isEmpty {
        Streams.remark(.note, "the guest's exit code is \(code), of which a process can tell \(exit)")
      }
      return exit
    } catch {
      var failure = Failure(anything: error)
      failure.statistics = statistics?().json
      guard case .object(let fields) = failure.json else { throw failure }
      try write(failure.exit, fields.filter { $0.0 == "error" })
      throw failure
    }
  }

  private func object(_ exit: Int32, _ end: [(String, JSON)]) -> JSON {
    let fuel = (knownFuel ?? store?.fuelUsed).map { [("fuel", JSON.number(String($0)))] } ?? []
    let statistics = statistics.map { [("stats", $0().json)] } ?? []
    return .object([("exit", .int(Int(exit)))] + fuel + end + changed + statistics)
  }

  private var changed: [(String, JSON)] {
    guard !folders.isEmpty else { return [] }
    return [
      ("folders", .array(folders.map { .object([("dir", .string($0.name)), ("cid", .string("\($0.cid)"))]) }))
    ]
  }

  private func write(_ exit: Int32, _ end: [(String, JSON)]) throws(Failure) {
    guard let file else { return }
    do throws(CodedError) {
      try Array((object(exit, end).text + "\n").utf8).withBytes { (bytes) throws(CodedError) in try file.write(bytes) }
    } catch {
      throw Failure(error)
    }
    try file.finish()
  }
}
