import Foundation

/// The files that the tests read: official vectors, and fixtures of our own.
enum Files {
  private static let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The official vectors: in the folder that `IPVM_SUITES` names, else in `../shared/suites`, else in `Spec/suites`.
  private static let suites: URL? = {
    if let path = ProcessInfo.processInfo.environment["IPVM_SUITES"] { return URL(fileURLWithPath: path) }
    return ["../shared/suites", "Spec/suites"].map { package.appendingPathComponent($0).standardizedFileURL }
      .first { FileManager.default.fileExists(atPath: $0.path) }
  }()

  /// A file of the official vectors, or nothing, with one line that says so, where they are not there.
  static func suite(_ path: String) -> Data? {
    guard let suites, let data = try? Data(contentsOf: suites.appendingPathComponent(path)) else {
      print("Left out: the vectors \(path), which Spec/fetch gets")
      return nil
    }
    return data
  }

  /// A file below `Fixtures/ucan`.
  static func fixture(_ name: String) throws -> Data {
    try Data(contentsOf: package.appendingPathComponent("Fixtures/ucan/\(name)"))
  }
}
