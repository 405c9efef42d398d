import Foundation
import Testing

/// A document in `Spec` with parts that are printed from the code.
struct Document {
  static let fuel = Document(name: "fuel.md")
  static let limits = Document(name: "limits.md")

  let name: String

  /// Compares what stands between two comments of the document; with `IPVM_WRITE_DOCUMENTS` set, writes it.
  func expect(_ lines: [String], in section: String) throws {
    let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let file = package.deletingLastPathComponent().appendingPathComponent("Spec/\(name)")
    let text = try String(contentsOf: file, encoding: .utf8)
    let (start, end) = ("<!-- \(section) -->\n", "<!-- /\(section) -->")
    let parts = text.split(separator: start, maxSplits: 1, omittingEmptySubsequences: false)
    let rest = try #require(parts.last).split(separator: end, maxSplits: 1, omittingEmptySubsequences: false)
    try #require(parts.count == 2 && rest.count == 2)
    let wanted = lines.joined(separator: "\n") + "\n"
    if ProcessInfo.processInfo.environment["IPVM_WRITE_DOCUMENTS"] != nil {
      try "\(parts[0])\(start)\(wanted)\(end)\(rest[1])".write(to: file, atomically: true, encoding: .utf8)
    } else {
      #expect(String(rest[0]) == wanted, "IPVM_WRITE_DOCUMENTS=1 swift test --filter DocumentTests writes it anew")
    }
  }
}
