import Glibc

enum HelpCommand {
  private static let manual = Option.flag("man", "write it as a manual page, for man(1)")
  private static let manualFolder = Option.value(
    "man-pages", "FOLDER", "write the manual pages of everything to this folder, which is made if it is not there")

  static let command = Command(
    "help", "explain a command, or something else",
    operands: Operands(usage: "[COMMAND…]", minimum: 0, maximum: 2), options: [manual, manualFolder, .output],
    examples: [
      Example("ipvm help", "all commands and topics"),
      Example("ipvm help run", "everything about one"),
      Example("ipvm help key", "the commands of a group"),
      Example("ipvm help key gen", "everything about one of them"),
      Example("ipvm help exit-codes", "a topic"),
      Example("ipvm help --man run | man -l -", "as a manual page"),
      Example("ipvm help --man-pages ~/.local/share/man/man1", "installs all manual pages"),
    ]
  ) { invocation in
    if let folder = invocation.value(manualFolder) {
      guard invocation.operands.isEmpty else {
        throw Failure.usage("--man-pages writes all pages, and takes no operand", hint: "see ipvm help help")
      }
      try install(folder, invocation)
      return Exit.success
    }
    let isManual = invocation.flag(manual)
    let (page, name) = try HelpPages.page(invocation.operands, isManual: isManual)
    if isManual {
      try invocation.answer(PageManual.text(of: page, name: name))
    } else {
      try show(page, invocation)
    }
    return Exit.success
  }

  /// Prints a page, by the options of every command.
  static func show(_ page: Page, _ invocation: Invocation) throws(Failure) {
    if invocation.flag(.json) {
      try Streams.print(page.json.text + "\n")
    } else {
      let output = invocation.value(.output)
      try Files.write(
        Array(PageText.text(of: page, colored: output == nil && Terminal.colors(1)).utf8), to: output)
    }
  }

  /// Writes all manual pages to a folder.
  private static func install(_ folder: Argument, _ invocation: Invocation) throws(Failure) {
    try Files.makeFolder(folder)
    let pages = try HelpPages.manualPages()
    for page in pages { try Files.write(Array(page.text.utf8), to: folder.appending(Argument(page.file))) }
    if invocation.flag(.json) {
      let files = pages.map { JSON.string(folder.appending(Argument($0.file)).text) }
      try Streams.print(JSON.object([("files", .array(files))]).text + "\n")
    } else if !Terminal.isQuiet {
      try Streams.print("\(pages.count) pages in \(printable(folder.text))\n")
    }
  }
}
