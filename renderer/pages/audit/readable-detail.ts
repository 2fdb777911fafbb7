/** The detail of an audit line, kept as JSON, written for reading: `amount: 250.00; method: check`. */
export function readableDetail(detail: string): string {
  try {
    return readable(JSON.parse(detail))
  } catch {
    return detail
  }
}

function readable(value: unknown): string {
  if (value === null || value === undefined) return '–'
  if (Array.isArray(value)) return value.map(readable).join(', ')
  if (typeof value !== 'object') return String(value)
  return Object.entries(value)
    .filter(([, part]) => part !== '' && part !== null)
    .map(([name, part]) => `${spaced(name)}: ${typeof part === 'object' ? `(${readable(part)})` : readable(part)}`)
    .join('; ')
}

function spaced(name: string): string {
  return name.replaceAll(/([a-z])([A-Z])/g, (_, before: string, after: string) => `${before} ${after.toLowerCase()}`)
}
