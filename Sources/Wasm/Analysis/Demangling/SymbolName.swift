/// The names that compilers give functions, and their names in the source.
package enum SymbolName {
  /// The most bytes of a name, and of a result; a longer one has no result.
  static let mostBytes = 4096
  /// The greatest depth of a name.
  static let mostDepth = 96
  /// The most parts of a name that are read, and of a result that are written.
  static let mostSteps = 20_000

  /// Returns the name in the source that a name of Swift, Rust or C++ stands for, if it is one that is known here.
  ///
  /// Any bytes are accepted: the work and the result are bounded, and all that is past the bounds gives `nil`.
  package static func demangled(_ name: Name) -> String? {
    var bytes = name.utf8[...]
    guard bytes.count <= mostBytes else { return nil }
    // Some linkers prefix a further underscore.
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
