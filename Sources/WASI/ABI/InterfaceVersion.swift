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

  /// Where in a `subscription` to a clock the clock's number is; an identifier without use comes before it in the older one.
  var clockPlace: Int { self == .preview1 ? 16 : 24 }

  /// Where a move in a file begins; `nil` for a number without meaning.
  func origin(_ whence: UInt32) -> SeekOrigin? {
    let origins: [SeekOrigin] = self == .preview1 ? [.start, .position, .end] : [.position, .end, .start]
    return whence < UInt32(origins.count) ? origins[Int(whence)] : nil
  }
}

/// Where a move in a file begins.
enum SeekOrigin: Sendable { case start, position, end }
