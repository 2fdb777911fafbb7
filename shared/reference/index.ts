/** The questions of the rules by their names, written out. A new one is a line in the file of its part. */
import { garnishmentQuestions } from './garnishment.ts'
import { kindsOfDebtQuestions } from './kinds-of-debt.ts'
import { lettersQuestions } from './letters-and-requests.ts'
import { payQuestions } from './pay-and-wages.ts'
import { paymentOffsetQuestions } from './payment-offset.ts'
import type { Question } from './question.ts'
import { statesAndSupportQuestions } from './states-and-support.ts'
import { treasuryRecordQuestions } from './treasury-records.ts'
import { treasuryQuestions } from './treasury.ts'

/** The parts, as the window groups them. */
export const questionParts: readonly {
  readonly title: string
  readonly questions: Readonly<Record<string, Question>>
}[] = [
  { title: 'Kinds of debt', questions: kindsOfDebtQuestions },
  { title: 'Letters and requests', questions: lettersQuestions },
  { title: 'Pay and wages', questions: payQuestions },
  { title: 'Hearings and garnishment', questions: garnishmentQuestions },
  { title: 'Treasury’s programs', questions: { ...treasuryQuestions, ...treasuryRecordQuestions } },
  { title: 'Offset of payments', questions: paymentOffsetQuestions },
  { title: 'States and child support', questions: statesAndSupportQuestions },
]

/** Every question by its name. */
export const questions: ReadonlyMap<string, Question> = new Map(
  questionParts.flatMap((part) => Object.entries(part.questions)),
)

/** The question that tries a rule out; undefined when a screen or deed asks it. */
export function questionOfRule(ruleId: string): string | undefined {
  for (const [name, { rules }] of questions) if (rules.includes(ruleId)) return name
  return undefined
}
