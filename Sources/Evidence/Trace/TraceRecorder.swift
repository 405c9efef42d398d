import IPLD
import WASI
import Wasm

/// Writes down every call of a host by its guest; and where a list of such calls is given, makes sure that they are
/// these, and answers in the place of the outside.
final class TraceRecorder: HostTranscript {
  private var log: EffectLog
  private let store: any BlockStore
  /// What somebody says that the calls are.
  private let claim: [Effect]?
  /// Has what the claim names.
  private let claimed: any BlockStore
  private let derived: (any BlockStore)?
  private(set) var count = 0
  /// How many calls the outside answered.
  private(set) var outsideCount = 0

  /// - Parameters:
  ///   - store: Where blocks go.
  ///   - claim: The calls, if they are known, and where their blocks are.
  ///   - derived: Where the bytes go that the inputs determine, if they are wanted.
  init(
    into store: any BlockStore, claim: [Effect]?, from claimed: any BlockStore, derived: (any BlockStore)?
  ) {
    self.derived = derived
    log = EffectLog(into: store)
    self.store = store
    self.claim = claim
    self.claimed = claimed
  }

  func finish() throws(CodecError) -> TreeRoot {
    if let claim, count < claim.count { throw Divergence.missingEffect(count, claim[count]).error }
    return try log.finish()
  }

  func answer(_ call: HostCall, perform: () -> WASIErrno) throws -> WASIErrno {
    let places = call.reads()
    let vectors = places.first.map { Array(call.bytes(of: $0)) } ?? []
    // What goes to a standard stream is kept there, but for the vectors that say what it is.
    let isStream = call.stream != nil
    let reads =
      try pieces(places.prefix(1), of: call, into: store)
      + pieces(places.dropFirst(), of: call, into: isStream ? nil : store)
    let errno = call.isOutside && claim != nil ? try answerFromClaim(call, reads, vectors) : perform()
    // What the inputs determine can be found again.
    let writes =
      errno == .success ? try pieces(call.writes(vectors), of: call, into: call.isOutside ? store : derived) : []
    try append(effect(call, UInt32(errno.rawValue), reads, writes))
    return errno
  }

  func exit(_ call: HostCall) throws { try append(effect(call, nil, [], [])) }

  private func effect(
    _ call: HostCall, _ errno: UInt32?, _ reads: [Effect.Piece], _ writes: [Effect.Piece]
  ) -> Effect {
    Effect(
      fuel: call.fuel, function: call.number, pages: UInt64(call.memory.count) / MemoryType.pageBytes,
      arguments: call.arguments, errno: errno, reads: reads, writes: writes, isOutside: call.isOutside)
  }

  private func pieces(
    _ places: some Collection<HostCall.Piece>, of call: HostCall, into store: (any BlockStore)?
  ) throws(CodecError) -> [Effect.Piece] {
    var pieces: [Effect.Piece] = []
    pieces.reserveCapacity(places.count)
    for place in places {
      pieces.append(Effect.Piece(address: place.address, payload: try Payload(call.bytes(of: place), into: store)))
    }
    return pieces
  }

  private func append(_ effect: Effect) throws {
    if let claim {
      guard count < claim.count else { throw Divergence.extraEffect(count, effect).error }
      guard claim[count] == effect else { throw Divergence.effect(count, claimed: claim[count], actual: effect).error }
    }
    try log.append(effect)
    count += 1
    if effect.isOutside { outsideCount += 1 }
  }

  /// Does to the guest what the outside did once.
  private func answerFromClaim(_ call: HostCall, _ reads: [Effect.Piece], _ vectors: [UInt8]) throws -> WASIErrno {
    guard let claim, count < claim.count else { throw Divergence.extraEffect(count, effect(call, 0, reads, [])).error }
    let effect = claim[count]
    var actual = self.effect(call, effect.errno, reads, effect.writes)
    actual.isOutside = true
    guard effect == actual, let number = effect.errno, let raw = UInt16(exactly: number),
      let errno = WASIErrno(rawValue: raw)
    else { throw Divergence.effect(count, claimed: effect, actual: actual).error }
    for piece in effect.writes {
      guard call.write(try piece.payload.bytes(from: claimed), at: piece.address) else {
        throw Divergence.effect(count, claimed: effect, actual: actual).error
      }
    }
    // Nothing else may have been written than what the function writes.
    let places = errno == .success ? call.writes(vectors) : []
    guard places.count == effect.writes.count,
      zip(places, effect.writes).allSatisfy({ $0.address == $1.address && $0.count == $1.payload.byteCount }),
      call.noteAnswer(errno)
    else { throw Divergence.effect(count, claimed: effect, actual: actual).error }
    return errno
  }
}

/// Where an execution is not what was said of it.
enum Divergence {
  case effect(Int, claimed: Effect, actual: Effect)
  /// A call that nothing was said of.
  case extraEffect(Int, Effect)
  /// A call that was not made.
  case missingEffect(Int, Effect)

  var error: CodecError {
    switch self {
    case .effect(let number, let claimed, let actual):
      CodecError(.verifyEffect, "call \(number) of the host: \(Self.difference(claimed, actual))")
    case .extraEffect(let number, let effect):
      CodecError(
        .verifyEffect, "call \(number) of the host, \(Self.name(effect)) at fuel \(effect.fuel), is not in the trace")
    case .missingEffect(let number, let effect):
      CodecError(
        .verifyEffect, "call \(number) of the host, \(Self.name(effect)) at fuel \(effect.fuel), was never made")
    }
  }

  static func name(_ effect: Effect) -> String {
    let names = WASI.functionNames
    return names.indices.contains(effect.function) ? names[effect.function] : "function \(effect.function)"
  }

  private static func difference(_ claimed: Effect, _ actual: Effect) -> String {
    let place = "\(name(actual)) at fuel \(actual.fuel)"
    if claimed.fuel != actual.fuel || claimed.function != actual.function {
      return "\(name(claimed)) at fuel \(claimed.fuel) is claimed, and it is \(place)"
    }
    if claimed.arguments != actual.arguments {
      return "\(place): arguments \(claimed.arguments), not \(actual.arguments)"
    }
    if claimed.errno != actual.errno {
      func text(_ errno: UInt32?) -> String { errno.map(String.init) ?? "none" }
      return "\(place): error number \(text(claimed.errno)) is claimed, and it is \(text(actual.errno))"
    }
    if claimed.pages != actual.pages { return "\(place): \(claimed.pages) pages of memory, not \(actual.pages)" }
    if claimed.isOutside != actual.isOutside { return "\(place): whether the outside answered" }
    if claimed.reads != actual.reads { return "\(place): other bytes that the host was given" }
    return "\(place): other bytes that the host answered with"
  }
}
