import IPLD
import IPVM
import UCAN
import WASI
import Wasm

enum VerifyCommand {
  private static let module = Option.value("module", "FILE", "the module, where the receipt's file is without it")
  private static let fuel = Option.value("fuel", "N", "do not execute what claims to use more units of fuel")
  private static let jobs = Option.value("jobs", "N", "execute segments between the receipt's states at the same time")
  private static let spot = Option.value("spot", "K", "execute K segments only, chosen by --nonce")
  private static let nonce = Option.value(
    "nonce", "HEX", "what the choice of --spot comes from, which nobody may know before the receipt is made")


  /// As scripts get it.
  private static let exits: [(verdict: Verification.Verdict, exit: Int32)] = [
    (.valid, 0), (.invalid, 1), (.sampled, 2), (.unavailable, 3), (.unsupported, 4), (.malformed, 5),
  ]

  static func exit(_ verdict: Verification.Verdict) -> Int32 {
    exits.first { $0.verdict == verdict }?.exit ?? Exit.internalError
  }

  static let command = Command(
    "verify", "execute again what a receipt is about, and compare everything",
    operands: Operands(usage: "CAR", minimum: 1, maximum: 1, kinds: [.file]),
    options: [module, .engine, fuel, jobs, spot, nonce],
    examples: [
      Example("ipvm verify r.car", "everything from the beginning"),
      Example("ipvm verify r.car --jobs 2", "the same, on two processors"),
      Example("ipvm verify r.car --spot 3 --nonce 9f02", "three segments, and what that is worth"),
    ],
    details: [
      "CAR is the file that `ipvm run --receipt` wrote: nothing else is needed, no network and no store. Every block is "
        + "checked against its name; the signature against the key that the receipt names; then the module is executed "
        + "again with the inputs of the receipt, and every call of the host, every state, all outputs, the outcome and "
        + "the fuel must be those of the receipt.",
      "Answers of the outside, such as the time of --clock real, are known from the receipt alone. They are used, "
        + "counted, and told: a valid receipt with such answers says what follows from them, not that they are true.",
      "--jobs takes the states of the receipt as the beginnings of segments that are executed side by side; it proves as "
        + "much as one run from the beginning. --spot executes a sample: the chance that one bad segment of N is found is "
        + "K / N.",
      "Exit codes: " + exits.map { "\($0.exit) \($0.verdict.rawValue)" }.joined(separator: ", ")
        + ".",
    ]
  ) { invocation in try run(invocation) }

  private static func run(_ invocation: Invocation) throws -> Int32 {
    let path = invocation.operands[0]
    let started = Clock.nanoseconds()
    let verification = try verification(path, invocation)
    let report = ReceiptReport(verification, nanoseconds: Clock.nanoseconds() - started)
    try Streams.print(invocation.flag(.json) ? report.json.text + "\n" : report.text)
    return exit(verification.verdict)
  }

  private static func mode(_ invocation: Invocation) throws(Failure) -> Verifier.Mode {
    let jobs = try invocation.value(jobs).map { word throws(Failure) in try Quantity.count(word, option: "--jobs") }
    if let jobs, !(1...256).contains(jobs) { throw .usage("--jobs takes a number from 1 to 256") }
    guard let word = invocation.value(spot) else {
      guard invocation.value(nonce) == nil else { throw .usage("--nonce chooses segments for --spot K") }
      return jobs.map { .parallel(jobs: Int($0)) } ?? .serial
    }
    let count = try Quantity.count(word, option: "--spot")
    guard count > 0, let count = Int(exactly: count) else { throw .usage("--spot takes a number of segments") }
    guard let word = invocation.value(nonce), let nonce = try? Multibase.decode("f" + word.text).bytes,
      (1...64).contains(nonce.count)
    else {
      throw .usage(
        "--spot needs --nonce HEX, 1 to 64 bytes", hint: "such as $(head -c 16 /dev/urandom | xxd -p), drawn now")
    }
    return .sample(count: count, nonce: nonce, jobs: jobs.map { Int($0) } ?? 1)
  }

  private static func verification(_ path: Argument, _ invocation: Invocation) throws -> Verification {
    guard Files.exists(path) else {
      throw Failure(exit: Exit.notFound, code: "io.not_found", message: "there is no file \(path.text)")
    }
    let file: CARStore
    do {
      file = try CARStore(path.bytes, verifiesBlocks: true)
    } catch {
      return Verification(malformed: error)
    }
    guard file.header.roots.count == 1 else {
      return Verification(malformed: CodecError("receipt.root", "the file has \(file.header.roots.count) roots, not one"))
    }
    let module = MemoryStore()
    if let path = invocation.value(self.module) {
      _ = try module.put(try ModuleFile(reading: path).runnable().syntax.bytes, codec: .raw)
    }
    var verifier = Verifier(file.header.roots[0], from: LayeredStore([module, file]))
    verifier.engine = try invocation.engine()
    if let word = invocation.value(fuel) { verifier.mostFuel = try Quantity.count(word, option: "--fuel") }
    return verifier.verify(try mode(invocation))
  }
}
