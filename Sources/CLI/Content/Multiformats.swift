import IPLD

extension Invocation {
  /// Returns the codec that an option names, in words of the multicodec table or as a number.
  func codec(_ option: Option) throws(Failure) -> Multicodec? {
    guard let word = value(option) else { return nil }
    if let codec = Multicodec(name: word.text) { return codec }
    let text = word.text.lowercased()
    let number = text.hasPrefix("0x") ? UInt64(text.dropFirst(2), radix: 16) : UInt64(text)
    guard let number, number <= Varint.maximum else {
      let nearest = Suggestion.nearest(to: word.text, among: Multicodec.table.map(\.name))
      throw .usage(
        "--\(option.name) takes the name or number of a codec, not '\(word.text)'",
        hint: nearest.map { "did you mean \($0)?" } ?? "such as raw, dag-cbor or 0x71")
    }
    return Multicodec(rawValue: number)
  }

  /// Returns the hash function that an option names; one that can be computed here.
  func hashFunction(_ option: Option) throws(Failure) -> Multicodec? {
    guard let word = value(option) else { return nil }
    guard let function = Multicodec(name: word.text), Multihash.functions.contains(function) else {
      throw .usage("--\(option.name) takes the name of a hash function, not '\(word.text)'")
    }
    return function
  }

  /// Returns the base that an option names, by its name or its prefix character.
  func base(_ option: Option) throws(Failure) -> Multibase? {
    guard let word = value(option) else { return nil }
    let scalars = Array(word.text.unicodeScalars)
    if scalars.count == 1, let base = Multibase(prefix: scalars[0]) { return base }
    guard let base = Multibase(rawValue: word.text) else {
      let nearest = Suggestion.nearest(to: word.text, among: Multibase.allCases.map(\.rawValue))
      throw .usage(
        "--\(option.name) takes the name or prefix of a base, not '\(word.text)'",
        hint: nearest.map { "did you mean \($0)?" } ?? "such as base32, base58btc or z")
    }
    return base
  }

  /// Returns the version of CIDs that an option names.
  func cidVersion(_ option: Option) throws(Failure) -> Int? {
    value(option).map { $0 == "0" ? 0 : 1 }
  }
}
