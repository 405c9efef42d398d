import Foundation

/// The official test vectors: in the folder that `IPVM_SUITES` names, else in `../shared/suites`, else in `Spec/suites`.
enum Suites {
  private static let folder: URL? = {
    if let path = ProcessInfo.processInfo.environment["IPVM_SUITES"] { return URL(fileURLWithPath: path) }
    let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return ["../shared/suites", "Spec/suites"].map { package.appendingPathComponent($0).standardizedFileURL }
      .first { FileManager.default.fileExists(atPath: $0.path) }
  }()

  /// A file of the vectors, or nothing, with one line that says so, where they are not there.
  static func read(_ path: String) -> Data? {
    guard let folder, let data = try? Data(contentsOf: folder.appendingPathComponent(path)) else {
      print("Left out: the vectors \(path), which Spec/fetch gets")
      return nil
    }
    return data
  }

  /// The names of the files in a folder of the vectors, sorted.
  static func files(_ path: String) -> [String] {
    guard let folder,
      let files = try? FileManager.default.contentsOfDirectory(atPath: folder.appendingPathComponent(path).path)
    else {
      print("Left out: the vectors in \(path), which Spec/fetch gets")
      return []
    }
    return files.sorted()
  }
}
