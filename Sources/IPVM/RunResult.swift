import Evidence
import Wasm

/// How a run ended.
public enum RunOutcome: Sendable, CustomStringConvertible {
  /// The entry returned these values.
  case values([Value])
  /// The program gave this code to `proc_exit`.
  case exit(UInt32)
  /// The program trapped.
  case trap(TrapKind)
  /// The program threw an exception that nobody caught, with these values.
  case exception([Value])
  /// The next instruction would have used more fuel than the limit.
  case outOfFuel(limit: UInt64)

  init(_ outcome: Outcome) {
    func values(_ values: [CoreValue]) -> [Value] { values.map { $0.value ?? .reference(.null) } }
    switch outcome {
    case .values(let results): self = .values(values(results))
    case .exit(let code): self = .exit(code)
    case .trap(let kind, _): self = .trap(kind)
    case .exception(let arguments): self = .exception(values(arguments))
    case .outOfFuel(let limit): self = .outOfFuel(limit: limit)
    }
  }

  /// The values, or what happened instead.
  public var description: String {
    func list(_ values: [Value]) -> String { values.map(\.description).joined(separator: " ") }
    return switch self {
    case .values(let values): list(values)
    case .exit(let code): "exit \(code)"
    case .trap(let kind): "trap: \(kind.rawValue)"
    case .exception(let values): values.isEmpty ? "exception" : "exception: \(list(values))"
    case .outOfFuel(let limit): "out of fuel at \(limit)"
    }
  }
}

/// What came of a run.
public struct RunResult: Sendable {
  /// How the run ended.
  public let outcome: RunOutcome
  /// The fuel that the run used, the same on every machine.
  public let fuelUsed: UInt64
  /// The bytes that the program wrote to standard output.
  public let standardOutput: [UInt8]
  /// The bytes that the program wrote to standard error.
  public let standardError: [UInt8]
}
