/// An annotation (section 6.3.6) that the parser gives a meaning to; its contents are tokens between two offsets.
struct Annotation {
  enum ID {
    /// The annotation `(@custom "name" location? "bytes"*)` is a custom section.
    case custom
    /// The annotation `(@name "name")` gives a name of the name section.
    case name
    /// The annotation `(@metadata.code.branch_hint "\00")` is a branch hint.
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
  /// The offset of the opening parenthesis.
  let start: Int
  let line: Int
  let lineStart: Int
  /// The offset of the tokens after the id; the parenthesis that closes the annotation follows them.
  var contents = 0
  var contentsLine = 1
  var contentsLineStart = 0
  /// The offset after the closing parenthesis.
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
  /// The most of them that are kept of one text.
  static let most = 1000

  let id: [UInt8]
  let annotation: Annotation
}

/// An annotation that is in a module's text but not in the module.
package struct DroppedAnnotation: Hashable, Sendable {
  /// The id without `@`.
  package let id: String
  package let line: Int
  /// The column in bytes, from 1.
  package let column: Int
}
