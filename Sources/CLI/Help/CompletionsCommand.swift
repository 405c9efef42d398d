enum CompletionsCommand {
  private static let shells: [(name: String, script: String)] = [("bash", bash), ("zsh", zsh), ("fish", fish)]

  static let command = Command(
    "completions", "print what completes command lines in a shell",
    operands: Operands(
      usage: "bash|zsh|fish", minimum: 1, maximum: 1, endsOptions: true, rest: "[-- WORDS…]",
      kinds: [.choice(shells.map(\.name))]),
    options: [],
    examples: [
      Example("source <(ipvm completions bash)", "in ~/.bashrc"),
      Example("source <(ipvm completions zsh)", "in ~/.zshrc, below compinit"),
      Example("ipvm completions fish > ~/.config/fish/completions/ipvm.fish", "for fish"),
      Example("ipvm completions fish -- run --eng", "what fits as the last word"),
    ],
    details: [
      "The script asks ipvm itself what fits, so that it knows the options of the installed version, the pins of the "
        + "store and the names of keys. With words after `--`, prints which names of files fit: none, files or folders; "
        + "then a line for each other word that fits, with its meaning after a tab."
    ]
  ) { invocation in
    let word = invocation.operands[0]
    guard let shell = shells.first(where: { word == $0.name }) else { throw Failure.usage("no such shell") }
    guard !invocation.guestArguments.isEmpty else {
      try invocation.answer(shell.script)
      return Exit.success
    }
    let words = invocation.guestArguments
    let completion = shell.name == "bash" ? Completion(ofBash: words) : Completion(of: words)
    if invocation.flag(.json) {
      let rows = completion.candidates.map {
        JSON.object([("word", .string($0.word)), ("description", .string($0.description))])
      }
      try Streams.print(
        JSON.object([("names", .string(completion.names.rawValue)), ("candidates", .array(rows))]).text + "\n")
    } else {
      try Streams.print(completion.text)
    }
    return Exit.success
  }

  private static let bash = #"""
    # Completes ipvm in bash; see ipvm help completions.
    _ipvm() {
      local names='' line
      COMPREPLY=()
      {
        read -r names
        while IFS= read -r line; do COMPREPLY+=("${line%%$'\t'*}"); done
      } < <("${1/#\~/$HOME}" completions bash -- "${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
      case $names in
        files) compopt -o default 2>/dev/null ;;
        folders) compopt -o dirnames 2>/dev/null ;;
      esac
    }
    complete -F _ipvm ipvm

    """#

  private static let zsh = #"""
    #compdef ipvm
    # Completes ipvm in zsh; see ipvm help completions.
    _ipvm() {
      local line names
      local -a lines found
      lines=("${(@f)$("${words[1]/#\~/$HOME}" completions zsh -- "${(@)words[2,CURRENT]}" 2>/dev/null)}")
      names=$lines[1]
      shift lines
      for line in $lines; do
        found+=("${${line%%$'\t'*}//:/\\:}${${(M)line#*$'\t'}:+:${line#*$'\t'}}")
      done
      (( $#found )) && _describe -t words 'ipvm' found
      if [[ $names == (files|folders) ]]; then
        [[ $PREFIX == --*=* ]] && compset -P '*='
        if [[ $names == files ]]; then _files; else _files -/; fi
      fi
    }
    if [[ $funcstack[1] == _ipvm ]]; then _ipvm "$@"; else compdef _ipvm ipvm; fi

    """#

  private static let fish = #"""
    # Completes ipvm in fish; see ipvm help completions.
    function __ipvm_complete
      set -l before (commandline -opc)
      set -l current (commandline -ct)
      set -l lines ($before[1] completions fish -- $before[2..-1] "$current" 2>/dev/null)
      set -l prefix (string match -r -- '^--[^=]*=' "$current")
      set -l rest (string replace -r -- '^--[^=]*=' '' "$current")
      switch "$lines[1]"
        case files
          string replace -r -- '^' "$prefix" (__fish_complete_path "$rest")
        case folders
          string replace -r -- '^' "$prefix" (__fish_complete_directories "$rest")
      end
      printf '%s\n' $lines[2..-1]
    end
    complete -c ipvm -f -a '(__ipvm_complete)'

    """#
}
