/**
 * Reading what was typed into a field: each reader gives the text that a call takes, or one sentence that says what
 * was wanted. Nothing is thrown and nothing is rounded.
 */
import type { IsoDate } from '../../shared/values/dates.ts'
import { formatMoney, readMoney } from '../../shared/values/money.ts'
import { formatRate, parseRate } from '../../shared/values/rate.ts'
import { readTypedDay } from './typed-day.ts'

/** What a text was read as, or what was wanted instead. */
export type Reading<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly message: string }

export type Reader<T> = (text: string) => Reading<T>

function read<T>(value: T): Reading<T> {
  return { ok: true, value }
}

function wanted(message: string): { readonly ok: false; readonly message: string } {
  return { ok: false, message }
}

/** An amount, `1250` or `1,250.00`, as `1250.00`. */
export const money: Reader<string> = (text) => {
  const amount = readMoney(text)
  return amount === undefined ? wanted('Write an amount, such as 1250 or 1,250.00.') : read(formatMoney(amount))
}

/** An amount of more than nothing. */
export const paid: Reader<string> = (text) => {
  const amount = money(text)
  return amount.ok && amount.value === '0.00' ? wanted('The amount must be more than 0.00.') : amount
}

/** A day, typed in any of the short ways, as `2026-11-22`. */
export function day(today: IsoDate): Reader<IsoDate> {
  return (text) => {
    const iso = readTypedDay(text, today)
    return iso === undefined ? wanted('Write a day, such as 11/22/2026, 1122, t or t+30.') : read(iso)
  }
}

/** A percent, `5` or `4.125`, with or without the sign. */
export const percent: Reader<string> = (text) => {
  const rate = parseRate(text.trim().replace(/\s*%$/, ''))
  return rate === undefined ? wanted('Write a percent from 0 to 100, such as 5 or 4.125.') : read(formatRate(rate))
}

/** Words; at least one character. */
export const words: Reader<string> = (text) => {
  return text.trim() === '' ? wanted('This may not be empty.') : read(text.trim())
}

/** Words that may be left out. */
export const anyWords: Reader<string> = (text) => read(text.trim())

/** Words of a given form. */
export function matching(form: RegExp, message: string): Reader<string> {
  return (text) => (form.test(text.trim()) ? read(text.trim()) : wanted(message))
}

/** Text taken exactly as it was typed: passphrases. */
export const exact: Reader<string> = (text) => (text === '' ? wanted('This may not be empty.') : read(text))

/** A box: ticked or not. */
export const box: Reader<boolean> = (text) => read(text === 'yes')

/** A box that must be ticked. */
export function tickedBox(message: string): Reader<true> {
  return (text) => (text === 'yes' ? read(true) : wanted(message))
}

/** One of the choices offered. */
export function oneOf<K extends string>(choices: readonly Choice<K>[]): Reader<K> {
  return (text) => {
    const choice = choices.find((candidate) => candidate.value === text)
    return choice === undefined ? wanted('Choose one.') : read(choice.value)
  }
}

/** The same, when the field may be left empty. */
export function orNothing<T>(reader: Reader<T>): Reader<T | undefined> {
  return (text) => (text.trim() === '' ? read(undefined) : reader(text))
}

/** One thing to choose, by its value and the words shown. */
export interface Choice<K extends string = string> {
  readonly value: K
  readonly label: string
}

/** The choices of a table of labels, in its order. */
export function choicesOf<T extends Readonly<Record<string, string>>>(labels: T): Choice<Extract<keyof T, string>>[] {
  const choices: Choice<Extract<keyof T, string>>[] = []
  for (const value in labels) choices.push({ value, label: labels[value] ?? value })
  return choices
}
