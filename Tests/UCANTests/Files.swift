import Foundation

/// Fixtures of our own that the tests read.
enum Files {
  private static let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// A file below `Fixtures/ucan`.
  static func fixture(_ name: String) throws -> Data {
    try Data(contentsOf: package.appendingPathComponent("Fixtures/ucan/\(name)"))
  }
}
