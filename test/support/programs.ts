import { spawnSync } from 'node:child_process'

/**
 * Whether a program of the system is there, for tests that need it: `test.skipIf(!hasProgram('soffice'))`. `scripts/system-packages.js`
 * installs them. In continuous integration it throws instead: there nothing may be left out.
 */
export function hasProgram(name: string): boolean {
  const isThere = spawnSync('sh', ['-c', `command -v ${name}`], { stdio: 'ignore' }).status === 0
  if (!isThere && process.env['CI'])
    throw new Error(`\`${name}\` is not installed; scripts/system-packages.js installs it`)
  if (!isThere) console.warn(`skipped: tests that need \`${name}\`, which is not installed`)
  return isThere
}

/** Absolute path of a program that is there. */
export function programPath(name: string): string {
  return spawnSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' }).stdout.trim()
}
