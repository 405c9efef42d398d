package import Foundation

/// The official test vectors: in the folder that `IPVM_SUITES` names, else in `../shared/suites`, else in `Spec/suites`,
/// which `Spec/fetch` fills.
package enum Suites {
  private static let folder: URL? = {
    if let path = ProcessInfo.processInfo.environment["IPVM_SUITES"] { return URL(fileURLWithPath: path) }
    let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return ["../shared/suites", "Spec/suites"].map { package.appendingPathComponent($0).standardizedFileURL }
      .first { FileManager.default.fileExists(atPath: $0.path) }
  }()

  /// True where they are there; tests that need them are disabled otherwise.
  package static let areThere = folder != nil

  /// A file of the vectors; `nil` where it is not there.
  package static func read(_ path: String) -> Data? {
    folder.flatMap { try? Data(contentsOf: $0.appendingPathComponent(path)) }
  }

  /// The names of the files in a folder of the vectors, sorted.
  package static func files(_ path: String) -> [String] {
    guard let folder,
      let files = try? FileManager.default.contentsOfDirectory(atPath: folder.appendingPathComponent(path).path)
    else { return [] }
    return files.sorted()
  }

  /// The names of all scripts of WebAssembly 3.0, relative to the folder `wasm`; none where the suite is not there.
  package static let scripts: [String] = {
    var result: [String] = []
    for part in ["core", "custom"] {
      guard let path = folder?.appendingPathComponent("wasm/\(part)").path,
        let files = FileManager.default.enumerator(atPath: path)
      else { continue }
      for case let file as String in files where file.hasSuffix(".wast") { result.append("\(part)/\(file)") }
    }
    return result.sorted()
  }()
}
