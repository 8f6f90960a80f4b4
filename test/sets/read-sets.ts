import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** One slip put into a set, and what must be said of it. */
export interface Slip {
  readonly language: string
  readonly right: string
  readonly wrong: string
  readonly ruleId: string
  readonly severity: string
}

/** A document in several languages that say the same. */
export interface WrittenSet {
  readonly id: string
  readonly texts: Readonly<Record<string, string>>
  readonly slips: readonly Slip[]
}

const SLIP = /^!! (\S+): (.*) -> (.*) => (\S+) (\S+)$/
const TEXT = /^([a-zA-Z-]+): (.*)$/

/**
 * Reads the sets of this folder. `== id` begins one; `nl: text` is a version, ` ¶ ` between its paragraphs;
 * `!! nl: right -> wrong => rule severity` a slip.
 */
export function readSets(): readonly WrittenSet[] {
  const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.txt'))
  return files.flatMap((name) =>
    readFileSync(join(import.meta.dirname, name), 'utf8')
      .split(/^== /m)
      .slice(1)
      .map(setOf),
  )
}

function setOf(block: string): WrittenSet {
  const [id, ...lines] = block.trim().split('\n')
  const texts = lines.flatMap((line) => {
    const [, language, text] = line.startsWith('!!') ? [] : (TEXT.exec(line) ?? [])
    return language === undefined || text === undefined ? [] : [[language, text.replaceAll(' ¶ ', '\n\n')] as const]
  })
  return { id: id!, texts: Object.fromEntries(texts), slips: lines.filter((line) => line.startsWith('!!')).map(slipOf) }
}

function slipOf(line: string): Slip {
  const [, language, right, wrong, ruleId, severity] = SLIP.exec(line) ?? []
  if (!language || !right || !wrong || !ruleId || !severity) throw new Error(`not understood: ${line}`)
  return { language, right, wrong, ruleId, severity }
}
