import IPLD
import Storage
import UCAN

/// Makes, shows and moves the keys that sign.
enum KeyCommands {
  static let group = CommandGroup(
    "key", "make, show and move the keys that sign", [generate, list, identifier, export, importing])

  private static let name = Operands(usage: "[NAME]", minimum: 0, maximum: 1, kinds: [.key])

  private static let location =
    "Keys are files below the folder `keys` of the store, which IPVM_STORE names, else XDG_DATA_HOME/ipvm, else "
    + "~/.local/share/ipvm. Only you may read them."

  private static func name(_ invocation: Invocation) -> String {
    invocation.operands.first?.text ?? KeyStore.defaultName
  }

  /// Prints the DID of a key.
  private static func show(_ key: Ed25519.PrivateKey, _ name: String, _ invocation: Invocation) throws(Failure) {
    let object = JSON.object([("name", .string(name)), ("did", .string(key.did.description))])
    try Streams.print(invocation.flag(.json) ? object.text + "\n" : "\(key.did)\n")
  }

  private static let generate = Command(
    "key gen", "make a new Ed25519 key and print its did:key", operands: name, options: [],
    examples: [
      Example("ipvm key gen", "makes the key `default`, which signs where no other is named"),
      Example("ipvm key gen laptop", "makes another"),
    ],
    details: [location, "A key that is there already is never overwritten."]
  ) { invocation in
    let key = Ed25519.PrivateKey.generate()
    try Repository.current().keys.add(key, as: name(invocation))
    try show(key, name(invocation), invocation)
    return Exit.success
  }

  private static let list = Command(
    "key ls", "list the keys with their names", operands: .none, options: [],
    examples: [Example("ipvm key ls", "a line for each: the did:key and the name")], details: [location]
  ) { invocation in
    let store = try Repository.current().keys
    var rows: [(name: String, did: String)] = []
    for name in try store.names() { rows.append((name, try store.key(name).did.description)) }
    if invocation.flag(.json) {
      let keys = rows.map { JSON.object([("name", .string($0.name)), ("did", .string($0.did))]) }
      try Streams.print(JSON.object([("keys", .array(keys))]).text + "\n")
    } else {
      for row in rows { try Streams.print("\(row.did) \(row.name)\n") }
    }
    return Exit.success
  }

  private static let identifier = Command(
    "key did", "print the did:key of a key", operands: name, options: [],
    examples: [Example("ipvm key did", "of the key `default`"), Example("ipvm key did laptop", "of another")]
  ) { invocation in
    try show(try Repository.current().keys.key(name(invocation)), name(invocation), invocation)
    return Exit.success
  }

  private static let export = Command(
    "key export", "write a key's secret as text", operands: name, options: [.output],
    examples: [
      Example("ipvm key export laptop -o laptop.key", "to a file that only you may read"),
      Example("ipvm key export | ssh host ipvm key import", "to another machine"),
    ],
    details: [
      "The text is multibase base64 of the multicodec ed25519-priv (0x1300) and the seed. Who has it can sign as you, "
        + "so it is not written to a terminal."
    ]
  ) { invocation in
    let key = try Repository.current().keys.key(name(invocation))
    let output = invocation.value(.output)
    if invocation.flag(.json), invocation.hasOutputFile {
      try Files.write(Array((key.text + "\n").utf8), to: output, isSecret: true)
      try show(key, name(invocation), invocation)
      return Exit.success
    }
    if output == nil, Streams.isTerminal(1) {
      throw Failure.usage("a secret is not written to a terminal", hint: "name a file with -o OUT, or redirect")
    }
    if invocation.flag(.json) {
      let fields: [(String, JSON)] = [
        ("name", .string(name(invocation))), ("did", .string(key.did.description)), ("key", .string(key.text)),
      ]
      try Streams.print(JSON.object(fields).text + "\n")
    } else {
      try Files.write(Array((key.text + "\n").utf8), to: output, isSecret: true)
    }
    return Exit.success
  }

  private static let importing = Command(
    "key import", "keep a key that was exported, and print its did:key",
    operands: Operands(usage: "[NAME [FILE]]", minimum: 0, maximum: 2, kinds: [.text, .file]), options: [],
    examples: [
      Example("ipvm key import laptop laptop.key", "from a file"),
      Example("ipvm key import < laptop.key", "from standard input, as `default`"),
    ],
    details: [
      location,
      "Any multibase is read; the seed may be followed by its public key, as other tools write it. A key that is there "
        + "already is never overwritten.",
    ]
  ) { invocation in
    let source = invocation.operands.count > 1 ? invocation.operands[1] : "-"
    let sourceName = source == "-" ? "standard input" : source.text
    let bytes = try Files.read(source)
    let key: Ed25519.PrivateKey
    do throws(CodedError) { key = try Ed25519.PrivateKey(file: bytes) } catch { throw Failure(error, file: sourceName) }
    try Repository.current().keys.add(key, as: name(invocation))
    try show(key, name(invocation), invocation)
    return Exit.success
  }
}
