import Foundation
import WasmText

@testable import Wasm

/// A program of `Fixtures/golden`, with what its comments ask for.
struct GoldenProgram: Sendable {
  let name: String
  let module: Module
  let limits: StoreLimits
  /// The limits on fuel that it is run with; `nil` stands for none.
  let fuels: [UInt64?]

  /// Which interpreter runs it, and how.
  enum Mode: Hashable, Sendable {
    case engine(EngineKind)
    /// In translated code, with changes to the stepper and back at random places.
    case detours(UInt64)

    static let all: [Mode] = EngineKind.allCases.map { .engine($0) } + [.detours(1), .detours(2)]

    func store(_ limits: StoreLimits, recordsCalls: Bool = false) -> Store {
      switch self {
      case .engine(let kind): return Store(limits: limits, engine: kind, recordsCalls: recordsCalls)
      case .detours(let seed):
        let store = Store(limits: limits, recordsCalls: recordsCalls)
        store.takeDetours(seed: seed)
        return store
      }
    }
  }

  /// A line of the figures: name, limit on fuel, fuel used, and what came out.
  func figure(fuel: UInt64?, mode: Mode) throws -> String {
    let store = mode.store(limits)
    let outcome = try Self.outcome { try run(in: store, fuel: fuel, slice: nil) }
    return line(fuel, store.fuelUsed, outcome)
  }

  /// The line without a limit on fuel, of an execution that runs out of it again and again and is gone on with.
  func figureInSlices(of slice: UInt64, mode: Mode) throws -> String {
    let store = mode.store(limits)
    let outcome = try Self.outcome { try run(in: store, fuel: nil, slice: slice) }
    return line(nil, store.fuelUsed, outcome)
  }

  /// - Parameter slice: What fuel the execution gets at a time, to go on again and again.
  func run(in store: Store, fuel: UInt64?, slice: UInt64?) throws -> [Value] {
    if let fuel { store.fuelLimit = store.fuelUsed + fuel }
    let function = try Instance(module, in: store).function("run")
    guard var slice else { return try function?.call() ?? [] }
    var used = store.fuelUsed
    store.fuelLimit = store.fuelUsed + slice
    do {
      return try function?.call() ?? []
    } catch let trap as Trap where trap.kind == .outOfFuel {
      while true {
        // A single step may cost more than a slice.
        slice = store.fuelUsed == used ? slice * 2 : slice
        used = store.fuelUsed
        store.fuelLimit = store.fuelUsed + slice
        do {
          return try store.resume()
        } catch let trap as Trap where trap.kind == .outOfFuel {
          continue
        }
      }
    }
  }

  private func line(_ fuel: UInt64?, _ used: UInt64, _ outcome: String) -> String {
    "\(name) \(fuel.map { String($0) } ?? "none") \(used) \(outcome)"
  }

  private static func outcome(_ run: () throws -> [Value]) throws -> String {
    do {
      return try run().map(text).joined(separator: ", ")
    } catch let trap as Trap {
      guard let frame = trap.backtrace.first else { return trap.kind.rawValue }
      return "\(trap.kind.rawValue) in \(frame.function) at 0x\(String(frame.offset, radix: 16))"
    } catch let exception as GuestException {
      return "exception " + exception.values.map(text).joined(separator: ", ")
    }
  }

  private static func text(_ value: Value) -> String {
    switch value {
    case .i32(let bits): String(Int32(bitPattern: bits))
    case .i64(let bits): String(Int64(bitPattern: bits))
    default: "\(value)"
    }
  }
}

enum GoldenPrograms {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Fixtures/golden")

  static let all: [GoldenProgram] = {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return files.filter { $0.hasSuffix(".wat") }.map { String($0.dropLast(4)) }.sorted().compactMap(read)
  }()

  static func figures() throws -> [String] {
    try String(contentsOf: folder.appendingPathComponent("figures.txt"), encoding: .utf8)
      .split(separator: "\n").filter { !$0.hasPrefix("#") }.map(String.init)
  }

  /// `;; limit NAME=N` and `;; fuel N…` stand on lines of their own.
  private static func read(_ name: String) -> GoldenProgram? {
    guard let text = try? String(contentsOf: folder.appendingPathComponent("\(name).wat"), encoding: .utf8),
      let bytes = try? Encoder.encode(parseModule(Array(text.utf8))), let module = try? Module(bytes: bytes)
    else { return nil }
    var limits = StoreLimits()
    var fuels: [UInt64?] = []
    for line in text.split(separator: "\n") {
      let words = line.split(separator: " ")
      if line.hasPrefix(";; limit "), let equals = words[2].firstIndex(of: "="),
        let limit = StoreLimit(rawValue: String(words[2][..<equals])),
        let value = UInt64(words[2][words[2].index(after: equals)...])
      {
        limits[limit] = value
      } else if line.hasPrefix(";; fuel ") {
        fuels = words[2...].map { UInt64($0) }
      }
    }
    return GoldenProgram(name: name, module: module, limits: limits, fuels: fuels.isEmpty ? [nil] : fuels)
  }
}
