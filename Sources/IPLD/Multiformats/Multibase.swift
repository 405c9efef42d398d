/// The bases of the multibase table: a prefix character that says how the rest of a text stands for bytes.
public enum Multibase: String, CaseIterable, Sendable {
  /// Binary digits, prefix `0`.
  case base2
  /// Octal digits, prefix `7`.
  case base8
  /// Decimal digits, prefix `9`.
  case base10
  /// Hexadecimal digits in lower case, prefix `f`.
  case base16
  /// Hexadecimal digits in upper case, prefix `F`.
  case base16upper
  /// Base 32 in the order of digits (RFC 4648, section 7) in lower case without padding, prefix `v`.
  case base32hex
  /// Base 32 in the order of digits in upper case without padding, prefix `V`.
  case base32hexupper
  /// Base 32 in the order of digits in lower case with padding, prefix `t`.
  case base32hexpad
  /// Base 32 in the order of digits in upper case with padding, prefix `T`.
  case base32hexpadupper
  /// Base 32 of RFC 4648 in lower case without padding, prefix `b`: the form of a CID of version 1.
  case base32
  /// Base 32 of RFC 4648 in upper case without padding, prefix `B`.
  case base32upper
  /// Base 32 of RFC 4648 in lower case with padding, prefix `c`.
  case base32pad
  /// Base 32 of RFC 4648 in upper case with padding, prefix `C`.
  case base32padupper
  /// The base 32 of z-base-32, made to be read aloud, prefix `h`.
  case base32z
  /// Digits and letters in lower case, prefix `k`: the form of an IPNS name.
  case base36
  /// Digits and letters in upper case, prefix `K`.
  case base36upper
  /// Base 58 in the order of Bitcoin, prefix `z`.
  case base58btc
  /// Base 58 in the order of Flickr, prefix `Z`.
  case base58flickr
  /// Base 64 of RFC 4648 without padding, prefix `m`.
  case base64
  /// Base 64 of RFC 4648 with padding, prefix `M`.
  case base64pad
  /// Base 64 for URLs (RFC 4648, section 5) without padding, prefix `u`.
  case base64url
  /// Base 64 for URLs with padding, prefix `U`.
  case base64urlpad
  /// One emoji a byte, prefix `🚀`.
  case base256emoji

  /// Texts longer than this are refused in bases whose digits stand for no whole number of bits: reading these takes
  /// time that grows with the square of the length.
  public static let maximumRadixLength = 4096

  /// The character that a text in this base begins with.
  public var prefix: Unicode.Scalar {
    switch self {
    case .base2: "0"
    case .base8: "7"
    case .base10: "9"
    case .base16: "f"
    case .base16upper: "F"
    case .base32hex: "v"
    case .base32hexupper: "V"
    case .base32hexpad: "t"
    case .base32hexpadupper: "T"
    case .base32: "b"
    case .base32upper: "B"
    case .base32pad: "c"
    case .base32padupper: "C"
    case .base32z: "h"
    case .base36: "k"
    case .base36upper: "K"
    case .base58btc: "z"
    case .base58flickr: "Z"
    case .base64: "m"
    case .base64pad: "M"
    case .base64url: "u"
    case .base64urlpad: "U"
    case .base256emoji: "\u{1F680}"
    }
  }

  /// The base with a prefix.
  public init?(prefix: Unicode.Scalar) {
    guard let base = Self.allCases.first(where: { $0.prefix == prefix }) else { return nil }
    self = base
  }

  /// Writes bytes as a text with the base's prefix.
  public func encode(_ bytes: some Collection<UInt8>) -> String {
    var text = String(prefix)
    text += encodeWithoutPrefix(bytes)
    return text
  }

  /// Reads a text whose first character says the base.
  public static func decode(_ text: String) throws(CodedError) -> (base: Multibase, bytes: [UInt8]) {
    guard let first = text.unicodeScalars.first else {
      throw CodedError(.multibaseEmpty, "an empty text has no multibase prefix")
    }
    guard let base = Multibase(prefix: first) else {
      throw CodedError(.multibaseUnknown, "no multibase has the prefix U+\(String(first.value, radix: 16))")
    }
    let width = UTF8.width(first)
    do {
      return (base, try base.decodeWithoutPrefix(Array(text.utf8.dropFirst(width))))
    } catch {
      throw error.moved(by: width)
    }
  }

  /// Writes bytes in this base alone.
  public func encodeWithoutPrefix(_ bytes: some Collection<UInt8>) -> String {
    switch form {
    case .bits(let alphabet, let padding): alphabet.encodeBits(Array(bytes), padding: padding)
    case .radix(let alphabet): alphabet.encodeNumber(Array(bytes))
    case .emoji: EmojiAlphabet.encode(bytes)
    }
  }

  /// Reads what `encodeWithoutPrefix` writes. Letters may have either case where the base says so.
  public func decodeWithoutPrefix(_ utf8: [UInt8]) throws(CodedError) -> [UInt8] {
    switch form {
    case .bits(let alphabet, let padding): return try alphabet.decodeBits(utf8, padding: padding)
    case .radix(let alphabet):
      guard utf8.count <= Self.maximumRadixLength else {
        throw CodedError(.multibaseTooLong, "more than \(Self.maximumRadixLength) digits of \(rawValue)")
      }
      return try alphabet.decodeNumber(utf8)
    case .emoji: return try EmojiAlphabet.decode(utf8)
    }
  }

  private enum Form {
    /// Each digit stands for a fixed count of bits (RFC 4648).
    case bits(BaseAlphabet, padding: Int)
    /// All digits together are one number; leading zero bytes are leading zero digits.
    case radix(BaseAlphabet)
    case emoji
  }

  private var form: Form {
    switch self {
    case .base2: .bits(.binary, padding: 1)
    case .base8: .bits(.octal, padding: 1)
    case .base10: .radix(.decimal)
    case .base16: .bits(.hexadecimal, padding: 1)
    case .base16upper: .bits(.hexadecimalUpper, padding: 1)
    case .base32hex: .bits(.base32hex, padding: 1)
    case .base32hexupper: .bits(.base32hexUpper, padding: 1)
    case .base32hexpad: .bits(.base32hex, padding: 8)
    case .base32hexpadupper: .bits(.base32hexUpper, padding: 8)
    case .base32: .bits(.base32, padding: 1)
    case .base32upper: .bits(.base32Upper, padding: 1)
    case .base32pad: .bits(.base32, padding: 8)
    case .base32padupper: .bits(.base32Upper, padding: 8)
    case .base32z: .bits(.base32z, padding: 1)
    case .base36: .radix(.base36)
    case .base36upper: .radix(.base36Upper)
    case .base58btc: .radix(.base58btc)
    case .base58flickr: .radix(.base58flickr)
    case .base64: .bits(.base64, padding: 1)
    case .base64pad: .bits(.base64, padding: 4)
    case .base64url: .bits(.base64url, padding: 1)
    case .base64urlpad: .bits(.base64url, padding: 4)
    case .base256emoji: .emoji
    }
  }
}
