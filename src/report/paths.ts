import { posix, win32 } from 'node:path'

/** Path of a file from the working folder, `/` between folders; whole where it is on another drive. */
export function pathFromHere(path: string, cwd: string): string {
  const system = /^(?:[A-Za-z]:|\\\\)/.test(cwd) ? win32 : posix
  return system.relative(cwd, system.resolve(cwd, path)).replaceAll(system.sep, '/')
}

const DRIVE = /^[A-Za-z]:\//

/** Whether a path, as {@link pathFromHere} gives it, leads to a file below the working folder. */
export function isBelowHere(path: string): boolean {
  return path !== '..' && !path.startsWith('../') && !path.startsWith('/') && !DRIVE.test(path)
}

/** The path as a reference by RFC 3986: what is not allowed there as UTF-8 in percent signs, relative unless the path is whole. */
export function uriOf(path: string): string {
  const encoded = path.split('/').map(encodeSegment).join('/')
  if (DRIVE.test(path)) return `file:///${path.slice(0, 2)}${encoded.slice(encoded.indexOf('/'))}`
  return path.startsWith('//') ? `file:${encoded}` : path.startsWith('/') ? `file://${encoded}` : encoded
}

/** Half of a character, which a file name can hold on Windows, has no UTF-8. */
function encodeSegment(segment: string): string {
  return encodeURIComponent(segment.replaceAll(/\p{Surrogate}/gu, '\uFFFD')).replaceAll(/[!'()*]/g, hexadecimal)
}

function hexadecimal(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`
}
