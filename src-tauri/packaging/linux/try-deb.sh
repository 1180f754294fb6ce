#!/usr/bin/env bash
# Uses a package as a person would: installs it, starts it from its menu entry, opens a dossier by its file type,
# removes it, and sees that the person's own files are still there. Needs the right to install; changes nothing lasting.
# usage: try-deb.sh PACKAGE.deb
set -uo pipefail
deb=$(realpath "$1")

if [ -z "${RAADSLAG_TRY_HOME:-}" ]; then
    RAADSLAG_TRY_HOME=$(mktemp -d)
    export RAADSLAG_TRY_HOME
    env -u WAYLAND_DISPLAY -u XDG_CONFIG_DIRS -u XDG_DATA_DIRS \
        HOME="$RAADSLAG_TRY_HOME" XDG_DATA_HOME="$RAADSLAG_TRY_HOME/.local/share" \
        XDG_CONFIG_HOME="$RAADSLAG_TRY_HOME/.config" XDG_CACHE_HOME="$RAADSLAG_TRY_HOME/.cache" GDK_BACKEND=x11 \
        xvfb-run -a -s "-screen 0 1280x900x24" dbus-run-session -- bash "$0" "$deb"
    ended=$?
    rm -rf "$RAADSLAG_TRY_HOME"
    exit "$ended"
fi

passed=0 failed=0
check() { # check WORDS COMMAND...: counts whether the command holds
    local words=$1
    shift
    if "$@"; then
        passed=$((passed + 1)) && echo "ok      $words"
    else
        failed=$((failed + 1)) && echo "FAILED  $words"
    fi
}

as_root=()
[ "$(id -u)" = 0 ] || as_root=(sudo)
apt() { "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qq -o DPkg::Lock::Timeout=400 "$@" >"$HOME/apt.log" 2>&1 || { cat "$HOME/apt.log"; return 1; }; }

window() { # the visible window of the program on this screen, waited for
    for _ in $(seq 60); do
        found=$(xdotool search --onlyvisible --name Raadslag 2>/dev/null | head -n 1)
        [ -n "$found" ] && return 0
        sleep 0.5
    done
    return 1
}
command_line() { tr '\0' '\n' <"/proc/$(xdotool getwindowpid "$found")/cmdline"; }
stays() { sleep 3 && xdotool getwindowname "$found" >/dev/null; }
close() { # closes that window as a person would, and waits until its program has ended
    local process
    process=$(xdotool getwindowpid "$found") || return 1
    xdotool windowactivate --sync "$found" key alt+F4
    for _ in $(seq 40); do
        [ -e "/proc/$process" ] || return 0
        sleep 0.25
    done
    kill "$process"
    return 1
}

openbox &
manager=$!
trap 'kill "$manager"' EXIT

entry=/usr/share/applications/Raadslag.desktop
dossier="$HOME/Documenten/Proef met spaties.raadslag"
mkdir -p "$(dirname "$dossier")"

check "it installs" apt install --yes --no-install-recommends "$deb"
check "its menu entry is valid" desktop-file-validate "$entry"
check "that type opens with it" test "$(xdg-mime query default application/x-raadslag)" = Raadslag.desktop

gio launch "$entry" &
check "it starts from its menu entry" window
check "its window stays" stays
check "its window closes" close

check "the command line program makes a dossier" raadslag-cli new "$dossier" --name "Proef"
kind=$(gio info --attributes=standard::content-type "$dossier" | sed -n 's/.*content-type: //p')
check "it has a type of its own" test "$kind" = application/x-raadslag
before=$(sha256sum "$dossier" 2>/dev/null | cut -d' ' -f1)
gio open "$dossier" &
check "a dossier opens by its file type" window
check "with its path" grep -qxF "$dossier" <(command_line)
check "and stays open" stays
echo "        window title: $(xdotool getwindowname "$found")"
check "and closes" close

mine=$(find "$HOME" -type f -not -name apt.log | sort)
check "it is removed" apt remove --yes raadslag
check "the program is gone" test ! -e /usr/bin/raadslag
check "the dossier is still there, unchanged" test "$(sha256sum "$dossier" 2>/dev/null | cut -d' ' -f1)" = "$before"
check "so are all other files of the person" test "$(find "$HOME" -type f -not -name apt.log | sort)" = "$mine"

echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
