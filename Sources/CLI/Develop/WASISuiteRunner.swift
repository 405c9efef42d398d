import Glibc
import WASI
import Wasm

/// Runs programs of the official test suite of preview 1, each in a store and a file system of its own.
enum WASISuiteRunner {
  /// The kinds of directories that a guest can be given.
  enum FileSystem: String, CaseIterable {
    /// A copy in memory, with virtual clocks and random bytes from a seed.
    case virtual
    /// A real directory, a copy of the suite's, with the machine's clocks and random bytes.
    case live
  }

  /// Runs a program; the result describes the failure, if there is one.
  static func run(_ test: WASICase, _ module: Module, on system: FileSystem, engine: EngineKind) throws -> String? {
    var configuration = WASIConfiguration()
    configuration.arguments = [Array("\(test.name).wasm".utf8)] + test.arguments
    configuration.environment = test.environment
    let (output, errors) = (Capture(), Capture())
    configuration.standardOutput = output.stream
    configuration.standardError = errors.stream
    if system == .live {
      configuration.clocks = SystemClocks()
      configuration.random = SystemRandom()
    }
    var copies: [Argument] = []
    defer { for copy in copies { TemporaryFolder.remove(copy) } }
    for directory in test.directories {
      let copy = try TemporaryFolder.copy(of: test.folder.appending(directory))
      copies.append(copy)
      switch system {
      case .virtual:
        configuration.preopens.append(.virtual(try HostCopy(reading: copy.bytes).system, name: directory.bytes))
      case .live: configuration.preopens.append(try .host(path: copy.bytes, name: directory.bytes))
      }
    }

    let store = Store(engine: engine)
    store.fuelLimit = 10_000_000_000
    var imports = Imports()
    let wasi = WASI(configuration)
    wasi.define(in: &imports, store: store)
    var code: UInt32 = 0
    do {
      let instance = try Instance(module, imports: imports, in: store)
      guard let start = instance.function("_start") else { return "no function _start" }
      _ = try start.call()
    } catch let exit as WASIExit {
      code = exit.code
    } catch let trap as Trap {
      return "\(Failure(trap).message)\(errors.text.isEmpty ? "" : "; it wrote: \(errors.text)")"
    }
    if code != test.exitCode {
      return "exit code \(code) instead of \(test.exitCode)\(errors.text.isEmpty ? "" : "; it wrote: \(errors.text)")"
    }
    if let expected = test.standardOutput, expected != output.bytes { return "standard output is \(output.text)" }
    if let expected = test.standardError, expected != errors.bytes { return "standard error is \(errors.text)" }
    return nil
  }

  /// Keeps the bytes that a guest wrote.
  private final class Capture {
    private(set) var bytes: [UInt8] = []
    var text: String { String(decoding: bytes, as: UTF8.self) }
    var stream: WASIOutput { .closure { self.bytes += $0 } }
  }
}
