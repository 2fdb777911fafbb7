/** A form: what was typed, what it reads as, and what is wrong with it. Text in, text kept. */
import { useId, useState, type SubmitEvent } from 'react'
import { useDraft } from '../drafts.tsx'
import type { Reader } from './reading.ts'

/** One field of a form: its label, how it is read, and what stands in it at first. */
export interface FieldPlan<T> {
  readonly label: string
  readonly read: Reader<T>
  readonly start: string
  readonly optional: boolean
}

/** A field that must be filled in. */
export function field<T>(label: string, read: Reader<T>, start = ''): FieldPlan<T> {
  return { label, read, start, optional: false }
}

/** A field that may be left empty. */
export function optionalField<T>(label: string, read: Reader<T>, start = ''): FieldPlan<T> {
  return { label, read, start, optional: true }
}

/** Everything a field's control needs. */
export interface FieldHandle {
  readonly id: string
  readonly label: string
  readonly optional: boolean
  readonly value: string
  readonly error: string | undefined
  readonly change: (text: string) => void
}

type Plans = Readonly<Record<string, FieldPlan<unknown>>>

/** What the fields read as, by name. */
export type Readings<P extends Plans> = { readonly [K in keyof P]: P[K] extends FieldPlan<infer T> ? T : never }

export interface Form<P extends Plans> {
  /** What is wrong, field by field, in the order of the form. */
  readonly errors: readonly { readonly id: string; readonly label: string; readonly message: string }[]
  /** Rises with each refused attempt, so that the summary can take the focus. */
  readonly attempts: number
  readonly field: (name: Extract<keyof P, string>) => FieldHandle
  readonly set: (name: Extract<keyof P, string>, text: string) => void
  /** What was typed so far, by name; fields not yet touched are missing. */
  readonly typed: Readonly<Record<string, string>>
  /** What the fields read as now; undefined while one of them cannot be read. */
  readonly readings: Readings<P> | undefined
  /** Handles a submission: does the deed with what was typed, or shows what is wrong. */
  readonly submit: (
    deed: (readings: Readings<P>) => void | Promise<void>,
  ) => (event: SubmitEvent<HTMLFormElement>) => void
  /** Puts what the program found wrong under its fields. */
  readonly blame: (issues: Readonly<Record<string, string>>) => void
  readonly reset: () => void
}

/** Keeps a form. The plan may change from one drawing to the next; what was typed is kept by name. */
export function useForm<P extends Plans>(plans: P): Form<P> {
  const id = useId()
  const draft = useDraft()
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>(draft?.typed ?? {})
  const [blamed, setBlamed] = useState<Readonly<Record<string, string>>>({})
  const [attempts, setAttempts] = useState(0)
  const readings = readPlans(plans, typed)

  const set = (name: string, text: string): void => {
    const plan = plans[name]
    const rewritten = plan !== undefined && readsTheSame(plan, typed[name] ?? plan.start, text)
    setTyped((before) => ({ ...before, [name]: text }))
    draft?.keep(name, text)
    if (!rewritten) setBlamed((before) => withoutRead(before, name, plan, text))
  }
  const blame = (issues: Readonly<Record<string, string>>): void => {
    setBlamed(issues)
    setAttempts((before) => before + 1)
  }
  const idOf = (name: string): string => `${id}-${name}`

  return {
    attempts,
    set,
    blame,
    typed,
    readings: readings.value,
    errors: Object.entries(blamed).map(([name, message]) => ({
      id: idOf(name),
      label: plans[name]?.label ?? '',
      message,
    })),
    field: (name) => ({
      id: idOf(name),
      label: plans[name]?.label ?? name,
      optional: plans[name]?.optional ?? false,
      value: typed[name] ?? plans[name]?.start ?? '',
      error: blamed[name],
      change: (text) => set(name, text),
    }),
    submit: (deed) => (event) => {
      event.preventDefault()
      if (readings.value === undefined) return blame(readings.errors)
      setBlamed({})
      void deed(readings.value)
    },
    reset: () => {
      draft?.forget(Object.keys(plans))
      setTyped({})
      setBlamed({})
    },
  }
}

interface PlansRead<P extends Plans> {
  readonly value: Readings<P> | undefined
  readonly errors: Readonly<Record<string, string>>
}

/** Reads every field of a plan; a parser, so the one place that says what the pieces add up to. */
export function readPlans<P extends Plans>(plans: P, typed: Readonly<Record<string, string>>): PlansRead<P> {
  const value: Record<string, unknown> = {}
  const errors: Record<string, string> = {}
  for (const [name, plan] of Object.entries(plans)) {
    const reading = plan.read(typed[name] ?? plan.start)
    if (reading.ok) value[name] = reading.value
    else errors[name] = reading.message
  }
  return { value: Object.keys(errors).length === 0 ? (value as Readings<P>) : undefined, errors }
}

/** Tells a text that was only tidied, such as `t` written out as a day, from another one. */
function readsTheSame(plan: FieldPlan<unknown>, before: string, after: string): boolean {
  const [one, other] = [plan.read(before), plan.read(after)]
  return one.ok && other.ok && JSON.stringify(one.value) === JSON.stringify(other.value)
}

function withoutRead(
  blamed: Readonly<Record<string, string>>,
  name: string,
  plan: FieldPlan<unknown> | undefined,
  text: string,
): Readonly<Record<string, string>> {
  if (blamed[name] === undefined) return blamed
  const reading = plan?.read(text)
  if (reading !== undefined && !reading.ok) return { ...blamed, [name]: reading.message }
  return Object.fromEntries(Object.entries(blamed).filter(([other]) => other !== name))
}
