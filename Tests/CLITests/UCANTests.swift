import Foundation
import IPLD
import Testing

/// On the tokens of our golden vectors: bob lets alice run a program, she asks for it, and he says what came of it.
@Suite struct UCANCommandTests {
  private struct Golden: Decodable {
    struct Block: Decodable { let hex, cid: String }
    struct File: Decodable { let hex: String }

    let delegation, invocation, receipt: Block
    let container: File
  }

  private let golden: Golden
  private let bob = "MgCZfj9+RzU2U518TMBNK/fjdGQz34sB4iKE6z+9lQDpCIQ=="
  private let alice = "did:key:z6MkgGykN9ARNFjEzowVq4mLP2kL4NsyAaDGXeJFQ5qE1bfg"
  private let time = "@1800000000"

  init() throws {
    let file = try Data(contentsOf: URL(fileURLWithPath: Tool.fixture("ucan/golden.json")))
    golden = try JSONDecoder().decode(Golden.self, from: file)
  }

  private func bytes(_ hex: String) -> [UInt8] {
    stride(from: 0, to: hex.utf8.count, by: 2).compactMap { UInt8(hex.dropFirst($0).prefix(2), radix: 16) }
  }

  @Test func `tokens are explained`() throws {
    let outcome = try Tool.run(["ucan", "inspect", "-"], input: bytes(golden.container.hex))
    #expect(outcome.exit == 0)
    #expect(outcome.error.isEmpty)
    let lines = outcome.text.split(separator: "\n").map(String.init)
    for line in [
      "delegation \(golden.delegation.cid)", "invocation \(golden.invocation.cid)", "receipt \(golden.receipt.cid)",
      "  policy     [[\"==\",\".fun\",\"add_one\"]]", "  out        {\"ok\":43}", "  audience   \(alice)",
      "  until      2030-03-17T17:46:40Z (1900000000)", "  until      never expires",
      "  task       bafyreia2tp3hiw2264p62euksbntqncnwt2mcgcvk42icpfug6anfconna",
      "  ran        bafyreia2tp3hiw2264p62euksbntqncnwt2mcgcvk42icpfug6anfconna", "  meta       {\"fuel\":999999}",
    ] { #expect(lines.contains(line), "\(line)") }
    #expect(lines.filter { $0 == "  signature  valid" }.count == 3)
  }

  @Test func `programs read them as JSON`() throws {
    let outcome = try Tool.run(["ucan", "inspect", "-", "--json"], input: bytes(golden.receipt.hex))
    #expect(
      outcome.text.hasPrefix(
        "{\"tokens\":[{\"kind\":\"receipt\",\"cid\":\"\(golden.receipt.cid)\",\"version\":\"1.0.0\",\"signed\":true,"
          + "\"payload\":{\"args\":{\"out\":{\"ok\":43},\"ran\":{\"/\":\"bafyreia2tp3"))
  }

  @Test func `an allowed invocation is allowed`() throws {
    let outcome = try Tool.run(["ucan", "verify", "-", "--at", time], input: bytes(golden.container.hex))
    #expect(outcome.exit == 0)
    #expect(outcome.error.isEmpty)
    #expect(
      Set(outcome.text.split(separator: "\n"))
        == ["\(golden.invocation.cid): allowed", "\(golden.receipt.cid): allowed"])
  }

  @Test func `the proofs may be in other files`() throws {
    let store = try ToolStore()
    let invocation = try store.file("a", bytes(golden.invocation.hex))
    let delegation = try store.file("b", bytes(golden.delegation.hex))
    #expect(try Tool.run(["ucan", "verify", invocation, delegation, "--at", time]).exit == 0)
    #expect(try Tool.run(["ucan", "verify", delegation, invocation, "--at", time]).exit == 0)
    let alone = try Tool.run(["ucan", "verify", invocation, "--at", time])
    #expect(alone.exit == 4)
    #expect(alone.output.isEmpty)
    #expect(alone.error == "error: UnavailableProof in \(golden.delegation.cid): the proof is not at hand\n")
    let single = try Tool.run(["ucan", "verify", delegation])
    #expect(single.exit == 0)
    #expect(single.text == "\(golden.delegation.cid): signed and valid\n")
  }

  @Test func `the end of an invocation is its end`() throws {
    #expect(try Tool.run(["ucan", "verify", "-", "--at", "@1900000000"], input: bytes(golden.container.hex)).exit == 0)
    let outcome = try Tool.run(["ucan", "verify", "-", "--at", "@1900000001"], input: bytes(golden.container.hex))
    #expect(outcome.exit == 1)
    #expect(
      outcome.error
        == "error: Expired in \(golden.invocation.cid): expired at 1900000000, and it is 1900000001\n")
    let json = try Tool.run(
      ["ucan", "verify", "-", "--json", "--at", "@1900000001"], input: bytes(golden.container.hex))
    #expect(json.exit == 1)
    #expect(json.text.contains("\"ok\":false,\"error\":{\"name\":\"Expired\",\"token\":\""))
  }

  @Test func `a token from before 1-0 is told`() throws {
    func part(_ text: String) -> String { String(Multibase.base64url.encode(Array(text.utf8)).dropFirst()) }
    let token = part(#"{"alg":"EdDSA","typ":"JWT","ucv":"0.9.1"}"#) + "." + part(#"{"iss":"did:key:z"}"#) + ".AAAA"
    for text in [token, token + "\n", "Bearer " + token] {
      let outcome = try Tool.run(["ucan", "inspect", "-"], input: Array(text.utf8))
      #expect(outcome.exit == 3)
      #expect(
        outcome.error.hasPrefix("error: ucan.jwt at offset 0x0 (0) of standard input: a UCAN from before version 1.0"))
      #expect(outcome.error.contains("hint: "))
    }
    #expect(try Tool.run(["ucan", "inspect", "-"], input: Array("a.b.c".utf8)).error.contains("multibase."))
  }

  @Test func `a nonce of eleven bytes is not signed`() throws {
    let store = try ToolStore()
    #expect(try store.run(["key", "gen"]).exit == 0)
    let did = try store.run(["key", "did"]).text.split(whereSeparator: \.isWhitespace).first {
      $0.hasPrefix("did:key:")
    }
    let words = ["ucan", "delegate", "/wasm", "--to", String(try #require(did)), "--expires", "never", "--nonce"]
    let short = try store.run(words + [String(repeating: "ab", count: 11)])
    #expect(short.exit == 2)
    #expect(short.error.contains("ucan.nonce: a nonce has at least 12 bytes, not 11"))
    #expect(try store.run(words + [String(repeating: "ab", count: 12)]).exit == 0)
  }

  @Test func `a forged signature is eight`() throws {
    var forged = bytes(golden.receipt.hex)
    forged[10] ^= 1
    let outcome = try Tool.run(["ucan", "verify", "-"], input: forged)
    #expect(outcome.exit == 8)
    #expect(outcome.output.isEmpty)
    #expect(outcome.error.hasPrefix("error: InvalidSignature in bafyrei"))
    let inspected = try Tool.run(["ucan", "inspect", "-"], input: forged)
    #expect(inspected.exit == 0)
    #expect(inspected.text.hasSuffix("\n  signature  not that of the issuer\n"))
  }

  @Test func `delegating makes the same bytes`() throws {
    let store = try ToolStore()
    _ = try store.run(["key", "import", "bob"], input: bob)
    let words = [
      "ucan", "delegate", "/wasm", "--key", "bob", "--to", alice, "--expires", "never", "--nonce",
      "000102030405060708090a0b", "--policy", "[[\"==\", \".fun\", \"add_one\"]]",
    ]
    let outcome = try store.run(words)
    #expect(outcome.exit == 0)
    #expect(outcome.output == bytes(golden.delegation.hex))
    #expect(try store.run(words + ["--json"]).text.hasPrefix("{\"cid\":\"\(golden.delegation.cid)\",\"token\":\"ugl"))
    let file = store.folder.appendingPathComponent("out").path
    #expect(try store.run(words + ["-o", file]).exit == 0)
    #expect(try Data(contentsOf: URL(fileURLWithPath: file)) == Data(outcome.output))
    for format in ["bytes", "base64", "base64url"] {
      let container = try store.run(words + ["--format", format])
      let inspected = try store.run(["ucan", "inspect", "-"], input: container.output)
      #expect(inspected.text.hasPrefix("delegation \(golden.delegation.cid)\n"), "\(format)")
    }
    let old = try store.run(words + ["--ucan-compat", "rc1"])
    #expect(try store.run(["ucan", "inspect", "-"], input: old.output).text.contains("\n  version    1.0.0-rc.1\n"))
  }

  @Test func `what is delegated can be bounded`() throws {
    let store = try ToolStore()
    _ = try store.run(["key", "gen"])
    let outcome = try store.run([
      "ucan", "delegate", "/", "--to", alice, "--expires", "@2000000000", "--not-before", "@1999999999", "--powerline",
      "--meta", "{\"why\": \"test\"}", "--format", "base64",
    ])
    let text = try store.run(["ucan", "inspect", "-"], input: outcome.output).text
    for line in [
      "  subject    any (powerline)", "  from       2033-05-18T03:33:19Z (1999999999)",
      "  until      2033-05-18T03:33:20Z (2000000000)", "  meta       {\"why\":\"test\"}",
    ] { #expect(text.contains("\n\(line)\n"), "\(line)") }
    let early = try store.run(["ucan", "verify", "-"], input: outcome.output)
    #expect(early.exit == 1)
    #expect(early.error.hasPrefix("error: TooEarly in "))
  }

  @Test(arguments: [
    (["/a"], 2, "error: delegate needs --to DID"),
    (["/a", "--to", "did:key:z6Mk"], 2, "error: delegate needs --expires TIME"),
    (["/a", "--to", "alice", "--expires", "1h"], 2, "error: --to takes a DID, not 'alice': a DID begins with did:"),
    (["a", "--to", "did:x:y", "--expires", "1h"], 2, "error: ucan.command: a command begins with a slash"),
    (["/a", "--to", "did:x:y", "--expires", "soon"], 2, "error: --expires takes a time, not 'soon'"),
    (["/a", "--to", "did:x:y", "--expires", "@9e9"], 2, "error: --expires takes a time, not '@9e9'"),
    (["/a", "--to", "did:x:y", "--expires", "1h", "--nonce", "xyz"], 2, "error: --nonce takes hexadecimal digits"),
    (["/a", "--to", "did:x:y", "--expires", "1h", "--meta", "[]"], 2, "error: --meta takes a map"),
    (["/a", "--to", "did:x:y", "--expires", "1h", "--policy", "[1]"], 2, "error: ucan.policy: a statement is a list"),
    (["/a", "--to", "did:x:y", "--expires", "1h", "--policy", "["], 3, "error: json."),
    (["/a", "--to", "did:x:y", "--expires", "1h", "--key", "nobody"], 4, "error: there is no key 'nobody'"),
    (["/a", "--to", "did:x:y", "--expires", "1h", "--ucan-compat", "2"], 2, "error: --ucan-compat takes rc1"),
    (["/a", "--to", "did:x:y", "--expires", "1h", "--format", "x"], 2, "error: --format takes token, bytes, base64"),
    (
      ["/a", "--to", "did:x:y", "--expires", "1h", "--subject", "did:x:y", "--powerline"], 2,
      "error: --subject and --powerline exclude each other"
    ),
  ])
  func `mistakes are explained`(words: [String], exit: Int32, message: String) throws {
    let store = try ToolStore()
    _ = try store.run(["key", "gen"])
    let outcome = try store.run(["ucan", "delegate"] + words)
    #expect(outcome.exit == exit)
    #expect(outcome.output.isEmpty)
    #expect(outcome.error.hasPrefix(message), "\(outcome.error)")
  }

  @Test(arguments: [
    ("", "ucan.unknown_format at offset 0x0 (0) of standard input: "), ("82", "cbor.count at offset 0x0 (0) of "),
    ("40a0", "ucan.container at offset 0x1 (1) of "), ("7b7d", "multibase.unknown at offset 0x0 (0) of "),
    (
      "82 40 a2 61 68 48 3401ed01ed011371 6e 7563616e2f696e7640312e302e30 a0",
      "ucan.payload at offset 0x1d (29) of token "
    ),
  ])
  func `other bytes are no tokens`(input: String, message: String) throws {
    let bytes = bytes(input.filter { $0 != " " })
    for command in ["inspect", "verify"] {
      let outcome = try Tool.run(["ucan", command, "-"], input: bytes)
      #expect(outcome.exit == 3)
      #expect(outcome.output.isEmpty)
      #expect(outcome.error.hasPrefix("error: " + message), "\(outcome.error)")
      #expect(outcome.errorLines.count == 1)
    }
  }
}
