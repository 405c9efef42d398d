import IPLD
import Wasm

/// Checks what this build of the program is, and that it computes correctly.
enum BuildChecks {
  static var section: CheckSection {
    CheckSection(
      title: "Build",
      checks: [
        Check("version", Version.number), mode, Check("linked", linked), Check("swift", swift),
        Check("target", target),
        Check("handlers", isDebug ? "trampoline" : "tail calls"), rounding, engines, hash,
      ])
  }

  private static var isDebug: Bool {
    #if DEBUG
      true
    #else
      false
    #endif
  }

  private static var mode: Check {
    isDebug
      ? Check("mode", "debug", .warning, hint: "a release build is many times faster: swift build -c release")
      : Check("mode", "release", .ok)
  }

  /// The kind of linking, by the libraries that the system loaded for the program.
  private static var linked: String {
    guard let maps = SystemFile.text("/proc/self/maps") else { return "unknown" }
    let files = maps.split { $0 == "\n" }.map { line in line.split { $0 == "/" }.last ?? "" }
    if files.contains(where: { $0.hasPrefix("libswiftCore.so") }) { return "dynamic" }
    return files.contains { $0.hasPrefix("libc.so") || $0.hasPrefix("libc-") }
      ? "Swift libraries static, C library dynamic" : "static"
  }

  private static var swift: String {
    #if compiler(>=6.4)
      let compiler = "6.4 or later"
    #else
      let compiler = "6.3"
    #endif
    return "compiler \(compiler), library \(_SwiftStdlibVersion.current)"
  }

  private static var target: String {
    #if arch(x86_64)
      let processor = "x86_64"
    #elseif arch(arm64)
      let processor = "aarch64"
    #else
      let processor = "other"
    #endif
    #if canImport(Musl)
      return processor + "-linux-musl"
    #else
      return processor + "-linux-gnu"
    #endif
  }

  // MARK: Known answers

  private static var rounding: Check {
    FloatingPointEnvironment.check()
      ? Check("rounding", "as IEEE 754 says", .ok)
      : Check("rounding", "not as IEEE 754 says", .failed, hint: "results would be wrong on this machine")
  }

  /// The bytes of a module that computes the factorial:
  /// (module (func (export "f") (param i64) (result i64)
  ///   (if (result i64) (i64.eqz (local.get 0)) (then (i64.const 1))
  ///     (else (i64.mul (local.get 0) (call 0 (i64.sub (local.get 0) (i64.const 1))))))))
  private static let factorial: [UInt8] = [
    0x00, 0x61, 0x73, 0x6D, 0x01, 0x00, 0x00, 0x00, 0x01, 0x06, 0x01, 0x60, 0x01, 0x7E, 0x01, 0x7E, 0x03, 0x02, 0x01,
    0x00, 0x07, 0x05, 0x01, 0x01, 0x66, 0x00, 0x00, 0x0A, 0x17, 0x01, 0x15, 0x00, 0x20, 0x00, 0x50, 0x04, 0x7E, 0x42,
    0x01, 0x05, 0x20, 0x00, 0x20, 0x00, 0x42, 0x01, 0x7D, 0x10, 0x00, 0x7E, 0x0B, 0x0B,
  ]

  private static var engines: Check {
    let runs = EngineKind.allCases.map { try? run($0) }
    guard let first = runs[0], first.result == 2_432_902_008_176_640_000, runs.allSatisfy({ $0 ?? (0, 0) == first })
    else {
      return Check("engines", "20! is wrong", .failed, hint: "please report it")
    }
    return Check("engines", "20! is right in both interpreters, for \(first.fuel) units of fuel", .ok)
  }

  private static func run(_ engine: EngineKind) throws -> (result: UInt64, fuel: UInt64) {
    let store = Store(limits: StoreLimits(), engine: engine)
    let module = try Module(validating: Decoder.decode(factorial, checkingCode: false))
    let instance = try Instance(module, imports: Imports(), in: store)
    guard case .i64(let result)? = try instance.function("f")?.call([Value(Int64(20))]).first else { return (0, 0) }
    return (result, store.fuelUsed)
  }

  private static var hash: Check {
    let digest = Multibase.base16.encodeWithoutPrefix(SHA256.hash(Array("abc".utf8)))
    return digest == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
      ? Check("sha2-256", "right", .ok) : Check("sha2-256", "wrong", .failed, hint: "please report it")
  }
}
