import Foundation
import Testing

/// `ipvm run --profile`: who used how much fuel, as page, picture, trace events and folded stacks.
@Suite struct ProfileTests {
  private static let formats = ["html", "svg", "json", "folded"]

  /// Runs a program with `--profile`, and gives the file.
  private func profile(
    _ program: String, _ format: String, _ options: [String] = [], exit: Int32 = 134
  ) throws -> String {
    let folder = try Tool.scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appendingPathComponent("out.\(format)").path
    let outcome = try Tool.run(["run", program, "--profile", path] + options)
    #expect(outcome.exit == exit, "\(outcome.error)")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).count == 1)
    return try String(contentsOfFile: path, encoding: .utf8)
  }

  /// `Fixtures/profile/calls.*` are what they were, in either interpreter. The program traps in the end.
  @Test(arguments: formats, ["translated", "stepper"])
  func `every format is as committed`(format: String, engine: String) throws {
    let expected = try String(contentsOfFile: Tool.fixture("profile/calls.\(format)"), encoding: .utf8)
    #expect(try profile(Tool.fixture("profile/calls.wat"), format, ["--engine", engine]) == expected)
  }

  @Test(arguments: ["", "1", "40000", "33000"])
  func `folded stacks add up to the fuel used`(fuel: String) throws {
    let options = fuel.isEmpty ? ["--stats"] : ["--stats", "--fuel", fuel]
    try Tool.withFile("", named: "out.folded") { path in
      let outcome = try Tool.run(["run", Tool.fixture("profile/calls.wat"), "--profile", path] + options)
      #expect(outcome.exit == (["1", "33000"].contains(fuel) ? 5 : 134))
      let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
      let sum = lines.compactMap { $0.split(separator: " ").last.flatMap { Int($0) } }.reduce(0, +)
      let told = outcome.errorLines.first { $0.hasPrefix("fuel: ") }?.filter(\.isNumber)
      #expect(told == "\(sum)")
    }
  }

  @Test func `trace events nest without gaps`() throws {
    let text = try profile(Tool.fixture("profile/calls.wat"), "json")
    let document = try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    let events = try #require(document["traceEvents"] as? [[String: Any]]).filter { $0["ph"] as? String == "X" }
    // Of each event around the one that is looked at: where it ends, and where its next callee begins.
    var open: [(end: Int, next: Int)] = []
    for event in events {
      let (start, length) = try (#require(event["ts"] as? Int), #require(event["dur"] as? Int))
      while let last = open.last, start >= last.end, open.count > 1 { open.removeLast() }
      if !open.isEmpty {
        #expect(start == open[open.count - 1].next)
        #expect(start + length <= open[open.count - 1].end)
        open[open.count - 1].next = start + length
      }
      open.append((start + length, start))
    }
    #expect(events.count == 20)
  }

  /// A name can't end the script that holds it, nor begin a tag.
  @Test func `names are only text`() throws {
    let page = try profile(Tool.fixture("profile/calls.wat"), "html")
    #expect(page.contains(#""\u003c/script>\u003cb title=\""#))
    #expect(page.components(separatedBy: "</script>").count == 3)
    #expect(!page.contains("<b title"))
    // Nothing is loaded from anywhere.
    for word in ["src=", "href=", "@import", "url(", "https:"] { #expect(!page.contains(word), "\(word)") }
    #expect(page.components(separatedBy: "http:").count == 2, "the name space of SVG")
    let picture = try profile(Tool.fixture("profile/calls.wat"), "svg")
    #expect(picture.contains("&lt;/script&gt;&lt;b title=&quot;'&amp;amp;&quot;&gt;;\\u{a}\\u{202e}\\u{ffff}é"))
    #expect(XMLParserCheck.isWellFormed(picture))
  }

  @Test func `a run without fuel is an empty picture`() throws {
    try Tool.withFile("(module (func (export \"_start\")))") { program in
      let stacks = try profile(program, "folded", ["--fuel", "0"], exit: 5)
      #expect(stacks == "")
      for format in ["html", "svg"] {
        let text = try profile(program, format, ["--fuel", "0"], exit: 5)
        #expect(text.contains("0 units of fuel"))
      }
    }
  }

  @Test func `exit codes and results are the guests own`() throws {
    let exits = """
      (module (import "wasi_snapshot_preview1" "proc_exit" (func $exit (param i32)))
        (memory (export "memory") 0) (func (export "_start") (call $exit (i32.const 7))))
      """
    try Tool.withFile(exits) { program in
      let stacks = try profile(program, "folded", exit: 7)
      #expect(stacks.contains("_start;[host] wasi_snapshot_preview1.proc_exit "))
    }
    try Tool.withFile("(module (func (export \"f\") (result i32) (i32.const 3)))") { program in
      let stacks = try profile(program, "folded", ["--invoke", "f"], exit: 0)
      #expect(stacks == "f 2\n")
    }
  }

  /// Recursion of any depth makes a file of bounded size, which says what it left out.
  @Test func `deep recursion is folded`() throws {
    let text = """
      (module (func $down (param i32)
          (if (local.get 0) (then (call $down (i32.sub (local.get 0) (i32.const 1))))))
        (func (export "_start") (call $down (i32.const 20000))))
      """
    try Tool.withFile(text) { program in
      let page = try profile(program, "html", exit: 0)
      #expect(page.contains("19,490 calls past the limits on depth and paths, counted for the callers"))
      #expect(page.utf8.count < 300_000)
      let stacks = try profile(program, "folded", exit: 0)
      #expect(stacks.split(separator: "\n").count == 512)
    }
  }

  @Test func `the name tells the format`() throws {
    let outcome = try Tool.run(["run", Tool.fixture("profile/calls.wat"), "--profile", "out.txt"])
    #expect(outcome.exit == 2)
    #expect(
      outcome.errorLines.first
        == "error: --profile takes a file whose name ends in .html, .svg, .json or .folded, not 'out.txt'")
    #expect(outcome.output.isEmpty)
  }

  @Test func `a file that cannot be written ends the run before it begins`() throws {
    let outcome = try Tool.run(["run", Tool.fixture("profile/calls.wat"), "--profile", "/nowhere/out.svg"])
    #expect(outcome.exit == 74)
    #expect(outcome.output.isEmpty)
  }
}

/// Whether a text is well-formed XML.
private enum XMLParserCheck {
  /// Foundation's parser is in a module of its own; this reads tags and entities, which is all that can go wrong here.
  static func isWellFormed(_ text: String) -> Bool {
    var open: [Substring] = []
    var rest = text[...]
    while let start = rest.firstIndex(of: "<") {
      guard isText(rest[..<start]), let end = rest[start...].firstIndex(of: ">") else { return false }
      let tag = rest[rest.index(after: start)..<end]
      rest = rest[rest.index(after: end)...]
      if tag.hasPrefix("?") { continue }
      if tag.hasPrefix("/") {
        guard open.popLast() == tag.dropFirst() else { return false }
      } else if !tag.hasSuffix("/") {
        open.append(tag.prefix { $0 != " " })
      }
    }
    return open.isEmpty && isText(rest)
  }

  private static func isText(_ text: Substring) -> Bool {
    text.split(separator: "&", omittingEmptySubsequences: false).dropFirst().allSatisfy { part in
      ["amp;", "lt;", "gt;", "quot;"].contains { part.hasPrefix($0) }
    } && text.unicodeScalars.allSatisfy { $0 == "\n" || ($0.value >= 0x20 && ($0.value < 0xFFFE || $0.value > 0xFFFF)) }
  }
}
