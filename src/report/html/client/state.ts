/** What the reader chose: all of it stands in the address, so that a link shows the same. */
export interface State {
  /** Id of the document set; empty for the first that has findings. */
  readonly set: string
  readonly view: 'text' | 'overview'
  /** Fingerprint of the chosen finding; empty for none. */
  readonly finding: string
  /** Keys of the versions shown, in their order; none for all. */
  readonly columns: readonly string[]
  /** Key of the version that stays beside the margin; empty for none. */
  readonly pin: string
  readonly rules: readonly string[]
  readonly severities: readonly string[]
  /** Keys of versions. */
  readonly versions: readonly string[]
  readonly status: 'open' | 'decided' | 'all'
  /** Only rows with findings. */
  readonly brief: boolean
  /** Words looked for in the text. */
  readonly query: string
}

export const START: State = {
  set: '',
  view: 'text',
  finding: '',
  columns: [],
  pin: '',
  rules: [],
  severities: [],
  versions: [],
  status: 'open',
  brief: false,
  query: '',
}

/** The state as a fragment of an address, without `#`; what is as at the start is left out. */
export function formatState(state: State): string {
  const parts = new URLSearchParams()
  for (const [name, value] of Object.entries(state) as ReadonlyArray<[keyof State, State[keyof State]]>) {
    const written = Array.isArray(value) ? value.join(' ') : String(value)
    const usual = START[name]
    if (written !== (Array.isArray(usual) ? usual.join(' ') : String(usual))) parts.set(name, written)
  }
  return parts.toString()
}

/** Reads what {@link formatState} wrote; what cannot be understood is as at the start. */
export function parseState(fragment: string): State {
  const parts = new URLSearchParams(fragment.replace(/^#/, ''))
  const list = (name: string): readonly string[] => (parts.get(name) ?? '').split(' ').filter((word) => word !== '')
  const status = parts.get('status')
  return {
    set: parts.get('set') ?? '',
    view: parts.get('view') === 'overview' ? 'overview' : 'text',
    finding: parts.get('finding') ?? '',
    columns: list('columns'),
    pin: parts.get('pin') ?? '',
    rules: list('rules'),
    severities: list('severities'),
    versions: list('versions'),
    status: status === 'decided' || status === 'all' ? status : 'open',
    brief: parts.get('brief') === 'true',
    query: parts.get('query') ?? '',
  }
}
