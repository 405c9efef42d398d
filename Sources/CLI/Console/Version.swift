/// The version of this program.
enum Version {
  static let number = "0.1.0"
  /// The date of the version, for manual pages.
  static let date = "2026-11-25"
}
