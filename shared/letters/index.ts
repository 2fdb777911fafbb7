/** The letters, written out. A new letter is one file here, one template and one line. */
import { demand } from './demand.ts'
import type { LetterDefinition } from './letter.ts'

export const letters = { demand } as const satisfies Readonly<Record<string, LetterDefinition>>

/** The name of a kind of letter as calls and the store write it. */
export type LetterKind = keyof typeof letters
