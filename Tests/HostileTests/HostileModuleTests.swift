import Glibc
import Testing
import Wasm

/// Loading a module, which is decoding and validating it, never crashes, never takes long, and says what is wrong.
@Suite struct HostileModuleTests {
  /// Seconds of one thread's processor time: what any module here may take in a debug build.
  static let bound = 2.0

  static func processorTime() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  @Test(arguments: HostileModules.all.indices)
  func `hostile modules load or are refused`(index: Int) {
    let module = HostileModules.all[index]
    let bytes = module.bytes()
    let start = Self.processorTime()
    var error: ModuleError?
    do throws(ModuleError) {
      let loaded = try Module(bytes: bytes)
      _ = loaded.syntax.names
    } catch let caught {
      error = caught
    }
    let time = Self.processorTime() - start
    #expect(time < Self.bound, "\(module.id): \(time) s")
    if let expected = module.expected {
      #expect(error?.message.hasPrefix(expected) == true, "\(module.id): \(String(describing: error))")
      #expect(error?.kind != .malformed || error?.location != ModuleError.Location.none, "\(module.id)")
    } else {
      #expect(error == nil, "\(module.id)")
    }
  }

  @Test func `identifiers are unique`() {
    #expect(Set(HostileModules.all.map(\.id)).count == HostileModules.all.count)
  }
}
