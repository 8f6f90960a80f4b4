import type { Fact } from '../model/fact.ts'
import type { Span } from '../model/span.ts'
import { addressKeys } from './link-key.ts'

const SCHEME = /\b(?:https?|ftp):\/\/|\bwww\./gi
const DOMAIN = /\.(?:com|org|net|eu|int|gov|edu|info)(?![\p{L}\p{N}-])/giu
const ADDRESS_END = /[\s<>"“”„«»‘’`^{}|\\\ufffc]/
/** What closes a sentence or a bracket, not an address. */
const CLOSING = ".,;:!?'*_"
const NAME_CHARACTER = /[\w.%+-]/
const LONGEST_NAME = 253
const LONGEST_ADDRESS = 2000

/** Finds web addresses and e-mail addresses, with or without `https://`, in order. */
export function findLinks(text: string): readonly Fact[] {
  const spans = [...urls(text), ...mailboxes(text), ...domains(text)].sort((a, b) => a.start - b.start || b.end - a.end)
  const facts: Fact[] = []
  for (const span of spans)
    if (span.start >= (facts.at(-1)?.span.end ?? 0))
      facts.push({ kind: 'link', keys: addressKeys(text.slice(span.start, span.end)), span })
  return facts
}

function* urls(text: string): Generator<Span> {
  let free = 0
  for (const { index, 0: scheme } of text.matchAll(SCHEME)) {
    if (index < free) continue
    free = addressEnd(text, index)
    if (free > index + scheme.length) yield { start: index, end: free }
  }
}

/** `office@example.eu`, found by its sign. */
function* mailboxes(text: string): Generator<Span> {
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const start = nameStart(text, at, 64)
    const host = /^[A-Za-z0-9](?:[A-Za-z0-9.-]{0,250}[A-Za-z])?/.exec(text.slice(at + 1, at + 252))?.[0] ?? ''
    if (start < at && /[\w.-]\.[A-Za-z]{2,24}$/.test(host)) yield { start, end: at + 1 + host.length }
  }
}

/** A host by its last label: `creativecommons.org/policies`. */
function* domains(text: string): Generator<Span> {
  let free = 0
  for (const { index } of text.matchAll(DOMAIN)) {
    const start = index < free ? index : nameStart(text, index, LONGEST_NAME)
    if (start === index || text[start - 1] === '@') continue
    free = addressEnd(text, index + 1)
    yield { start, end: free }
  }
}

function nameStart(text: string, end: number, limit: number): number {
  let start = end
  while (start > 0 && end - start < limit && NAME_CHARACTER.test(text[start - 1]!)) start--
  while (start < end && !/\w/.test(text[start]!)) start++
  return start
}

function addressEnd(text: string, start: number): number {
  let end = start
  while (end < text.length && end - start < LONGEST_ADDRESS && !ADDRESS_END.test(text[end]!)) end++
  return trimmed(text, start, end)
}

/** Without what closes the sentence or a bracket that opens before the address. */
function trimmed(text: string, start: number, end: number): number {
  const address = text.slice(start, end)
  const open = { ')': balance(address, '()'), ']': balance(address, '[]') }
  let last = end
  for (; last > start; last--) {
    const mark = text[last - 1]!
    const isBracket = mark === ')' || mark === ']'
    if (isBracket ? open[mark]++ >= 0 : !CLOSING.includes(mark)) break
  }
  return last
}

/** How many brackets open more than close. */
function balance(address: string, [open, close]: string): number {
  let count = 0
  for (const mark of address) count += mark === open ? 1 : mark === close ? -1 : 0
  return count
}
