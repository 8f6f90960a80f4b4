import type { FindingData } from '../data.ts'
import { h } from './dom.ts'
import { concerns, filtered } from './filter.ts'
import type { Session } from './session.ts'
import { START, type State } from './state.ts'
import { languageName, SEVERITIES, SHAPES } from './words.ts'

/** What the reader can narrow the findings down by; each choice with the number of findings that it would show. */
export function filters(session: Session): HTMLElement {
  return h('div', { class: 'filters' }, statusChoice(session), severityChoice(session), menus(session))
}

type Listed = 'rules' | 'severities' | 'versions'

/** Findings that pass all filters but one. */
function without(session: Session, name: Listed | 'status', value: State['status'] = 'all'): readonly FindingData[] {
  const open = name === 'status' ? { status: value } : { [name]: [] }
  return filtered(session.set(), { ...session.state(), ...open }, session.decisions.of)
}

function toggled(session: Session, name: Listed, value: string): void {
  const chosen = session.state()[name]
  session.change({ [name]: chosen.includes(value) ? chosen.filter((each) => each !== value) : [...chosen, value] })
}

function statusChoice(session: Session): HTMLElement {
  const button = (status: State['status'], words: string): HTMLElement =>
    h(
      'button',
      {
        type: 'button',
        'data-status': status,
        'aria-pressed': String(session.state().status === status),
        click: () => session.change({ status }),
      },
      words,
      h('span', { class: 'count' }, ` ${without(session, 'status', status).length}`),
    )
  return h(
    'div',
    { class: 'choice', role: 'group', 'aria-label': 'open or decided' },
    button('open', 'Open'),
    button('decided', 'Decided'),
    button('all', 'All'),
  )
}

function severityChoice(session: Session): HTMLElement {
  const findings = without(session, 'severities')
  const buttons = SEVERITIES.map((severity) =>
    h(
      'button',
      {
        type: 'button',
        class: `severity ${severity}`,
        'data-severity': severity,
        'aria-pressed': String(session.state().severities.includes(severity)),
        click: () => toggled(session, 'severities', severity),
      },
      h('span', { class: 'shape', 'aria-hidden': 'true' }, SHAPES[severity]),
      ` ${severity}`,
      h('span', { class: 'count' }, ` ${findings.filter((finding) => finding.severity === severity).length}`),
    ),
  )
  return h('div', { class: 'choice', role: 'group', 'aria-label': 'severity' }, ...buttons)
}

function menus(session: Session): HTMLElement {
  const ofRules = without(session, 'rules')
  const ofVersions = without(session, 'versions')
  const rules = [...new Set(session.set().findings.map(({ rule }) => rule))].sort()
  const count = (rule: string): number => ofRules.filter((finding) => finding.rule === rule).length
  return h(
    'div',
    { class: 'menus' },
    menu(
      session,
      'rules',
      rules.map((rule) => ({ value: rule, words: rule, count: count(rule) })),
    ),
    menu(
      session,
      'versions',
      session.set().versions.map(({ key, language }, v) => {
        return {
          value: key,
          words: `${key} ${languageName(language)}`,
          count: ofVersions.filter((finding) => concerns(finding, v)).length,
        }
      }),
    ),
    h(
      'label',
      { class: 'brief' },
      h('input', {
        type: 'checkbox',
        checked: session.state().brief,
        change: () => session.change({ brief: !session.state().brief }),
      }),
      ' only rows with findings',
    ),
    isNarrowed(session.state()) &&
      h(
        'button',
        { type: 'button', class: 'quiet', click: () => session.change({ rules: [], severities: [], versions: [] }) },
        'Clear filters',
      ),
  )
}

function isNarrowed(state: State): boolean {
  return (['rules', 'severities', 'versions'] as const).some((name) => state[name].length !== START[name].length)
}

interface Option {
  readonly value: string
  readonly words: string
  readonly count: number
}

const TITLES = { rules: 'Rule', versions: 'Language' } as const

function menu(session: Session, name: 'rules' | 'versions', options: readonly Option[]): HTMLElement {
  const chosen = session.state()[name]
  const box = ({ value, words, count }: Option): HTMLElement =>
    h(
      'label',
      { class: count === 0 ? 'none' : undefined },
      h('input', {
        type: 'checkbox',
        'data-filter': value,
        checked: chosen.includes(value),
        change: () => toggled(session, name, value),
      }),
      ` ${words} `,
      h('span', { class: 'count' }, String(count)),
    )
  return h(
    'details',
    { class: `menu${chosen.length > 0 ? ' active' : ''}`, 'data-menu': name },
    h(
      'summary',
      {},
      `${TITLES[name]}: ${chosen.length === 0 ? 'all' : chosen.length === 1 ? chosen[0] : `${chosen.length}`}`,
    ),
    h('div', { class: 'sheet' }, h('div', { class: 'boxes' }, ...options.map(box))),
  )
}
