import { showDay } from './show-day.ts'

/** A sentence of the program with its days, `2026-11-22`, written for reading. */
export function readableDays(text: string): string {
  return text.replaceAll(/\b\d{4}-\d{2}-\d{2}\b/g, (iso) => showDay(iso))
}
