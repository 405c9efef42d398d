import Wasm

/// A subject that `ipvm help` explains besides commands.
struct Topic: Sendable {
  let name: String
  /// The summary: one line, starting with a small letter.
  let summary: String
  let sections: [Page.Section]

  var page: Page { Page(name: "ipvm help \(name)", summary: summary, sections: sections) }

  static let all = [
    Topic(
      name: "exit-codes", summary: "what the exit codes mean",
      sections: [
        Page.Section(nil, [exitCodes]),
        Page.Section(
          nil,
          [
            .paragraph(
              "A guest's own exit code is that of ipvm; `ipvm run --report FILE` tells the two apart.")
          ]),
      ]),
    ErrorNames.topic,
    Topic(
      name: "environment", summary: "the variables and files that matter",
      sections: [Page.Section("Variables", [variables]), Page.Section("Files", [files])]),
    Topic(
      name: "values", summary: "how numbers, sizes, times and names are written",
      sections: [
        Page.Section(
          nil,
          [
            .rows([
              ("N", "a number, which may have `_` between its digits: 1_000_000"),
              ("SIZE", "bytes, with a unit of 1024 if one is named: 65536, 64k, 16MiB, 2G"),
              ("TIME", "a time that something takes, in seconds if no unit is named: 500ms, 10s, 2m, 1.5h, 30d"),
              (
                "TIME of a token",
                "a time from now on, written in the same way, or @SECONDS since 1970: @1900000000"
              ),
              ("FILE", "a path, or - for standard input; of -o, for standard output"),
              (
                "CID", "a content identifier in any base, of version 0 or 1: bafkqaaa; see ipvm help cid inspect"
              ),
              ("CID/PATH", "what is below it: names of a folder, keys of a map, indices of a list"),
              ("CODEC", "the name or the number of a codec: raw, dag-cbor, 0x71; see ipvm cid codecs"),
              ("DID", "the name of a key's owner: did:key:z6Mk…; see ipvm help key did"),
            ])
          ])
      ]),
    Topic(
      name: "json", summary: "what --json prints",
      sections: [
        Page.Section(
          nil,
          [
            .paragraph(
              "Every command takes --json. Its answer is then one object on one line of standard output, whose fields "
                + "keep their names and their order; new ones may come at its end."),
            .paragraph(
              "An error is `{\"error\":{\"code\":…,\"message\":…,\"exit\":…}}`, with `offset`, or `line` and `column`, "
                + "where it has a place, `hint` where there is one, and `backtrace` where the guest trapped. The code is "
                + "one of ipvm help errors."),
            .paragraph(
              "What is bytes and goes to a file with -o is described: its name and length. Without -o it is a field of "
                + "the object: `text`, or `hex` where it is no text."),
            .paragraph(
              "The standard output of ipvm run is the guest's: there the object is the last line of standard error, "
                + "and --report FILE writes it to a file of its own."),
          ])
      ]),
  ]

  static let exitCodes = Page.Block.rows(Exit.described.map { (String($0.code), $0.meaning) })

  static let variables = Page.Block.rows([
    ("IPVM_STORE", "the folder of blocks, pins and keys"),
    ("XDG_DATA_HOME", "without IPVM_STORE, the folder `ipvm` in this one"),
    ("HOME", "without both, .local/share/ipvm in this one"),
    ("IPVM_SUITES", "the folder of the official test suites, for ipvm spec; Spec/suites without it"),
    ("PATH", "where ipvm fuzz --peer looks for other engines"),
    ("NO_COLOR", "no colours, if it is not empty"),
    ("CLICOLOR_FORCE, FORCE_COLOR", "colours even where no terminal is, if not empty and not 0"),
    ("CLICOLOR", "no colours, if it is 0"),
    ("TERM", "no colours, if it is dumb"),
  ])

  static let files = Page.Block.rows([
    ("~/.local/share/ipvm", "the store, unless a variable says otherwise"),
    ("~/.local/share/ipvm/keys", "the keys that sign, which only their owner may read"),
    ("Spec/suites", "the official test suites, which Spec/fetch gets"),
  ])
}
