/// An annotation (section 6.3.6) that the parser gives a meaning to; its contents are tokens between two offsets.
struct Annotation {
  enum ID {
    /// `(@custom "name" location? "bytes"*)`: a custom section.
    case custom
    /// `(@name "name")`: what the name section calls something.
    case name
    /// `(@metadata.code.branch_hint "\00")`.
    case branchHint

    init?(bytes: [UInt8]) {
      if bytes.elementsEqual("custom".utf8) {
        self = .custom
      } else if bytes.elementsEqual("name".utf8) {
        self = .name
      } else if bytes.elementsEqual("metadata.code.branch_hint".utf8) {
        self = .branchHint
      } else {
        return nil
      }
    }

    var spelling: String {
      switch self {
      case .custom: "@custom"
      case .name: "@name"
      case .branchHint: "@metadata.code.branch_hint"
      }
    }
  }

  var id: ID
  /// Offset of the opening parenthesis.
  let start: Int
  let line: Int
  let lineStart: Int
  /// Where the tokens after the id start; the parenthesis that closes the annotation follows them.
  var contents = 0
  var contentsLine = 1
  var contentsLineStart = 0
  /// Offset after the closing parenthesis.
  var end = 0

  init(id: ID, start: Int, line: Int, lineStart: Int) {
    self.id = id
    self.start = start
    self.line = line
    self.lineStart = lineStart
  }
}

/// An annotation without a meaning for the parser.
struct UnknownAnnotation {
  /// As many are kept of one text.
  static let most = 1000

  let id: [UInt8]
  let annotation: Annotation
}

/// An annotation that a module's text has, and the module has not.
package struct DroppedAnnotation: Hashable, Sendable {
  /// Without `@`.
  package let id: String
  package let line: Int
  /// In bytes, from 1.
  package let column: Int
}
