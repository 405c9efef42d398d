public import IPLD

/// Statements about the arguments of an invocation, all of which have to hold (UCAN Delegation, section Policy).
public struct Policy: Sendable, Hashable {
  /// The statements, which all have to hold.
  public var statements: [Statement]

  /// Makes a policy of statements, which all have to hold.
  public init(_ statements: [Statement] = []) { self.statements = statements }

  /// Reads a list of statements.
  public init(_ node: Node) throws(CodedError) {
    guard let list = node.list else { throw CodedError(.ucanPolicy, "a policy is a list of statements") }
    statements = []
    for node in list { statements.append(try Statement(node)) }
  }

  /// The policy as data.
  public var node: Node { .list(statements.map(\.node)) }

  /// Tells whether all statements hold for the arguments.
  public func matches(_ arguments: Node) -> Bool { firstFailure(arguments) == nil }

  /// The first statement that does not hold for the arguments. One that takes too long to evaluate does not hold.
  public func firstFailure(_ arguments: Node) -> Statement? {
    var evaluator = Evaluator()
    for statement in statements where !evaluator.holds(statement, arguments) || evaluator.isExhausted {
      return statement
    }
    return nil
  }
}
