import Foundation
import Testing

/// Receipts from one machine to another: two folders, two stores, and a file that is carried over.
@Suite struct ReceiptStoryTests {
  private struct Machine {
    let folder: URL
    private let store: URL

    init() throws {
      folder = try Tool.scratch()
      store = folder.appendingPathComponent("store")
    }

    func run(_ words: [String], input: [UInt8] = []) throws -> Tool.Outcome {
      try Tool.run(words, input: input, environment: ["IPVM_STORE": store.path])
    }

    func path(_ name: String) -> String { folder.appendingPathComponent(name).path }

    func remove() { try? FileManager.default.removeItem(at: folder) }
  }

  @Test func `a stranger verifies with the file alone`() throws {
    let (alice, bob) = (try Machine(), try Machine())
    defer {
      alice.remove()
      bob.remove()
    }
    let did = try alice.run(["key", "gen"]).text
    let run = try alice.run(
      ["run", Tool.fixture("hello/hello.wasm"), "--receipt", alice.path("r.car"), "--checkpoints", "10", "--", "one"],
      input: Array("a\nb\n".utf8))
    #expect(run.exit == 0)
    #expect(run.text.contains("argument 1: one"))
    #expect(run.text.contains("2 lines"))
    try FileManager.default.copyItem(atPath: alice.path("r.car"), toPath: bob.path("r.car"))
    // Nothing of the other machine is left.
    alice.remove()
    for options in [[], ["--jobs", "2"], ["--engine", "stepper"]] {
      let verified = try bob.run(["verify", bob.path("r.car")] + options)
      #expect(verified.exit == 0)
      #expect(verified.text.contains("VALID"))
      #expect(verified.text.contains(did.dropLast()))
    }
    let sampled = try bob.run(["verify", bob.path("r.car"), "--spot", "1", "--nonce", "00ff"])
    #expect(sampled.exit == 10)
    #expect(sampled.text.contains("SAMPLED"))
    // One byte of it, and it is worth nothing.
    var bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: bob.path("r.car"))))
    bytes[bytes.count / 2] ^= 1
    try Data(bytes).write(to: URL(fileURLWithPath: bob.path("bad.car")))
    #expect([1, 3, 8, 12].contains(try bob.run(["verify", bob.path("bad.car")]).exit))
  }

  @Test func `a detached receipt needs its module`() throws {
    let machine = try Machine()
    defer { machine.remove() }
    let (module, car) = (Tool.fixture("wat/fac.wat"), machine.path("r.car"))
    #expect(try machine.run(["run", module, "--receipt", car, "--detached", "--invoke", "fac", "20"]).exit == 0)
    let size = try #require(try FileManager.default.attributesOfItem(atPath: car)[.size] as? Int)
    // The costs of all instructions, which the rules link to, are 9 KB of it.
    #expect(size < 12_288)
    let missing = try machine.run(["verify", car])
    #expect(missing.exit == 12)
    #expect(missing.text.contains("UNAVAILABLE"))
    #expect(try machine.run(["verify", car, "--module", module]).exit == 0)
  }

  @Test func `answers of the outside are told`() throws {
    let machine = try Machine()
    defer { machine.remove() }
    let car = machine.path("r.car")
    let run = try machine.run(
      [
        "run", Tool.fixture("files/files.wasm"), "--clock", "real", "--seed", "random", "--receipt", car, "--", "time",
        ",", "random",
      ])
    #expect(run.exit == 0)
    let verified = try machine.run(["verify", car])
    #expect(verified.exit == 0)
    #expect(verified.text.contains("clock_time_get 1, random_get 1"))
  }

  @Test func `disputes are settled`() throws {
    let machine = try Machine()
    defer { machine.remove() }
    let words = [Tool.fixture("wat/fac.wat"), "--checkpoints", "10", "--invoke", "fac-loop", "500"]
    let (right, wrong) = (machine.path("right.car"), machine.path("wrong.car"))
    #expect(try machine.run(["run", "--receipt", right] + words).exit == 0)
    #expect(try machine.run(["run", "--receipt", wrong, "--fault", "2000"] + words).exit == 0)
    #expect(try machine.run(["verify", right]).exit == 0)
    #expect(try machine.run(["verify", wrong]).exit == 1)
    #expect(try machine.run(["bisect", right, right]).exit == 0)
    let alone = try machine.run(["bisect", right, wrong])
    #expect(alone.exit == 1)
    #expect(alone.text.contains("wrong     \(wrong)"))
    // The other party answers for itself, and errs each time.
    let party = machine.path("party")
    try Data("#!/bin/sh\ncommand=$1; shift\nexec \(Tool.path) $command --fault 2000 \"$@\"\n".utf8)
      .write(to: URL(fileURLWithPath: party))
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: party)
    let step = machine.path("step.car")
    let game = try machine.run(["bisect", right, wrong, "--second-by", party, "--json", "-o", step])
    #expect(game.exit == 1)
    #expect(game.text.contains(#""secondIsWrong":true"#))
    #expect(game.text.contains(#""firstIsWrong":false"#))
    #expect(game.text.contains(#""rounds":2"#))
    // The step alone says the same.
    let judged = try machine.run(["judge", step])
    #expect(judged.exit == 0)
    #expect(judged.text.contains("claim A is right"))
  }

  @Test func `any place of a run can be looked at`() throws {
    let machine = try Machine()
    defer { machine.remove() }
    let (car, state) = (machine.path("r.car"), machine.path("s.car"))
    #expect(
      try machine.run(
        ["run", Tool.fixture("wat/fac.wat"), "--checkpoints", "10", "--receipt", car, "--invoke", "fac-loop", "500"])
        .exit == 0)
    let there = try machine.run(["replay", car, "--until", "1500", "--from", "1400", "-o", state])
    #expect(there.exit == 0)
    #expect(there.text.contains("fuel      1,"))
    #expect(there.text.contains("fac-loop"))
    let shown = try machine.run(["state", "show", state])
    #expect(shown.exit == 0)
    #expect(there.text.hasPrefix(shown.text))
    let end = try machine.run(["replay", car])
    #expect(end.text.hasPrefix("ended     returned "))
  }

  @Test func `known results are not executed again`() throws {
    let machine = try Machine()
    defer { machine.remove() }
    let hello = [Tool.fixture("hello/hello.wasm"), "--", "x"]
    let input = Array("a\n".utf8)
    let first = try machine.run(["run", "--memo"] + hello, input: input)
    let again = try machine.run(["run"] + hello, input: input)
    #expect(first.exit == 0)
    #expect(again.exit == 0)
    #expect(again.text == first.text)
    #expect(again.error.contains("known from the receipt"))
    // Other input is another computation; and it can be executed all the same.
    #expect(try machine.run(["run"] + hello, input: Array("b\nc\n".utf8)).text.contains("2 lines"))
    let forced = try machine.run(["run", "--no-memo"] + hello, input: input)
    #expect(forced.text == first.text)
    #expect(!forced.error.contains("known from"))
    // What it costs is known too.
    let fac = [Tool.fixture("wat/fac.wat"), "--invoke", "fac", "20"]
    #expect(try machine.run(["run", "--memo"] + fac).text == "2432902008176640000\n")
    #expect(try machine.run(["run", "--fuel", "10"] + fac).exit == 5)
    let rows = try machine.run(["memo", "ls"]).text.split(separator: "\n")
    #expect(rows.count == 2)
    let computation = try #require(rows.first { $0.contains("returned") }?.split(separator: " ").first)
    #expect(try machine.run(["memo", "export", String(computation), "-o", machine.path("m.car")]).exit == 0)
    #expect(try machine.run(["verify", machine.path("m.car")]).exit == 0)
    // Unused blocks go, and these stay.
    #expect(try machine.run(["store", "gc"]).exit == 0)
    #expect(try machine.run(["run"] + fac).error.contains("known from"))
    #expect(try machine.run(["memo", "rm", String(computation)]).exit == 0)
    #expect(try machine.run(["run"] + fac).error.isEmpty)
  }

  @Test func `receipts of others are believed if the policy says so`() throws {
    let (alice, bob) = (try Machine(), try Machine())
    defer {
      alice.remove()
      bob.remove()
    }
    let fac = [Tool.fixture("wat/fac.wat"), "--invoke", "fac", "20"]
    let did = String(try alice.run(["key", "gen"]).text.dropLast())
    let car = bob.path("r.car")
    #expect(try alice.run(["run", "--receipt", car] + fac).exit == 0)
    #expect(try bob.run(["memo", "add", car]).text.contains("foreign"))
    #expect(try bob.run(["run"] + fac).error.isEmpty)
    #expect(try bob.run(["run", "--trust", did] + fac).error.contains("known from"))
    // A wrong one is found out, and not believed.
    let bad = bob.path("bad.car")
    #expect(try alice.run(["run", "--receipt", bad, "--fault", "50"] + fac).exit == 0)
    #expect(try bob.run(["memo", "add", bad]).exit == 0)
    let verified = try bob.run(["run", "--trust", "verify"] + fac)
    #expect(verified.text == "2432902008176640000\n")
    #expect(try bob.run(["memo", "add", bad, "--trust", "verify"]).exit == 1)
    // What was executed here is believed from now on.
    #expect(try bob.run(["memo", "add", car, "--trust", "verify"]).text.contains("verified"))
    #expect(try bob.run(["run"] + fac).error.contains("known from"))
  }
}
