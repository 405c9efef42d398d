import Wasm

/// The readers of mangled names of C++, Rust and Swift.
package struct SymbolNamesTrial: ReaderTrial {
  private static let names = [
    "_ZN4core3fmt9Formatter9write_str17h0123456789abcdefE", "_RNvMs_NtCs1234_4main3fooINtB4_3BarlE3baz",
    "_RINvNtC3std3mem8align_ofNtNtC3std3mem12DiscriminantE", "_ZNSt6vectorIiSaIiEE9push_backERKi",
    "_ZNKSt3__112basic_stringIcNS_11char_traitsIcEENS_9allocatorIcEEE4findEcm", "_Z1fIJiidEEvDpT_",
    "$s4main3fooyySiF", "$sSa6appendyyxnF", "$s4IPLD3CIDV11descriptionSSvg",
    "$s4main6StructV6methodyyAA5ProtoRzlF", "_TtC4main5Class", "_ZZ4mainENKUlvE_clEv",
  ]

  package init() {}

  package mutating func makeInput(_ random: inout RandomNodes) -> ReaderInput {
    ReaderInput(Array(Self.names[random.number(Self.names.count)].utf8))
  }

  package mutating func read(_ input: [UInt8]) -> Reading {
    guard let name = Name(validating: input) else { return .refused("not UTF-8") }
    guard let text = SymbolName.demangled(name) else { return .refused("not mangled") }
    guard text.utf8.count <= 1 << 16 else { return .broken(promise: "a name is at most 64 KiB long") }
    return text.isEmpty ? .broken(promise: "a name is not empty") : .accepted
  }
}
