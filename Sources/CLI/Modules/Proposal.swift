import Wasm

/// An extension of WebAssembly that is not in version 3.0, found by the location where a module is refused, with advice.
enum Proposal {
  case components, threads, legacyExceptions, wideArithmetic, customPageSizes, stackSwitching, halfPrecision
  case customDescriptors, memoryControl

  /// The text that it is not in WebAssembly 3.0, and how to tell a compiler to do without.
  var hint: String {
    switch self {
    case .components:
      "components (WASI 0.2 and later) are not in WebAssembly 3.0; compile for preview 1, such as wasm32-wasip1, which "
        + "gives a core module"
    case .threads:
      "shared memories and atomic instructions are the threads proposal, not in WebAssembly 3.0; compile without "
        + "-pthread and -matomics, link without --shared-memory"
    case .legacyExceptions:
      "these are legacy exceptions, not those of WebAssembly 3.0, and clang's default for -fwasm-exceptions; add -mllvm "
        + "-wasm-use-legacy-eh=false (Emscripten: -sWASM_LEGACY_EXCEPTIONS=0), or translate the module with wasm-opt "
        + "--translate-to-exnref -all"
    case .wideArithmetic:
      "this is the wide-arithmetic proposal, not in WebAssembly 3.0; compile without -mwide-arithmetic (Rust: without "
        + "-C target-feature=+wide-arithmetic)"
    case .customPageSizes:
      "this is the custom-page-sizes proposal, not in WebAssembly 3.0, whose pages have 64 KiB; link without --page-size"
    case .stackSwitching: "this is the stack-switching proposal, not in WebAssembly 3.0; compile without it"
    case .halfPrecision: "this is the half-precision proposal, not in WebAssembly 3.0; compile without -mfp16"
    case .customDescriptors:
      "this is the custom-descriptors proposal, not in WebAssembly 3.0; compile without it"
    case .memoryControl: "this is the memory-control proposal, not in WebAssembly 3.0; compile without it"
    }
  }

  /// - Parameters:
  ///   - error: The reason why the bytes are not a module, with its location.
  ///   - bytes: The bytes of the whole module, in either format.
  init?(_ error: ModuleError, in bytes: [UInt8]) {
    switch error.location {
    case .none: return nil
    case .offset(let offset):
      guard let proposal = Proposal(binary: bytes, at: offset) else { return nil }
      self = proposal
    case .text(let line, let column):
      guard let proposal = Proposal(word: Self.word(of: bytes, line: line, column: column)) else { return nil }
      self = proposal
    }
  }

  // MARK: The binary format

  /// Finds the proposal of the bytes that the decoder refused: an opcode, the flags of limits, a type, or the version.
  private init?(binary bytes: [UInt8], at offset: Int) {
    guard bytes.indices.contains(offset) else { return nil }
    let rest = bytes[offset...]
    if offset == 4 {
      guard rest.starts(with: [0x0D, 0x00, 0x01, 0x00]) || rest.starts(with: [0x0A, 0x00, 0x01, 0x00]) else {
        return nil
      }
      self = .components
      return
    }
    switch SectionID.at(offset, of: bytes) {
    case .code, .global, .element, .data: self.init(opcode: rest)
    case .memory, .import, .table: self.init(flags: rest[offset])
    case .type: self.init(type: rest[offset])
    default: return nil
    }
  }

  private init?(opcode bytes: ArraySlice<UInt8>) {
    switch (bytes.first ?? 0, Self.number(bytes.dropFirst())) {
    case (0x06, _), (0x07, _), (0x09, _), (0x18, _), (0x19, _): self = .legacyExceptions
    case (0xE0...0xE6, _): self = .stackSwitching
    case (0xFB, 32...40): self = .customDescriptors
    case (0xFC, 18): self = .memoryControl
    case (0xFC, 19...22): self = .wideArithmetic
    case (0xFC, 48...49), (0xFD, 0x120...0x14F): self = .halfPrecision
    case (0xFE, _): self = .threads
    default: return nil
    }
  }

  private init?(flags: UInt8) {
    guard flags < 0x10 else { return nil }
    if flags & 2 != 0 {
      self = .threads
    } else if flags & 8 != 0 {
      self = .customPageSizes
    } else {
      return nil
    }
  }

  private init?(type: UInt8) {
    switch type {
    case 0x5D: self = .stackSwitching
    case 0x4C, 0x4D: self = .customDescriptors
    case 0x65: self = .threads
    default: return nil
    }
  }

  /// Returns the unsigned LEB128 number at the start of some bytes; 0 where there is none of at most 32 bits.
  private static func number(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    var result: UInt64 = 0
    for (index, byte) in bytes.prefix(5).enumerated() {
      result |= UInt64(byte & 0x7F) << UInt64(7 * index)
      if byte < 0x80 { return result }
    }
    return 0
  }

  // MARK: The text format

  /// Finds the proposal of a word that the text format does not have.
  private init?(word: String) {
    switch word {
    case "component": self = .components
    case "shared", "atomic.fence": self = .threads
    case "try", "catch", "catch_all", "do", "delegate", "rethrow": self = .legacyExceptions
    case "i64.add128", "i64.sub128", "i64.mul_wide_s", "i64.mul_wide_u": self = .wideArithmetic
    case "pagesize": self = .customPageSizes
    case "cont", "cont.new", "cont.bind", "suspend", "resume", "resume_throw", "resume_throw_ref", "switch":
      self = .stackSwitching
    case "memory.discard": self = .memoryControl
    case "descriptor", "describes", "exact": self = .customDescriptors
    default:
      let parts = word.split(separator: ".")
      if parts.first == "f16x8" || parts.last == "load_f16" || parts.last == "store_f16" {
        self = .halfPrecision
      } else if parts.count > 2, parts[1] == "atomic" {
        self = .threads
      } else {
        return nil
      }
    }
  }

  /// Returns the keyword at a line and a column of a text, from 1 each; empty where there is none.
  private static func word(of text: [UInt8], line: Int, column: Int) -> String {
    var start = text.startIndex
    for _ in 1..<max(line, 1) {
      guard let end = text[start...].firstIndex(of: 0x0A) else { return "" }
      start = end + 1
    }
    guard column >= 1, column - 1 <= text.count - start else { return "" }
    let rest = text[(start + column - 1)...].drop { $0 == UInt8(ascii: "(") }
    let word = rest.prefix(32).prefix { byte in
      (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte) || byte == UInt8(ascii: ".")
        || byte == UInt8(ascii: "_")
    }
    return String(decoding: word, as: UTF8.self)
  }
}

extension SectionID {
  /// Returns the section that an offset is in, of a module that need not be well-formed.
  fileprivate static func at(_ offset: Int, of bytes: [UInt8]) -> SectionID? {
    var position = 8
    while position < bytes.count {
      let id = SectionID(rawValue: bytes[position])
      var (size, shift) = (0, 0)
      position += 1
      while true {
        guard position < bytes.count, shift < 35 else { return nil }
        let byte = bytes[position]
        size |= Int(byte & 0x7F) << shift
        (position, shift) = (position + 1, shift + 7)
        if byte < 0x80 { break }
      }
      // The sum of an index and of 35 bits fits.
      if offset < position + size { return offset >= position ? id : nil }
      position += size
    }
    return nil
  }
}
