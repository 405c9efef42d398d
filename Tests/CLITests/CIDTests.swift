import Foundation
import Testing

private let version0 = "QmdfTbBqBPQ7VNxZEYEj14VmRuZBkqFbiwReogJgS1zR1n"
private let version1 = "bafybeihdwdcefgh4dqkjv67uzcmw7ojee6xedzdetojuzjevtenxquvyku"

/// The functions that are computed here.
private let hashes =
  "identity, sha2-256, sha2-512, dbl-sha2-256, sha3-224, sha3-256, sha3-384, sha3-512, shake-128, shake-256, "
  + "keccak-224, keccak-256, keccak-384, keccak-512, blake3, blake2b-160, blake2b-256, blake2b-384, blake2b-512, blake2s-160, blake2s-224 or blake2s-256"

@Suite struct CIDTests {
  /// The empty module of eight bytes.
  private let module: [UInt8] = [0, 0x61, 0x73, 0x6D, 1, 0, 0, 0]

  @Test func `files and standard input have identifiers`() throws {
    let cid = "bafkreieturf3xfwhkeqy4taa2r46jqkdlajcuoe2zsqwebnr4tinyx4uoy\n"
    #expect(try Tool.run(["cid", "-"], input: module).text == cid)
    #expect(try Tool.run(["cid", "of", "-"], input: module).text == cid)
    let store = try ToolStore()
    let file = try store.file("m.wasm", module)
    #expect(try store.run(["cid", file]).text == cid)
    #expect(try store.run(["cid", file, file]).text == cid + cid)
    #expect(
      try Tool.run(["cid", "--json", "-"], input: module).text
        == #"{"files":[{"file":"-","cid":"\#(cid.dropLast())","byteCount":8}]}"# + "\n")
  }

  @Test(arguments: [
    (["-v", "0"], version0), (["--codec", "dag-pb"], version1),
    (["--codec=0x70", "--base", "base32upper"], version1.uppercased()),
    (["--hash", "identity"], "bafkqaaa"), (["--hash", "identity", "-b", "z"], "z2yYDV"),
    (["--hash", "sha2-512", "--base=base36"], "kf"), (["--hash", "blake3"], "bafkr4i"),
    (["--hash", "sha3-256"], "bafkrmi"),
  ])
  func `options choose the parts`(_ options: [String], _ start: String) throws {
    let outcome = try Tool.run(["cid"] + options + ["-"])
    #expect(outcome.exit == 0, "\(outcome)")
    #expect(outcome.text.hasPrefix(start), "\(outcome)")
  }

  @Test(arguments: [
    (
      ["cid", "--codec", "dag-cbr", "-"],
      "error: --codec takes the name or number of a codec, not 'dag-cbr'\nhint: did you mean dag-cbor?\n"
    ),
    (
      ["cid", "--hash", "md5", "-"],
      "error: --hash takes \(hashes), not 'md5'\n"
    ),
    (
      ["cid", "--hash", "sha256", "-"],
      "error: --hash takes \(hashes), not 'sha256'\nhint: did you mean sha2-256?\n"
    ),
    (
      ["cid", "--base", "base33", "-"],
      "error: --base takes the name or prefix of a base, not 'base33'\nhint: did you mean base2?\n"
    ),
    (["cid", "-v", "2", "-"], "error: -v takes 0 or 1, not '2'\n"),
    (["cid", "-v", "0", "--codec", "raw", "-"], "error: CIDs of version 0 are of dag-pb and sha2-256 only\n"),
    (["cid", "inspekt"], "error: unknown command 'cid inspekt'\nhint: did you mean ipvm cid inspect?\n"),
    (
      ["cid", "format", "-b", "k", version0],
      "error: a CID of version 0 is written in base58btc only\nhint: with -v 1 it is one of version 1\n"
    ),
    (["cid", "format", "-f", "%x", version0], "error: --format knows no mark %x\nhint: see ipvm help cid format\n"),
    (["cid", "format", "-f", "100%", version0], "error: --format ends in a percent sign\nhint: %% stands for one\n"),
  ])
  func `mistakes are explained`(_ words: [String], _ message: String) throws {
    let outcome = try Tool.run(words)
    #expect(outcome.exit == 2)
    #expect(outcome.output.isEmpty)
    #expect(outcome.error.hasPrefix(String(message.prefix { $0 != "\n" })))
    if !message.contains("base33") { #expect(outcome.error == message) }
  }

  @Test func `bytes have to be what they are said to be`() throws {
    let outcome = try Tool.run(["cid", "--codec", "dag-cbor", "-"], input: [0x18, 0x01])
    #expect(outcome.exit == 3)
    #expect(outcome.error == "error: cbor.non_minimal at offset 0x0 (0) of -: 1 is not written in the shortest form\n")
    #expect(try Tool.run(["cid", "--codec", "dag-json", "-"], input: [0x31]).text.hasPrefix("baguqeera"))
    #expect(try Tool.run(["cid", "/none.wasm"]).exit == 4)
  }

  @Test func `identifiers are explained`() throws {
    #expect(
      try Tool.run(["cid", "inspect", version0]).text == """
        cid       \(version0)
        version   0
        base      base58btc
        codec     dag-pb
        hash      sha2-256, 32 bytes
        digest    e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
        version 0 \(version0)
        version 1 \(version1)

        """)
    #expect(
      try Tool.run(["cid", "inspect", "--json", "f01550000"]).text
        == #"{"cids":[{"cid":"f01550000","version":1,"base":"base16","codec":"raw","codecCode":85,"hash":"identity","#
        + #""hashCode":0,"digest":"","version0":null,"version1":"bafkqaaa"}]}"# + "\n")
    let outcome = try Tool.run(["cid", "inspect", version0 + "1"])
    #expect(outcome.exit == 3)
    #expect(outcome.error.hasPrefix("error: multibase.unknown at offset 0x0 (0) of 'Qm"))
  }

  @Test(arguments: [
    (["-v", "1", version0], version1), (["-v", "0", version1], version0), (["-b", "base58btc", "bafkqaaa"], "z2yYDV"),
    (
      ["-f", "%%%S %v %V %c %C %h %H %L %d %D %m %M %b %B %P", "bafkqaaa"],
      "%afkqaaa cidv1 1 raw 85 identity 0 0 b  baaaa aaaa base32 b cidv1-raw-identity-0"
    ),
    ([version0], version0),
    (["--codec", "raw", version0], "bafkreihdwdcefgh4dqkjv67uzcmw7ojee6xedzdetojuzjevtenxquvyku"),
    (["F01550000"], "F01550000"), (["bafkqaaa", "f01550000"], "bafkqaaa\nf01550000"),
  ])
  func `identifiers are converted`(_ words: [String], _ text: String) throws {
    let outcome = try Tool.run(["cid", "format"] + words)
    #expect(outcome.exit == 0, "\(outcome)")
    #expect(outcome.text == text + "\n", "\(outcome)")
  }

  @Test func `identifiers come from standard input`() throws {
    let outcome = try Tool.run(["cid", "format", "-b", "f", "-"], input: Array("bafkqaaa\n\nz2yYDV\n".utf8))
    #expect(outcome.text == "f01550000\nf01550000\n")
    #expect(try Tool.run(["cid", "format", "-v", "0", "bafkqaaa"]).exit == 3)
  }

  @Test func `tables are listed`() throws {
    #expect(try Tool.run(["cid", "bases"]).text.split(separator: "\n").count == 23)
    #expect(try Tool.run(["cid", "codecs"]).text.contains("0x71\tdag-cbor\n"))
    #expect(try Tool.run(["cid", "hashes", "--json"]).text.hasPrefix(#"{"rows":[{"code":"0x0","name":"identity"}"#))
  }
}
