/// Writes a page for a terminal or a file, in lines of at most 80 columns where words allow that.
struct PageText {
  private let hasColors: Bool
  private var text = ""

  private static let width = 80
  /// The widest first column of a table whose rows fill one line each.
  private static let widestColumn = 24

  static func text(of page: Page, colored: Bool) -> String {
    var writer = PageText(hasColors: colored)
    writer.text = Style.bold(page.name, colored) + ": \(page.summary)\n"
    for section in page.sections { writer.write(section) }
    return writer.text
  }

  private init(hasColors: Bool) { self.hasColors = hasColors }

  private mutating func write(_ section: Page.Section) {
    text += "\n"
    if let title = section.title { text += Style.bold(title, hasColors) + "\n" }
    for (index, block) in section.blocks.enumerated() {
      if index > 0 { text += "\n" }
      switch block {
      case .paragraph(let paragraph):
        let indent = section.title == nil ? 0 : 2
        write(words: paragraph.split(separator: " "), indent: indent, hanging: indent)
      case .usage(let pieces): write(words: pieces.map { $0[...] }, indent: 2, hanging: 6)
      case .rows(let rows): write(rows)
      }
    }
  }

  /// Writes two columns where the rows fit, else the meaning of each row below its name.
  private mutating func write(_ rows: [(String, String)]) {
    let longest = rows.map(\.0.count).max() ?? 0
    let fits = longest <= Self.widestColumn || rows.allSatisfy { longest + 4 + $0.1.count <= Self.width }
    let column = fits ? longest + 4 : 6
    for (name, meaning) in rows {
      text += "  " + Style.cyan(name, hasColors)
      text +=
        fits ? String(repeating: " ", count: column - 2 - name.count) : "\n" + String(repeating: " ", count: column)
      write(words: meaning.split(separator: " "), indent: 0, hanging: column, column: column)
    }
  }

  /// Writes words from a column on, and ends the line.
  private mutating func write(words: [Substring], indent: Int, hanging: Int, column start: Int = 0) {
    var column = start + indent
    text += String(repeating: " ", count: indent)
    var isCode = false
    var isFirst = true
    for word in words {
      let count = hasColors ? word.count { $0 != "`" } : word.count
      if !isFirst {
        if column + 1 + count > Self.width {
          text += "\n" + String(repeating: " ", count: hanging)
          column = hanging
        } else {
          text += " "
          column += 1
        }
      }
      isFirst = false
      column += count
      write(word, &isCode)
    }
    text += "\n"
  }

  /// Writes a word, in which backticks begin and end code.
  private mutating func write(_ word: Substring, _ isCode: inout Bool) {
    guard hasColors else { return text += word }
    for (index, part) in word.split(separator: "`", omittingEmptySubsequences: false).enumerated() {
      if index > 0 { isCode.toggle() }
      text += isCode ? Style.bold(String(part), true) : String(part)
    }
  }
}
