import Foundation
import Testing

private let verified =
  "verdict receipt executor core computation module outcome fuel effects outside segments nanoseconds"

private let diamond = Tool.fixture("workflows/diamond.json")

/// A command line for every command, with the names of the fields that its JSON has, in their order.
private let lines: [(command: String, words: [String], fields: String)] = [
  ("key gen", ["key", "gen"], "name did"),
  ("run", ["run", "m.wat", "--invoke", "f"], "results fuel"),
  ("run", ["run", "m.wat", "--receipt", "r.car", "--quiet", "--invoke", "f"], "results fuel"),
  ("validate", ["validate", "m.wat"], "files"),
  ("wat2wasm", ["wat2wasm", "m.wat"], "byteCount hex"),
  ("wat2wasm", ["wat2wasm", "m.wat", "-o", "m.wasm"], "file byteCount"),
  ("wasm2wat", ["wasm2wat", "m.wat"], "byteCount text"),
  ("inspect", ["inspect", "m.wat"], "file size sections types imports exports"),
  ("spec", ["spec", "s.wast"], "passed failed seconds folders files"),
  ("fuzz", ["fuzz", "--count", "1"], "modules calls exceptions refused traps difference"),
  ("verify", ["verify", "r.car"], verified),
  ("replay", ["replay", "r.car"], "outcome fuel"),
  (
    "replay", ["replay", "r.car", "--until", "1", "-o", "state.car"],
    "state fuel memoryPages globals objects frames memory"
  ),
  ("state show", ["state", "show", "state.car"], "state fuel memoryPages globals objects frames memory"),
  ("bisect", ["bisect", "r.car", "r.car"], "decided result firstIsWrong secondIsWrong parties"),
  ("judge", ["judge", Tool.fixture("receipts/step.car")], "verdict before step after claims"),
  (
    "receipt show", ["receipt", "show", "r.car"],
    "receipt executor signed task blocks byteCount disagreement core outputs computation inputs calls states outside worth code"
  ),
  ("workflow check", ["workflow", "check", diamond], "tasks steps"),
  ("workflow compile", ["workflow", "compile", diamond], "workflow tasks"),
  ("workflow run", ["workflow", "run", diamond, "--receipt", "w.car"], "workflow ok done known fuel steps receipt"),
  ("verify", ["verify", "w.car"], "verdict error step receipt workflow steps executed fuel"),
  ("memo add", ["memo", "add", "r.car"], "computation receipt origin"),
  ("memo ls", ["memo", "ls"], "rows"),
  ("memo show", ["memo", "show", "COMPUTATION"], "computation asksForInput entries"),
  ("memo export", ["memo", "export", "COMPUTATION", "-o", "m.car"], "receipt file byteCount"),
  ("memo rm", ["memo", "rm", "COMPUTATION"], "removed"),
  ("add", ["add", "d", "v.json"], "added"),
  ("get", ["get", "DIR", "-o", "out"], "cid path files byteCount"),
  ("cat", ["cat", "DIR/a"], "files"),
  ("ls", ["ls", "DIR"], "entries"),
  ("refs", ["refs", "DIR"], "refs"),
  ("hash", ["hash", "v.json"], "hashes"),
  ("help", ["help"], "name summary sections"),
  ("help", ["help", "run"], "name summary sections"),
  ("help", ["run", "--help"], "name summary sections"),
  ("help", ["help", "--man", "run"], "byteCount text"),
  ("help", ["help", "--man-pages", "man/man1"], "files"),
  ("doctor", ["doctor"], "ok sections"),
  ("completions", ["completions", "bash"], "byteCount text"),
  ("completions", ["completions", "bash", "--", "ru"], "names candidates"),
  ("version", ["version"], "name version"),
  ("block put", ["block", "put", "v.json"], "blocks"),
  ("block get", ["block", "get", "RAW"], "cid byteCount text"),
  ("block get", ["block", "get", "RAW", "-o", "raw"], "cid file byteCount"),
  ("block stat", ["block", "stat", "RAW"], "blocks"),
  ("dag put", ["dag", "put", "v.json"], "blocks"),
  ("dag get", ["dag", "get", "VALUE"], "value"),
  ("dag get", ["dag", "get", "VALUE", "--output-codec", "dag-cbor"], "byteCount hex"),
  ("dag stat", ["dag", "stat", "DIR"], "cid blocks size"),
  ("dag export", ["dag", "export", "DIR", "-o", "d.car"], "root blocks file byteCount"),
  ("dag import", ["dag", "import", "d.car"], "roots blocks pinned missing odd"),
  ("car create", ["car", "create", "d", "-o", "e.car"], "root file byteCount"),
  ("car ls", ["car", "ls", "e.car"], "blocks"),
  ("car verify", ["car", "verify", "e.car"], "version roots blocks bytes missing unverified odd"),
  ("car verify", ["car", "verify", "e.car", "--scope", "block"], "root end blocks extra missing"),
  ("car fuzz", ["car", "fuzz", "--count", "10"], "inputs accepted refused finding"),
  (
    "car inspect", ["car", "inspect", "e.car"],
    "version roots blocks blockBytes longestBlock bytes codecs hashes indexOffset"
  ),
  ("car extract", ["car", "extract", "e.car", "-o", "extracted"], "cid path files byteCount"),
  ("store verify", ["store", "verify"], "blocks bytes unfinished problems odd oddCount missing"),
  ("store gc", ["store", "gc", "--dry-run"], "removed removedBytes kept missing unfinished dryRun"),
  ("store stat", ["store", "stat"], "path blocks bytes pins"),
  ("store path", ["store", "path"], "path"),
  ("pin add", ["pin", "add", "RAW"], "pinned"),
  ("pin ls", ["pin", "ls"], "pins"),
  ("pin rm", ["pin", "rm", "RAW"], "unpinned"),
  ("block rm", ["block", "rm", "RAW"], "removed"),
  ("cid of", ["cid", "of", "v.json"], "files"),
  ("cid inspect", ["cid", "inspect", "RAW"], "cids"),
  ("cid format", ["cid", "format", "RAW"], "cids"),
  ("cid bases", ["cid", "bases"], "rows"),
  ("cid codecs", ["cid", "codecs"], "rows"),
  ("cid hashes", ["cid", "hashes"], "rows"),
  ("cbor encode", ["cbor", "encode", "v.json"], "cid byteCount hex"),
  ("cbor encode", ["cbor", "encode", "v.json", "-o", "v.cbor"], "cid byteCount"),
  ("cbor decode", ["cbor", "decode", "v.cbor"], "canonical value"),
  ("cbor decode", ["cbor", "decode", "v.cbor", "-o", "w.json"], "canonical file byteCount"),
  ("cbor check", ["cbor", "check", "v.cbor"], "files"),
  ("cbor diag", ["cbor", "diag", "v.cbor"], "canonical text"),
  ("cbor fuzz", ["cbor", "fuzz", "--count", "10"], "inputs accepted refused finding"),
  ("key ls", ["key", "ls"], "keys"),
  ("key did", ["key", "did"], "name did"),
  ("key export", ["key", "export"], "name did key"),
  ("key export", ["key", "export", "-o", "k"], "name did"),
  ("key import", ["key", "import", "other", "k"], "name did"),
  ("ucan delegate", ["ucan", "delegate", "/a", "--to", "DID", "--expires", "never"], "cid token"),
  ("ucan delegate", ["ucan", "delegate", "/a", "--to", "DID", "--expires", "never", "-o", "t"], "cid file byteCount"),
  ("ucan inspect", ["ucan", "inspect", "t"], "tokens"),
  ("ucan verify", ["ucan", "verify", "t"], "now decisions"),
  (
    "bench engines", ["bench", "--startup", "--size", "64k", "--runs", "1", "--only", "ipvm"],
    "date processor core runs engines programs ok"
  ),
  ("bench hash", ["bench", "hash", "--seconds", "0", "--size", "64"], "rows check"),
  ("bench sign", ["bench", "sign", "--seconds", "0"], "rows check"),
  ("bench codec", ["bench", "codec", "v.cbor", "--count", "1"], "files"),
  ("bench calls", ["bench", "calls", "--seconds", "0", "--count", "10"], "rows"),
]

@Suite struct JSONTests {
  /// The names of all commands, as the program tells them.
  private func commands() throws -> [String] {
    func rows(_ words: [String], _ title: String) throws -> [String] {
      let outcome = try Tool.run(["help", "--json"] + words)
      let page = try JSONSerialization.jsonObject(with: Data(outcome.output)) as? [String: Any]
      let sections = page?["sections"] as? [[String: Any]] ?? []
      return sections.filter { ($0["title"] as? String ?? "").hasPrefix(title) }.flatMap { section in
        (section["blocks"] as? [[String: Any]] ?? []).flatMap { $0["rows"] as? [[String: String]] ?? [] }
      }.compactMap { $0["name"] }
    }
    let single = try ["WebAssembly", "Receipts", "Files", "This program"].flatMap { try rows([], $0) }
    let groups = try rows([], "Groups")
    return try single + groups.flatMap { group in try rows([group], "Commands").map { "\(group) \($0)" } }
  }

  @Test func `every command has a line here`() throws {
    let all = try commands()
    #expect(all.count > 40)
    #expect(Set(all) == Set(lines.map(\.command)))
  }

  /// The first line's field names, in their order, where every line is one object.
  private func fields(_ text: String) throws -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count == 2)
    #expect(lines[1].isEmpty)
    let object = try #require(try JSONSerialization.jsonObject(with: Data(lines[0].utf8)) as? [String: Any])
    func place(_ key: String) -> String.Index {
      lines[0].firstRange(of: "\"\(key)\":")?.lowerBound ?? lines[0].endIndex
    }
    return object.keys.sorted { place($0) < place($1) }.joined(separator: " ")
  }

  @Test func `every command answers in one object with its fields`() throws {
    let folder = try Tool.scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    let files = [
      "m.wat": #"(module (func (export "f") (result i32) (i32.const 7)))"#, "s.wast": "(module)",
      "v.json": #"{"a":1}"#, "d/a": "hello", "d/b": "world",
    ]
    try FileManager.default.createDirectory(at: folder.appendingPathComponent("d"), withIntermediateDirectories: true)
    for (name, text) in files { try Data(text.utf8).write(to: folder.appendingPathComponent(name)) }
    // What words of the lines stand for; lines that make a CID set it.
    var known = ["DID": "did:key:z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK"]
    for (_, words, expected) in lines {
      let words = words.map { word in
        let name = String(word.prefix { $0 != "/" })
        return (known[name] ?? name) + word.dropFirst(name.count)
      }
      let line = (["--json"] + words).map { "'\($0)'" }.joined(separator: " ")
      let outcome = try Tool.shell("cd '\(folder.path)' && IPVM_STORE='\(folder.path)/store' $IPVM \(line)")
      #expect(outcome.exit == 0, "\(line)")
      #expect(outcome.error.isEmpty, "\(line)")
      #expect(try fields(outcome.text) == expected, "\(line)")
      // The names of what later lines ask for.
      func cid(_ pattern: String) -> String? {
        outcome.text.firstRange(of: pattern).map { String(outcome.text[$0.upperBound...].prefix { $0 != "\"" }) }
      }
      switch words.prefix(2) {
      case ["memo", "add"]: known["COMPUTATION"] = cid(#""computation":""#)
      case ["add", "d"]: known["DIR"] = cid(#""cid":""#)
      case ["block", "put"]: known["RAW"] = cid(#""cid":""#)
      case ["dag", "put"]: known["VALUE"] = cid(#""cid":""#)
      default: break
      }
    }
  }

  @Test func `runs report on standard error and in files`() throws {
    let hello = Tool.fixture("hello/hello.wasm")
    let outcome = try Tool.run(["run", "--json", hello])
    #expect(outcome.exit == 0)
    #expect(outcome.text.hasPrefix("argument 0: "))
    #expect(try fields(outcome.error) == "exit fuel")
    let failed = try Tool.run(["run", "--json", "--fuel", "10", hello])
    #expect(failed.exit == 5)
    #expect(failed.output.isEmpty)
    #expect(failed.error.hasPrefix(#"{"error":{"code":"trap.out_of_fuel""#))
    try Tool.withFile("", named: "report") { path in
      _ = try Tool.run(["run", "--report", path, hello])
      #expect(try fields(String(contentsOfFile: path, encoding: .utf8)) == "exit fuel")
      #expect(try Tool.run(["run", "--report", path, "--fuel", "10", hello]).exit == 5)
      #expect(try fields(String(contentsOfFile: path, encoding: .utf8)) == "exit fuel error")
    }
  }
}

@Suite struct ManualTests {
  private static let groff = ["/usr/bin/groff", "/usr/local/bin/groff"]
    .first(where: FileManager.default.isExecutableFile)

  @Test func `every page has its sections`() throws {
    let folder = try Tool.scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    #expect(try Tool.run(["help", "--man-pages", folder.path]).exit == 0)
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(files.contains("ipvm.1"))
    #expect(files.contains("ipvm-run.1"))
    #expect(files.contains("ipvm-key-gen.1"))
    for file in files {
      let text = try String(contentsOf: folder.appendingPathComponent(file), encoding: .utf8)
      #expect(text.utf8.allSatisfy { $0 < 0x7F })
      #expect(text.hasPrefix(".TH "))
      let lines = text.split(separator: "\n")
      #expect(lines.allSatisfy { !$0.hasPrefix(".") || $0.contains(#/^\.(TH|SH|TP|PP|nh|hy)/#) })
      guard
        try Tool.run(["help"] + file.dropLast(2).split(separator: "-").dropFirst().map(String.init)).text.contains(
          "Options")
      else { continue }
      for title in ["NAME", "SYNOPSIS", "DESCRIPTION", "OPTIONS", "EXIT STATUS", "ENVIRONMENT", "FILES", "SEE ALSO"] {
        #expect(lines.contains(".SH \(title)"[...]), "\(file) \(title)")
      }
    }
  }

  @Test(.enabled(if: groff != nil, "groff is not installed")) func `groff has nothing to say`() throws {
    for name in ["", "run", "help", "ucan delegate", "cbor diag", "key", "errors", "values"] {
      let outcome = try Tool.shell("$IPVM help --man \(name) | groff -man -Tutf8 -ww > /dev/null")
      #expect(outcome.exit == 0, "\(name): \(outcome.error)")
      #expect(outcome.error.isEmpty, "\(name): \(outcome.error)")
    }
  }
}
