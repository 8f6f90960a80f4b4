import fc from 'fast-check'
import { unzipSync, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { openDocx } from '../../../src/formats/docx.ts'
import { acts } from '../act/act.ts'
import { writeWord } from '../act/write-word.ts'
import { faults } from '../map-faults.ts'

const original = writeWord(acts[0]!)
const parts = unzipSync(original)
const names = Object.keys(parts)

/** What is wrong with how a file is read to its end, or to the reason why it cannot be read. */
function wrongWith(bytes: Uint8Array): readonly string[] {
  const opening = openDocx(bytes)
  if ('reason' in opening) return opening.reason === '' ? ['no reason'] : []
  return opening.flatMap(({ source, read }) => faults(read('en'), source))
}

test('bytes that were changed anywhere', () => {
  const change = fc.tuple(fc.nat(original.length - 1), fc.nat(255))
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 20 }), (changes) => {
      const bytes = original.slice()
      for (const [at, byte] of changes) bytes[at] = byte
      expect(wrongWith(bytes)).toEqual([])
    }),
    { numRuns: 100 },
  )
})

test('elements and attributes that were exchanged, doubled or taken out', () => {
  const edits = fc.array(
    fc.tuple(fc.constantFrom(...names), fc.nat(), fc.nat(), fc.constantFrom('swap', 'double', 'drop')),
    {
      minLength: 1,
      maxLength: 6,
    },
  )
  fc.assert(
    fc.property(edits, (all) => {
      const copy = { ...parts }
      for (const [name, a, b, how] of all) copy[name] = edited(copy[name]!, { a, b, how })
      expect(wrongWith(zipSync(copy))).toEqual([])
    }),
    { numRuns: 100 },
  )
})

interface Edit {
  readonly a: number
  readonly b: number
  readonly how: string
}

/** Elements without content stay well-formed whatever becomes of them. */
function edited(bytes: Uint8Array, { a, b, how }: Edit): Uint8Array<ArrayBuffer> {
  const pieces = new TextDecoder().decode(bytes).split(/(<[^<>]*\/>)/)
  const elements = pieces.flatMap((piece, at) => (piece.endsWith('/>') ? [at] : []))
  if (elements.length < 2) return new Uint8Array(bytes)
  const [one, two] = [elements[a % elements.length]!, elements[b % elements.length]!]
  const [first, second] = [pieces[one]!, pieces[two]!]
  pieces[one] = how === 'swap' ? second : how === 'double' ? first + first : ''
  if (how === 'swap') pieces[two] = first
  return new Uint8Array(new TextEncoder().encode(pieces.join('')))
}
