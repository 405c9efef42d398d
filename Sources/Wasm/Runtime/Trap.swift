/// An execution that stopped, with the guest's call stack.
public struct Trap: Error, Sendable, CustomStringConvertible {
  /// A function on the stack.
  public struct Frame: Hashable, Sendable {
    /// The index in its module's function index space.
    public let function: Index
    /// The name of the function in the name section or of an export, if there is one.
    public let name: Name?
    /// The offset of the instruction in the module's bytes.
    public let offset: Int

    package init(function: Index, name: Name?, offset: Int) {
      self.function = function
      self.name = name
      self.offset = offset
    }
  }

  /// The kind of the trap.
  public let kind: TrapKind
  /// The index at which an indirect call found nothing, for `undefinedElement` and `uninitializedElement`, else `nil`.
  public let element: UInt64?
  /// The functions on the stack, innermost first; at most `maximumFrames` are kept.
  public let backtrace: [Frame]

  static let maximumFrames = 64

  /// Makes a trap, which a function of the host may throw as well.
  public init(_ kind: TrapKind, element: UInt64? = nil, backtrace: [Frame] = []) {
    self.kind = kind
    self.element = element
    self.backtrace = backtrace
  }

  public var description: String { element.map { "\(kind.rawValue) \($0)" } ?? kind.rawValue }
}
