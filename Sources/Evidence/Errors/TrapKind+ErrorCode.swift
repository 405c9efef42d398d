public import IPLD
public import Wasm

extension TrapKind: ErrorCode {
  /// The slug: `trap.` and the words of the specification, joined by underscores.
  public var slug: String { "trap." + String(rawValue.map { $0 == " " ? "_" : $0 }) }

  /// The kind and the meaning of the trap as an error of a run.
  public var properties: ErrorProperties {
    switch self {
    case .outOfFuel: ErrorProperties(.limit, "the run used up its --fuel")
    case .interrupted: ErrorProperties(.limit, "the run was over its --timeout")
    default: ErrorProperties(.trap, "the guest trapped: \(rawValue)")
    }
  }
}
