import Foundation
import IPLD
import Testing

/// `ipvm add` with the options of `ipfs add`.
@Suite struct AddTests {
  /// Files by their names, and a folder of them.
  private static func makeFiles(_ store: borrowing ToolStore) throws -> URL {
    let root = store.folder
    var mega: [UInt8] = []
    for number in 0..<(1 << 15) { mega += SHA256.hash(Array("mega \(number)".utf8)) }
    let files: [(String, [UInt8])] = [
      ("empty", []), ("hi", Array("hello world\n".utf8)), ("x33", [UInt8](repeating: 0x78, count: 33)),
      ("zeros", [UInt8](repeating: 0, count: 300_000)), ("mega", mega),
    ]
    for (name, bytes) in files { _ = try store.file(name, bytes) }
    let manager = FileManager.default
    try manager.createDirectory(at: root.appendingPathComponent("dir/sub"), withIntermediateDirectories: true)
    for name in ["hi", "zeros", "x33", "sub/hi"] {
      let source = root.appendingPathComponent(name.split(separator: "/").last.map(String.init) ?? name)
      try manager.copyItem(at: source, to: root.appendingPathComponent("dir/" + name))
    }
    try manager.createSymbolicLink(atPath: root.path + "/dir/link", withDestinationPath: "sub/hi")
    return root
  }

  /// What Kubo 0.22 gives the same files with the same options; Fixtures/bench/kubo asks it.
  static let ofKubo: [(options: String, cids: [String: String])] = [
    (
      "--cid-version 0",
      [
        "empty": "QmbFMke1KXqnYyBBWxB74N4c5SBnJMVAiMNRcGu6x1AwQH",
        "hi": "QmT78zSuBmuS4z925WZfrqQ1qHaJ56DQaTfyMUF7F8ff5o",
        "x33": "Qmb2iJNq2mTCmxtEko7bVSafpafiyC4Ljsmsfo1xTNjKrW",
        "zeros": "QmXZSW216AmapthUD5r9LAoFg2LmkYY291aSKKi5cWUj6Y",
        "mega": "QmXEKVmymP5iX3uoyHVofZgDqUhoKCpQADTHHamkZQyPPD",
        "dir": "Qmc1maWmpNGTcMZiwLXdrGmnLmynKdUjn5ZfKpDp7zcFyC",
      ]
    ),
    (
      "--cid-version 1",
      [
        "empty": "bafkreihdwdcefgh4dqkjv67uzcmw7ojee6xedzdetojuzjevtenxquvyku",
        "hi": "bafkreifjjcie6lypi6ny7amxnfftagclbuxndqonfipmb64f2km2devei4",
        "x33": "bafkreiarxjk2hj6b5yhy5oegpxcauywgojaowss6ues64xbyh7uznnl42y",
        "zeros": "bafybeieb4dp5tj5rew3jhfqqsoyfx77y3ovw2xcdhelmp5hyot3xi3wjwu",
        "mega": "bafybeibrsbvp5csif34myieo2n33ewy2foob4332nmguoza4hmrl2a4dw4",
        "dir": "bafybeidvvztdclnyn2nv6ge4aaxwkow22baqd24ub4xc3c7lpgucne4ali",
      ]
    ),
    (
      "--cid-version 0 --raw-leaves",
      [
        "empty": "bafkreihdwdcefgh4dqkjv67uzcmw7ojee6xedzdetojuzjevtenxquvyku",
        "hi": "bafkreifjjcie6lypi6ny7amxnfftagclbuxndqonfipmb64f2km2devei4",
        "x33": "bafkreiarxjk2hj6b5yhy5oegpxcauywgojaowss6ues64xbyh7uznnl42y",
        "zeros": "QmX5eBYbJUfvQVkwreS6PfQXTaH1iupAzLdGT6xrmW7cSY",
        "mega": "QmRg8Qmpc38r2h3FtqbUPbMPoWNTrb8Fr4RrQjqaqDLBne",
        "dir": "Qmcj6Vm6PaJLUTRQHLWCkgPkVpS1t6JpKqtPihUGyiKzKS",
      ]
    ),
    (
      "--cid-version 1 --raw-leaves=false",
      [
        "empty": "bafybeif7ztnhq65lumvvtr4ekcwd2ifwgm3awq4zfr3srh462rwyinlb4y",
        "hi": "bafybeicg2rebjoofv4kbyovkw7af3rpiitvnl6i7ckcywaq6xjcxnc2mby",
        "x33": "bafybeif4r6esf7fiq2qoqrrvsfwampn3v2n3lwru4p72kac7fa6e34dqt4",
        "zeros": "bafybeig322zfrnit6h3vzy2fpjetyajecfk7zfywcbyc5pnaeedclqy4eu",
        "mega": "bafybeigi6nzvzdf4xwmaawida2y3ptmqk4f2nyh4vr6qissm3hno6q6itm",
        "dir": "bafybeicye4l2u5cxiboo6em4n3ltf3wubhpzzbmsoy42gsror3vvtx2pwa",
      ]
    ),
    (
      "--cid-version 0 --chunker size-1000",
      [
        "empty": "QmbFMke1KXqnYyBBWxB74N4c5SBnJMVAiMNRcGu6x1AwQH",
        "hi": "QmT78zSuBmuS4z925WZfrqQ1qHaJ56DQaTfyMUF7F8ff5o",
        "x33": "Qmb2iJNq2mTCmxtEko7bVSafpafiyC4Ljsmsfo1xTNjKrW",
        "zeros": "QmatJTtkeWhFnqNjZG2kjBDRL3vtCfaj9YsLeJY8kuWWc1",
        "dir": "QmeBSwJB7Pn2fyBpGH2anCYEsidGVYAWGid2QRqfd2TBjh",
      ]
    ),
    (
      "--cid-version 0 --chunker rabin",
      [
        "zeros": "Qmec431DcW12QNb5t7Tx12rDd8T1pZ7whv3gRtsPLcj6yC",
        "mega": "QmbqKZnquJUYziFU3Zebm6rKLZHi8t3ue6wYW7UjSwMb6G",
      ]
    ),
    (
      "--cid-version 1 -s rabin-65536",
      [
        "zeros": "bafybeiea67f4674wpcdmim7l44egd6frsn5bgsluoogzrppp4rzwb6ik64",
        "mega": "bafybeigjlcecofoekz72wfab3x6rbddf4gfoj7hbwyiwb5ikkqslbj3mou",
      ]
    ),
    (
      "--cid-version 0 -s rabin-512-1024-2048",
      [
        "zeros": "QmfSB3JQjn1d2Lx9SdYbjEwhrdJp2vGNbVfMXXwg6MQvoT"
      ]
    ),
    (
      "--cid-version 0 -s rabin-16-17-4000",
      [
        "hi": "QmT78zSuBmuS4z925WZfrqQ1qHaJ56DQaTfyMUF7F8ff5o",
        "x33": "Qmb2iJNq2mTCmxtEko7bVSafpafiyC4Ljsmsfo1xTNjKrW",
      ]
    ),
    (
      "--cid-version 0 --chunker buzhash",
      [
        "zeros": "QmdDejbnEa4QVyNkn2Qr62UrQ4o8y9Kycs2oRStBKYqB1z",
        "mega": "QmRpV6a1Z2juVTmpp1ZS39aXWFUkE82E3sF936BWJQnZai",
      ]
    ),
    (
      "--cid-version 1 --chunker=buzhash",
      [
        "zeros": "bafybeib4fjemk7bzaccmsa6lxpo3tkobjjq5lfwxy35nrllokqfb2uavxe",
        "mega": "bafybeieeof3qs5gzjgvj7f6pfmuiqyagpicfvsthl3oxn44dw4hqzggfsq",
      ]
    ),
    (
      "--cid-version 0 --trickle",
      [
        "empty": "QmbFMke1KXqnYyBBWxB74N4c5SBnJMVAiMNRcGu6x1AwQH",
        "zeros": "QmasVx2SvBJCvv8pF3HtdaiSYj3Aq9qK5FWNvVtdFGpi6W",
        "mega": "QmZEPh5zLzQy9zCW4ToKwY1e9by72hoVZY6gxjejU9DkjR",
        "dir": "QmU53CBJr4Ad1LkG1pwz4fgDjZJEdh8SiUeesEQuAWjnXJ",
      ]
    ),
    (
      "--cid-version 1 -t -s size-1000",
      [
        "empty": "bafybeif7ztnhq65lumvvtr4ekcwd2ifwgm3awq4zfr3srh462rwyinlb4y",
        "zeros": "bafybeihqdltbpszsrcaslfm4i5p6nafz777rbbocbl473iqfzz7mpqzn6e",
        "dir": "bafybeidup7fgmry3pjamwu5jyhcvyvb4u634xzlx7cjrovvtxgr2gf7kcu",
      ]
    ),
    (
      "--cid-version 0 -t --raw-leaves=true -s size-300",
      [
        "empty": "QmbFMke1KXqnYyBBWxB74N4c5SBnJMVAiMNRcGu6x1AwQH",
        "zeros": "QmZeCCNcvc6E6RuPnjMTL2Lh4dJvW5xaZ6znhdFdPZ9uHe",
        "dir": "QmVGKQYEVxLLYX6opkqXSdDaWAuh4TEn1LiZjM8NdAaHwD",
      ]
    ),
    (
      "--cid-version 1 --hash sha2-512",
      [
        "hi":
          "bafkrgqg3hf2ks7zea634vynomn6aamdipiizcmtu2v4esjky4oobnqax32covtoiyyx6gtxe4evuwfbiqf7qtnvcoygd7ctgjtvostjegsszg",
        "zeros":
          "bafybgqcgj53msw3c5ryi6raupjpgilvs6salsprefja4wx4slc4xo7mxda6mwlqohvot6ch2ah5obbzc3fkmrszixabl3ax7gfkkug6memlck",
        "dir":
          "bafybgqhvgm6exwwd45cxp4ptutwvbnblls3x7edpuawze3hl4iiriabdx5ucxhf52ghuxhctrqrm6fvit74weerhlnrmw5p7b3lb5u7tdxo7a",
      ]
    ),
    (
      "--cid-version 1 --hash blake3",
      [
        "hi": "bafkr4ig4ljhnxasawambeqcsymycobuw7ftxdjr3iusquxax2maa5artku",
        "zeros": "bafyb4icho6lomtk55b23dc5stj64sll7tgqugsl7davenbxzt4ehokofju",
        "dir": "bafyb4iabbqwcquqlrrultizn25acopuuk6tsv7mynp4vr5eu5pfvbtcp34",
      ]
    ),
    (
      "--cid-version 1 --hash sha3-256",
      [
        "hi": "bafkrmifiacnhuuunq53yynlnuosv3fshdhubqztkatspsygj4jbz4nprha",
        "zeros": "bafybmidhzxfg4zpsn4jx6vontyxba2r723rh66nv2xtlshilzcwl37ofhe",
        "dir": "bafybmid4ki7ylv6uco7fp3af64dwipguauryvuuykuzkxwkm3usdy6nojq",
      ]
    ),
    (
      "--cid-version 0 --inline",
      [
        "empty": "bafyaabqkaqeaegaa",
        "hi": "bafyaafakcieaeeqmnbswy3dpeb3w64tmmqfbqda",
        "x33": "Qmb2iJNq2mTCmxtEko7bVSafpafiyC4Ljsmsfo1xTNjKrW",
        "dir": "QmadG6kMuE4tsd1JAA5Lg17mzBWpVAKu1c8hUsZiTvf75k",
      ]
    ),
    (
      "--cid-version 1 --inline",
      [
        "empty": "bafkqaaa",
        "hi": "bafkqaddimvwgy3zao5xxe3debi",
        "x33": "bafkreiarxjk2hj6b5yhy5oegpxcauywgojaowss6ues64xbyh7uznnl42y",
        "dir": "bafybeifn3muxb73yvij65t2tgxcraanox7lpvvkho3jciiexmr76tgzfrq",
      ]
    ),
    (
      "--cid-version 0 --inline --inline-limit 128",
      [
        "empty": "bafyaabqkaqeaegaa",
        "hi": "bafyaafakcieaeeqmnbswy3dpeb3w64tmmqfbqda",
        "x33": "bafyaakike4eaeerbpb4hq6dypb4hq6dypb4hq6dypb4hq6dypb4hq6dypb4hq6dypb4hqgbb",
        "dir": "QmQyJNSfLBK99bFmSycStgwuGPNWhxXgpZu1c5uswqXSCy",
      ]
    ),
    (
      "--cid-version 0 --inline --inline-limit=12 --raw-leaves",
      [
        "empty": "bafkqaaa",
        "hi": "bafkqaddimvwgy3zao5xxe3debi",
        "x33": "bafkreiarxjk2hj6b5yhy5oegpxcauywgojaowss6ues64xbyh7uznnl42y",
        "dir": "QmbDqTQGoFKvZMaF5zvQX84vPSXDviLR4rBd4e4r7yjFyc",
      ]
    ),
    (
      "--cid-version 0 --max-file-links 3 -s size-20000",
      ["mega": "QmfSLpXNHMf7JqkGdFhbQNrYuMgGhNX6bQNsphVkkreNg6"]
    ),
    (
      "--cid-version 1 --max-file-links=3 -t -s size-20000",
      ["mega": "bafybeighold7q66d2esgtpgfmoo5uhgzlr46nmck5ds37vyv7tbr5of7aa"]
    ),
    (
      "--cid-version 1 --max-directory-links 4",
      ["dir": "bafybeicdsb33wo7wsyh6y5zfad22qvarmitg2u2pp6che25asbkzlr2gei"]
    ),
    (
      "--cid-version 1 --max-directory-links 4 --max-hamt-fanout 16",
      ["dir": "bafybeihs3xl5d655qgvmn3vnjsk4zxtjpf6vxumupwli4sw5yxja2mwdou"]
    ),
    (
      "--cid-version 1 --max-directory-links 4 --max-hamt-fanout 8",
      ["dir": "bafybeichdz7ve4pl4vij2ww4xwg3rp5nekzf666dupwigv3jinapjlx7km"]
    ),
    (
      "--cid-version 1 --max-directory-links 4 --max-hamt-fanout 1024",
      ["dir": "bafybeiaen4azxlly3dxgwvi2adoazhbtidszzvn25dyhftl2wvg4aamimq"]
    ),
  ]

  @Test(arguments: ofKubo) func `options give the CIDs of Kubo`(options: String, cids: [String: String]) throws {
    let store = try ToolStore()
    let root = try Self.makeFiles(store)
    for (name, cid) in cids.sorted(by: { $0.key < $1.key }) {
      let words = ["add", "-nQ"] + options.split(separator: " ").map(String.init) + [root.path + "/" + name]
      let outcome = try store.run(words)
      #expect(outcome.text == cid + "\n", "\(name): \(outcome.error)")
    }
    // What the options make is read again.
    guard cids["zeros"] != nil else { return }
    let words = ["add", "-Q"] + options.split(separator: " ").map(String.init) + [root.path + "/dir"]
    let cid = try store.run(words).text.trimmingCharacters(in: .newlines)
    #expect(try store.run(["cat", cid + "/zeros"]).output == [UInt8](repeating: 0, count: 300_000))
    #expect(try store.run(["cat", cid + "/sub/hi"]).text == "hello world\n")
    #expect(try store.run(["store", "gc"]).text.hasPrefix("removed 0 "))
    let file = root.appendingPathComponent("f.car").path
    let create = ["car", "create", "-o", file] + options.split(separator: " ").map(String.init) + [root.path + "/dir"]
    #expect(try store.run(create).text == cid + "\n")
  }

  @Test(arguments: [
    (["--chunker", "size-0"], "--chunker takes no 'size-0'"), (["-s", "rabin-12-512-1024"], "from at least 16"),
    (["--chunker", "size-2096897"], "2096896 are allowed"), (["--chunker", "wide"], "hint: such as size-262144"),
    (["--cid-version", "2"], "takes 0 or 1"), (["--cid-version", "0", "--hash", "blake3"], "sha2-256 only"),
    (["--profile", "unixfs-v0-2015", "--hash", "blake3"], "hint: --cid-version 1"),
    (["--hash", "md5"], "--hash takes"),
    (["--max-file-links", "1"], "a number from 2"), (["--max-hamt-fanout", "100"], "a power of two"),
    (["--max-hamt-fanout", "4"], "from 8 to 1024"), (["--inline-limit", "9"], "give --inline too"),
    (["--inline", "--inline-limit", "129"], "from 0 to 128"), (["--raw-leaves", "--preserve-mode"], "leaves no space"),
    (["--mode", "9"], "octal"), (["--mode", "10000"], "octal"), (["--mtime", "now"], "seconds since 1970"),
    (["--mtime-nsecs", "3"], "after the seconds"), (["--mtime", "3", "--mtime-nsecs", "1000000000"], "999999999"),
    (["--raw-leaves=yes"], "takes no value"), (["--pin=false", "--pin-name", "x"], "names a pin"),
  ])
  func `options that cannot be are usage errors`(options: [String], message: String) throws {
    let store = try ToolStore()
    let outcome = try store.run(["add", "-n"] + options + ["-"])
    #expect(outcome.exit == 2)
    #expect(outcome.error.contains(message), "\(outcome.error)")
  }

  /// The CIDs are those of Kubo's own tests.
  @Test(arguments: [
    (["--preserve-mode"], "QmQLgxypSNGNFTuUPGCecq6dDEjb6hNB5xSyVmP3cEuNtq"),
    (["--preserve-mtime"], "QmQ6kErEW8kztQFV8vbwNU8E4dmtGsYpRiboiLxUEwibvj"),
    (["--preserve-mode", "--preserve-mtime"], "QmYkvboLsvLFcSYmqVJRxvBdYRQLroLv9kELf3LRiCqBri"),
    (["--mode=0764"], "QmchD3BN8TQ3RW6jPLxSaNkqvfuj7syKhzTRmL4EpyY1Nz"),
    (["--mtime=1603539720"], "QmT3aY4avDcYXCWpU8CJzqUkW7YEuEsx36S8cTNoLcuK1B"),
    (["--mtime=1603539720", "--mtime-nsecs=54321"], "QmaKH8H5rXBUBCX4vdxi7ktGQEL7wejV7L9rX2qpZjwncz"),
    (
      ["--mode=764", "--mtime=1603539720", "--mtime-nsecs=54321"], "QmUkxrtBA8tPjwCYz1HrsoRfDz6NgKut3asVeHVQNH4C8L"
    ),
  ])
  func `permissions and times give the CIDs of Kubo`(options: [String], cid: String) throws {
    let store = try ToolStore()
    let file = try store.file("f", [])
    let made = try Tool.shell("chmod 0640 \(file) && touch -m -d @1604320482 \(file)")
    #expect(made.exit == 0)
    #expect(try store.run(["add", "-nQ", "--cid-version", "0"] + options + [file]).text == cid + "\n")
  }

  @Test func `permissions and times of links and folders give the CIDs of Kubo`() throws {
    let store = try ToolStore()
    let root = store.folder.path
    let made = try Tool.shell(
      "cd \(root) && mkdir d && chmod 755 d && touch -m -d @1655158722 d && ln -s nothing l && touch -h -m -d @1604320482 l"
    )
    #expect(made.exit == 0)
    for (options, name, cid) in [
      (["--preserve-mtime"], "l", "QmbJwotgtr84JxcnjpwJ86uZiyMoxbZuNH4YrdJMypkYaB"),
      (["--preserve-mtime", "--preserve-mode"], "l", "QmbJwotgtr84JxcnjpwJ86uZiyMoxbZuNH4YrdJMypkYaB"),
      (["--mtime=1603539720", "--mtime-nsecs=54321"], "l", "QmPHYCxYvvHj6VxiPNJ3kXxcPsnJLDYUJqsDJWjvytmrmY"),
      ([], "d", "QmUNLLsPACCz1vLxQVkXqqLX5R1X345qqfHbsf67hvA3Nn"),
      (["--preserve-mode"], "d", "QmRviohgafvCsbkiTgfQFipbuXJ6k1YtoiaQW4quttJPKu"),
      (["--preserve-mtime"], "d", "QmYMy7CZGb498QFSQBF5ZFwv1FYbrAtYZMe4VxhDXxAcvf"),
    ] {
      #expect(try store.run(["add", "-nQ", "--cid-version", "0"] + options + ["\(root)/\(name)"]).text == cid + "\n")
    }
  }

  @Test func `get gives permissions and times back`() throws {
    let store = try ToolStore()
    let root = store.folder.path
    let made = try Tool.shell(
      """
      cd \(root) && mkdir -p t/closed && echo hi > t/closed/f && chmod 4751 t/closed/f && ln -s closed/f t/l \
      && touch -d @1000000000.123456789 t/closed/f && touch -h -d @-5 t/l && chmod 500 t/closed \
      && touch -d @1234567890 t/closed t
      """)
    #expect(made.exit == 0)
    let cid = try store.run(["add", "-Q", "--preserve-mode", "--preserve-mtime", root + "/t"]).text
      .trimmingCharacters(in: .newlines)
    #expect(try store.run(["get", cid, "-o", root + "/out"]).exit == 0)
    let print = "cd \(root)/NAME && stat -c '%n %a %.9Y' . closed closed/f l"
    let outcome = try Tool.shell(print.replacingOccurrences(of: "NAME", with: "out"))
    let before = try Tool.shell(print.replacingOccurrences(of: "NAME", with: "t"))
    // The right to act as the owner is not passed on.
    #expect(outcome.text == before.text.replacingOccurrences(of: " 4751 ", with: " 751 "))
    let list = try store.run(["ls", "-l", cid + "/closed"]).text
    #expect(list.hasPrefix("-rwsr-x--x "))
    #expect(list.hasSuffix(" 3 2001-09-09T01:46:40Z f\n"))
    let json = try store.run(["ls", "--json", cid]).text
    #expect(json.contains("\"type\":\"directory\",\"size\":null,"))
    #expect(json.contains("\"target\":\"closed/f\",\"mtime\":-5}"))
    _ = try Tool.shell("chmod -R u+w \(root)")
  }

  // MARK: Pins, references and hashes

  @Test func `pins have names and types`() throws {
    let store = try ToolStore()
    let root = try Self.makeFiles(store)
    let add = ["add", "-Q", "--cid-version", "1"]
    let cid = try store.run(add + ["--pin-name", "my tree", root.path + "/dir"]).text.trimmingCharacters(in: .newlines)
    let hi = try store.run(add + ["--pin=false", root.path + "/hi"]).text.trimmingCharacters(in: .newlines)
    #expect(try store.run(["pin", "ls"]).text == "\(cid) my tree\n")
    #expect(try store.run(["pin", "ls", "-q"]).text == "\(cid)\n")
    #expect(try store.run(["pin", "ls", "--type", "recursive"]).text == "\(cid) recursive my tree\n")
    #expect(try store.run(["pin", "ls", "-t", "direct"]).text == "")
    let behind = try store.run(["pin", "ls", "--type", "indirect"]).text.split(separator: "\n")
    #expect(behind.count == 7)
    #expect(behind.contains("\(hi) indirect"))
    #expect(try store.run(["pin", "ls", "--type=all"]).text.split(separator: "\n").count == 8)
    #expect(
      try store.run(["pin", "ls", "\(cid)/sub/hi", cid]).text
        == "\(hi) indirect through \(cid)\n\(cid) recursive my tree\n")
    #expect(try store.run(["pin", "ls", "bafkqaaa"]).exit == 4)
    #expect(try store.run(["pin", "add", hi, "--name", "other"]).exit == 0)
    #expect(try store.run(["pin", "add", hi]).exit == 0)
    #expect(try store.run(["pin", "ls", "--name", "oth"]).text == "\(hi) other\n")
    #expect(try store.run(["pin", "add", hi, "-n", String(repeating: "x", count: 256)]).exit == 2)
    #expect(
      try store.run(["pin", "ls", "--json", hi]).text
        == "{\"pins\":[{\"cid\":\"\(hi)\",\"type\":\"recursive\",\"name\":\"other\"}]}\n")
    #expect(try store.run(["pin", "rm", "\(cid)/sub/hi"]).text == "unpinned \(hi)\n")
    #expect(try store.run(["store", "gc"]).text.hasPrefix("removed 0 "))
  }

  @Test func `references are listed`() throws {
    let store = try ToolStore()
    let root = try Self.makeFiles(store)
    let cid = try store.run(["add", "-Q", "--cid-version", "1", root.path + "/dir"]).text
      .trimmingCharacters(in: .newlines)
    let value = try store.run(["dag", "put"], input: "{\"a\":[0,{\"b\":{\"/\":\"\(cid)\"}}],\"c\":{\"/\":\"\(cid)\"}}")
      .text
      .trimmingCharacters(in: .newlines)
    #expect(try store.run(["refs", value]).text == "\(cid)\n\(cid)\n")
    #expect(try store.run(["refs", "--unique", value]).text == "\(cid)\n")
    #expect(try store.run(["refs", "--format", "<linkname>", value]).text == "a/1/b\nc\n")
    #expect(try store.run(["refs", "--edges", "-u", value]).text == "\(value) -> \(cid)\n")
    #expect(
      try store.run(["refs", "--format", "<linkname> <x>", value + "/c"]).text
        == "hi <x>\nlink <x>\nsub <x>\nx33 <x>\nzeros <x>\n")
    // Each way through the map leads to nine links; the file of zeros has two leaves.
    #expect(try store.run(["refs", "-r", value]).text.split(separator: "\n").count == 18)
    #expect(try store.run(["refs", "-r", "-u", value]).text.split(separator: "\n").count == 8)
    #expect(try store.run(["refs", "-r", "--max-depth", "1", value]).text.split(separator: "\n").count == 2)
    #expect(try store.run(["refs", "-r", "-u", "--max-depth", "2", value]).text.split(separator: "\n").count == 6)
    #expect(try store.run(["refs", "local"]).text.split(separator: "\n").count == 9)
    _ = try store.run(["pin", "rm", cid])
    _ = try store.run(["block", "rm", cid + "/sub"])
    #expect(try store.run(["refs", "-r", cid]).exit == 0)
  }

  @Test func `files are hashed as one block`() throws {
    let store = try ToolStore()
    let root = try Self.makeFiles(store)
    #expect(
      try store.run(["hash", root.path + "/hi"]).text
        == "bafkreifjjcie6lypi6ny7amxnfftagclbuxndqonfipmb64f2km2devei4\n")
    #expect(
      try store.run(["hash", "--mhtype", "blake3", root.path + "/hi"]).text
        == "bafkr4ig4ljhnxasawambeqcsymycobuw7ftxdjr3iusquxax2maa5artku\n")
    #expect(
      try store.run(["hash", "--mhtype", "sha3-256", "-"], input: "hello world\n").text
        == "bafkrmifiacnhuuunq53yynlnuosv3fshdhubqztkatspsygj4jbz4nprha\n")
    let file = root.path + "/f.car"
    #expect(try store.run(["car", "create", root.path + "/dir", "-o", file]).exit == 0)
    let car = try CID(of: [UInt8](Data(contentsOf: URL(fileURLWithPath: file))), codec: .car)
    #expect(car.description.hasPrefix("bagbaiera"))
    #expect(try store.run(["hash", file]).text == "\(car)\n")
    #expect(
      try store.run(["hash", "--codec", "car", "--base", "base58btc", file]).text == "\(try car.text(in: .base58btc))\n"
    )
    #expect(try store.run(["hash", "--codec", "raw", file]).text.hasPrefix("bafkrei"))
    #expect(try store.run(["hash", "--json", root.path + "/empty"]).text.contains("\"size\":0}"))
    #expect(try store.run(["hash", "--codec", "dag-cbor", root.path + "/hi"]).exit == 3)
    #expect(try store.run(["hash", "--cid-version", "0", root.path + "/hi"]).exit == 2)
    #expect(
      try store.run(["hash", "--cid-version", "0", "--codec", "dag-pb", root.path + "/empty"]).text
        == "QmdfTbBqBPQ7VNxZEYEj14VmRuZBkqFbiwReogJgS1zR1n\n")
    #expect(try store.run(["hash", root.path + "/absent"]).exit == 4)
  }
}
