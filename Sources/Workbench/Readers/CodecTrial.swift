import IPLD

/// The readers and writers of DAG-CBOR and DAG-JSON: a value that the strict reader accepts is written in the same bytes.
package struct CodecTrial: ReaderTrial {
  private var isJSON = false

  package init() {}

  package mutating func makeInput(_ random: inout RandomNodes) -> ReaderInput {
    isJSON = random.number(8) == 0
    let (cbor, json) = Self.makeBases(&random)
    return ReaderInput(isJSON ? json : cbor, isText: isJSON)
  }

  package mutating func read(_ input: [UInt8]) -> Reading { isJSON ? readJSON(input) : readCBOR(input) }

  /// Makes a new value in both codecs.
  private static func makeBases(_ random: inout RandomNodes) -> (cbor: [UInt8], json: [UInt8]) {
    while true {
      let node = random.node()
      // Only a few values cannot be written as DAG-JSON.
      if let cbor = try? DAGCBOR.encode(node), let json = try? DAGJSON.encode(node) { return (cbor, json) }
    }
  }

  private func readCBOR(_ input: [UInt8]) -> Reading {
    let lenient = outcome { () throws(CodedError) in try DAGCBOR.decodeLeniently(input) }
    let checked = outcome { () throws(CodedError) in
      try input.withBytes { (input) throws(CodedError) in try DAGCBOR.check(input) }
    }
    do throws(CodedError) {
      let node = try DAGCBOR.decode(input)
      if case .failure = checked { return .broken(promise: "what is read is valid") }
      guard try DAGCBOR.encode(node) == input else {
        return .broken(promise: "what is read is written in the same bytes")
      }
      guard case .success((let other, true)) = lenient, other == node else {
        return .broken(promise: "the lenient reader reads the same")
      }
      return Self.check(node)
    } catch {
      guard case .failure(let other) = checked, other == error else {
        return .broken(promise: "what is not read is invalid for the same reason")
      }
      guard error.isInside(input) else { return .broken(promise: "errors are inside of the input") }
      guard case .success((let node, let isCanonical)) = lenient else { return .refused(error.slug) }
      if isCanonical { return .broken(promise: "only what is read strictly is canonical") }
      guard let bytes = try? DAGCBOR.encode(node), (try? DAGCBOR.decode(bytes)) == node else {
        return .broken(promise: "what is read leniently is written strictly")
      }
      return .refused(error.slug)
    }
  }

  private func readJSON(_ input: [UInt8]) -> Reading {
    do throws(CodedError) {
      let node = try DAGJSON.decode(input)
      guard let bytes = try? DAGCBOR.encode(node), (try? DAGCBOR.decode(bytes)) == node else {
        return .broken(promise: "what DAG-JSON says, DAG-CBOR says too")
      }
      return Self.check(node)
    } catch {
      return error.isInside(input) ? .refused(error.slug) : .broken(promise: "errors are inside of the input")
    }
  }

  /// Writes a value that was read as DAG-JSON, and reads it again.
  private static func check(_ node: Node) -> Reading {
    do throws(CodedError) {
      let text = try DAGJSON.encode(node)
      guard let again = try? DAGJSON.decode(text), again == node, (try? DAGJSON.encode(again)) == text else {
        return .broken(promise: "what is written as DAG-JSON reads back as itself")
      }
      return .accepted
    } catch {
      return error.has(IPLDErrorCode.jsonReserved)
        ? .accepted : .broken(promise: "every value but the reserved ones can be written as DAG-JSON")
    }
  }
}

extension CodedError {
  /// Returns true if the error's offset is one of an input.
  func isInside(_ input: [UInt8]) -> Bool { (0...input.count).contains(offset) }
}

private func outcome<Value>(_ body: () throws(CodedError) -> Value) -> Result<Value, CodedError> {
  do throws(CodedError) {
    return .success(try body())
  } catch {
    return .failure(error)
  }
}
