import Testing

@testable import Wasm

/// Names of functions as the source has them.
struct SymbolNameTests {
  @Test(arguments: [
    // C++
    ("_Z3addii", "add(int, int)"), ("_ZN4shop4CartIiE3addEi", "shop::Cart<int>::add(int)"),
    ("_Z5applyIiET_PFS0_S0_ES0_", "int apply<int>(int (*)(int), int)"),
    ("_ZNSt6vectorIiSaIiEE9push_backERKi", "std::vector<int, std::allocator<int>>::push_back(int const&)"),
    ("_ZN1AC2Ev", "A::A()"), ("_ZN1AD0Ev", "A::~A()"), ("_ZN1AplERKS_", "A::operator+(A const&)"),
    ("_ZNK1A3getEv", "A::get() const"), ("_ZTV1A", "vtable for A"),
    ("_Z1fIJidEEvDpOT_", "void f<int, double>(int&&, double&&)"), ("_Z1gPA3_i", "g(int (*) [3])"),
    ("_ZZ4mainENKUliE_clEi", "main::'lambda'(int)::operator()(int) const"),
    ("_ZN12_GLOBAL__N_11fEv", "(anonymous namespace)::f()"),
    ("_Z3sumi.cold", "sum(int) (.cold)"), ("__Z3addii", "add(int, int)"),
    // Rust
    ("_ZN4core9panicking9panic_fmt17h0123456789abcdefE", "core::panicking::panic_fmt"),
    (
      "_ZN48_$LT$app..Item$u20$as$u20$core..fmt..Display$GT$3fmt17h0123456789abcdefE",
      "<app::Item as core::fmt::Display>::fmt"
    ),
    ("_RNvCs15kBYyAo9fc_7mycrate7example", "mycrate::example"),
    ("_RNvMCs4fqI2P2rA04_7mycrateNtB2_3Foo3bar", "<mycrate::Foo>::bar"),
    ("_RINvNtC3std3mem8align_ofjdE", "std::mem::align_of::<usize, f64>"),
    ("_RNCNvC7mycrate4main0B3_", "mycrate::main::{closure#0}"), ("_RINvC1a1fRShKj5_E", "a::f::<&[u8], 5>"),
    ("_RNvXCs1_1aNtB2_1BNtNtC4core3fmt5Debug3fmt", "<a::B as core::fmt::Debug>::fmt"),
    ("_RNvC1au8gdel_5qa", "a::gödel"),
    // Swift
    ("$s4main3fooyyF", "main.foo() -> ()"),
    ("$e7Program10mandelbrotys6UInt64VSi_SitF", "Program.mandelbrot(Swift.Int, Swift.Int) -> Swift.UInt64"),
    ("$e7Program4TreeC5depthACSi_tcfc", "Program.Tree.init(depth: Swift.Int) -> Program.Tree"),
    ("$e7Program4TreeCfD", "Program.Tree.__deallocating_deinit"),
    ("$s4main3BoxV5valueSivg", "main.Box.value.getter : Swift.Int"),
    (
      "$e7Program6OutputV5flush2toys6UInt32V_tFySWXEfU_",
      "closure #1 (Swift.UnsafeRawBufferPointer) -> () in Program.Output.flush(to: Swift.UInt32) -> ()"
    ),
    ("$e7Program9argumentsSaySays5UInt8VGGyF", "Program.arguments() -> [[Swift.UInt8]]"),
    (
      "$eSa28_allocateBufferUninitialized15minimumCapacitys016_ContiguousArrayB0VyxGSi_tFZSd_Tt0g5",
      "generic specialization <Swift.Double> of static Swift.Array._allocateBufferUninitialized"
        + "(minimumCapacity: Swift.Int) -> Swift._ContiguousArrayBuffer<A>"
    ),
    ("$s4main1poiyS2i_SitF", "main.+ infix(Swift.Int, Swift.Int) -> Swift.Int"),
  ])
  func `A known name is shown as the source has it`(name: String, text: String) {
    #expect(SymbolName.demangled(Name(name)) == text)
  }

  @Test(arguments: [
    "", "_", "_Z", "_ZN", "_ZN3", "_ZN3foo", "_Z99999999999f", "_Z3ad", "_R", "_RC", "_RNvC", "_RB_", "_RNvB_1a", "$s",
    "$s4",
    "$sAA", "$s4main3foo", "main", "_start", "add", "$", "_ZS_", "_ZT_", "_Z1fT_", "_ZNE", "_Z1fA_", "$sD", "$sG",
    "$sF",
    "_ZN1a17h0123456789abcdeE", "_RNvC1au3aaa1b",
  ])
  func `Any other name stays as it is`(name: String) {
    #expect(SymbolName.demangled(Name(name)) == nil)
  }

  /// Names whose text would be endless, or whose nesting is.
  @Test(arguments: [
    "_Z1f" + String(repeating: "P", count: 3000) + "i", "_Z1f" + String(repeating: "1AI", count: 900),
    "_ZN" + String(repeating: "1a", count: 1500) + "Ev", "_Z1fi" + (0..<60).map { "St4pairIS\($0)_S\($0)_E" }.joined(),
    "_Z1f1AI" + (0..<30).map { _ in "S_IS_S_E" }.joined() + "E", "_R" + String(repeating: "Nv", count: 2000) + "C1a1b",
    "_RIC1a" + (0..<400).map { _ in "TB2_B2_E" }.joined() + "E", "_RC1a" + String(repeating: "B0_", count: 1000),
    "$s4main" + String(repeating: "Sit", count: 1300), "$s1aV" + String(repeating: "AA_AAt", count: 600) + "D",
    "$s" + String(repeating: "SiSg", count: 1000), "$s1a1bySi" + String(repeating: "d", count: 4000) + "F",
    "_Z1fIJ" + String(repeating: "i", count: 3900) + "EEvDpT_", String(repeating: "_Z", count: 2048),
    "_Z" + String(repeating: "N", count: 4094),
  ])
  func `Names past the bounds are refused, or short`(name: String) {
    let clock = ContinuousClock()
    var text: String?
    let time = clock.measure { text = SymbolName.demangled(Name(name)) }
    #expect((text?.utf8.count ?? 0) <= 2 * SymbolName.mostBytes)
    // A bound that fails makes this minutes, or the memory of the machine.
    #expect(time < .seconds(20))
  }

  @Test func `No change of a name does any harm`() {
    let names = [
      "_ZNSt6vectorIN4shop4CartIiEESaIS2_EE12emplace_backIJRKS2_EEEvDpOT_",
      "_RINvMNtCs4X4t9plMPHF_9addr2line4lineNtB3_9LazyLines6borrowINtNtC5gimli4read3EndNtB1_3LittEEC3std",
      "$eSa6append10contentsOfyqd__n_t7ElementQyd__RszSTRd__lFs5UInt8V_s18ReversedCollectionVySayAFGGTg5",
      "_ZN48_$LT$app..Item$u20$as$u20$core..fmt..Display$GT$3fmt17h0123456789abcdefE",
    ].map { Array($0.utf8) }
    let letters = Array("0123456789_EILNSTXZaAcCdDfFgGiKlMmnNopPqQrRstTuUvVwWxyYz$.BJ\u{7F}".utf8)
    var state: UInt64 = 1
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    var longest = 0
    for _ in 0..<20_000 {
      var name = names[next(names.count)]
      for _ in 0...next(4) {
        let place = 2 + next(name.count - 2)
        switch next(4) {
        case 0: name[place] = letters[next(letters.count)]
        case 1: name.insert(letters[next(letters.count)], at: place)
        case 2: if name.count > 8 { name.remove(at: place) }
        default: name.insert(contentsOf: name[place..<min(place + next(9), name.count)], at: place)
        }
      }
      guard let valid = Name(validating: name) else { continue }
      longest = max(longest, SymbolName.demangled(valid)?.utf8.count ?? 0)
    }
    #expect(longest > 0)
    #expect(longest <= 2 * SymbolName.mostBytes)
  }
}
