import WASI
import Wasm

/// Gives advice about a module that imports something that `ipvm run` does not provide.
enum LinkHint {
  /// - Returns: The advice on the first import that is not provided, if there is one.
  static func text(for module: Module) -> String? {
    if let form = form(of: module.syntax) { return form }
    for item in module.syntax.imports {
      guard WASI.provides(item.module) else { return origin(item) }
      guard let type = WASI.functionType(item.module, item.name) else { return unknown(item.name) }
      let wanted: FunctionType? =
        if case .function(let index) = item.type { module.context.types.function(index) } else { nil }
      if type != wanted { return other(type, wanted, item.name) }
    }
    return nil
  }

  /// Returns advice if this is only a part of a program, by the custom sections of linkers.
  private static func form(of module: ModuleSyntax) -> String? {
    for section in module.customSections {
      if section.name == "linking" { return "this is an object file: wasm-ld, or the compiler without -c, links it" }
      if section.name == "dylink.0" || section.name == "dylink" {
        return "this is a shared library: link the program without -shared and -fPIC"
      }
    }
    return nil
  }

  private static func unknown(_ name: Name) -> String {
    let nearest = Suggestion.nearest(to: "\(name)", among: WASI.functionNames)
    return "WASI preview 1 has no function \(name)" + (nearest.map { "; did you mean \($0)?" } ?? "")
  }

  private static func other(_ type: FunctionType, _ wanted: FunctionType?, _ name: Name) -> String {
    guard let wanted else { return "\(name) of the host is a function: \(type.signature)" }
    let isWide =
      wanted.parameters.count == type.parameters.count && wanted.results == type.results
      && zip(wanted.parameters, type.parameters).allSatisfy { $0 == $1 || $0 == .i64 }
    return "\(name) of the host has type \(type.signature), not \(wanted.signature)"
      + (isWide ? ": preview 1 has pointers of 32 bits, compile for wasm32" : "")
  }

  /// Returns a text about who else provides such imports, and how to do without.
  private static func origin(_ item: Import) -> String {
    let (module, name) = ("\(item.module)", "\(item.name)")
    switch module {
    case "wasi": return "this is a program of wasi-threads; \(Proposal.threads.hint)"
    case "wbg", "__wbindgen_placeholder__", "__wbindgen_externref_xform__":
      return "this asks for the JavaScript of wasm-bindgen; compile for wasm32-wasip1 without it"
    case "go", "gojs": return "this asks for the JavaScript of Go; compile with GOOS=wasip1"
    case "a": return "this asks for the JavaScript of Emscripten; link with -sSTANDALONE_WASM"
    case "env" where name == "abort":
      return "this asks for a host of AssemblyScript; compile with --use abort= or with its wasi-shim"
    case "env"
    where name.hasPrefix("emscripten_") || name.hasPrefix("_embind_") || name.hasPrefix("invoke_")
      || name.hasPrefix("__syscall_") || name.hasPrefix("__cxa_"):
      return "this asks for the JavaScript of Emscripten; link with -sSTANDALONE_WASM and without what needs a browser"
    case "env":
      return "only wasi_snapshot_preview1 is provided; link what defines \(name), and without --allow-undefined, which "
        + "makes imports of what is missing"
    case _ where module.hasPrefix("wasi:"):
      return "this is the core of a component (WASI 0.2 and later); compile for preview 1, such as wasm32-wasip1"
    case _ where module.hasPrefix("wasm:"): return "this is for hosts with JavaScript; compile for wasm32-wasip1"
    case _ where module.hasPrefix("wasix_"): return "this is a program for WASIX; compile for wasm32-wasip1"
    default: return "only wasi_snapshot_preview1 is provided; a host that knows \(module) can run this"
    }
  }
}
