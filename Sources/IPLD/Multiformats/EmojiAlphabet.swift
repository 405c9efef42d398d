/// The digits of base256emoji: one character for each byte.
enum EmojiAlphabet {
  private static let digits: [Unicode.Scalar] = Array(
    ("🚀🪐☄🛰🌌🌑🌒🌓🌔🌕🌖🌗🌘🌍🌏🌎🐉☀💻🖥💾💿😂❤😍🤣😊🙏💕😭😘👍😅👏😁🔥🥰💔💖💙😢🤔😆🙄💪😉☺👌🤗💜😔😎😇🌹🤦"
      + "🎉💞✌✨🤷😱😌🌸🙌😋💗💚😏💛🙂💓🤩😄😀🖤😃💯🙈👇🎶😒🤭❣😜💋👀😪😑💥🙋😞😩😡🤪👊🥳😥🤤👉💃😳✋😚😝😴🌟😬🙃🍀🌷😻😓⭐✅"
      + "🥺🌈😈🤘💦✔😣🏃💐☹🎊💘😠☝😕🌺🎂🌻😐🖕💝🙊😹🗣💫💀👑🎵🤞😛🔴😤🌼😫⚽🤙☕🏆🤫👈😮🙆🍻🍃🐶💁😲🌿🧡🎁⚡🌞🎈❌✊👋😰"
      + "🤨😶🤝🚶💰🍓💢🤟🙁🚨💨🤬✈🎀🍺🤓😙💟🌱😖👶🥴▶➡❓💎💸⬇😨🌚🦋😷🕺⚠🙅😟😵👎🤲🤠🤧📌🔵💅🧐🐾🍒😗🤑🌊🤯🐷☎💧😯💆"
      + "👆🎤🙇🍑❄🌴💣🐸💌📍🥀🤢👅💡💩👐📸👻🤐🤮🎼🥵🚩🍎🍊👼💍📣🥂").unicodeScalars)

  private static let values: [Unicode.Scalar: UInt8] = Dictionary(
    uniqueKeysWithValues: zip(digits, UInt8.min...UInt8.max))

  static func encode(_ bytes: some Collection<UInt8>) -> String {
    var text = String.UnicodeScalarView()
    for byte in bytes { text.append(digits[Int(byte)]) }
    return String(text)
  }

  static func decode(_ utf8: [UInt8]) throws(CodedError) -> [UInt8] {
    guard let text = String(validating: utf8, as: UTF8.self) else {
      throw CodedError(.multibaseDigit, "the text is not valid UTF-8")
    }
    var bytes: [UInt8] = []
    var offset = 0
    for scalar in text.unicodeScalars {
      guard let value = values[scalar] else {
        throw CodedError(.multibaseDigit, at: offset, "a character is no digit of this base")
      }
      bytes.append(value)
      offset += UTF8.width(scalar)
    }
    return bytes
  }
}
