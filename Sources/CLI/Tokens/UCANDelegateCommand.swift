import Storage
import IPLD
import UCAN

enum UCANDelegateCommand {
  private static let audience = Option.value("to", "DID", "who receives the right (needed)")
  private static let expires = Option.value(
    "expires", "TIME", "when it ends: 24h or 30d from now, @SECONDS since 1970, or never (needed)")
  private static let notBefore = Option.value("not-before", "TIME", "when it begins, written in the same way")
  private static let subject = Option.value("subject", "DID", "whose resource it is about, if not the key owner's own")
  private static let powerline = Option.flag("powerline", "pass on the rights on all subjects, present and future")
  private static let policy = Option.value("policy", "JSON", "statements that the arguments have to match")
  private static let meta = Option.value("meta", "JSON", "a map that is signed too, but grants nothing")
  private static let key = Option.value(
    "key", "NAME", kind: .key, "the key that signs, if not the one that is named `default`")
  private static let nonce = Option.value("nonce", "HEX", "these bytes, in place of twelve random ones")
  private static let compatibility = Option.choice(
    "ucan-compat", "VERSION", ["rc1"], "write the tag of a release candidate")
  private static let format = Option.choice(
    "format", "NAME", ["token", "bytes", "base64", "base64url"], standard: "token",
    "the token alone, or a container of it")

  static let command = Command(
    "ucan delegate", "let somebody do something, and sign that",
    operands: Operands(usage: "COMMAND", minimum: 1, maximum: 1, kinds: [.text]),
    options: [
      audience, expires, notBefore, subject, powerline, policy, meta, key, nonce, compatibility, format, .output,
    ],
    examples: [
      Example(
        "ipvm ucan delegate /wasm/run --to did:key:z6Mk… --expires 24h -o run.ucan", "on the key owner's own behalf"),
      Example(
        "ipvm ucan delegate /wasm --to did:key:z6Mk… --expires never --format base64url "
          + "--policy '[[\"<=\", \".fuel\", 1000000]]'", "with a bound on an argument"),
    ],
    details: [
      "COMMAND is what may be done, such as /wasm/run; it covers the commands below it, and / covers everything. JSON "
        + "is DAG-JSON. Prints the token; its CID is what proofs name it by, see ipvm help ucan inspect."
    ]
  ) { invocation in
    let delegation = try delegation(invocation)
    let token = delegation.envelope
    let form = invocation.value(format)?.text ?? "token"
    let (bytes, kind): ([UInt8], Invocation.Content) =
      switch form {
      case "token": (token.bytes, .binary)
      case "bytes": (try container(token, .bytes), .binary)
      case "base64": (try container(token, .base64) + [0x0A], .text)
      default: (try container(token, .base64URL) + [0x0A], .text)
      }
    if invocation.flag(.json), !invocation.hasOutputFile {
      let fields: [(String, JSON)] = [
        ("cid", .string("\(token.cid)")), ("token", .string(Multibase.base64url.encode(token.bytes))),
      ]
      try Streams.print(JSON.object(fields).text + "\n")
    } else {
      try invocation.answer(bytes, kind, [("cid", .string("\(token.cid)"))])
    }
    return Exit.success
  }

  private static func container(_ token: Envelope, _ form: Container.Form) throws -> [UInt8] {
    try Container([token]).encode(form)
  }

  private static func delegation(_ invocation: Invocation) throws -> Delegation {
    let now = Clock.now
    guard let audienceWord = invocation.value(audience) else { throw Failure.usage("delegate needs --to DID") }
    guard let expiresWord = invocation.value(expires) else {
      throw Failure.usage("delegate needs --expires TIME", hint: "such as 24h, 30d, @1900000000 or never")
    }
    guard invocation.value(subject) == nil || !invocation.flag(powerline) else {
      throw Failure.usage("--subject and --powerline exclude each other")
    }
    var version = Envelope.Version.v1
    if invocation.value(compatibility) != nil { version = .releaseCandidate1 }
    let key = try Repository.current().keys.key(invocation.value(key)?.text ?? KeyStore.defaultName)
    let audienceName = try did(audienceWord, "--to")
    var subjectName: DID? = key.did
    if let word = invocation.value(subject) { subjectName = try did(word, "--subject") }
    if invocation.flag(powerline) { subjectName = nil }
    let policyNode = try json(invocation.value(policy), "--policy")
    let metaNode = try json(invocation.value(meta), "--meta")
    if let metaNode, metaNode.map == nil { throw Failure.usage("--meta takes a map") }
    let expiration =
      expiresWord == "never" ? nil : try Clock.time(expiresWord, option: "--expires", now: now)
    var begin: Int?
    if let word = invocation.value(notBefore) { begin = try Clock.time(word, option: "--not-before", now: now) }
    let nonceBytes = try nonce(invocation)
    do throws(CodedError) {
      return try Delegation(
        by: key, to: audienceName, subject: subjectName,
        command: try UCAN.Command(Text(invocation.operands[0].text)),
        policy: try Policy(policyNode ?? .list([])),
        nonce: nonceBytes, meta: metaNode?.map, notBefore: begin, expiration: expiration, version: version)
    } catch {
      throw Failure.usage("\(error.slug): \(error.reason)")
    }
  }

  private static func did(_ word: Argument, _ option: String) throws(Failure) -> DID {
    do {
      return try DID(Text(word.text))
    } catch {
      throw .usage("\(option) takes a DID, not '\(word.text)': \(error.reason)")
    }
  }

  private static func json(_ word: Argument?, _ option: String) throws(Failure) -> Node? {
    guard let word else { return nil }
    do {
      return try DAGJSON.decode(word.bytes)
    } catch {
      throw Failure(error, file: option)
    }
  }

  private static func nonce(_ invocation: Invocation) throws(Failure) -> [UInt8]? {
    guard let word = invocation.value(nonce) else { return nil }
    do {
      return try Multibase.base16.decodeWithoutPrefix(word.bytes)
    } catch {
      throw .usage("--nonce takes hexadecimal digits, not '\(word.text)'")
    }
  }
}
