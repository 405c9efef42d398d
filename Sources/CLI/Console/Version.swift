/// The version of this program.
enum Version {
  static let number = "0.1.0"
  /// When it was made, for manual pages.
  static let date = "2026-11-25"
}
