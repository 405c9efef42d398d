/// The structural limits of this implementation (appendix A.2.1, Structure), all of them past what producers make.
///
/// A module past one of them is rejected with an error of kind `.limit`.
package enum ModuleLimits {
  package static let types = 1_000_000
  /// How many declared supertypes stand above a type.
  package static let subtypeDepth = 63
  package static let parameters = 1_000
  package static let results = 1_000
  package static let fields = 10_000
  package static let imports = 1_000_000
  /// Functions, imported ones included; so for all index spaces below.
  package static let functions = 1_000_000
  package static let tables = 100_000
  package static let memories = 100
  package static let globals = 1_000_000
  package static let tags = 1_000_000
  package static let exports = 1_000_000
  package static let elementSegments = 10_000_000
  /// Entries of one element segment.
  package static let elements = 10_000_000
  package static let dataSegments = 100_000
  /// Bytes of one function's code entry.
  package static let bodySize = 7_654_321
  /// Locals of one function, its parameters included.
  package static let locals = 50_000
  /// Blocks inside each other in one function.
  package static let nesting = 1_000_000
  /// Operands that stand on the stack of one function at once.
  package static let operands = 1_000_000
  /// Operands of `array.new_fixed`.
  package static let fixedArrayLength = 10_000

  /// Fails where `count` is past `limit`.
  static func check(_ count: Int, _ limit: Int, _ what: String, at offset: Int? = nil) throws(ModuleError) {
    guard count > limit else { return }
    let place = offset.map { ModuleError.Place.offset($0) } ?? .none
    throw ModuleError(.limit, "too many \(what): \(count), at most \(limit) are supported", at: place)
  }
}
