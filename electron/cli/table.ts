/** Lines up rows of text in columns for a terminal. Columns named in `right` stand to the right: amounts and counts. */
export function table(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  right: readonly number[] = [],
): string {
  const all = [head, ...rows]
  const widths = head.map((_name, column) => Math.max(...all.map((row) => width(row[column] ?? ''))))
  const lines = all.map((row) => head.map((_name, column) => cell(row[column] ?? '', column)).join('  ').trimEnd())
  const [first = '', ...rest] = lines
  // The last column may hold whole sentences; a rule as long as the longest would fill the screen.
  const rules = widths.map((length, column) => '-'.repeat(column === widths.length - 1 ? Math.min(length, 40) : length))
  return [first, rules.join('  '), ...rest].join('\n')

  function cell(text: string, column: number): string {
    const space = ' '.repeat((widths[column] ?? 0) - width(text))
    return right.includes(column) ? space + text : text + space
  }
}

/** Letters with accents made of several code points take one place. */
function width(text: string): number {
  return [...text.normalize('NFC')].length
}
