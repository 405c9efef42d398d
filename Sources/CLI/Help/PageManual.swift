/// Writes a page in the `man` macros of roff.
enum PageManual {
  /// Returns the text of a page.
  static func text(of page: Page, name: String) -> String {
    var text = ".TH \"\(name.uppercased())\" 1 \"\(Version.date)\" \"ipvm \(Version.number)\" \"ipvm\"\n"
    text += ".SH NAME\n\(escaped(name)) \\- \(line(page.summary))\n"
    var isDescribing = false
    for section in page.sections {
      // A section without a title continues the description.
      let goesOn = section.title == nil && isDescribing
      if !goesOn { text += ".SH \(escaped((section.title ?? "Description").uppercased()))\n" }
      for (index, block) in section.blocks.enumerated() { text += write(block, isFirst: index == 0 && !goesOn) }
      isDescribing = section.title == nil
    }
    return text
  }

  private static func write(_ block: Page.Block, isFirst: Bool) -> String {
    switch block {
    case .paragraph(let text): (isFirst ? "" : ".PP\n") + line(text) + "\n"
    case .usage(let pieces): ".nh\n" + pieces.map(words).joined(separator: "\n") + "\n.hy\n"
    case .rows(let rows): rows.map { ".TP\n\(words($0.0))\n\(line($0.1))\n" }.joined()
    }
  }

  /// Returns names and command lines with options in bold, and placeholders of values in italic.
  private static func words(_ text: String) -> String {
    text.split(separator: " ", omittingEmptySubsequences: false).map { word in
      let name = word.drop { $0 == "[" || $0 == "(" }
      let isValue = name.contains { $0.isUppercase } && name.allSatisfy { $0.isUppercase || "[]…=/.,".contains($0) }
      if name.hasPrefix("-"), name.count > 1 { return "\\fB\(escaped(word))\\fR" }
      return isValue ? "\\fI\(escaped(word))\\fR" : escaped(word)
    }.joined(separator: " ")
  }

  /// Returns a line of text; the words between backticks are bold.
  private static func line(_ text: String) -> String {
    var result = ""
    for (index, part) in text.split(separator: "`", omittingEmptySubsequences: false).enumerated() {
      result += index % 2 == 0 ? escaped(part) : "\\fB\(escaped(part))\\fR"
    }
    // A control character of roff at the start of a line has no meaning after `\&`.
    return result.hasPrefix(".") || result.hasPrefix("'") ? "\\&" + result : result
  }

  /// Returns text in ASCII without any meaning to roff.
  private static func escaped(_ text: some StringProtocol) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": result += "\\e"
      case "-": result += "\\-"
      case "'": result += "\\(aq"
      case "`": result += "\\(ga"
      case "^": result += "\\(ha"
      case "~": result += "\\(ti"
      case "\"": result += "\\(dq"
      case " "..."~": result.unicodeScalars.append(scalar)
      default:
        let digits = String(scalar.value, radix: 16, uppercase: true)
        result += "\\[u" + String(repeating: "0", count: max(4 - digits.count, 0)) + digits + "]"
      }
    }
    return result
  }
}
