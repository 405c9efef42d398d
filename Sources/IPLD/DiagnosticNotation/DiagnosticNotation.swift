/// Writes values in the diagnostic notation of CBOR (RFC 8949, section 8), for people to read.
public struct DiagnosticNotation: NodeVisitor {
  /// The text that was written.
  public private(set) var text = ""

  /// Spaces for each level of nesting; on one line without it.
  private let indentation: Int?
  /// The open lists and maps: true for each of which a value was written.
  private var open: [Bool] = []
  private var isAfterKey = false

  /// - Parameter indentation: The number of spaces by which a level of nesting is set off; all is on one line without
  ///   it.
  public init(indentation: Int? = nil) { self.indentation = indentation }

  /// A value on one line, or on many.
  public static func text(of node: Node, indentation: Int? = nil) throws(CodedError) -> String {
    var writer = DiagnosticNotation(indentation: indentation)
    try node.visit(&writer)
    return writer.text
  }

  // MARK: Values

  /// Writes `null`.
  public mutating func null() { put("null") }
  /// Writes `true` or `false`.
  public mutating func bool(_ value: Bool) { put(value ? "true" : "false") }
  /// Writes an integer in decimal digits.
  public mutating func integer(_ value: Int128) { put(String(value)) }

  /// Writes a float, with a point or an exponent.
  public mutating func float(_ value: Double) {
    put(value.isFinite ? FloatText.of(value) : value.isNaN ? "NaN" : value < 0 ? "-Infinity" : "Infinity")
  }

  /// Writes a text in quotes, with escapes where needed.
  public mutating func string(_ utf8: UnsafeRawBufferPointer) { put(Self.quoted(utf8)) }
  /// Writes a byte string in hexadecimal digits, as `h'00ff'`.
  public mutating func bytes(_ bytes: UnsafeRawBufferPointer) { put(Self.hexadecimal(bytes)) }

  /// Writes a link as tag 42 of a byte string.
  public mutating func link(_ cid: UnsafeRawBufferPointer) {
    put("42(" + Self.hexadecimal([0] + Array(cid)) + ")")
  }

  /// Writes the bracket that opens a list.
  public mutating func beginList(count: Int) { begin("[") }
  /// Writes the bracket that closes a list.
  public mutating func endList() { end("]") }
  /// Writes the brace that opens a map.
  public mutating func beginMap(count: Int) { begin("{") }
  /// Writes the brace that closes a map.
  public mutating func endMap() { end("}") }

  /// Writes the key of the next value of a map.
  public mutating func key(_ utf8: UnsafeRawBufferPointer) {
    put(Self.quoted(utf8))
    text += ": "
    isAfterKey = true
  }

  // MARK: Separators

  private mutating func put(_ value: String) {
    separate()
    text += value
  }

  private mutating func begin(_ bracket: String) {
    put(bracket)
    open.append(false)
  }

  private mutating func end(_ bracket: String) {
    if open.removeLast() { breakLine() }
    text += bracket
  }

  /// Writes what stands before a value or a key.
  private mutating func separate() {
    if isAfterKey {
      isAfterKey = false
      return
    }
    guard let last = open.indices.last else { return }
    if open[last] { text += indentation == nil ? ", " : "," }
    open[last] = true
    breakLine()
  }

  private mutating func breakLine() {
    guard let indentation else { return }
    text += "\n" + String(repeating: " ", count: indentation * open.count)
  }

  // MARK: Texts

  private static func quoted(_ utf8: UnsafeRawBufferPointer) -> String {
    var writer = DAGJSONWriter()
    writer.write(text: utf8)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  private static func hexadecimal(_ bytes: some Collection<UInt8>) -> String {
    "h'" + Multibase.base16.encodeWithoutPrefix(bytes) + "'"
  }
}
