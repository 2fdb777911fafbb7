/** Puts the answers of earlier lines of a script where a later line refers to them. */
import { answer, invalid, type Denied, type Outcome } from '../../shared/values/outcome.ts'

/**
 * Replaces every `{"$ref":"id.path"}` by what stands at that path in the answer of that id.
 *
 * @returns the input, or which reference points to nothing
 */
export function putAnswers(input: unknown, answers: ReadonlyMap<string, unknown>): Outcome<unknown> {
  const lost: Denied[] = []
  const value = replace(input, (reference) => {
    const found = lookUp(reference, answers)
    if (found === undefined) lost.push(invalid('$ref', `There is no answer to refer to: ${reference}`))
    return found
  })
  return lost[0] ?? answer(value)
}

function replace(value: unknown, find: (reference: string) => unknown): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => replace(item, find))
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value)
  const [only] = entries
  if (entries.length === 1 && only?.[0] === '$ref' && typeof only[1] === 'string') return find(only[1])
  return Object.fromEntries(entries.map(([key, item]) => [key, replace(item, find)]))
}

/** An id may itself hold dots, so the longest one that was answered is taken. */
function lookUp(reference: string, answers: ReadonlyMap<string, unknown>): unknown {
  const parts = reference.split('.')
  for (let length = parts.length; length > 0; length -= 1) {
    const id = parts.slice(0, length).join('.')
    if (answers.has(id)) return follow(answers.get(id), parts.slice(length))
  }
  return undefined
}

function follow(value: unknown, path: readonly string[]): unknown {
  let found = value
  for (const key of path) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, key)) return undefined
    found = Object.entries(found).find(([name]) => name === key)?.[1]
  }
  return found
}
