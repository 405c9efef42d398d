import IPLD

/// Changes valid blocks and looks whether the codecs still keep their promises.
struct CodecFuzz {
  /// An input for which a promise does not hold.
  struct Finding {
    let codec: String
    let input: [UInt8]
    let promise: String
  }

  private(set) var inputs = 0
  private(set) var accepted = 0
  /// How often each error was given, by its slug.
  private(set) var refusals: [String: Int] = [:]
  private var source: RandomNodes

  init(seed: UInt64) { source = RandomNodes(seed: seed) }

  /// Tries as many inputs, or fewer where one breaks a promise.
  mutating func run(count: Int, progress: (Int) -> Void) -> Finding? {
    var bases: (cbor: [UInt8], json: [UInt8]) = ([], [])
    for number in 0..<count {
      if number % 50 == 0 {
        bases = makeBases()
        progress(number)
      }
      let isJSON = source.number(8) == 0
      let input = source.mutate(isJSON ? bases.json : bases.cbor, isText: isJSON)
      inputs += 1
      if let promise = isJSON ? brokenByJSON(input) : brokenByCBOR(input) {
        return Finding(codec: isJSON ? "dag-json" : "dag-cbor", input: input, promise: promise)
      }
    }
    return nil
  }

  /// A new value in both codecs.
  private mutating func makeBases() -> (cbor: [UInt8], json: [UInt8]) {
    while true {
      let node = source.node()
      // Few values cannot be written as DAG-JSON.
      if let cbor = try? DAGCBOR.encode(node), let json = try? DAGJSON.encode(node) { return (cbor, json) }
    }
  }

  /// The promise of DAG-CBOR that an input breaks.
  private mutating func brokenByCBOR(_ input: [UInt8]) -> String? {
    let lenient = outcome { () throws(CodecError) in try DAGCBOR.decodeLeniently(input) }
    let checked = outcome { () throws(CodecError) in
      try input.withBytes { (input) throws(CodecError) in try DAGCBOR.check(input) }
    }
    do throws(CodecError) {
      let node = try DAGCBOR.decode(input)
      accepted += 1
      if case .failure = checked { return "what is read is valid" }
      guard try DAGCBOR.encode(node) == input else { return "what is read is written in the same bytes" }
      guard case .success((let other, true)) = lenient, other == node else {
        return "the lenient reader reads the same"
      }
      return brokenByValue(node)
    } catch {
      refusals[error.slug, default: 0] += 1
      guard case .failure(let other) = checked, other == error else {
        return "what is not read is invalid for the same reason"
      }
      guard error.offset >= 0, error.offset <= input.count else { return "errors are inside of the input" }
      guard case .success((let node, let isCanonical)) = lenient else { return nil }
      if isCanonical { return "only what is read strictly is canonical" }
      guard let bytes = try? DAGCBOR.encode(node), (try? DAGCBOR.decode(bytes)) == node else {
        return "what is read leniently is written strictly"
      }
      return nil
    }
  }

  /// The promise of DAG-JSON that an input breaks.
  private mutating func brokenByJSON(_ input: [UInt8]) -> String? {
    do throws(CodecError) {
      let node = try DAGJSON.decode(input)
      accepted += 1
      guard let bytes = try? DAGCBOR.encode(node), (try? DAGCBOR.decode(bytes)) == node else {
        return "what DAG-JSON says, DAG-CBOR says too"
      }
      return brokenByValue(node)
    } catch {
      refusals[error.slug, default: 0] += 1
      return error.offset >= 0 && error.offset <= input.count ? nil : "errors are inside of the input"
    }
  }

  /// The promise of DAG-JSON that a value breaks.
  private func brokenByValue(_ node: Node) -> String? {
    do throws(CodecError) {
      let text = try DAGJSON.encode(node)
      guard let again = try? DAGJSON.decode(text), again == node, (try? DAGJSON.encode(again)) == text else {
        return "what is written as DAG-JSON reads back as itself"
      }
      return nil
    } catch {
      return error.slug == "json.reserved" ? nil : "every value but the reserved ones can be written as DAG-JSON"
    }
  }
}

private func outcome<Value>(_ body: () throws(CodecError) -> Value) -> Result<Value, CodecError> {
  do throws(CodecError) {
    return .success(try body())
  } catch {
    return .failure(error)
  }
}
