import { openTmx } from './exchange/open-tmx.ts'
import { openXliff } from './exchange/open-xliff.ts'
import type { Opening } from './open.ts'
import { parseXml } from './xml/parse.ts'

/** Of a file as much is looked at to tell its root, in UTF-16 code units. */
const HEAD = 4096

const ROOT = /^\s*(?:<[?!](?:[^<>]|<[!?][^<>]*>)*>\s*)*<(?:[\w.-]+:)?(?:xliff|tmx)[\s>]/

/** Whether an XML file is one of translations, by its root. */
export function isExchange(source: string): boolean {
  return ROOT.test(source.slice(0, HEAD))
}

/** The versions in a file of translations, XLIFF or TMX, by its root: an ending may be wrong. */
export function openExchange(source: string): Opening {
  const parsed = parseXml(source)
  if ('reason' in parsed) return parsed
  const { name } = parsed.root
  if (name === 'xliff') return openXliff(source, parsed.root)
  if (name === 'tmx') return openTmx(source, parsed.root)
  return { reason: `is neither XLIFF nor TMX: its outermost element is \`${name.slice(0, 40)}\`` }
}
