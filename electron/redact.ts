/** Removes every run of digits long enough to be an SSN or an account number, and anything that looks like a key. */
export function redact(text: string): string {
  return text
    .replace(/\d{3}-\d{2}-\d{4}/g, '[number]')
    .replace(/\d{7,}/g, '[number]')
    .replace(/\b[0-9a-f]{32,}\b/gi, '[key]')
}
