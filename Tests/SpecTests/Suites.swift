import Foundation

/// Where the official suites are: in the folder that `IPVM_SUITES` names, else in `Spec/suites`.
enum Suites {
  private static let folder: URL = {
    if let path = ProcessInfo.processInfo.environment["IPVM_SUITES"] { return URL(fileURLWithPath: path) }
    let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return package.appendingPathComponent("Spec/suites")
  }()

  /// The names of all scripts of WebAssembly 3.0, relative to the folder `wasm`; none where the suite is not there.
  static let scripts: [String] = {
    var result: [String] = []
    for part in ["core", "custom"] {
      let path = folder.appendingPathComponent("wasm/\(part)").path
      guard let files = FileManager.default.enumerator(atPath: path) else { continue }
      for case let file as String in files where file.hasSuffix(".wast") { result.append("\(part)/\(file)") }
    }
    if result.isEmpty { print("SpecTests: left out the official suite, which is not in \(folder.path)/wasm") }
    return result.sorted()
  }()

  static func read(_ script: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: folder.appendingPathComponent("wasm/\(script)")))
  }
}
