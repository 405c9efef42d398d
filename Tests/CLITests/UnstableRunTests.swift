import Foundation
import Testing

/// Programs that import from `wasi_unstable`.
@Suite struct UnstableRunTests {
  /// Writes the size of its standard input's status and where it stands in a file, and ends with what a clock says.
  private static let program = """
    (module
      (import "wasi_unstable" "fd_seek" (func $seek (param i32 i64 i32 i32) (result i32)))
      (import "wasi_unstable" "fd_filestat_get" (func $status (param i32 i32) (result i32)))
      (import "wasi_unstable" "poll_oneoff" (func $poll (param i32 i32 i32 i32) (result i32)))
      (import "wasi_unstable" "fd_write" (func $write (param i32 i32 i32 i32) (result i32)))
      (import "wasi_unstable" "proc_exit" (func $exit (param i32)))
      (import "wasi_snapshot_preview1" "clock_time_get" (func $time (param i32 i64 i32) (result i32)))
      (memory (export "memory") 1)
      (data (i32.const 0) "\\08\\00\\00\\00\\03\\00\\00\\00ok\\0a")
      (func (export "_start")
        ;; Standard input is no file to move in.
        (if (i32.ne (call $seek (i32.const 0) (i64.const 0) (i32.const 2) (i32.const 200)) (i32.const 70))
          (then (call $exit (i32.const 1))))
        (i64.store (i32.const 256) (i64.const -1))
        (if (call $status (i32.const 0) (i32.const 200)) (then (call $exit (i32.const 2))))
        (if (i64.ne (i64.load (i32.const 256)) (i64.const -1)) (then (call $exit (i32.const 3))))
        (i32.store (i32.const 324) (i32.const 1))
        (i64.store (i32.const 332) (i64.const 1000))
        (if (call $poll (i32.const 300) (i32.const 400) (i32.const 1) (i32.const 500)) (then (call $exit (i32.const 4))))
        (if (call $time (i32.const 2) (i64.const 0) (i32.const 200)) (then (call $exit (i32.const 5))))
        (drop (call $write (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 500)))
        (call $exit (i32.const 0))))
    """

  @Test func `they run and their receipts are verified`() throws {
    let folder = try Tool.scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    let module = folder.appendingPathComponent("m.wat").path
    let receipt = folder.appendingPathComponent("r.car").path
    try Data(Self.program.utf8).write(to: URL(fileURLWithPath: module))
    let plain = try Tool.run(["run", module])
    #expect((plain.exit, plain.text) == (0, "ok\n"))
    let store = folder.appendingPathComponent("store").path
    func tool(_ words: String) throws -> Tool.Outcome {
      try Tool.shell("IPVM_STORE='\(store)' HOME='\(folder.path)' \"$IPVM\" \(words)")
    }
    let recorded = try tool("run --receipt '\(receipt)' '\(module)'")
    #expect((recorded.exit, recorded.text) == (0, "ok\n"))
    let verified = try tool("verify '\(receipt)'")
    #expect(verified.exit == 0, "\(verified.text)\(verified.error)")
    let shown = try tool("receipt show '\(receipt)'")
    #expect(shown.text.contains("wasi_unstable/1"))
    let replayed = try tool("replay '\(receipt)'")
    #expect(replayed.exit == 0, "\(replayed.error)")
  }
}
