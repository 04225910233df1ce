# Completion of deal-explorer's command line for bash: its commands, their options, what these take, and the keys of the dossier
# that is read (its parties, claims and articles), which the program itself lists. Needs nothing but bash; the package
# bash-completion loads it by its name when it is first wanted. script/check-desktop tries it out.

# _deal_explorer_offer WORDS: those of the words that begin as the one that is being typed.
_deal_explorer_offer() {
    mapfile -t COMPREPLY < <(compgen -W "$1" -- "$cur")
}

# _deal_explorer_files [SUFFIX]...: folders, and the files that end so; without a suffix folders alone.
_deal_explorer_files() {
    local suffix
    compopt -o filenames 2>/dev/null
    mapfile -t COMPREPLY < <(compgen -d -- "$cur")
    for suffix; do
        mapfile -t -O "${#COMPREPLY[@]}" COMPREPLY < <(compgen -f -X "!*.$suffix" -- "$cur")
    done
}

# _deal_explorer_list WHAT [FORMAT]: what the program lists of the dossier that the line names.
_deal_explorer_list() {
    local from=()
    [ -n "$dossier" ] && from=(--dossier "${dossier/#\~/$HOME}")
    "$program" list "$1" --format "${2:-csv}" "${from[@]}" 2>/dev/null
}

# _deal_explorer_keys WHAT...: the keys in the first column of these lists.
_deal_explorer_keys() {
    local what
    for what; do
        _deal_explorer_list "$what" | tail -n +2 | cut -d , -f 1 | grep -x '[a-z0-9-]*'
    done
}

# Whether a value follows this option.
_deal_explorer_takes() {
    case $1 in
        --lang | --look | --scale | --size | --format | --party | --without | --dossier | --articles | --output-dir | --output | -o | \
            --address | --as-of) ;;
        *) return 1 ;;
    esac
}

# The values of an option; none can be offered of an address and of a day.
_deal_explorer_value() {
    case $1 in
        --lang) _deal_explorer_offer "en fr" ;;
        --look) _deal_explorer_offer "light dark high-contrast print" ;;
        --scale) _deal_explorer_offer "1 2 3 4" ;;
        --size) _deal_explorer_offer "1200x675 1920x1080 3840x2160" ;;
        --format)
            case $command in
                list) _deal_explorer_offer "table json csv" ;;
                notes) _deal_explorer_offer "markdown csv json" ;;
                *) _deal_explorer_offer "text json" ;;
            esac ;;
        --party) _deal_explorer_offer "$(_deal_explorer_keys parties)" ;;
        --without)
            _deal_explorer_offer "$(_deal_explorer_list clauses json | sed -n 's/.*"article": "\([a-z0-9-]*\)".*/\1/p' | sort -u)" ;;
        --dossier) _deal_explorer_files deal ;;
        --articles | --output-dir) _deal_explorer_files ;;
        --output | -o)
            case $what in
                funding*) _deal_explorer_files png svg pdf csv json ;;
                evidence) _deal_explorer_files jsonld json ;;
                comparison) _deal_explorer_files csv html ;;
                factcheck) _deal_explorer_files html odt csv ;;
                *) _deal_explorer_files png svg pdf ;;
            esac ;;
    esac
}

# The options that go with the command and, of an export, with what is exported.
_deal_explorer_options() {
    local every="--dossier --lang --help --version" pictures="--scale --size --look --no-source-line"
    local chosen="--party --any --as-of --without"
    case $command in
        list) echo "$chosen --format $every" ;;
        show) echo "--without --format $every" ;;
        search) echo "--without --format --articles $every" ;;
        notes) echo "--format $every" ;;
        verify) echo "--articles $every" ;;
        check) echo "--format --articles $every" ;;
        export)
            case $what in
                all) echo "--output-dir --articles $chosen $pictures $every" ;;
                funding) echo "--output --log $chosen $pictures $every" ;;
                factcheck) echo "--output --articles --notes $chosen $every" ;;
                evidence | comparison) echo "--output --articles $chosen $every" ;;
                *) echo "--output $chosen $pictures $every" ;;
            esac ;;
        *) echo "--address --articles $every" ;;
    esac
}

# The word that is being typed, the options and values before it left out: a command, what it is about, or a file.
_deal_explorer_word() {
    case $command:$what in
        :)
            _deal_explorer_files deal
            mapfile -t -O "${#COMPREPLY[@]}" COMPREPLY < <(compgen -W "list show search export notes verify check" -- "$cur") ;;
        check:) _deal_explorer_files deal ;;
        list:) _deal_explorer_offer "parties clauses amounts events" ;;
        show:) _deal_explorer_offer "$(_deal_explorer_keys clauses amounts events)" ;;
        export:)
            _deal_explorer_offer \
                "funding funding-parts funding-time overview map timeline evidence comparison factcheck all" ;;
    esac
}

_deal_explorer() {
    local cur=${COMP_WORDS[COMP_CWORD]} program=${COMP_WORDS[0]} command="" what="" dossier="" taking="" word i
    program=${program/#\~/$HOME}
    COMPREPLY=()
    # What stands before; bash takes --lang=fr for three words.
    for ((i = 1; i < COMP_CWORD; i++)); do
        word=${COMP_WORDS[i]}
        if [ "$word" = "=" ]; then
            continue
        elif [ -n "$taking" ]; then
            [ "$taking" = --dossier ] && dossier=$word
            taking=""
        elif [[ $word == -* ]]; then
            _deal_explorer_takes "$word" && taking=$word
        elif [ -z "$command" ]; then
            command=$word
        elif [ -z "$what" ]; then
            what=$word
        fi
    done
    [ "$cur" = "=" ] && cur=""
    if [ -n "$taking" ]; then
        _deal_explorer_value "$taking"
    elif [[ $cur == -* ]]; then
        _deal_explorer_offer "$(_deal_explorer_options)"
    else
        _deal_explorer_word
    fi
}

complete -F _deal_explorer deal-explorer
