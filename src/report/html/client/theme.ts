import { readSetting, writeSetting } from './drafts.ts'

const THEMES = ['', 'light', 'dark']

/** Shows the page light or dark as the reader wanted it last; as the system has it otherwise. */
export function applyTheme(theme = readSetting('theme')): void {
  document.documentElement.style.colorScheme = THEMES.includes(theme) ? theme : ''
}

export function nextTheme(): void {
  const isDark = matchMedia('(prefers-color-scheme: dark)').matches
  const current = document.documentElement.style.colorScheme || (isDark ? 'dark' : 'light')
  const next = current === 'dark' ? 'light' : 'dark'
  writeSetting('theme', next)
  applyTheme(next)
}
