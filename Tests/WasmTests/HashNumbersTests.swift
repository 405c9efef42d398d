import Testing

@testable import Wasm

@Suite struct HashNumbersTests {
  /// However few hashes there are, things are told apart.
  @Test(arguments: [1, 7, 1 << 20]) func `every thing has its number`(hashes: Int) {
    var numbers = HashNumbers()
    let things = (0..<3000).map { $0 * 31 }
    for (number, thing) in things.enumerated() {
      #expect(numbers.number(thing % hashes, where: { things[$0] == thing }) == nil)
      numbers.add(thing % hashes)
      #expect(numbers.number(thing % hashes, where: { things[$0] == thing }) == number)
    }
    for (number, thing) in things.enumerated() {
      #expect(numbers.number(thing % hashes, where: { things[$0] == thing }) == number)
    }
  }

  @Test func `negative hashes are hashes`() {
    var numbers = HashNumbers()
    #expect(numbers.number(.min, where: { _ in true }) == nil)
    for hash in [Int.min, -1, .max] { numbers.add(hash) }
    #expect(numbers.number(-1, where: { _ in true }) == 1)
    #expect(numbers.number(.max, where: { _ in false }) == nil)
  }

  /// What is defined last under a name is what a module gets.
  @Test func `later definitions replace earlier ones`() throws {
    let store = Store()
    var imports = Imports()
    for value: UInt32 in [1, 2] {
      let type = FunctionType([], [.i32])
      imports.define("a", "b", .function(Function(in: store, type: type) { _, _ in [.i32(value)] }))
      imports.define("a\u{0}b", "", .function(Function(in: store, type: type) { _, _ in [.i32(value + 2)] }))
    }
    guard case .function(let function) = imports["a", "b"], case .function(let other) = imports["a\u{0}b", ""] else {
      Issue.record("a definition is lost")
      return
    }
    #expect(try function.call() == [.i32(2)])
    #expect(try other.call() == [.i32(4)])
    if imports["a", ""] != nil { Issue.record("nothing is defined under the module alone") }
  }
}
