extension HeapType: CustomStringConvertible {
  /// The type in the text format, such as `any` or `3`.
  public var description: String {
    if let index { return String(index) }
    return Self.abstract.first { $0.type == self }.map { "\($0.name)" } ?? "bot"
  }
}

extension ReferenceType: CustomStringConvertible {
  /// The type in the text format, such as `funcref` or `(ref 3)`.
  public var description: String {
    if isNullable, let known = HeapType.abstract.first(where: { $0.type == heap }) {
      return "\(known.nullableReference)"
    }
    return "(ref \(isNullable ? "null " : "")\(heap))"
  }
}

extension ValueType: CustomStringConvertible {
  /// The type in the text format, such as `i32` or `(ref null 3)`.
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

extension FunctionType: CustomStringConvertible {
  /// The type in the text format, such as `(func (param i32 i64) (result f32))`.
  public var description: String {
    func list(_ keyword: String, _ types: [ValueType]) -> String {
      types.isEmpty ? "" : " (\(keyword) \(types.map(\.description).joined(separator: " ")))"
    }
    return "(func\(list("param", parameters))\(list("result", results)))"
  }
}

extension Limits: CustomStringConvertible {
  /// The type in the text format, such as `1 2`.
  public var description: String { maximum.map { "\(minimum) \($0)" } ?? "\(minimum)" }
}

extension AddressType {
  /// The prefix of limits in the text format: nothing, or `i64` and a blank.
  fileprivate var prefix: String { self == .i64 ? "i64 " : "" }
}

extension MemoryType: CustomStringConvertible {
  public var description: String { "(memory \(addressType.prefix)\(limits))" }
}

extension TableType: CustomStringConvertible {
  public var description: String { "(table \(addressType.prefix)\(limits) \(element))" }
}

extension GlobalType: CustomStringConvertible {
  public var description: String { isMutable ? "(global (mut \(value)))" : "(global \(value))" }
}

extension TypeSpace {
  /// An external type of this module, as in the text format.
  package func description(of type: ExternalType) -> String {
    switch type {
    case .function(let index): function(index)?.description ?? "(func (type \(index)))"
    case .table(let type): type.description
    case .memory(let type): type.description
    case .global(let type): type.description
    case .tag(let index): "(tag" + (function(index)?.description.dropFirst(5) ?? ")")
    }
  }
}
