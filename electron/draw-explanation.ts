/** Why a figure is what it is, as a paper: for the packet of a hearing. */
import type { Answer } from '../shared/api.ts'
import { part, printablePaper, type Paper } from '../shared/letters/paper.ts'
import type { IsoDate } from '../shared/values/dates.ts'
import { groupThousands } from '../shared/values/money.ts'
import { housePress, letterCenter } from './draw-demand.ts'
import { nameOf } from './show/names.ts'
import type { NewDocument } from './store/documents.ts'
import type { Dossier } from './store/facts.ts'
import type { Reader } from './store/tables.ts'

type Step = Answer<'debt.why'>['steps'][number]

/** The columns and rows of a computation. */
export function stepsTable(steps: readonly Step[]): NonNullable<ReturnType<typeof part>['table']> {
  return {
    columns: [
      { label: 'Step', align: 'left', share: 6 },
      { label: 'Figure', align: 'right', share: 2 },
      { label: 'Rests on', align: 'left', share: 3 },
    ],
    rows: steps.map(({ label, amount = '', cite = '' }) => [label, groupThousands(amount), cite]),
  }
}

/** The explanation as a document, to be kept. */
export async function drawExplanation(
  db: Reader,
  { debt, debtor, type }: Dossier,
  { title, steps }: Answer<'debt.why'>,
  asOf: IsoDate,
  today: IsoDate,
): Promise<NewDocument> {
  const { agency } = await letterCenter(db, today)
  const paper: Paper = {
    title,
    about: `${nameOf(debtor)}, bill ${debt.billNumber}, ${type.name}. As of ${asOf}.`,
    from: [agency],
    parts: [part({ table: stepsTable(steps) })],
  }
  const bytes = housePress().paper(printablePaper(paper), { author: agency, dated: today })
  return { fileName: `explanation-${debt.billNumber}-${asOf}.pdf`, mediaType: 'application/pdf', bytes }
}
