/// A help text as data: terminals, manual pages and programs each get a form of it.
struct Page: Sendable {
  enum Block: Sendable {
    /// A text, in which the words between backticks are code.
    case paragraph(String)
    /// Names or command lines, with their meanings.
    case rows([(String, String)])
    /// The usage of a command, in pieces that stay on one line each.
    case usage([String])
  }

  struct Section: Sendable {
    let title: String?
    let blocks: [Block]

    init(_ title: String?, _ blocks: [Block]) {
      self.title = title
      self.blocks = blocks
    }
  }

  /// The name as it is called: `ipvm key gen`.
  let name: String
  /// The summary: one line, starting with a small letter.
  let summary: String
  let sections: [Section]

  var json: JSON {
    .object([
      ("name", .string(name)), ("summary", .string(summary)),
      (
        "sections",
        .array(
          sections.map { section in
            .object([
              ("title", section.title.map(JSON.string) ?? .null), ("blocks", .array(section.blocks.map(\.json))),
            ])
          })
      ),
    ])
  }
}

extension Page.Block {
  fileprivate var json: JSON {
    switch self {
    case .paragraph(let text): .object([("text", .string(text))])
    case .usage(let pieces): .object([("usage", .string(pieces.joined(separator: " ")))])
    case .rows(let rows):
      .object([
        ("rows", .array(rows.map { .object([("name", .string($0.0)), ("meaning", .string($0.1))]) }))
      ])
    }
  }
}
