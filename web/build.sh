#!/bin/sh
# Builds the pages' scripts and styles into the folder named, and does nothing when nothing changed.
# Called by Maven; works by itself too: web/build.sh target/classes/static
set -eu
case $1 in
/*) out=$1 ;;
*) out=$PWD/$1 ;;
esac
cd "$(dirname "$0")"

command -v node >/dev/null 2>&1 || {
    echo "Entrepot's build needs Node 20 or newer; there is no 'node' on the PATH." >&2
    exit 1
}
major=$(node -p 'process.versions.node.split(".")[0]')
[ "$major" -ge 20 ] || {
    echo "Entrepot's build needs Node 20 or newer; this is $(node --version)." >&2
    exit 1
}

# Everything that the result depends on, told apart by content.
fingerprint() {
    find . ../src/main/resources/messages ../src/main/jte \
        \( -name node_modules -o -name dist -o -name generated -o -name out -o -name '*.tsbuildinfo' \) -prune -o -type f -print |
        LC_ALL=C sort | xargs cat | cksum
}

lock=$(cksum package-lock.json)
if [ "$(cat node_modules/.lock-installed 2>/dev/null || true)" != "$lock" ]; then
    echo "Installing the web packages (once, about a minute) …"
    npm ci --no-audit --no-fund --loglevel=error
    printf '%s' "$lock" > node_modules/.lock-installed
fi

now=$(fingerprint)
if [ "$(cat dist/.built-from 2>/dev/null || true)" != "$now" ]; then
    echo "Building the web …"
    npm run --silent catalogues
    npm run --silent typecheck
    npm run --silent lint
    npm run --silent build
    printf '%s' "$now" > dist/.built-from
fi

mkdir -p "$out"
cp -R dist/static/. "$out/"
