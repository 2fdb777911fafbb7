/** What each clerk sets for this computer: the theme, and whether single letters are shortcuts. */
import { useSyncExternalStore } from 'react'

/** The themes one can pick; `system` follows the computer. */
export const THEMES = {
  system: 'Same as the computer',
  light: 'Light',
  dark: 'Dark',
  contrast: 'High contrast',
} as const

export type Theme = keyof typeof THEMES

const listeners = new Set<() => void>()
const moreContrast = window.matchMedia('(prefers-contrast: more)')

function read(name: string): string | undefined {
  return window.localStorage.getItem(`recoup.${name}`) ?? undefined
}

function write(name: string, value: string): void {
  window.localStorage.setItem(`recoup.${name}`, value)
  for (const listener of listeners) listener()
}

function listen(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function isTheme(text: string | undefined): text is Theme {
  return text !== undefined && Object.hasOwn(THEMES, text)
}

function currentTheme(): Theme {
  const saved = read('theme')
  return isTheme(saved) ? saved : 'system'
}

/** Sets the theme on the document; called at the start and whenever it, or the computer's wish, changes. */
export function applyTheme(): void {
  const theme = currentTheme()
  const root = document.documentElement
  root.dataset['theme'] = theme
  root.dataset['contrast'] = theme === 'contrast' || (theme === 'system' && moreContrast.matches) ? 'more' : 'normal'
}

moreContrast.addEventListener('change', applyTheme)

export function chooseTheme(theme: string): void {
  write('theme', theme)
  applyTheme()
}

export function useTheme(): Theme {
  return useSyncExternalStore(listen, currentTheme)
}

/** Whether single letters act as shortcuts; they can be turned off for those who dictate. */
export function singleKeysOn(): boolean {
  return read('single-keys') !== 'off'
}

export function setSingleKeys(on: boolean): void {
  write('single-keys', on ? 'on' : 'off')
}

export function useSingleKeys(): boolean {
  return useSyncExternalStore(listen, singleKeysOn)
}
