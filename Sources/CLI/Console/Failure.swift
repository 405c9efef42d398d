import IPLD
import Wasm

/// The reason why a command ends without its answer: the line `error: WHAT at WHERE: WHY` and what belongs to it.
struct Failure: Error {
  let exit: Int32
  /// The name of the error, such as `wasm.malformed`.
  let code: any ErrorCode
  /// The message without the leading `error: `.
  var message: String
  var hint: String?
  /// The fuel that a run used.
  var fuel: UInt64?
  /// The statistics of a run, as for --stats.
  var statistics: JSON?
  var place = ModuleError.Location.none
  /// The guest's call stack, innermost first.
  var backtrace: [Trap.Frame] = []
  /// The locations of the frames in the source, as far as the module has them; as many as there are frames, or none.
  var locations: [SourceLocation?] = []

  static func usage(_ message: String, hint: String? = nil) -> Failure {
    Failure(ProgramErrorCode.usage, message: message, hint: hint)
  }

  /// - Parameter file: The file that the module was read from.
  init(_ error: ModuleError, file: String) {
    let (code, what): (ProgramErrorCode, String) =
      switch error.kind {
      case .malformed: (.wasmMalformed, "malformed module")
      case .invalid: (.wasmInvalid, "invalid module")
      case .unlinkable: (.wasmUnlinkable, "module cannot be linked")
      case .limit: (.wasmLimit, "module is past a limit")
      case .malformedCustom: (.wasmMalformedCustom, "malformed custom section")
      case .invalidCustom: (.wasmInvalidCustom, "invalid custom section")
      }
    let place =
      switch error.location {
      case .none: "in \(file)"
      case .offset(let offset): "at offset 0x\(String(offset, radix: 16)) (\(offset)) of \(file)"
      case .text(let line, let column): "at \(file):\(line):\(column)"
      }
    self.init(code, message: "\(what) \(place): \(error.message)", place: error.location)
  }

  /// - Parameter file: The file that the bytes were read from.
  init(_ error: CodedError, file: String) {
    let place = "at offset 0x\(String(error.offset, radix: 16)) (\(error.offset)) of \(file)"
    self.init(
      error.code, message: "\(error.slug) \(place): \(error.reason)", hint: error.hint, place: .offset(error.offset))
  }

  /// - Parameters:
  ///   - exit: The exit code, where it does not follow from the error's kind.
  ///   - hint: The advice to the user, where the error's own hint does not have it.
  init(
    _ code: any ErrorCode, exit: Int32? = nil, message: String, hint: String? = nil,
    place: ModuleError.Location = .none, backtrace: [Trap.Frame] = []
  ) {
    self.exit = exit ?? Exit.code(of: code.properties.kind)
    self.code = code
    self.message = message
    self.hint = hint ?? code.properties.hint
    self.place = place
    self.backtrace = backtrace
  }
}

extension Failure {
  /// Makes the failure for any error that was thrown.
  init(anything error: any Error) {
    self =
      error as? Failure ?? (error as? CodedError).map { Failure($0) }
      ?? Failure(ProgramErrorCode.internalError, message: "\(error)")
  }

  /// Makes the failure for a trap of the guest, with its offset in the module and the guest's call stack.
  init(_ trap: Trap) {
    var message = trap.kind.rawValue
    if let frame = trap.backtrace.first {
      message += " at offset 0x\(String(frame.offset, radix: 16)) in function \(frame.label)"
    }
    self.init(trap.kind, message: message, backtrace: trap.backtrace)
  }

  /// Finds the locations of the frames in the source, by the debug information of the module.
  mutating func locate(in module: ModuleSyntax) {
    guard !backtrace.isEmpty else { return }
    locations = DebugLines.locations(of: backtrace.map(\.offset), in: module)
    if let place = location(0) { message += " (\(place.text))" }
  }

  private func location(_ depth: Int) -> SourceLocation? {
    locations.indices.contains(depth) ? locations[depth] : nil
  }

  /// Returns the text for standard error, with every control character escaped.
  func report(colored: Bool) -> String {
    var text = Style.red("error:", colored) + " \(printable(message))\n"
    var depth = 0
    while depth < backtrace.count {
      let frame = backtrace[depth]
      let number = String(depth)
      let offset = "0x" + String(frame.offset, radix: 16)
      text += String(repeating: " ", count: max(4 - number.count, 0)) + number + ": "
      text += offset + String(repeating: " ", count: max(10 - offset.count, 1)) + printable(frame.label)
      if let location = location(depth) { text += "  " + printable(location.text) }
      // Recursion shows its frame once.
      let next = backtrace[depth...].firstIndex { $0 != frame } ?? backtrace.count
      text += next - depth > 1 ? " × \(next - depth)\n" : "\n"
      depth = next
    }
    if let hint { text += Style.cyan("hint:", colored) + " \(printable(hint))\n" }
    return text
  }

  var json: JSON {
    var fields: [(String, JSON)] = [
      ("code", .string(code.slug)), ("message", .string(message)), ("exit", .int(Int(exit))),
    ]
    switch place {
    case .none: break
    case .offset(let offset): fields.append(("offset", .int(offset)))
    case .text(let line, let column): fields += [("line", .int(line)), ("column", .int(column))]
    }
    if let hint { fields.append(("hint", .string(hint))) }
    if !backtrace.isEmpty {
      fields.append(("backtrace", .array(backtrace.indices.map { backtrace[$0].json(location($0)) })))
    }
    return .object(
      [("error", .object(fields))] + (fuel.map { [("fuel", .int(Int($0)))] } ?? [])
        + (statistics.map { [("stats", $0)] } ?? []))
  }
}

extension Trap.Frame {
  /// The quoted name, cut where it is very long, or the index where there is no name.
  var label: String {
    guard let name else { return String(function) }
    let text = FunctionLabel.text(name)
    return text.utf8.count <= 256 ? "\"\(text)\"" : "\"\(text.prefix(256))…\""
  }

  func json(_ location: SourceLocation?) -> JSON {
    let place: [(String, JSON)] =
      location.map { place in
        [("file", .string(place.file)), ("line", .number("\(place.line)")), ("column", .number("\(place.column)"))]
      } ?? []
    return .object(
      [("function", .int(Int(function)))] + FunctionLabel.fields(name) + [("offset", .int(offset))] + place)
  }
}

/// Returns a text that is safe to print on one line of a terminal: control characters are escaped.
func printable(_ text: String) -> String {
  guard text.unicodeScalars.contains(where: isControl) else { return text }
  var result = ""
  for scalar in text.unicodeScalars {
    if isControl(scalar) {
      result += "\\u{\(String(scalar.value, radix: 16))}"
    } else {
      result.unicodeScalars.append(scalar)
    }
  }
  return result
}

/// Returns true for C0 and C1 controls, DEL, line separators, and the marks that change the direction of writing.
private func isControl(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case ..<0x20, 0x7F..<0xA0, 0x2028...0x202E, 0x2066...0x2069: true
  default: false
  }
}
