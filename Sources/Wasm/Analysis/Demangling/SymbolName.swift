/// The names that compilers give functions, and what people call them.
package enum SymbolName {
  /// A longer name is not looked at, and a longer result is none.
  static let mostBytes = 4096
  /// How deep a name may nest.
  static let mostDepth = 96
  /// How many parts of a name are read, and of a result written.
  static let mostSteps = 20_000

  /// What a name stands for in the source, where the name is one of Swift, Rust or C++ that is known here.
  ///
  /// Any bytes are taken: the work and the result are bounded, and `nil` is the answer for all that is past the bounds.
  package static func demangled(_ name: Name) -> String? {
    var bytes = name.utf8[...]
    guard bytes.count <= mostBytes else { return nil }
    // Some linkers put a further underscore in front.
    if bytes.starts(with: "__Z".utf8) || bytes.starts(with: "__R".utf8) || bytes.starts(with: "_$s".utf8)
      || bytes.starts(with: "_$S".utf8) || bytes.starts(with: "_$e".utf8)
    {
      bytes = bytes.dropFirst()
    }
    let name = Array(bytes)
    switch name.first {
    case UInt8(ascii: "$"): return SwiftDemangler.demangle(name)
    case UInt8(ascii: "_"):
      return RustDemangler.demangle(name) ?? RustDemangler.demangleLegacy(name) ?? ItaniumDemangler.demangle(name)
    default: return nil
    }
  }
}
