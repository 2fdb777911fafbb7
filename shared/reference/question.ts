/**
 * Questions of the rules that need no debt: what each asks, as a table, and how it is answered. The form in the window,
 * the input of the call and the page of the manual are all made from the table.
 */
import type { IsoDate } from '../values/dates.ts'
import { formatMoney, type Cents } from '../values/money.ts'
import type { Outcome } from '../values/outcome.ts'
import type { Rate } from '../values/rate.ts'
import { readGiven } from './read-given.ts'

interface Field<Kind extends string> {
  readonly kind: Kind
  readonly label: string
  readonly optional?: true
}

type Choices = Readonly<Record<string, string>>

/** One of a few, by its word in the program and the words shown. */
interface One<C extends Choices> extends Field<'one'> {
  readonly choices: C
}

/** Any of a few. */
interface Several<C extends Choices> extends Field<'several'> {
  readonly choices: C
}

/** One thing that a question asks. */
export type Asked =
  | Field<'amount'>
  | Field<'amounts'>
  | Field<'day'>
  | Field<'percent'>
  | Field<'count'>
  | Field<'yes'>
  | Field<'words'>
  | One<Choices>
  | Several<Choices>

type Value<A extends Asked> =
  A extends One<infer C> ? Extract<keyof C, string>
  : A extends Several<infer C> ? readonly Extract<keyof C, string>[]
  : A extends Field<'amount'> ? Cents
  : A extends Field<'amounts'> ? readonly Cents[]
  : A extends Field<'day'> ? IsoDate
  : A extends Field<'percent'> ? Rate
  : A extends Field<'count'> ? number
  : A extends Field<'yes'> ? boolean
  : string

type Fields = Readonly<Record<string, Asked>>

/** What was given, field by field; an optional one may be undefined. */
export type Given<F extends Fields> = {
  readonly [K in keyof F]: F[K] extends { readonly optional: true } ? Value<F[K]> | undefined : Value<F[K]>
}

/** One line of an answer. */
export interface Shown {
  readonly label: string
  readonly value: string
  readonly kind: 'money' | 'day' | 'text'
}

/** What is sent for one field. */
export type RawValue = string | number | boolean | readonly string[]

interface Plan<F extends Fields> {
  readonly title: string
  /** What it answers, in one sentence. */
  readonly does: string
  /** The rules it asks, by their ids in the register. */
  readonly rules: readonly string[]
  readonly asks: F
  readonly work: (given: Given<F>) => Outcome<readonly Shown[]>
}

/** One question, ready to be asked. */
export interface Question {
  readonly title: string
  readonly does: string
  readonly rules: readonly string[]
  readonly asks: Fields
  readonly answer: (given: Readonly<Record<string, RawValue>>) => Outcome<readonly Shown[]>
}

/** Makes a question of its plan: what is given is read by the table before any rule sees it. */
export function question<F extends Fields>({ title, does, rules, asks, work }: Plan<F>): Question {
  return {
    title,
    does,
    rules,
    asks,
    answer: (given) => {
      const read = readGiven(asks, given)
      return read.ok ? work(read.value) : read
    },
  }
}

export const amount = (label: string): Field<'amount'> => ({ kind: 'amount', label })
export const amounts = (label: string): Field<'amounts'> => ({ kind: 'amounts', label })
export const day = (label: string): Field<'day'> => ({ kind: 'day', label })
export const percent = (label: string): Field<'percent'> => ({ kind: 'percent', label })
export const count = (label: string): Field<'count'> => ({ kind: 'count', label })
export const yes = (label: string): Field<'yes'> => ({ kind: 'yes', label })
export const words = (label: string): Field<'words'> => ({ kind: 'words', label })

export function one<const C extends Choices>(label: string, choices: C): One<C> {
  return { kind: 'one', label, choices }
}

export function several<const C extends Choices>(label: string, choices: C): Several<C> {
  return { kind: 'several', label, choices }
}

/** The same field, which may be left empty. */
export function maybe<A extends Asked>(field: A): A & { readonly optional: true } {
  return { ...field, optional: true }
}

/** The choices of a checklist, by the ids of its items. */
export function itemsOf(items: readonly { readonly id: string; readonly label: string }[]): Choices {
  return Object.fromEntries(items.map(({ id, label }) => [id, label]))
}

/** Writes what a rule found as lines; refusals and steps pass through as they are. */
export function showing<T>(found: Outcome<T>, write: (value: T) => readonly Shown[]): Outcome<readonly Shown[]> {
  if (!found.ok) return found
  const value = write(found.value)
  return found.steps === undefined ? { ok: true, value } : { ok: true, value, steps: found.steps }
}

/** A line with money. */
export function money(label: string, value: Cents): Shown {
  return { label, value: formatMoney(value), kind: 'money' }
}

/** A line with a day. */
export function onDay(label: string, value: IsoDate): Shown {
  return { label, value, kind: 'day' }
}

/** A line with words or a count. */
export function text(label: string, value: string | number): Shown {
  return { label, value: String(value), kind: 'text' }
}

/** A line that says yes or no. */
export function whether(label: string, value: boolean): Shown {
  return text(label, value ? 'Yes' : 'No')
}
