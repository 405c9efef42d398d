/// The structural limits of this implementation (appendix A.2.1, Structure), all of them past what producers make.
///
/// They are fixed. A module past one of them is rejected with an error of kind `.limit`. The raw value is the name in
/// `Spec/limits.md`.
package enum ModuleLimit: String, CaseIterable, Sendable {
  case bytes = "module-bytes"
  case types
  case subtypeDepth = "subtype-depth"
  case parameters, results, fields, imports, functions, tables, memories, globals, tags, exports
  case elementSegments = "element-segments"
  case elements
  case dataSegments = "data-segments"
  case bodySize = "body-bytes"
  case locals, nesting, operands
  case fixedArrayLength = "fixed-array-length"

  @inline(__always)
  package var value: Int { row.value }

  /// The things that the limit counts, as a plural.
  package var counted: StaticString { row.counted }

  @inline(__always)
  private var row: (value: Int, counted: StaticString) {
    switch self {
    case .bytes: (256 << 20, "bytes in a module")
    case .types: (1_000_000, "types")
    case .subtypeDepth: (63, "supertypes above a type")
    case .parameters: (1_000, "parameters")
    case .results: (1_000, "results")
    case .fields: (10_000, "fields")
    case .imports: (1_000_000, "imports")
    // Imported ones included; so for all index spaces below.
    case .functions: (1_000_000, "functions")
    case .tables: (100_000, "tables")
    case .memories: (100, "memories")
    case .globals: (1_000_000, "globals")
    case .tags: (1_000_000, "tags")
    case .exports: (1_000_000, "exports")
    case .elementSegments: (100_000, "element segments")
    case .elements: (10_000_000, "elements in a segment")
    case .dataSegments: (100_000, "data segments")
    case .bodySize: (7_654_321, "bytes in a function body")
    // Parameters included.
    case .locals: (50_000, "locals")
    case .nesting: (1_000_000, "nested blocks")
    case .operands: (1_000_000, "operands on the stack")
    case .fixedArrayLength: (10_000, "operands of array.new_fixed")
    }
  }

  /// Fails where `count` is past the limit.
  @inline(__always)
  func check(_ count: Int, at offset: @autoclosure () -> Int? = nil) throws(ModuleError) {
    if count > value { throw error(count, at: offset()) }
  }

  @inline(never)
  private func error(_ count: Int, at offset: Int?) -> ModuleError {
    ModuleError(
      .limit, "too many \(counted): \(count), at most \(value) are supported",
      at: offset.map { ModuleError.Location.offset($0) } ?? .none)
  }
}
