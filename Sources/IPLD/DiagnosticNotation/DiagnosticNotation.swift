/// Writes values in the diagnostic notation of CBOR (RFC 8949, section 8), for people to read.
public struct DiagnosticNotation: NodeVisitor {
  /// What was written.
  public private(set) var text = ""

  /// Spaces for each level of nesting; on one line without it.
  private let indentation: Int?
  /// For each open list or map, whether something of it was written.
  private var open: [Bool] = []
  private var isBehindKey = false

  /// - Parameter indentation: How many spaces a level of nesting is set off by; all is on one line without it.
  public init(indentation: Int? = nil) { self.indentation = indentation }

  /// A value on one line, or on many.
  public static func text(of node: Node, indentation: Int? = nil) throws(CodecError) -> String {
    var writer = DiagnosticNotation(indentation: indentation)
    try node.visit(&writer)
    return writer.text
  }

  // MARK: Values

  public mutating func null() { put("null") }
  public mutating func bool(_ value: Bool) { put(value ? "true" : "false") }
  public mutating func integer(_ value: Int128) { put(String(value)) }

  public mutating func float(_ value: Double) {
    put(value.isFinite ? FloatText.of(value) : value.isNaN ? "NaN" : value < 0 ? "-Infinity" : "Infinity")
  }

  public mutating func string(_ utf8: UnsafeRawBufferPointer) { put(Self.quoted(utf8)) }
  public mutating func bytes(_ bytes: UnsafeRawBufferPointer) { put(Self.hexadecimal(bytes)) }

  public mutating func link(_ cid: UnsafeRawBufferPointer) {
    put("42(" + Self.hexadecimal([0] + Array(cid)) + ")")
  }

  public mutating func beginList(count: Int) { begin("[") }
  public mutating func endList() { end("]") }
  public mutating func beginMap(count: Int) { begin("{") }
  public mutating func endMap() { end("}") }

  public mutating func key(_ utf8: UnsafeRawBufferPointer) {
    put(Self.quoted(utf8))
    text += ": "
    isBehindKey = true
  }

  // MARK: Places

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
    if isBehindKey {
      isBehindKey = false
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
