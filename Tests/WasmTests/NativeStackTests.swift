import Testing
import Wasm

/// The engine calls no function per instruction: in a release build the next handler is a jump, in a debug build a loop.
struct NativeStackTests {
  /// Runs a loop of five instructions a turn between two calls of the host, which note where the native stack is.
  private func depths(turns: Int64) throws -> [UInt] {
    let store = Store()
    nonisolated(unsafe) var depths: [UInt] = []
    let probe = Function(in: store) { () -> Void in
      var here: UInt8 = 0
      withUnsafePointer(to: &here) { depths.append(UInt(bitPattern: $0)) }
    }
    var imports = Imports()
    imports.define("host", "probe", .function(probe))
    let text = """
      (module (import "host" "probe" (func $probe))
        (func (export "f") (param $n i64)
          (call $probe)
          (loop $again
            (br_if $again
              (i64.ne (i64.const 0) (local.tee $n (i64.sub (local.get $n) (i64.const 1))))))
          (call $probe)))
      """
    _ = try run(text, "f", [Value(turns)], store: store, imports: imports)
    return depths
  }

  @Test func `many instructions take no native stack`() throws {
    #if DEBUG
      let turns: Int64 = 1_000_000
    #else
      // Six instructions a turn: more than 10^9 in all.
      let turns: Int64 = 170_000_000
    #endif
    let depths = try depths(turns: turns)
    #expect(depths.count == 2)
    #expect(depths.first == depths.last)
  }

  @Test func `calls of the guest take no native stack`() throws {
    let store = Store()
    nonisolated(unsafe) var depths: [UInt] = []
    let probe = Function(in: store) { () -> Void in
      var here: UInt8 = 0
      withUnsafePointer(to: &here) { depths.append(UInt(bitPattern: $0)) }
    }
    var imports = Imports()
    imports.define("host", "probe", .function(probe))
    let text = """
      (module (import "host" "probe" (func $probe))
        (func $down (export "f") (param $n i32)
          (call $probe)
          (if (local.get $n) (then (call $down (i32.sub (local.get $n) (i32.const 1)))))))
      """
    _ = try run(text, "f", [.i32(10_000)], store: store, imports: imports)
    #expect(depths.count == 10_001)
    #expect(depths.first == depths.last)
  }
}
