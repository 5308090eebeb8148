#!/bin/sh
# Unpacks the program and records what a start needs, so that later starts take less than half the time:
#   deploy/prepare.sh target/entrepot.jar app
#   java -XX:AOTCache=app/entrepot.aot -Xmx384m -jar app/entrepot.jar
# The recording starts the shop once with its demo in a folder that is thrown away. Do it again after every
# new version and every new JDK; a cache that doesn't fit is ignored and costs nothing but the time.
set -eu
[ $# -eq 2 ] || {
    echo "usage: deploy/prepare.sh JAR FOLDER" >&2
    exit 64
}
jar=$1
app=$2
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
port=${PREPARE_PORT:-18080}
options="-XX:+UseSerialGC -Xmx384m"

[ ! -e "$app" ] || {
    echo "$app is there already; name a folder that is not." >&2
    exit 73
}
"$java" -Djarmode=tools -jar "$jar" extract --destination "$app"
program=$app/$(basename "$jar")
data=$(mktemp -d)
trap 'rm -rf "$data"' EXIT

echo "Recording a start; this takes a minute or two …"
# shellcheck disable=SC2086 # the options are several words on purpose
"$java" -XX:AOTCacheOutput="$app/entrepot.aot" $options -jar "$program" serve --data "$data" \
    --server.port="$port" > "$data/log" 2>&1 &
shop=$!
tries=0
until curl -fs -o /dev/null "http://127.0.0.1:$port/"; do
    kill -0 "$shop" 2>/dev/null && [ "$tries" -lt 180 ] || {
        tail -20 "$data/log" >&2
        echo "The shop did not start; nothing was recorded." >&2
        kill "$shop" 2>/dev/null || true
        exit 70
    }
    tries=$((tries + 1))
    sleep 1
done
curl -fs -o /dev/null "http://127.0.0.1:$port/api/v1/search?market=de&q=tea" || true
kill "$shop"
wait "$shop" 2>/dev/null || true
[ -s "$app/entrepot.aot" ] || {
    echo "The JDK wrote no cache; is it a JDK 25?" >&2
    exit 70
}
echo "Ready: java -XX:AOTCache=$app/entrepot.aot $options -jar $program"
