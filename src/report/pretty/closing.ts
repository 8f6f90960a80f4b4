import type { Run } from '../../model/run.ts'
import { oneLine } from '../one-line.ts'
import type { Style } from '../paint.ts'
import { type Summary, summarise } from '../summary.ts'
import { displayWidth } from '../width.ts'
import { counted } from '../words.ts'
import { wrap } from '../wrap.ts'
import type { View } from './view.ts'

/** What the run amounts to, and what could not be compared. */
export function closing(run: Run, view: View): string {
  const { errors, warnings, infos } = summarise(run)
  const total = errors + warnings + infos
  return [total === 0 ? nothingFound(run, view) : counts(run, view), ...loneVersions(run, view)].join('\n')
}

interface Count {
  readonly style: Style
  readonly text: string
}

function counts(run: Run, view: View): string {
  const summary = summarise(run)
  const { errors, warnings, infos } = summary
  const found = [counted(errors, 'error'), counted(warnings, 'warning'), counted(infos, 'info')].join(', ')
  const style = errors > 0 ? 'error' : warnings > 0 ? 'warning' : 'info'
  return sentence({ style, text: found }, `in ${scope(summary)}${settledWords(summary)}`, view)
}

function nothingFound(run: Run, view: View): string {
  const rows = run.sets.reduce((sum, { alignment }) => sum + alignment.rows.length, 0)
  const summary = summarise(run)
  const rest = `in ${scope(summary)}, ${counted(rows, 'row')}${settledWords(summary)}`
  return sentence({ style: 'good', text: '✓ nothing to report' }, rest, view)
}

function sentence({ style, text }: Count, rest: string, { paint, width }: View): string {
  const lines = wrap(rest, { taken: displayWidth(text) + 1, indent: 0, width })
  return `${paint(style, text)} ${lines.join('\n')}`
}

function scope({ documentSets, files }: Summary): string {
  return `${counted(documentSets, 'document set')}, ${counted(files, 'language version')}`
}

/** What is not shown. */
function settledWords({ decided, baseline }: Summary): string {
  const words = [
    ...(decided > 0 ? [`${decided} decided`] : []),
    ...(baseline > 0 ? [`${baseline} in the baseline`] : []),
  ]
  return words.length === 0 ? '' : ` (not shown: ${words.join(', ')})`
}

/** As many are named. */
const FEW = 5

/** Documents in one language only: that nothing was found in them says little. */
function loneVersions(run: Run, { paint, pathName, width }: View): readonly string[] {
  const lone = run.sets.map(({ alignment }) => alignment.set.versions).filter(({ length }) => length === 1)
  if (lone.length === 0) return []
  const paths = lone.flat().map(({ path, language }) => `${pathName(path)} (${language})`)
  const named = [...paths.slice(0, FEW), ...(paths.length > FEW ? [`${paths.length - FEW} more`] : [])].join(', ')
  const text = oneLine(`compared with nothing, because there is one language version only: ${named}`)
  return wrap(text, { taken: 0, indent: 0, width }).map((line) => paint('faint', line))
}
