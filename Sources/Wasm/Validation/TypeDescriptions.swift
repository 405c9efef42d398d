extension HeapType: CustomStringConvertible {
  /// As in the text format, such as `any` or `3`.
  public var description: String {
    if let index { return String(index) }
    return Self.abstract.first { $0.type == self }.map { "\($0.name)" } ?? "bot"
  }
}

extension ReferenceType: CustomStringConvertible {
  /// As in the text format, such as `funcref` or `(ref 3)`.
  public var description: String {
    if isNullable, let known = HeapType.abstract.first(where: { $0.type == heap }) {
      return "\(known.nullableReference)"
    }
    return "(ref \(isNullable ? "null " : "")\(heap))"
  }
}

extension ValueType: CustomStringConvertible {
  /// As in the text format, such as `i32` or `(ref null 3)`.
  public var description: String {
    switch self {
    case .i32: "i32"
    case .i64: "i64"
    case .f32: "f32"
    case .f64: "f64"
    case .v128: "v128"
    default: reference?.description ?? "bot"
    }
  }
}
