import IPLD

/// Prints a CID by a pattern with marks, as `ipfs cid format` does.
struct CIDPattern {
  let cid: CID
  let base: Multibase

  func text(_ pattern: String) throws(Failure) -> String {
    var result = ""
    var isMark = false
    for character in pattern {
      if isMark {
        guard let part = part(character) else {
          throw .usage("--format knows no mark %\(character)", hint: "see ipvm help cid format")
        }
        result += part
        isMark = false
      } else if character == "%" {
        isMark = true
      } else {
        result.append(character)
      }
    }
    guard !isMark else { throw .usage("--format ends in a percent sign", hint: "%% stands for one") }
    return result
  }

  private func part(_ mark: Character) -> String? {
    let multihash = cid.multihash
    switch mark {
    case "%": return "%"
    case "s": return cid.version == 0 ? cid.description : base.encode(cid.bytes)
    case "S": return cid.version == 0 ? cid.description : base.encodeWithoutPrefix(cid.bytes)
    case "v": return "cidv\(cid.version)"
    case "V": return String(cid.version)
    case "c": return cid.codec.description
    case "C": return String(cid.codec.rawValue)
    case "h": return multihash.code.description
    case "H": return String(multihash.code.rawValue)
    case "L": return String(multihash.digest.count)
    case "d": return base.encode(multihash.digest)
    case "D": return base.encodeWithoutPrefix(multihash.digest)
    case "m": return base.encode(multihash.bytes)
    case "M": return base.encodeWithoutPrefix(multihash.bytes)
    case "b": return base.rawValue
    case "B": return String(base.prefix)
    case "P": return "cidv\(cid.version)-\(cid.codec)-\(multihash.code)-\(multihash.digest.count)"
    default: return nil
    }
  }
}
