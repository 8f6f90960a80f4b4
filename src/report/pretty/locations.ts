import { groupBy } from '../../model/group-by.ts'
import type { Finding, Location } from '../../model/finding.ts'
import { cutEnd } from '../cut.ts'
import { oneLine } from '../one-line.ts'
import { displayWidth, padded } from '../width.ts'
import { wrap } from '../wrap.ts'
import { type Context, isBeside, saidAt, SILENCE } from './said.ts'

/** More places than this are shown by what they say and not one by one. */
const MANY = 8
const INDENT = 6
/** Before a version that deviates, in the last columns of the indent. */
const POINTER = '▸ '
const GAP = '  '
/** An excerpt in less than this has a line of its own. */
const LEAST_EXCERPT = 50

/** Lines that show every place of a finding, those that deviate first. */
export function locationLines(context: Context): readonly string[] {
  const { locations } = context.finding
  if (locations.length <= MANY) return eachOnItsLine(locations, context)
  const telling = locations.filter((location) => !isBeside(location, context.finding))
  return [true, false].flatMap((deviates) =>
    grouped(
      telling.filter((location) => location.deviates === deviates),
      context,
    ),
  )
}

function grouped(locations: readonly Location[], context: Context): readonly string[] {
  const groups = [...groupBy(locations, (location) => campOf(location, context.finding)).values()]
  const single = groups.filter((group) => group.length === 1).flat()
  const shared = groups.filter((group) => group.length > 1)
  return [...eachOnItsLine(single, context), ...shared.flatMap((group) => onOneLine(group, context))]
}

/** Where it is decided who departs, the others agree, however each of them writes it. */
function campOf({ says, deviates }: Location, { departure }: Finding): string {
  const isDecided = departure !== 'undecided' && departure !== 'intrinsic'
  return isDecided && !deviates ? String(says.length > 0) : JSON.stringify(says.map(oneLine))
}

function eachOnItsLine(locations: readonly Location[], context: Context): readonly string[] {
  const { view } = context
  const columns = {
    language: Math.max(0, ...locations.map(({ language }) => displayWidth(language))),
    place: Math.max(0, ...locations.map((location) => displayWidth(view.placeName(location)))),
  }
  const room = view.width - INDENT - columns.language - columns.place - 2 * GAP.length
  const isNarrow = room < LEAST_EXCERPT
  return locations.flatMap((location) => {
    const language = view.paint(location.deviates ? 'strong' : 'faint', padded(location.language, columns.language))
    const place = view.placeName(location)
    const start = indent(location) + language + GAP
    if (!isNarrow)
      return [start + view.paint('faint', padded(place, columns.place)) + GAP + saidAt(location, context, room)]
    const inset = INDENT + columns.language + GAP.length
    return [start + view.paint('faint', place), ' '.repeat(inset) + saidAt(location, context, view.width - inset)]
  })
}

function indent({ deviates }: Location): string {
  return deviates ? POINTER.padStart(INDENT) : ' '.repeat(INDENT)
}

/** Versions that say the same, and one of them as an example. */
function onOneLine(group: readonly Location[], context: Context): readonly string[] {
  const { paint, width, placeName } = context.view
  const [example] = group
  if (example === undefined) return []
  const languages = wrap(group.map(({ language }) => language).join(' '), { taken: INDENT, indent: INDENT, width })
  const heads = languages.map((line) => indent(example) + paint(example.deviates ? 'strong' : 'faint', line))
  if (example.says.length === 0) return withEnd(heads, GAP + SILENCE)
  const values = [...new Set(group.flatMap(({ says }) => says))].map((value) => `\`${oneLine(value)}\``).join(', ')
  const start = ' '.repeat(INDENT) + GAP
  const place = placeName(example)
  const said = `say ${cutEnd(values, Math.floor(width / 3))}`
  const room = width - displayWidth(start + said + place) - 2 * GAP.length
  if (room >= LEAST_EXCERPT)
    return [...heads, start + said + GAP + paint('faint', place) + GAP + saidAt(example, context, room)]
  return [...heads, start + cutEnd(`say ${values}`, width - start.length), start + paint('faint', place)]
}

function withEnd(lines: readonly string[], end: string): readonly string[] {
  return [...lines.slice(0, -1), (lines.at(-1) ?? '') + end]
}
