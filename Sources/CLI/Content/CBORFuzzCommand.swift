import IPLD

enum CBORFuzzCommand {
  private static let seed = Option.value("seed", "S", standard: "0", "where the random numbers begin")
  private static let count = Option.value("count", "N", standard: "100000", "how many inputs")

  static let command = Command(
    "cbor fuzz", "try changed blocks on the readers and writers", operands: .none, options: [seed, count],
    examples: [
      Example("ipvm cbor fuzz --count 1_000_000", "a million inputs, the same on every machine"),
      Example("ipvm cbor fuzz --seed 7", "others"),
    ],
    details: [
      "Makes values, changes their bytes in DAG-CBOR and DAG-JSON, and reads them. What the strict reader accepts has "
        + "to be written in the same bytes; what it refuses has to have a place; all readers have to agree. Prints "
        + "how many were accepted and why others were not. At the first input for which that does not hold, prints "
        + "it; the exit code is 1."
    ]
  ) { invocation in
    let seed =
      try invocation.value(seed).map { word throws(Failure) in try Quantity.count(word, option: "--seed") } ?? 0
    let count = try invocation.value(count).map { word throws(Failure) in
      try Quantity.count(word, option: "--count")
    }
    let showsProgress = Progress.isWanted && !invocation.flag(.json)
    var fuzz = CodecFuzz(seed: seed)
    let total = Int(clamping: count ?? 100_000)
    let finding = fuzz.run(count: total) { done in
      if showsProgress, done % 10_000 == 0 { Streams.note("\r\u{1B}[K\(done)/\(total)") }
    }
    if showsProgress { Streams.note("\r\u{1B}[K") }
    let refusals = fuzz.refusals.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    if invocation.flag(.json) {
      let problem = finding.map { finding in
        JSON.object([
          ("codec", .string(finding.codec)), ("promise", .string(finding.promise)),
          ("hex", .string(Multibase.base16.encodeWithoutPrefix(finding.input))),
        ])
      }
      try Streams.print(
        JSON.object([
          ("inputs", .int(fuzz.inputs)), ("accepted", .int(fuzz.accepted)),
          ("refused", .object(refusals.map { ($0.key, .int($0.value)) })), ("finding", problem ?? .null),
        ]).text + "\n")
    } else {
      var text = ""
      for (slug, count) in refusals { text += "\(count)\t\(slug)\n" }
      text += "\(fuzz.inputs) inputs, \(fuzz.accepted) accepted, \(finding == nil ? 0 : 1) findings\n"
      if let finding {
        text += "\(finding.codec): \(finding.promise): \(Multibase.base16.encodeWithoutPrefix(finding.input))\n"
      }
      try Streams.print(text)
    }
    return finding == nil ? Exit.success : Exit.negative
  }
}
