/** Writes the page about every call, `docs/calls.md`, from the declarations. */
import type { z } from 'zod'
import { questions } from '../reference/index.ts'
import type { Asked } from '../reference/question.ts'
import type { CallDescription } from './describe.ts'

type Schema = z.core.JSONSchema.BaseSchema

/** The whole page, as Markdown. */
export function callsPage(described: readonly CallDescription[]): string {
  const nouns = [...new Set(described.map(({ name }) => nounOf(name)))]
  const parts = nouns.map((noun) => {
    const ofNoun = described.filter(({ name }) => nounOf(name) === noun)
    const sections = ofNoun.map((call) => sectionOf(call, sameAnswer(described, call)))
    return [`## ${noun}`, ...sections, ...(noun === 'calc' ? [questionsTable()] : [])]
  })
  const contents = nouns.map((noun) => {
    const names = described.filter(({ name }) => nounOf(name) === noun)
    return `- [${noun}](#${noun}): ${names.map(({ name }) => `[${name}](#${anchorOf(name)})`).join(', ')}`
  })
  return `${[INTRODUCTION, contents.join('\n'), ...parts.flat()].join('\n\n')}\n`
}

const INTRODUCTION = `# Calls

Everything the program does is one of these calls. The window makes them, and so may a script: \`recoup call\` answers
them line by line, \`recoup run\` does them in order, and \`recoup calls\` prints them all with their JSON Schemas.

An answer is \`{"ok": true, "value": ..., "steps": [...]}\`, or \`{"ok": false, "error": ...}\` with an error of one of
three kinds: \`invalid\` names the fields that are not of their form, \`refused\` gives the rules that forbid it with
their citations, and \`fault\` gives the number under which an unforeseen failure was logged.

A *calculation* needs no center and no sign-in. A *view* changes nothing. A *deed* is one transaction with its line in
the audit trail. An *arrangement* changes the caller's own desk alone: columns and saved views. Money and dates are
text: \`"1234.56"\`, \`"2026-11-22"\`.

*This page is made from the declarations in \`shared/api\` by \`npm run docs\`.*`

/** The first call with the same answer: most deeds on a debt answer with its whole view. */
function sameAnswer(described: readonly CallDescription[], call: CallDescription): CallDescription | undefined {
  const form = JSON.stringify(call.answer)
  const first = described.find(({ answer }) => JSON.stringify(answer) === form)
  return first === call ? undefined : first
}

function sectionOf(call: CallDescription, same: CallDescription | undefined): string {
  const { name, does, kind, roles, input, answer } = call
  const who = roles === 'anyone' ? 'anyone, without signing in' : roles.join(', ')
  return [
    `### ${name}`,
    `${does} A ${kind}, for ${who}.`,
    fieldTable('Input', input),
    same === undefined ? fieldTable('Answer', answer) : `Answer: that of [${same.name}](#${anchorOf(same.name)}).`,
  ].join('\n\n')
}

function fieldTable(title: string, schema: Schema): string {
  const rows = fieldsOf(schema, '', true)
  if (rows.length === 0) return `${title}: nothing.`
  const lines = rows.map(({ path, form, needed }) => `| \`${path}\` | ${form} | ${needed ? 'yes' : ''} |`)
  return [`| ${title} | form | always |`, '| --- | --- | --- |', ...lines].join('\n')
}

interface FieldRow {
  readonly path: string
  readonly form: string
  readonly needed: boolean
}

/** The fields of an object, and of the objects inside it, each by its dotted path; `[]` is each of a list. */
function fieldsOf(schema: Schema, prefix: string, needed: boolean): readonly FieldRow[] {
  const inner = Object.entries(schema.properties ?? {})
  return inner.flatMap(([name, form]): readonly FieldRow[] => {
    if (typeof form === 'boolean') return []
    const path = `${prefix}${name}`
    const required = needed && (schema.required ?? []).includes(name)
    const { item, suffix } = unwrapList(form)
    if (item.properties !== undefined) return fieldsOf(item, `${path}${suffix}.`, required)
    return [{ path: `${path}${suffix}`, form: formOf(item), needed: required }]
  })
}

function unwrapList(schema: Schema): { readonly item: Schema; readonly suffix: string } {
  const { items } = schema
  if (typeof items !== 'object' || Array.isArray(items)) return { item: schema, suffix: '' }
  const inner = unwrapList(items)
  return { item: inner.item, suffix: `[]${inner.suffix}` }
}

/** The form of one value in a few words. */
function formOf(schema: Schema): string {
  const values = schema.enum ?? (schema.const === undefined ? undefined : [schema.const])
  const limits = [
    ...(schema.maxLength === undefined ? [] : [`at most ${schema.maxLength} characters`]),
    ...(schema.default === undefined ? [] : [`${JSON.stringify(schema.default)} when absent`]),
  ]
  return [kindOf(schema, values), ...limits].join(', ').replaceAll('|', '\\|')
}

function kindOf(schema: Schema, values: readonly unknown[] | undefined): string {
  if (values !== undefined) return values.map((value) => `\`${String(value)}\``).join(' ')
  if (schema.anyOf !== undefined) return schema.anyOf.map((one) => formOf(one)).join(' or ')
  if (schema.description !== undefined) return schema.description.replace(/\.$/, '')
  if (schema.additionalProperties !== undefined) return 'names with values'
  if (schema.type === 'integer') return 'whole number'
  if (schema.type === 'boolean') return 'true or false'
  return schema.type === 'string' ? 'text' : 'anything'
}

/** What each question of `calc.reference` asks. */
function questionsTable(): string {
  const rows = [...questions].map(([name, { does, asks }]) => {
    const fields = Object.entries(asks).map(([field, asked]) => `\`${field}\` ${formOfAsked(asked)}`)
    return `| \`${name}\` | ${does} | ${fields.join('; ')} |`
  })
  return ['| question | what it answers | what is given |', '| --- | --- | --- |', ...rows].join('\n')
}

const FORMS: Readonly<Record<Asked['kind'], string>> = {
  amount: 'amount',
  amounts: 'list of amounts',
  day: 'day',
  percent: 'percent',
  count: 'whole number',
  yes: 'true or false',
  words: 'text',
  one: 'one of',
  several: 'any of',
}

function formOfAsked(asked: Asked): string {
  const choices = 'choices' in asked ? `: ${Object.keys(asked.choices).join(', ')}` : ''
  return `${FORMS[asked.kind]}${choices}${asked.optional === true ? ' (optional)' : ''}`
}

function nounOf(name: string): string {
  return name.split('.')[0] ?? ''
}

function anchorOf(name: string): string {
  return name.toLowerCase().replaceAll('.', '')
}
