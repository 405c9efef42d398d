import Foundation
import IPLD
import WasmText

@testable import Wasm

/// A program of `Fixtures/golden`, which exports `run`.
struct Program: Sendable {
  let name: String
  let module: Module
  let limits: StoreLimits

  static let all: [Program] = {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Fixtures/golden")
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return files.filter { $0.hasSuffix(".wat") }.sorted().compactMap { file in
      guard let text = try? String(contentsOf: folder.appendingPathComponent(file), encoding: .utf8) else { return nil }
      return try? Program(name: String(file.dropLast(4)), text: text)
    }
  }()

  /// `;; limit NAME=N` stands on a line of its own.
  init(name: String, text: String) throws {
    self.name = name
    module = try Module(bytes: Encoder.encode(parseModule(Array(text.utf8))))
    var limits = StoreLimits()
    for line in text.split(separator: "\n") where line.hasPrefix(";; limit ") {
      let words = line.dropFirst(9).split(separator: " ")[0].split(separator: "=")
      if let limit = StoreLimit(rawValue: String(words[0])), let value = UInt64(words[1]) { limits[limit] = value }
    }
    self.limits = limits
  }

  /// The store and the function, where the module can be instantiated.
  func setUp(_ kind: EngineKind) -> (store: Store, run: Function?) {
    let store = Store(limits: limits, engine: kind)
    return (store, try? Instance(module, in: store).function("run"))
  }

  /// The store behind a call that has so much fuel.
  func stopped(_ kind: EngineKind, fuel: UInt64) -> Store {
    let (store, run) = setUp(kind)
    store.fuelLimit = store.fuelUsed + fuel
    _ = try? run?.call()
    return store
  }
}

extension MemoryStore {
  /// All blocks, in the order of their names.
  func all() throws -> [(multihash: Multihash, bytes: [UInt8])] {
    var result: [(multihash: Multihash, bytes: [UInt8])] = []
    try forEach { multihash, _ throws(CodedError) in
      if let bytes = bytes(of: multihash) { result.append((multihash, bytes.array)) }
    }
    return result
  }
}
