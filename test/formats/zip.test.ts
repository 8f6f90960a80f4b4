import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { unzip, zipNames } from '../../src/formats/zip.ts'

const all = (): boolean => true
const reasonOf = (bytes: Uint8Array): string | undefined => {
  const unzipped = unzip(bytes, all)
  return 'reason' in unzipped ? unzipped.reason : undefined
}

/** An archive whose directory says that its files are smaller than they are. */
function lying(bytes: Uint8Array): Uint8Array {
  const copy = bytes.slice()
  const view = new DataView(copy.buffer)
  for (let at = 0; at + 46 < copy.length; at++) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true)
    if (view.getUint32(at, true) === 0x04034b50) view.setUint32(at + 22, 10, true)
  }
  return copy
}

describe('archives', () => {
  test('files by name, packed or not', () => {
    const bytes = zipSync({
      'a/b.txt': strToU8('text '.repeat(1000)),
      'c.txt': [strToU8('c'), { level: 0 }],
      'd/': new Uint8Array(),
    })
    const files = unzip(bytes, (name) => name !== 'c.txt')
    expect(zipNames(bytes)).toEqual(['a/b.txt', 'c.txt', 'd/'])
    expect('reason' in files ? files : [...files].map(([name, content]) => [name, content.length])).toEqual([
      ['a/b.txt', 5000],
    ])
    expect(unzip(bytes, (name) => name === 'c.txt')).toEqual(new Map([['c.txt', strToU8('c')]]))
  })

  test('names in other scripts, a comment at the end', () => {
    expect(zipNames(zipSync({ 'Регламент.txt': strToU8('x') }, { comment: 'made by hand' }))).toEqual(['Регламент.txt'])
  })

  test.each<[string, (bytes: Uint8Array) => Uint8Array]>([
    ['cut short', (bytes) => bytes.slice(0, bytes.length / 2)],
    [
      'with a broken directory',
      (bytes) => bytes.map((byte, i) => (i > bytes.length - 60 && i < bytes.length - 30 ? 0 : byte)),
    ],
    ['with broken content', (bytes) => bytes.map((byte, i) => (i > 60 && i < 90 ? 255 : byte))],
    ['empty', () => new Uint8Array()],
    ['no archive', () => strToU8('PK\x03\x04 and then something else')],
  ])('%s', (_name, damage) => {
    const bytes = zipSync({ 'a.txt': strToU8(Array.from({ length: 500 }, (_, i) => `line ${i * 7919}`).join('\n')) })
    expect(reasonOf(damage(bytes))).toMatch(/^is damaged or incomplete/)
  })
})

describe('archives that grow', () => {
  const zeros = new Uint8Array(30 * 1024 * 1024)
  const bomb = zipSync({ 'a.txt': zeros })

  test.each<[string, () => Uint8Array]>([
    ['a file', () => bomb],
    ['a file that is said to be small', () => lying(bomb)],
    [
      'many files',
      () => zipSync(Object.fromEntries(Array.from({ length: 11_000 }, (_, i) => [`${i}`, new Uint8Array()]))),
    ],
    [
      'all files together',
      () => {
        const large = new Uint8Array(45 * 1024 * 1024)
        return zipSync({ a: [large, { level: 0 }], b: [large, { level: 0 }], c: [large, { level: 0 }] })
      },
    ],
  ])('%s', (_, make) => {
    const bytes = make()
    const start = process.cpuUsage()
    expect(reasonOf(bytes)).toMatch(/^grows too large/)
    // Microseconds of computing.
    expect(process.cpuUsage(start).user).toBeLessThan(1_000_000)
  })

  test('what nobody wants is not unpacked', () => {
    expect(unzip(bomb, () => false)).toEqual(new Map())
  })
})
