import { pointerStep } from './pointer.ts'

/**
 * Offsets in a JSON text by JSON pointer, in UTF-16 code units. Of a key that is written twice the last one counts, as
 * for `JSON.parse`.
 */
export interface JsonPlaces {
  readonly keys: ReadonlyMap<string, number>
  readonly values: ReadonlyMap<string, number>
}

/** Why a text is not JSON, and the offset where that shows. */
export interface JsonFault {
  readonly fault: string
  readonly offset: number
}

/**
 * Reads a JSON text for the places of its keys and values. `JSON.parse` tells no places, and its error messages differ
 * between versions of Node; whatever passes here, it accepts.
 */
export function scanJson(text: string): JsonPlaces | JsonFault {
  const scan: Scan = { text, at: 0, depth: 0, keys: new Map(), values: new Map() }
  const isWhole = value(scan, '') && (atEnd(scan) || fail(scan, 'the end of the file'))
  return isWhole ? scan : scan.stop!
}

interface Scan {
  readonly text: string
  readonly keys: Map<string, number>
  readonly values: Map<string, number>
  at: number
  depth: number
  stop?: JsonFault
}

const BLANKS = /[ \t\r\n]*/y
const STRING = /"(?:[^"\\\p{Cc}]|[\u007f-\u009f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/uy
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y
const COMMENT = /\/[/*]/y

/** Far more than any configuration needs, far less than the call stack holds. */
const DEEPEST = 100

function value(scan: Scan, pointer: string): boolean {
  skipBlanks(scan)
  scan.values.set(pointer, scan.at)
  const first = scan.text[scan.at]
  if (first === '{') return items(scan, '}', () => member(scan, pointer))
  if (first === '[') return items(scan, ']', (index) => value(scan, `${pointer}/${index}`))
  return take(scan, STRING) !== '' || take(scan, SCALAR) !== '' || fail(scan, 'a value')
}

function items(scan: Scan, close: string, item: (index: number) => boolean): boolean {
  if (++scan.depth > DEEPEST) return stop(scan, `more than ${DEEPEST} levels of nesting`)
  scan.at++
  for (let index = 0; !takeMark(scan, close); index++) {
    if (index > 0 && !takeMark(scan, ',')) return fail(scan, `\`,\` or \`${close}\``)
    if (index > 0 && nextIs(scan, close)) return stop(scan, `no comma is allowed before \`${close}\``)
    if (!item(index)) return false
  }
  scan.depth--
  return true
}

function member(scan: Scan, pointer: string): boolean {
  skipBlanks(scan)
  const start = scan.at
  const key = take(scan, STRING)
  if (key === '') return fail(scan, 'a key in double quotes')
  const inner = `${pointer}/${pointerStep(JSON.parse(key) as string)}`
  scan.keys.set(inner, start)
  return takeMark(scan, ':') ? value(scan, inner) : fail(scan, '`:`')
}

function take(scan: Scan, pattern: RegExp): string {
  const found = matchHere(scan, pattern)
  scan.at += found.length
  return found
}

function matchHere({ text, at }: Scan, pattern: RegExp): string {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0] ?? ''
}

function skipBlanks(scan: Scan): void {
  take(scan, BLANKS)
}

function nextIs(scan: Scan, mark: string): boolean {
  skipBlanks(scan)
  return scan.text[scan.at] === mark
}

function takeMark(scan: Scan, mark: string): boolean {
  const isNext = nextIs(scan, mark)
  if (isNext) scan.at++
  return isNext
}

function atEnd(scan: Scan): boolean {
  skipBlanks(scan)
  return scan.at === scan.text.length
}

function fail(scan: Scan, expected: string): false {
  if (atEnd(scan)) return stop(scan, `expected ${expected}; found the end of the file`)
  if (matchHere(scan, COMMENT) !== '') return stop(scan, 'comments are not allowed in JSON')
  const found = String.fromCodePoint(scan.text.codePointAt(scan.at)!)
  if (found === '"' && matchHere(scan, STRING) === '')
    return stop(scan, 'this text is not closed or holds a character that must be escaped')
  return stop(scan, `expected ${expected}; found \`${found}\``)
}

function stop(scan: Scan, fault: string): false {
  scan.stop = { fault, offset: scan.at }
  return false
}
