import Foundation
import Testing

/// `ipvm receipt show`: what a receipt says, without executing anything.
@Suite struct ReceiptShowTests {
  /// Reads the clock, random bytes and standard input, and writes what a terminal would obey.
  private static let guest = #"""
    (module
      (import "wasi_snapshot_preview1" "clock_time_get" (func $time (param i32 i64 i32) (result i32)))
      (import "wasi_snapshot_preview1" "random_get" (func $random (param i32 i32) (result i32)))
      (import "wasi_snapshot_preview1" "fd_read" (func $read (param i32 i32 i32 i32) (result i32)))
      (import "wasi_snapshot_preview1" "fd_write" (func $write (param i32 i32 i32 i32) (result i32)))
      (memory (export "memory") 1)
      (data (i32.const 0) "\10\00\00\00\05\00\00\00")
      (data (i32.const 16) "a\1b[2J\0a")
      (data (i32.const 32) "\80\00\00\00\08\00\00\00")
      (func $spin (local i32)
        (loop (br_if 0 (i32.lt_u (local.tee 0 (i32.add (local.get 0) (i32.const 1))) (i32.const 2000)))))
      (func (export "_start")
        (drop (call $time (i32.const 0) (i64.const 1) (i32.const 64)))
        (drop (call $random (i32.const 72) (i32.const 8)))
        (drop (call $read (i32.const 0) (i32.const 32) (i32.const 1) (i32.const 8)))
        (call $spin)
        (drop (call $write (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 8)))))
    """#

  private func receipt(
    _ store: borrowing ToolStore, _ options: [String] = [], module: String = guest
  ) throws -> String {
    let program = try store.file("app.wat", module.utf8)
    let path = store.folder.appendingPathComponent("r.car").path
    let outcome = try store.run(["run", program, "--receipt", path] + options, input: "input")
    #expect(outcome.exit == 0, "\(outcome.error)")
    return path
  }

  private func fields(_ text: String) throws -> [String: Any] {
    try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  @Test func `a person is told everything`() throws {
    let store = try ToolStore()
    let path = try receipt(store, ["--clock", "real", "--seed", "0102", "--checkpoints", "12", "--env", "K=\u{1B}V"])
    let outcome = try store.run(["receipt", path])
    #expect(outcome.exit == 0)
    #expect(outcome.error.isEmpty)
    let lines = outcome.text.split(separator: "\n").map(String.init)
    for line in [
      "signature    valid", "host         wasi_snapshot_preview1/1", "entry        \"_start\" ()",
      "environment  \"K\"=\"\\u{1b}V\"", "clock        of the outside", "random       from the seed 0102",
      "outcome      returned", "             │ a\\u{1b}[2J", "host calls   4, 1 answered by the outside",
      "             clock_time_get 1, 1 answered by the outside", "             fd_write 1",
      "             One answer of the outside is known from here alone. Nothing shows that it is true: the times, which "
        + "are those of a clock of the outside.",
    ] { #expect(lines.contains(line), "\(line)") }
    for start in ["receipt      bafyrei", "signed by    did:key:z6Mk", "core         bafyrei", "stdin        bafkrei"] {
      #expect(lines.contains { $0.hasPrefix(start) }, "\(start)")
    }
    #expect(outcome.text.contains("2^12 units of fuel apart; all in the file"))
    #expect(!outcome.output.contains(0x1B))
    #expect(try store.run(["receipt", "show", path]).output == outcome.output)
    let every = try store.run(["receipt", path, "--effects"]).text.split(separator: "\n").suffix(4)
    #expect(every.first?.hasPrefix("0  fuel ") == true)
    #expect(every.first?.hasSuffix("  OUTSIDE") == true)
    #expect(every.last?.hasSuffix("fd_write(1, 0, 1, 8)  success  13 bytes read  4 bytes written") == true)
  }

  @Test func `programs get all of it`() throws {
    let store = try ToolStore()
    let path = try receipt(store, ["--seed", "random", "--checkpoints", "12"])
    let outcome = try store.run(["receipt", path, "--json", "--effects"])
    let json = try fields(outcome.text)
    #expect(json["signed"] as? Bool == true)
    #expect(json["disagreement"] is NSNull)
    let effects = try #require(json["effects"] as? [[String: Any]])
    #expect(
      effects.compactMap { $0["function"] as? String } == ["clock_time_get", "random_get", "fd_read", "fd_write"])
    #expect(effects.compactMap { $0["outside"] as? Bool } == [false, true, false, false])
    #expect(json["outside"] as? [String] == ["the random bytes, which come from no seed"])
    let states = try #require((json["states"] as? [String: Any])?["states"] as? [[String: Any]])
    #expect(!states.isEmpty)
    #expect(states.allSatisfy { $0["inFile"] as? Bool == true })
    #expect(states.allSatisfy { $0["memoryBytes"] as? Int == 65536 })
    let verified = try fields(try store.run(["verify", path, "--json"]).text)
    for key in ["receipt", "executor"] { #expect(json[key] as? String == verified[key] as? String) }
    #expect((json["core"] as? [String: Any])?["cid"] as? String == verified["core"] as? String)
    #expect(try fields(try store.run(["receipt", path, "--json"]).text)["effects"] == nil)
  }

  @Test func `what is missing is said`() throws {
    let store = try ToolStore()
    let outcome = try store.run(["receipt", try receipt(store, ["--detached", "--checkpoints", "none"])])
    #expect(outcome.exit == 0)
    #expect(outcome.text.contains(" (not in the file)\n"))
    #expect(outcome.text.contains("\nstates       none"))
    #expect(outcome.text.contains("`ipvm verify --module FILE`"))
    #expect(outcome.text.contains("Nothing came from the outside: all of it follows from the inputs."))
  }

  @Test func `a module alone has no inputs`() throws {
    let store = try ToolStore()
    let path = try receipt(
      store, ["--invoke", "f", "--", "7", "-1"],
      module: "(module (func (export \"f\") (param i32 i64) (result i32) (local.get 0)))")
    let text = try store.run(["receipt", path]).text
    #expect(text.contains("\nhost         none\n"))
    #expect(text.contains("\nentry        \"f\" (7, -1)\n"))
    #expect(text.contains("\noutcome      returned 7\n"))
    #expect(text.contains("\nhost calls   none\n"))
    #expect(!text.contains("\ninputs "))
  }

  /// The page loads nothing, and what the guest says is only text.
  @Test func `the page is one file`() throws {
    let store = try ToolStore()
    let evil = "</script><b title=\"x\">&\u{1B}[2J"
    let module = Self.guest.replacingOccurrences(of: "a\\1b[2J\\0a", with: "<b>\\0a")
    let path = try receipt(
      store, ["--clock", "real", "--checkpoints", "10", "--env", "E=\(evil)", "--", evil], module: module)
    let file = store.folder.appendingPathComponent("r.html").path
    let outcome = try store.run(["receipt", path, "--html", "-o", file])
    #expect(outcome.exit == 0, "\(outcome.error)")
    #expect(outcome.output.isEmpty, "\(outcome.error)")
    let page = try String(contentsOfFile: file, encoding: .utf8)
    #expect(try store.run(["receipt", path, "--html"]).text == page)
    for text in [
      "&lt;/script&gt;&lt;b title=&quot;x&quot;&gt;&amp;\\u{1b}[2J", "<pre>&lt;b&gt;\n\\u{0}</pre>", "signature valid",
      "1 answer of the outside", "<rect class=\"tick out\"", "<rect class=\"tick\"", "<svg class=\"state\"",
      "<path class=\"memory\"", "clock_time_get, call 0 at fuel", "returned",
    ] { #expect(page.contains(text), "\(text)") }
    #expect(page.components(separatedBy: "</script>").count == 2)
    #expect(!page.contains("<b title"))
    for word in ["src=", "href=", "@import", "url(", "http:", "https:"] { #expect(!page.contains(word), "\(word)") }
    let json = try fields(try store.run(["receipt", path, "--json"]).text)
    let core = try #require(json["core"] as? [String: Any])
    for name in [json["receipt"], json["task"], core["cid"], core["outputs"], core["effectsRoot"]] {
      let name = try #require(name as? String)
      #expect(page.contains("<code>\(name)</code>"))
    }
    #expect(try store.run(["receipt", path, "--html", "--json"]).exit == 2)
  }

  /// However many calls there are, the page is no larger than some.
  @Test func `many calls make no larger page`() throws {
    let store = try ToolStore()
    let path = try receipt(
      store, ["--checkpoints", "none"],
      module: """
        (module
          (import "wasi_snapshot_preview1" "sched_yield" (func $yield (result i32)))
          (import "wasi_snapshot_preview1" "fd_close" (func $close (param i32) (result i32)))
          (memory (export "memory") 1)
          (func (export "_start") (local $count i32)
            (loop $next
              (drop (call $yield)) (drop (call $close (i32.const 99)))
              (br_if $next
                (i32.lt_u (local.tee $count (i32.add (local.get $count) (i32.const 1))) (i32.const 10000))))))
        """)
    let page = try store.run(["receipt", path, "--html"])
    #expect(page.exit == 0)
    #expect(page.text.contains("sched_yield, 42 calls from fuel"))
    #expect(page.text.contains("<td>10,000</td>"))
    #expect(page.output.count < 150_000)
    #expect(try store.run(["receipt", path, "--effects"]).text.split(separator: "\n").count > 20_000)
  }

  @Test func `what is no receipt is refused`() throws {
    let store = try ToolStore()
    #expect(try store.run(["receipt", "show", "nowhere.car"]).exit == 4)
    let none = try store.run(["receipt", try store.file("none.car", [])])
    #expect(none.exit == 3)
    #expect(none.error.hasPrefix("error: car.truncated at offset 0x0"))
    // A file of something else.
    let text = try store.file("text", "text".utf8)
    let other = store.folder.appendingPathComponent("other.car").path
    #expect(try store.run(["car", "create", text, "-o", other]).exit == 0)
    #expect(try store.run(["receipt", other]).exit == 3)
    // A bit of the signature is another: the token has another name, so that the block is not found by its own.
    let path = try receipt(store)
    var bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    bytes[120] ^= 1
    let damaged = try store.run(["receipt", try store.file("damaged.car", bytes)])
    #expect(damaged.exit == 8)
    #expect(damaged.output.isEmpty)
  }
}
