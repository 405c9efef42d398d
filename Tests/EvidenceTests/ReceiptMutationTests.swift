import IPLD
import Testing

@testable import Evidence
@testable import Wasm

/// What is not so is never found valid, whoever signs it, and whatever is wrong with it.
struct ReceiptMutationTests {
  private static let modes: [Verifier.Mode] = [.serial, .parallel(jobs: 2)]
  /// Which of the changes of a scene are tried. Signatures and hashes take a hundred times as long in a debug build: there
  /// it is some forty of each, and others for each scene.
  private static func isTried(_ number: Int, of count: Int, _ scene: ReceiptScene) -> Bool {
    #if DEBUG
      let stride = max(count / 40, 1)
    #else
      let stride = 1
    #endif
    return number % stride == scene.name.utf8.count % stride
  }

  @Test(arguments: ReceiptScene.all) func `what is true is valid`(scene: ReceiptScene) throws {
    let recorded = try scene.record()
    #expect(scene.k == nil || recorded.receipt.checkpointsCID != nil)
    for engine in EngineKind.allCases {
      for mode in Self.modes {
        var verifier = Verifier(recorded.root, from: recorded.blocks)
        verifier.engine = engine
        let verification = verifier.verify(mode)
        #expect(verification.verdict == .valid, "\(verification.error.map(String.init) ?? "")")
        #expect(verification.hostCalls.contains(where: \.isOutside) == scene.isOutside)
      }
    }
    #expect(try scene.record().root == recorded.root)
  }

  /// Whether a receipt is right, found out without it: the computation is executed as if nobody had said what comes of it.
  private func isTrue(_ forgery: Forger.Forgery) throws -> Bool {
    let verifier = Verifier(forgery.root, from: forgery.blocks)
    let subject = try verifier.open()
    let core = subject.receipt.core
    var limit: UInt64 = 1 << 32
    if case .outOfFuel(let given) = core.outcome { limit = given }
    let run = try RecordedRun(
      subject.module, named: subject.receipt.computation.module, entry: subject.receipt.computation.entry,
      guest: try verifier.guest(subject), limits: subject.limits, fuelLimit: limit,
      policy: subject.checkpoints.map { Checkpoints.Policy(k: $0.k, most: 64) })
    let evidence = try run.run()
    return evidence.coreCID == subject.receipt.coreCID && evidence.checkpoints == subject.receipt.checkpointsCID
  }

  /// Each field of each record is changed, with everything above it linked and signed anew.
  @Test(arguments: ReceiptScene.all) func `every field of every record`(scene: ReceiptScene) throws {
    let recorded = try scene.record()
    let forger = try Forger(recorded)
    var counts: [Verdict: Int] = [:]
    let changes = try forger.changes()
    for (number, change) in changes.enumerated() where Self.isTried(number, of: changes.count, scene) {
      let forgery = try forger.forge(change)
      var verdicts: [Verdict] = []
      for mode in Self.modes {
        let verification = Verifier(forgery.root, from: forgery.blocks).verify(mode)
        verdicts.append(verification.verdict)
        counts[verification.verdict, default: 0] += 1
        guard verification.verdict == .valid, let receipt = verification.receipt else { continue }
        // Another computation, of which all is right that is said.
        let isOther = receipt.coreCID != recorded.receipt.coreCID
        let isRight = scene.isOutside ? verification.hostCalls.contains(where: \.isOutside) : try isTrue(forgery)
        #expect(isOther, "\(change.block)\(change.what) (\(mode))")
        #expect(isRight, "\(change.block)\(change.what) (\(mode))")
      }
      #expect((verdicts[0] == .valid) == (verdicts[1] == .valid), "\(change.block)\(change.what): \(verdicts)")
    }
    let (tried, valid) = (counts.values.reduce(0, +), counts[.valid] ?? 0)
    #expect(changes.count > 100, "\(counts)")
    #expect(tried >= 60, "\(counts)")
    #expect(valid < tried / 4, "\(counts)")
  }

  /// The same with a signature that was made for the true one.
  @Test(arguments: ReceiptScene.all) func `none without a signature`(scene: ReceiptScene) throws {
    let forger = try Forger(try scene.record())
    let changes = try forger.changes()
    for (number, change) in changes.enumerated() where Self.isTried(number + 1, of: changes.count, scene) {
      let forgery = try forger.forge(change, keepsSignature: true)
      let verdict = Verifier(forgery.root, from: forgery.blocks).verify(Self.modes[number % 2]).verdict
      #expect(verdict == .invalid || verdict == .malformed, "\(change.block)\(change.what): \(verdict)")
    }
  }

  /// What the token says is changed, and signed by whose it is.
  @Test(arguments: ReceiptScene.all) func `every field of the token`(scene: ReceiptScene) throws {
    let forger = try Forger(try scene.record())
    let tokens = try forger.tokens()
    #expect(tokens.count > 50)
    for (number, (what, payload)) in tokens.enumerated() where Self.isTried(number, of: tokens.count, scene) {
      // Without states there is a receipt for the same core, which is as right.
      let isStateless = what == ".meta.ipvm without states"
      let forgery = try forger.forge(payload)
      for mode in Self.modes {
        let verdict = Verifier(forgery.root, from: forgery.blocks).verify(mode).verdict
        #expect(verdict != .valid || isStateless, "\(what) (\(mode))")
      }
      let unsigned = try forger.forge(payload, keepsSignature: true)
      let verdict = Verifier(unsigned.root, from: unsigned.blocks).verify().verdict
      #expect(verdict == .invalid || verdict == .malformed, "\(what): \(verdict)")
    }
  }

  /// A block that it takes is missing: nothing can be said. One that it does not take is not missed.
  @Test(arguments: ReceiptScene.all) func `without one block`(scene: ReceiptScene) throws {
    let recorded = try scene.record()
    let forger = try Forger(recorded)
    for (number, name) in forger.names.enumerated()
    where number < 5 || Self.isTried(number, of: forger.names.count, scene) {
      for mode in Self.modes {
        let verification = Verifier(recorded.root, from: try forger.all(but: name)).verify(mode)
        let verdict = verification.verdict
        #expect(
          verdict == .unavailable || verdict == .valid, "\(name) \(mode): \(verification.error.map(String.init) ?? "")")
        if [
          recorded.root, recorded.receipt.receipt.ran, recorded.receipt.coreCID, recorded.receipt.computation.module,
        ]
        .contains(name) {
          #expect(verdict == .unavailable)
        }
      }
    }
  }
}
