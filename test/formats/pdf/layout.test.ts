import { describe, expect, test } from 'vitest'
import { drawn, drawnAt, pagesOf } from './drawn.ts'
import { opened, shown } from './shown.ts'

interface Case {
  readonly name: string
  /** Pages, each as it looks. */
  readonly pages: readonly string[]
  readonly paragraphs: readonly string[]
}

const cases: readonly Case[] = [
  {
    name: 'paragraphs that are set apart',
    pages: [
      `
      The mayor shall publish the plan of the harbour in the journal
      of the town before the end of June, and shall send it to all
      who asked for it.

      The plan names the berths and the depth of the water at low
      tide.`,
    ],
    paragraphs: [
      'The mayor shall publish the plan of the harbour in the journal of the town before the end of June, and shall send it to all who asked for it.',
      'The plan names the berths and the depth of the water at low tide.',
    ],
  },
  {
    name: 'paragraphs whose first line is indented',
    pages: [
      `
          The mayor shall publish the plan of the harbour in the
      journal of the town before the end of June and send it to all.
          The plan names the berths and the depth of the water, and
      whatever else the master of the harbour thinks to be of use to
      those who come by night.`,
    ],
    paragraphs: [
      'The mayor shall publish the plan of the harbour in the journal of the town before the end of June and send it to all.',
      'The plan names the berths and the depth of the water, and whatever else the master of the harbour thinks to be of use to those who come by night.',
    ],
  },
  {
    name: 'labels in the margin, and points below them',
    pages: [
      `
      1.   The master of the harbour keeps a book of all ships that
           come in, which holds:
           (a)   the name of the ship and the place where it was
                 built;
           (b)   its draught.
      2.   The book is open to all.`,
    ],
    paragraphs: [
      '[1] The master of the harbour keeps a book of all ships that come in, which holds:',
      'item [(a)] the name of the ship and the place where it was built;',
      'item [(b)] its draught.',
      '[2] The book is open to all.',
    ],
  },
  {
    name: 'headings by their words and by their type',
    pages: [
      `
                            CHAPTER II

                      *Duties of the master*

                            Article 5

      The master of the harbour keeps a book of all ships that come
      in.

      *What the book holds*

      It holds names. It is open to all who ask for it, at any hour
      of the day.`,
    ],
    paragraphs: [
      'heading [CHAPTER II] ',
      'heading Duties of the master',
      'heading [Article 5] ',
      'The master of the harbour keeps a book of all ships that come in.',
      'heading What the book holds',
      'It holds names. It is open to all who ask for it, at any hour of the day.',
    ],
  },
  {
    name: 'footnotes, their anchors, and an exponent that is none',
    pages: [
      `
      The harbour was dredged in 2023^1^ over an area of 20 000 m^2^
      and is open to ships^2^ of any draught, unless the master says
      otherwise.


~     ^1^ See document 11301/23.
~     ^2^ Ships of the town among them, and such as come by the
~     canal.`,
    ],
    paragraphs: [
      'The harbour was dredged in 2023{1} over an area of 20 000 m2 and is open to ships{2} of any draught, unless the master says otherwise.',
      'note [fn:1] See document 11301/23.',
      'note [fn:2] Ships of the town among them, and such as come by the canal.',
    ],
  },
  {
    name: 'footnotes with marks in brackets',
    pages: [
      `
      The harbour was dredged in 2023 ( ^1^ ) and is open to ships of
      any draught, unless the master of it says otherwise (^2^).


~     ( ^1^ ) See document 11301/23.
~     (^2^) OJ L 12, 3.4.2019, p. 5.`,
    ],
    paragraphs: [
      'The harbour was dredged in 2023{1} and is open to ships of any draught, unless the master of it says otherwise{2}.',
      'note [fn:1] See document 11301/23.',
      'note [fn:2] OJ L 12, 3.4.2019, p. 5.',
    ],
  },
  {
    name: 'a paragraph and a footnote that go on over a page',
    pages: [
      `
      The master of the harbour keeps a book of all ships that come
      in and of all that leave it, with the hour and the state^1^ of


~     ^1^ As found by the pilot, who makes a list of whatever is`,
      `
      the cargo, which he shows to the mayor once a year.

      The mayor signs it.


~     broken.`,
    ],
    paragraphs: [
      'The master of the harbour keeps a book of all ships that come in and of all that leave it, with the hour and the state{1} of the cargo, which he shows to the mayor once a year.',
      'The mayor signs it.',
      'note [fn:1] As found by the pilot, who makes a list of whatever is broken.',
    ],
  },
  {
    name: 'two columns that are drawn line by line',
    pages: [
      `
      Harbours of the coast and what is levied there in every year

      The master of the harbour       shows to the mayor once a
      keeps a book of all ships       year, on the first day of
      that come in and of those       June or, if that falls on
      that leave it, with hours       a Sunday, a day later, so
      and the state of whatever       that the dues which every
      they carry, down to balls       ship owes can be reckoned
      of yarn and casks of tar,       without delay. Masters of
      and of every box of fruit       other harbours do so too,
      or barrel of fish that is       wherever the mayor orders
      unloaded at night, and he       it by a public notice.`,
    ],
    paragraphs: [
      'Harbours of the coast and what is levied there in every year',
      'The master of the harbour keeps a book of all ships that come in and of those that leave it, with hours and the state of whatever they carry, down to balls of yarn and casks of tar, and of every box of fruit or barrel of fish that is unloaded at night, and he shows to the mayor once a year, on the first day of June or, if that falls on a Sunday, a day later, so that the dues which every ship owes can be reckoned without delay. Masters of other harbours do so too, wherever the mayor orders it by a public notice.',
    ],
  },
  {
    name: 'a table',
    pages: [
      `
      The dues are these, and they are owed by whoever brings a ship
      in:

      Ship             Length        Due

      barge            20 m          EUR 12

      ketch            14 m          EUR 9

      They are doubled on Sundays.`,
    ],
    paragraphs: [
      'The dues are these, and they are owed by whoever brings a ship in:',
      'row Ship | Length | Due',
      'row barge | 20 m | EUR 12',
      'row ketch | 14 m | EUR 9',
      'They are doubled on Sundays.',
    ],
  },
  {
    name: 'the header of a note',
    pages: [
      `
                         I ITEM NOTE

      From:         Harbour office
      To:           Council of the town
      Subject:      Dues of ships that come in by night

      The office has looked into the matter and finds that the dues
      of last year are owed.`,
    ],
    paragraphs: [
      'heading I ITEM NOTE',
      'header [header:1] Harbour office',
      'header [header:2] Council of the town',
      'header [header:3] Dues of ships that come in by night',
      'The office has looked into the matter and finds that the dues of last year are owed.',
    ],
  },
  {
    name: 'a word that is divided, and a line that ends at a hyphen',
    pages: [
      `
      The master of the harbour keeps a book of all ships that en-
      ter, of their cargo and of the well-known marks of those who
      own them, and of whatever the pilots and the boatmen have re-
      ported; those who enter by night are in a book of their own.`,
    ],
    paragraphs: [
      'The master of the harbour keeps a book of all ships that enter, of their cargo and of the well-known marks of those who own them, and of whatever the pilots and the boatmen have reported; those who enter by night are in a book of their own.',
    ],
  },
  {
    name: 'a line that is stretched to the width of its column',
    pages: [
      `
      The master of the harbour keeps a book of all ships that are
      listed     in     the     register     of     all     fleets
      (http://register.example/of/ships/that/are/listed/by/length).`,
    ],
    paragraphs: [
      'The master of the harbour keeps a book of all ships that are listed in the register of all fleets (http://register.example/of/ships/that/are/listed/by/length).',
    ],
  },
]

describe('paragraphs from where characters stand', () => {
  test.each(cases)('$name', async ({ pages, paragraphs }) => {
    expect(await shown(pagesOf(pages.map(drawn)))).toEqual(paragraphs)
  })
})

const body = (page: number): string => `
      Page ${page} speaks of harbour ${'abcde'[page]} and of the dues that ships owe there
      in any year, and of the ${'fghij'[page]} book in which they are entered.`

describe('what stands at the margins of pages', () => {
  test('running heads and feet that count the pages are no text', async () => {
    const pages = [0, 1, 2].map((page) =>
      [
        drawn(body(page)),
        drawnAt('Harbour gazette', { x: 40, y: 775, size: 8 }),
        drawnAt(`${page + 11}/44`, { x: 500, y: 775, size: 8 }),
        drawnAt(`EN ${page + 1} EN`, { x: 280, y: 20, size: 8 }),
      ].join('\n'),
    )
    const bytes = pagesOf(pages)
    expect(await shown(bytes)).toHaveLength(3)
    const { source, read } = await opened(bytes)
    const content = read('en')
    const strays = 'reason' in content ? [] : content.strays.map(({ span }) => source.slice(span.start, span.end))
    expect(strays).toEqual(expect.arrayContaining(['Harbour gazette 12/44', 'EN 2 EN']))
  })

  test('numbers that count lines are no text, on a page with few of them neither', async () => {
    const lines = Array.from(
      { length: 18 },
      (_, i) => `Line ${String.fromCodePoint(97 + i)} goes on about harbours, without an end to be seen in it, and`,
    )
    const page = (from: number, to: number): string =>
      lines
        .slice(from, to)
        .flatMap((line, i) => [
          ...((from + i + 1) % 5 === 0 ? [drawnAt(String(from + i + 1), { x: 20, y: 700 - i * 12, size: 7 })] : []),
          drawnAt(line, { x: 60, y: 700 - i * 12, size: 10 }),
        ])
        .join('\n')
    const [only, ...others] = await shown(pagesOf([page(0, 15), page(15, 18).replace('Tm (', 'Tm (')]))
    expect(others).toEqual([])
    expect(only).not.toMatch(/\d/)
  })

  test('stamps that stand aslant or upright are no text', async () => {
    const stamp =
      'BT /F 60 Tf 0.7 0.7 -0.7 0.7 100 300 Tm (DRAFT) Tj ET\nBT /F 8 Tf 0 1 -1 0 15 300 Tm (Received 3 May) Tj ET'
    expect(await shown(pagesOf([`${stamp}\n${drawn(body(1))}`]))).toHaveLength(1)
  })

  test('a page that is turned is read as it is seen', async () => {
    const turned = drawn(body(1)).replaceAll(
      /1 0 0 1 (\S+) (\S+) Tm/g,
      (_, x, y) => `0 1 -1 0 ${800 - Number(y)} ${x} Tm`,
    )
    const expected = await shown(pagesOf([drawn(body(1))]))
    expect(await shown(pagesOf([turned], '/Rotate 90 '))).toEqual(expected)
    expect(await shown(pagesOf([turned]))).toEqual(expected)
  })

  test('characters that are drawn twice to look bold are read once', async () => {
    const twice = [drawnAt('Dues', { x: 60, y: 700, size: 10 }), drawnAt('Dues', { x: 60.3, y: 700, size: 10 })].join(
      '\n',
    )
    expect(await shown(pagesOf([twice]))).toEqual(['Dues'])
  })
})

describe('places', () => {
  test('every page counts its paragraphs from 1, the one that goes on from the page before among them', async () => {
    const first = drawn(`
      The harbour office says that

      the master of the harbour keeps a book of all ships and of the`)
    const second = drawn(`
      hours at which they come in.

      The mayor signs it.`)
    const { source, landmarks } = await opened(pagesOf([first, second]))
    expect(landmarks?.map(({ at, page, paragraph }) => [source.slice(at, at + 9), page, paragraph])).toEqual([
      ['The harbo', 1, 1],
      ['the maste', 1, 2],
      ['hours at ', 2, 1],
      ['The mayor', 2, 2],
    ])
  })

  test('every text leads back to its place', async () => {
    const { source, read } = await opened(pagesOf(cases.flatMap(({ pages }) => pages.map(drawn))))
    const content = read('en')
    if ('reason' in content) throw new Error(content.reason)
    const runs = content.paragraphs.flatMap(({ text }) =>
      text.pieces
        .filter(({ length, sourceLength }) => length === sourceLength)
        .map((piece) => [
          text.value.slice(piece.at, piece.at + piece.length),
          source.slice(piece.source, piece.source + piece.sourceLength).replace(/\s/g, ' '),
        ]),
    )
    expect(runs.filter(([text, original]) => text !== original)).toEqual([])
  })
})
