import Foundation
import Testing

/// Imports that end in the middle. `Fixtures/bench/crash` and `Fixtures/bench/full-disk` do the same for longer.
struct CrashTests {
  /// Bytes that no compression or memory of blocks makes smaller: the same for the same seed.
  private static func noise(_ count: Int, seed: UInt64) -> Data {
    var state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
    var data = Data(capacity: count + 8)
    while data.count < count {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      withUnsafeBytes(of: state) { data.append(contentsOf: $0) }
    }
    return data.prefix(count)
  }

  private static func makeTree(_ number: Int, in folder: URL) throws -> URL {
    let tree = folder.appendingPathComponent("tree-\(number)")
    try FileManager.default.createDirectory(at: tree, withIntermediateDirectories: true)
    for file in 0..<100 {
      let size = file == 0 ? 700_000 : 50 + file * 13
      try noise(size, seed: UInt64(number * 1000 + file + 1)).write(to: tree.appendingPathComponent("file-\(file)"))
    }
    return tree
  }

  @Test func `an import that is killed at any moment loses nothing and leaves nothing wrong`() throws {
    let folder = try Tool.scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    let environment = ["IPVM_STORE": folder.appendingPathComponent("store").path]
    let started = Date()
    let first = try Tool.run(["add", "-Q", Self.makeTree(0, in: folder).path], environment: environment)
    let usual = Date().timeIntervalSince(started)
    #expect(first.exit == 0)
    let kept = first.text.trimmingCharacters(in: .newlines)
    var killedCount = 0
    for round in 1...12 {
      let process = Process()
      process.executableURL = URL(fileURLWithPath: Tool.path)
      process.arguments = ["add", "-Q", try Self.makeTree(round, in: folder).path]
      process.environment = environment
      process.standardOutput = FileHandle.nullDevice
      process.standardError = FileHandle.nullDevice
      try process.run()
      Thread.sleep(forTimeInterval: usual * Double(round) / 13)
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
      if process.terminationReason == .uncaughtSignal { killedCount += 1 }
      let verify = try Tool.run(["store", "verify"], environment: environment)
      #expect(verify.exit == 0, "round \(round): \(verify.text)\(verify.error)")
      #expect(try Tool.run(["dag", "stat", kept], environment: environment).exit == 0, "round \(round)")
    }
    #expect(killedCount > 0)
    #expect(try Tool.run(["store", "gc"], environment: environment).exit == 0)
    let report = try Tool.run(["store", "verify", "--json"], environment: environment).text
    #expect(report.contains("\"unfinished\":0"))
    let again = try Tool.run(["add", "-Q", Self.makeTree(1, in: folder).path], environment: environment)
    #expect(again.exit == 0)
  }

  private static let canMount: Bool = {
    let line = "unshare --user --map-root-user --mount sh -c 'mount -t tmpfs tmpfs /mnt' 2>/dev/null"
    return (try? Tool.shell(line).exit) == 0
  }()

  @Test(.enabled(if: canMount, "a full disk is a file system of a user namespace, which this system does not allow"))
  func `an import into a full disk ends in one line, and keeps what was there`() throws {
    let folder = try Tool.scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    let small = folder.appendingPathComponent("small")
    let large = folder.appendingPathComponent("large")
    try Self.noise(500_000, seed: 3).write(to: small)
    try Self.noise(6_000_000, seed: 4).write(to: large)
    let script = """
      set -e
      mount -t tmpfs -o size=4m tmpfs /mnt
      export IPVM_STORE=/mnt/store
      cid=$("$IPVM" add -Q \(small.path))
      for round in 1 2 3; do
        code=0
        "$IPVM" add -Q \(large.path) 2>\(folder.path)/error >\(folder.path)/output || code=$?
        echo "code $code"
        echo "lines $(grep -c '^error: ' \(folder.path)/error)"
        test ! -s \(folder.path)/output
        "$IPVM" store verify >/dev/null
        "$IPVM" cat "$cid" | cmp - \(small.path)
      done
      "$IPVM" store gc >/dev/null
      "$IPVM" add -Q \(small.path) | grep -qx "$cid"
      echo whole
      """
    let file = folder.appendingPathComponent("script")
    try script.write(to: file, atomically: true, encoding: .utf8)
    let outcome = try Tool.shell("unshare --user --map-root-user --mount sh \(file.path)")
    #expect(outcome.exit == 0, "\(outcome.error)")
    #expect(outcome.text == String(repeating: "code 74\nlines 1\n", count: 3) + "whole\n")
  }
}
