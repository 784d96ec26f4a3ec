#!/usr/bin/env bash
# Builds the product from a clean checkout, and lays out in the folder named by the argument what production needs:
# the compiled code and the packages it runs on, no tests, no tools. Runs in the image's build stage and outside it.
set -euo pipefail

if [ $# -ne 1 ]; then
  echo "usage: docker/build.sh <output folder>" >&2
  exit 2
fi
mkdir -p "$1"
out=$(cd "$1" && pwd)
cd "$(dirname "$0")/.."

npm ci --loglevel=error
NX_DAEMON=false NX_TUI=false npx nx run-many --target=build --projects=api,web

cp package.json package-lock.json .npmrc "$out"
for manifest in apps/*/package.json libs/*/package.json e2e/package.json bench/package.json; do
  mkdir -p "$out/$(dirname "$manifest")"
  cp "$manifest" "$out/$manifest"
done
for built in apps/*/dist libs/*/dist; do
  cp -R "$built" "$out/$built"
done

cp -R libs/document/samples "$out/libs/document/samples"
rm -f "$out"/libs/document/samples/*.cjs

cd "$out"
npm ci --loglevel=error --omit=dev --workspace=@acuerda/api
rm -rf e2e bench
