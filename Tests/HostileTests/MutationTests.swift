import Foundation
import TestSupport
import Testing
import Wasm

/// Real modules with damage: loading them may fail, but never crashes, and errors say where.
@Suite struct MutationTests {
  /// The programs of the repository.
  static let fixtures: [URL] = {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Fixtures")
    let files = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)
    return (files?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == "wasm" }
      .sorted { $0.path < $1.path }
  }()

  private func load(_ bytes: [UInt8]) -> ModuleError? {
    do throws(ModuleError) {
      _ = try Module(bytes: bytes).syntax.names
      return nil
    } catch {
      return error
    }
  }

  @Test func `there are fixtures`() {
    #expect(Self.fixtures.count >= 10)
  }

  @Test(arguments: fixtures)
  func `fixture loads`(file: URL) throws {
    #expect(load([UInt8](try Data(contentsOf: file))) == nil)
  }

  @Test(arguments: fixtures)
  func `a module that was cut off is refused`(file: URL) throws {
    let bytes = [UInt8](try Data(contentsOf: file))
    for count in 0..<bytes.count {
      // Between two sections the rest may be a module; anywhere else the end is missing.
      guard let error = load(Array(bytes[..<count])) else { continue }
      guard case .offset(let offset) = error.location else {
        Issue.record("\(count) bytes: no offset: \(error)")
        continue
      }
      #expect(offset <= count)
    }
  }

  /// Flips single bits, more of them in smaller modules: 100,000 altogether.
  @Test func `bit flips`() async throws {
    let modules = try Self.fixtures.map { [UInt8](try Data(contentsOf: $0)) }
    let weights = modules.map { 1 / Double($0.count + 1000) }
    let total = weights.reduce(0, +)
    let flips = await withTaskGroup(of: Int.self) { group in
      for (index, module) in modules.enumerated() {
        let count = Int((100_000 * weights[index] / total).rounded(.up))
        group.addTask { flip(count, in: module, seed: UInt64(index)) }
      }
      return await group.reduce(0, +)
    }
    #expect(flips >= 100_000)
  }

  /// How often a damaged module was loaded and its errors were in order.
  private func flip(_ count: Int, in module: [UInt8], seed: UInt64) -> Int {
    var random = SplitMix64(state: seed)
    var bytes = module
    var good = 0
    for _ in 0..<count {
      let bit = Int(random.next() % UInt64(module.count * 8))
      bytes[bit / 8] ^= 1 << UInt8(bit % 8)
      let error = load(bytes)
      bytes[bit / 8] ^= 1 << UInt8(bit % 8)
      if case .offset(let offset) = error?.location, offset > bytes.count {
        Issue.record("bit \(bit) of module \(seed): \(String(describing: error))")
      } else {
        good += 1
      }
    }
    return good
  }
}
