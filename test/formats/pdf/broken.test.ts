import { deflateSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { drawn, fileOf, pagesOf, streamOf } from './drawn.ts'
import { paragraphsOf, reasonOf } from './shown.ts'
import { cpuTime } from '../../support/cpu-time.ts'

const PAGE = drawn(`
      The master of the harbour keeps a book of all ships.

      The book is open to all.`)

const encrypted = fileOf(
  [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] >>',
    `<< /Filter /Standard /V 1 /R 2 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> /P -4 >>`,
  ],
  '/Encrypt 4 0 R /ID [<00> <00>] ',
)

function packed(data: Uint8Array, times = 1): Uint8Array {
  const inner = Array.from({ length: times }).reduce((all: Uint8Array) => deflateSync(all), data)
  return streamOf(inner, `/Filter [${'/FlateDecode '.repeat(times)}] `)
}

const loop = fileOf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2 >>'])
const many = fileOf([
  '<< /Type /Catalog /Pages 2 0 R >>',
  `<< /Type /Pages /Kids [${'3 0 R '.repeat(20_000)}] /Count 20000 >>`,
  '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] >>',
])
const deep = fileOf(['<< /Type /Catalog /Pages 2 0 R >>', `${'['.repeat(100_000)}${']'.repeat(100_000)}`])

const cases: readonly (readonly [name: string, bytes: Uint8Array, reason: RegExp])[] = [
  ['an empty file', new Uint8Array(), /^is empty$/],
  ['a file that is no PDF', Buffer.from('The master of the harbour'), /^is no PDF file/],
  ['a file of which half is there', pagesOf([PAGE]).subarray(0, 700), /^is cut off/],
  ['a head and an end', Buffer.from('%PDF-1.7\n%%EOF\n'), /^is damaged/],
  ['a file that opens with a password', encrypted, /^is encrypted: it opens with a password only/],
  ['a page without text', pagesOf(['0 0 100 100 re f']), /^has no text layer: its only page holds images/],
  ['two pages without text', pagesOf(['', '']), /^has no text layer: its 2 pages hold images/],
  ['pages that hold one another', loop, /^is damaged: page 1/],
  ['more pages than any document', many, /^has 20000 pages; at most 5000/],
  ['objects nested without end', deep, /^(?:is damaged|nests)/],
  ['a stream that inflates to 200 MB', pagesOf([packed(Buffer.alloc(2e8, 0x20))]), /^holds compressed data/],
  ['a stream that is compressed twice', pagesOf([packed(Buffer.alloc(2e8, 0x20), 2)]), /^holds compressed data/],
]

describe('files that cannot be read say why', () => {
  test.each(cases)('%s', async (_, bytes, reason) => {
    expect(await reasonOf(bytes)).toMatch(reason)
  })
})

test('what is in a file before it goes wrong is not passed for all of it', async () => {
  const whole = Buffer.from(pagesOf([PAGE, PAGE, PAGE]))
  for (let share = 1; share < 10; share++)
    expect(await reasonOf(whole.subarray(0, (whole.length * share) / 10)), `${share}0 %`).toMatch(
      /^is (?:cut off|no PDF)/,
    )
})

test('bytes that were changed anywhere never make it throw', async () => {
  const whole = pagesOf([PAGE, PAGE])
  let seed = 1
  const random = (below: number): number => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
    return seed % below
  }
  for (let run = 0; run < 60; run++) {
    const bytes = Uint8Array.from(whole)
    for (let i = 0; i < 12; i++) bytes[random(bytes.length)] = random(256)
    const outcome = (await reasonOf(bytes)) ?? `has ${(await paragraphsOf(bytes)).length} paragraphs`
    expect(outcome).toMatch(/^(?:is|has|holds|nests|takes) /)
  }
})

test('the bytes that are given stay whole', async () => {
  const bytes = pagesOf([PAGE])
  const before = Buffer.from(bytes).toString('latin1')
  await paragraphsOf(bytes)
  expect(Buffer.from(bytes).toString('latin1')).toBe(before)
})

test('lines without number are read in time that grows with them', async () => {
  const row = '(ab) Tj 90 0 Td (x) Tj -90 -10 Td '
  const content = (rows: number): Uint8Array =>
    packed(Buffer.from(`BT /F 12 Tf 1 0 0 1 72 700 Tm ${row.repeat(rows)} ET`))
  const timed = async (rows: number): Promise<number> => {
    const start = cpuTime()
    await paragraphsOf(pagesOf([content(rows)]))
    return cpuTime() - start
  }
  await timed(100)
  expect(await timed(20_000)).toBeLessThan(10_000)
}, 30_000)
