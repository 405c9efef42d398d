import Wasm

/// How a run ended, for programs: `{"exit":0,"fuel":123}`, with the error where there is one.
final class RunReport {
  private let file: Argument?
  private let isPrinted: Bool
  /// What the guest runs in, as soon as there is one.
  var store: Store?
  /// What was used where nothing ran, since the result was known.
  var knownFuel: UInt64?

  /// - Parameters:
  ///   - file: Where to write it.
  ///   - isPrinted: Whether the end of a guest that did not fail is told on standard error.
  init(file: Argument?, isPrinted: Bool) {
    self.file = file
    self.isPrinted = isPrinted
  }

  /// Runs `body`, and reports its exit code or error.
  func follow(_ body: () throws -> Int32) throws -> Int32 {
    do {
      let exit = try body()
      try write(exit, [])
      if isPrinted { Streams.note(object(exit, []).text + "\n") }
      return exit
    } catch {
      let failure = Failure(anything: error)
      guard case .object(let fields) = failure.json else { throw error }
      try write(failure.exit, fields.filter { $0.0 == "error" })
      throw error
    }
  }

  private func object(_ exit: Int32, _ error: [(String, JSON)]) -> JSON {
    let fuel = (knownFuel ?? store?.fuelUsed).map { [("fuel", JSON.number(String($0)))] } ?? []
    return .object([("exit", .int(Int(exit)))] + fuel + error)
  }

  private func write(_ exit: Int32, _ error: [(String, JSON)]) throws(Failure) {
    guard let file else { return }
    try Files.write(Array((object(exit, error).text + "\n").utf8), to: file)
  }
}
