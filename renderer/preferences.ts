/**
 * What the signed-in account has set for itself: the theme, the keys, the length of a page, the columns of lists. The
 * center keeps it; the window holds a copy, and until somebody signs in it follows the computer.
 */
import { useSyncExternalStore } from 'react'
import type { Answer, Input } from '../shared/api.ts'
import { call } from './api.ts'

export type Preferences = Answer<'preferences.view'>

/** The columns of a list, as its clerk arranged them. */
export type Layout = Preferences['layouts'][string]

/** The themes one can pick; `system` follows the computer. */
export const THEMES: Readonly<Record<Preferences['theme'], string>> = {
  system: 'Same as the computer',
  light: 'Light',
  dark: 'Dark',
  contrast: 'High contrast',
}

const USUAL: Preferences = { theme: 'system', singleKeys: true, pageSize: '100', office: '', layouts: {} }

let current = USUAL
const listeners = new Set<() => void>()
const moreContrast = window.matchMedia('(prefers-contrast: more)')

function listen(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function set(preferences: Preferences): void {
  current = preferences
  applyTheme()
  for (const listener of listeners) listener()
}

/** Sets the theme on the document; called at the start and whenever it, or the computer's wish, changes. */
export function applyTheme(): void {
  const { theme } = current
  const root = document.documentElement
  root.dataset['theme'] = theme
  root.dataset['contrast'] = theme === 'contrast' || (theme === 'system' && moreContrast.matches) ? 'more' : 'normal'
}

moreContrast.addEventListener('change', applyTheme)

/** Takes over what the signed-in account has set. */
export function adoptPreferences(preferences: Preferences): void {
  set(preferences)
}

/** Goes back to the usual when nobody is signed in. */
export function forgetPreferences(): void {
  set(USUAL)
}

/** Shows a change at once and has the center keep it; what could not be kept holds until the window is closed. */
function save(change: Input<'preferences.save'>, shown: Preferences): void {
  set(shown)
  call('preferences.save', change).catch(() => undefined)
}

export function chooseTheme(text: string): void {
  const theme = Object.hasOwn(THEMES, text) ? THEME_NAMES.find((name) => name === text) : undefined
  if (theme !== undefined) save({ theme }, { ...current, theme })
}

const THEME_NAMES: readonly Preferences['theme'][] = ['system', 'light', 'dark', 'contrast']

/** How many rows a page of a list can have. */
export const PAGE_SIZES: readonly Preferences['pageSize'][] = ['25', '50', '100', '200', '500']

export function choosePageSize(text: string): void {
  const pageSize = PAGE_SIZES.find((size) => size === text)
  if (pageSize !== undefined) save({ pageSize }, { ...current, pageSize })
}

/** The office whose work the clerk shares; empty for both. */
export function chooseOffice(text: string): void {
  const office = text === 'cfo' || text === 'payroll' ? text : ''
  save({ office }, { ...current, office })
}

export function saveLayout(list: string, layout: Layout): void {
  save({ list, layout }, { ...current, layouts: { ...current.layouts, [list]: layout } })
}

export function usePreferences(): Preferences {
  return useSyncExternalStore(listen, () => current)
}

export function useTheme(): Preferences['theme'] {
  return usePreferences().theme
}

/** How many rows a page has. */
export function usePageSize(): number {
  return Number(usePreferences().pageSize)
}

/** Whether single letters act as shortcuts; they can be turned off for those who dictate. */
export function singleKeysOn(): boolean {
  return current.singleKeys
}

export function setSingleKeys(singleKeys: boolean): void {
  save({ singleKeys }, { ...current, singleKeys })
}

export function useSingleKeys(): boolean {
  return usePreferences().singleKeys
}
