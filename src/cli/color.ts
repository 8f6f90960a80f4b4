import type { Io } from './io.ts'

/**
 * Whether to colour what goes to stdout: as the command line says; otherwise as `FORCE_COLOR` or else `NO_COLOR` says;
 * otherwise if it is a terminal that can.
 */
export function wantsColor({ stdout, env }: Io, asked: boolean | undefined): boolean {
  if (asked !== undefined) return asked
  const forced = env['FORCE_COLOR']
  if (forced !== undefined) return !['0', 'false'].includes(forced)
  if (env['NO_COLOR']) return false
  return stdout.isTTY === true && env['TERM'] !== 'dumb'
}
