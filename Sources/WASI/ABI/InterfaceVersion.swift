import Wasm

/// The two versions of preview 1, which differ in their name, in the layout of two structures and in the numbers of
/// `whence`, and in that only the later one has `sock_accept`.
enum InterfaceVersion: Sendable {
  /// `wasi_snapshot_preview1`.
  case preview1
  /// `wasi_unstable`, of 2019 (`legacy/preview0` in WebAssembly/WASI).
  case unstable

  var moduleName: Name {
    switch self {
    case .preview1: "wasi_snapshot_preview1"
    case .unstable: "wasi_unstable"
    }
  }

  /// The size of a `filestat`, in bytes.
  var fileStatusSize: UInt64 { self == .preview1 ? 64 : 56 }

  /// The size of a `subscription`, in bytes.
  var subscriptionSize: UInt64 { self == .preview1 ? 48 : 56 }

  /// The offset of the clock's number in a `subscription` to a clock; an unused identifier comes before it in the older
  /// one.
  var clockOffset: Int { self == .preview1 ? 16 : 24 }

  /// The origin of a move in a file; `nil` for a number without meaning.
  func origin(_ whence: UInt32) -> SeekOrigin? {
    let origins: [SeekOrigin] = self == .preview1 ? [.start, .position, .end] : [.position, .end, .start]
    return whence < UInt32(origins.count) ? origins[Int(whence)] : nil
  }
}

/// The origins of a move in a file.
enum SeekOrigin: Sendable { case start, position, end }
