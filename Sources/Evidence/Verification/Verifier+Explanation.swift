import IPLD
import Wasm

extension Verifier {
  /// Returns an error that explains a mismatch: the segment in which it came about, the location of the guest, and what differs
  /// from the claim.
  func explain(_ mismatch: StateMismatch) -> CodedError {
    var text = "at fuel \(mismatch.fuelUsed) the state is \(mismatch.actual), and \(mismatch.claimed) is claimed"
    guard let subject = try? open(),
      let number = subject.entries.firstIndex(where: { $0.fuelUsed == mismatch.fuelUsed })
    else {
      return CodedError(.verifyState, text)
    }
    let start = number == 0 ? 0 : subject.entries[number - 1].fuelUsed
    text = "segment \(number) (fuel \(start) to \(mismatch.fuelUsed)): " + text
    if let difference = difference(at: mismatch.fuelUsed, of: subject, from: subject.entries[number].state, number) {
      text += "; \(difference)"
    }
    return CodedError(.verifyState, text)
  }

  private func difference(at fuelUsed: UInt64, of subject: Case, from claimed: CID, _ checkpoint: Int) -> String? {
    do {
      // The claim about the state before was right.
      let replay = try Replay(
        subject, from: checkpoint, engine: engine, store: try storeOfAnswers(subject), into: { DiscardingStore() })
      guard try replay.advance(to: fuelUsed) == .paused else { return nil }
      let actual = replay.execution.store.snapshot()
      let location = ExecutionLocation(of: actual).text
      let other = try StateReader.read(claimed, from: store, modules: [subject.module], capacity: 1 << 32)
      let difference = actual.difference(from: other) ?? "nothing that is kept differs"
      return "in \(location); first difference, actual and claimed: \(difference)"
    } catch {
      return nil
    }
  }
}
