import IPLD
import Evidence
import WASI
import Wasm

/// The report on a verified receipt, for people and for programs.
struct ReceiptReport {
  private let verification: Verification
  private let nanoseconds: UInt64
  /// The number that a sample was drawn with.
  var nonce: [UInt8]?

  init(_ verification: Verification, nanoseconds: UInt64) {
    self.verification = verification
    self.nanoseconds = nanoseconds
  }

  private var outside: [(name: String, count: Int)] {
    var counts: [(name: String, count: Int)] = []
    let names = WASI.functionNames
    for hostCall in verification.hostCalls where hostCall.isOutside {
      let name = names.indices.contains(hostCall.function) ? names[hostCall.function] : "\(hostCall.function)"
      if let index = counts.firstIndex(where: { $0.name == name }) {
        counts[index].count += 1
      } else {
        counts.append((name, 1))
      }
    }
    return counts
  }

  private var seconds: String {
    let milliseconds = nanoseconds / 1_000_000
    let fraction = String(milliseconds % 1000)
    return "\(milliseconds / 1000)." + String(repeating: "0", count: 3 - fraction.count) + fraction
  }

  var text: String {
    var lines: [(String, String)] = []
    if let nonce = nonceText { lines.append(("nonce", nonce)) }
    if let receipt = verification.receipt {
      let size = verification.moduleByteCount.map { " (\(FuelText.count(UInt64($0), "byte")))" } ?? ""
      lines += [
        ("receipt", "\(receipt.cid)"),
        ("by", "\(receipt.receipt.executor)"),
        ("core", "\(receipt.coreCID)"),
        ("module", "\(receipt.computation.module)\(size)"),
        ("claim", claim(receipt)),
      ]
    }
    lines.append(("result", result))
    lines.append(("trust", trust))
    return lines.map { printable($0.0 + String(repeating: " ", count: 10 - $0.0.utf8.count) + $0.1) + "\n" }.joined()
  }

  private var nonceText: String? { nonce.map { $0.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined() } }

  private func claim(_ receipt: ExecutionReceipt) -> String {
    var parts = [Self.text(receipt.core.outcome), "fuel \(FuelText.grouped(receipt.core.fuel))"]
    let count = receipt.core.hostCalls.count
    let outside = outside.reduce(0) { $0 + $1.count }
    if count > 0 {
      parts.append("\(FuelText.count(count, "call")) of the host, \(FuelText.grouped(outside)) answered by the outside")
    }
    return parts.joined(separator: "   ")
  }

  private var result: String {
    var text = verification.verdict.rawValue
    if let error = verification.error { text += "   \(error.slug): \(error.reason)" }
    switch verification.verdict {
    case .valid:
      text += "   \(Self.segments(verification.segments.all)) executed again in \(seconds) s"
    case .sampled:
      let (checked, all) = verification.segments
      text +=
        "   \(FuelText.grouped(checked)) of \(FuelText.grouped(all)) segments executed again in \(seconds) s; found if one is bad: \(Self.chance(1, checked, all))"
      for share in [10, 50] where all >= 100 / share {
        text += ", if \(share) % are: \(Self.chance(max(all * share / 100, 1), checked, all))"
      }
    default: break
    }
    return text
  }

  /// Returns the chance that a sample has at least one of the bad segments, in percent, rounded down.
  static func chance(_ bad: Int, _ checked: Int, _ all: Int) -> String {
    var missed = 1.0
    for draw in 0..<checked { missed *= Double(max(all - bad - draw, 0)) / Double(all - draw) }
    let hundredths = Int((1 - missed) * 10_000)
    guard hundredths < 9_999 || missed == 0 else { return "over 99.99 %" }
    let fraction = String(hundredths % 100)
    return "\(hundredths / 100)." + (fraction.utf8.count < 2 ? "0" : "") + fraction + " %"
  }

  private static func segments(_ count: Int) -> String {
    count == 1 ? "one segment" : "\(FuelText.grouped(count)) segments"
  }

  private var trust: String {
    guard verification.verdict == .valid || verification.verdict == .sampled else {
      return "nothing: the receipt was not confirmed"
    }
    let (checked, all) = verification.segments
    var parts: [String] = []
    if verification.verdict == .sampled { parts.append("\(Self.segments(all - checked)) that were not executed") }
    let list = outside.map { "\($0.name) \(FuelText.grouped($0.count))" }.joined(separator: ", ")
    if !list.isEmpty { parts.append("the answers of the outside, which are known from the receipt alone: \(list)") }
    if parts.isEmpty { return "no answers of the outside: the result follows from the inputs alone" }
    return parts.joined(separator: ", and ")
  }

  /// Returns an outcome in a few words.
  static func text(_ outcome: Outcome) -> String {
    switch outcome {
    case .values(let values):
      values.isEmpty
        ? "returned" : "returned " + values.map { $0.value.map(ValueText.text) ?? "\($0.type)" }.joined(separator: ", ")
    case .exit(let code): "exit \(code)"
    case .trap(let kind, let location):
      "trap: \(kind.rawValue)"
        + (location.map { " at offset 0x\(String($0.offset, radix: 16)) in function \($0.function)" } ?? "")
    case .exception: "uncaught exception"
    case .outOfFuel(let limit): "out of fuel, limit \(FuelText.grouped(limit))"
    }
  }

  var json: JSON {
    var fields: [(String, JSON)] = [("verdict", .string(verification.verdict.rawValue))]
    if let receipt = verification.receipt {
      fields += [
        ("receipt", .string("\(receipt.cid)")), ("executor", .string("\(receipt.receipt.executor)")),
        ("core", .string("\(receipt.coreCID)")), ("computation", .string("\(receipt.core.computation)")),
        ("module", .string("\(receipt.computation.module)")),
        ("outcome", .string(Self.text(receipt.core.outcome))), ("fuel", .number(String(receipt.core.fuel))),
        ("effects", .int(verification.hostCalls.count)),
      ]
    }
    fields += [
      (
        "outside",
        .object(outside.map { ($0.name, .int($0.count)) })
      ),
      (
        "segments",
        .object([("checked", .int(verification.segments.checked)), ("all", .int(verification.segments.all))])
      ),
      ("nanoseconds", .number(String(nanoseconds))),
    ]
    if let nonce = nonceText { fields.append(("nonce", .string(nonce))) }
    if let error = verification.error {
      fields.append(("error", .object([("code", .string(error.slug)), ("message", .string(error.reason))])))
    }
    return .object(fields)
  }
}
