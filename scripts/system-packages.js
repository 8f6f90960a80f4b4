#!/usr/bin/env node
/**
 * Installs what the tests need besides npm packages: a browser, an independent writer of Word and PDF files, and tools that look into PDF
 * files. On Debian, as root, from Debian's packages; elsewhere it says what is missing, and the tests that need it are skipped.
 */
import { spawnSync } from 'node:child_process'
import process from 'node:process'

/** Program by which a package is known to be there, and the package. */
const PACKAGES = {
  chromium: 'chromium',
  soffice: 'libreoffice-writer-nogui',
  pdftotext: 'poppler-utils',
}

const missing = Object.entries(PACKAGES)
  .filter(([program]) => !isThere(program))
  .map(([, name]) => name)

if (missing.length > 0) {
  if (process.getuid?.() === 0 && isThere('apt-get')) install(missing)
  else say(`${missing.join(', ')} not found: the tests that need them are skipped`)
}

/** @param {string} program */
function isThere(program) {
  return spawnSync('sh', ['-c', `command -v ${program}`], { stdio: 'ignore' }).status === 0
}

/** @param {readonly string[]} names */
function install(names) {
  say(`installing ${names.join(', ')} for the tests`)
  const isDone = aptGet('update') && aptGet('install', '--yes', '--no-install-recommends', ...names)
  if (!isDone) say(`${names.join(', ')} could not be installed: the tests that need them are skipped, or fail in CI`)
}

/** @param {string[]} args */
function aptGet(...args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const { status, stdout, stderr } = spawnSync('apt-get', ['--quiet', ...args], { env, encoding: 'utf8' })
  if (status !== 0) process.stderr.write(`${stdout}${stderr}`)
  return status === 0
}

/** @param {string} sentence */
function say(sentence) {
  process.stdout.write(`${sentence}\n`)
}
