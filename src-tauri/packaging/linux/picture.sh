#!/usr/bin/env bash
# Starts the program on its sample dossier, on the screen it is given, and takes a picture of that screen.
# usage: picture.sh PROGRAM PICTURE   (inside xvfb-run and dbus-run-session)
set -euo pipefail
program=$1 picture=$2

home=$(mktemp -d)
export HOME=$home XDG_DATA_HOME=$home/data XDG_CONFIG_HOME=$home/config XDG_CACHE_HOME=$home/cache GDK_BACKEND=x11
"$program" --sample &
started=$!
trap 'kill "$started" 2>/dev/null || true; wait "$started" 2>/dev/null || true; rm -rf "$home"' EXIT

for _ in $(seq 120); do
    kill -0 "$started" 2>/dev/null || { echo "the program ended before it showed a window" >&2; exit 1; }
    window=$(xdotool search --onlyvisible --name Raadslag 2>/dev/null | head -n 1 || true)
    [ -n "$window" ] && break
    sleep 0.5
done
[ -n "$window" ] || { echo "no window within a minute" >&2; exit 1; }

xdotool windowsize "$window" 1440 960 windowmove "$window" 0 0
# The page paints after its window: two equal pictures in a row mean that it has come to rest.
last=none
for _ in $(seq 40); do
    sleep 1
    import -window root "$picture"
    now=$(identify -format '%#' "$picture")
    colours=$(identify -format '%k' "$picture")
    [ "$now" = "$last" ] && [ "$colours" -gt 16 ] && exit 0
    last=$now
done
echo "the window did not come to rest" >&2
exit 1
