#!/usr/bin/env node
// Runs lexparity and keeps a copy of its report, so that `natural.mjs` can count while the findings stay for `accuracy.mjs`:
//   node ../shared/accept/natural.mjs --bin "node bench/keep-report.mjs DIR npx lexparity" …
// What it is given: DIR COMMAND… lint FOLDER --format json --output-file FILE. The copy is DIR/<name of FOLDER>.json.
import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync } from 'node:fs'
import { basename, join } from 'node:path'

const [folder, command, ...args] = process.argv.slice(2)
if (folder === undefined || command === undefined) {
  console.error('usage: keep-report.mjs DIR COMMAND… lint FOLDER --format json --output-file FILE')
  process.exit(2)
}

const { status } = spawnSync(command, args, { stdio: 'inherit' })
const checked = args[args.indexOf('lint') + 1]
const output = args[args.indexOf('--output-file') + 1]
if (checked !== undefined && output !== undefined && existsSync(output)) {
  mkdirSync(folder, { recursive: true })
  copyFileSync(output, join(folder, `${basename(checked)}.json`))
}
process.exitCode = status ?? 2
