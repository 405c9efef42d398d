import Foundation
import Testing

/// The example of the README that uses `import IPVM` is the program that `.ci/run` builds and runs.
struct ReadmeTests {
  @Test func `the example of the README is the program of Fixtures`() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let program = try String(
      contentsOf: root.appendingPathComponent("Fixtures/embed/Sources/embed/main.swift"), encoding: .utf8)
    let lines = program.split(separator: "\n", omittingEmptySubsequences: false).drop { !$0.hasPrefix("let program") }
    let shown = lines.map { $0.isEmpty ? "" : "    " + $0 }.joined(separator: "\n")
    let readme = try String(contentsOf: root.appendingPathComponent("README.md"), encoding: .utf8)
    #expect(lines.count > 30)
    #expect(readme.contains(shown.trimmingCharacters(in: .newlines)))
  }
}
