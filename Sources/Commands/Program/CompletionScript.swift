import Annotations
import ArgumentParser

/// A shell of the system for which the program writes a completion script.
///
/// The scripts know nothing of the commands. They ask the program at each key, with what
/// ``CompletionQuestion`` understands, so that they are never behind it or the workspace.
enum CompletionScript: String, CaseIterable {
  case bash
  case zsh
  case fish

  /// The option that asks for a script.
  static let option = "--generate-completion-script"

  /// Reads which script is asked for; nil if none is.
  ///
  /// - Parameters:
  ///   - invocation: The process's arguments.
  ///   - environment: Where `SHELL` names the shell, if the option does not.
  /// - Throws: What the argument parser reports as wrong usage, if there is no script for the shell.
  init?(asked invocation: Invocation, _ environment: ProgramEnvironment) throws {
    let sign = "\(Self.option)="
    var rest = invocation.leading.drop { $0 != Self.option && !$0.utf8.starts(with: sign.utf8) }
    guard let word = rest.popFirst() else { return nil }
    let given = word == Self.option ? rest.first : String(word.utf8.dropFirst(sign.utf8.count))
    let path = (environment.variables["SHELL"] ?? "").utf8.split(separator: UInt8(ascii: "/"))
    let shell = given ?? path.last.flatMap { String($0) } ?? ""
    guard let script = Self(rawValue: shell) else {
      let known = Self.allCases.map(\.rawValue).joined(separator: ", ")
      throw ValidationError("no completion script for '\(visible(shell))'; there are \(known)")
    }
    self = script
  }

  /// The script.
  var text: String {
    switch self {
    case .bash: Self.bashText
    case .zsh: Self.zshText
    case .fish: Self.fishText
    }
  }

  private static let bashText = #"""
    # Completion of postil's command line for bash.

    _postil() {
        local program=${1/#\~/$HOME} kind=
        type -P -- "$program" >/dev/null || program=postil
        COMPREPLY=()
        {
            IFS= read -r kind
            mapfile -t COMPREPLY
        } < <("$program" \#(CompletionQuestion.ofLine) "${COMP_LINE:0:COMP_POINT}" "$2" 2>/dev/null)
        case $kind in
            files) compopt -o default ;;
            folders) compopt -o dirnames ;;
        esac
        if [[ ${#COMPREPLY[@]} -eq 1 && ${COMPREPLY[0]} == *= ]]; then
            compopt -o nospace
        fi
    }

    complete -o nosort -F _postil postil
    """#

  private static let zshText = #"""
    #compdef postil
    # Completion of postil's command line for zsh.

    _postil() {
        local program=${${(Q)words[1]}/#\~/$HOME} line text kind
        local -a lines whole open
        lines=("${(@f)$("$program" \#(CompletionQuestion.ofWords) \
            "${(@Q)words[2,CURRENT-1]}" "${(Q)PREFIX}" 2>/dev/null)}")
        kind=$lines[1]
        shift lines
        for line in $lines; do
            text=${line%%$'\t'*}
            line=${text//:/\\:}:${line#$text}
            line=${line/$'\t'/}
            if [[ $text == *= ]]; then open+=("$line"); else whole+=("${line%:}"); fi
        done
        case $kind in
            files) compset -P '--*='; _files; return ;;
            folders) compset -P '--*='; _files -/; return ;;
        esac
        local -a how=(-M 'm:{[:lower:][:upper:]}={[:upper:][:lower:]}')
        _describe -V word whole $how -- open $how -S ''
    }

    if [[ ${funcstack[1]} == _postil ]]; then
        _postil "$@"
    else
        compdef _postil postil
    fi
    """#

  private static let fishText = #"""
    # Completion of postil's command line for fish.

    function __postil_complete
        set -l before (commandline -opc)
        set -l typed (commandline -ct)
        # A quotation that is still open cannot be unescaped.
        set -l last (string unescape -- $typed; or string replace -ra "['\"]" '' -- $typed)
        set -l lines (command $before[1] \#(CompletionQuestion.ofWords) $before[2..] $last 2>/dev/null)
        set -l kind $lines[1]
        set -e lines[1]
        printf '%s\n' $lines
        set -l stem (string match -r '^--[^=]*=' -- $last)
        set -l path (string replace -r '^--[^=]*=' '' -- $last)
        switch "$kind"
            case files
                __fish_complete_path $path | string replace -r -- '^' "$stem"
            case folders
                __fish_complete_directories $path '' | string replace -r -- '^' "$stem"
        end
    end

    complete -c postil -f -k -a '(__postil_complete)'
    """#
}
