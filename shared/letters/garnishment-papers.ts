/**
 * What goes to an employer beside the order: what it must know, the worksheet of one pay, the certification to return,
 * and later the notice to stop. None of them carries a Social Security number; only the order does.
 */
import type { IsoDate } from '../values/dates.ts'
import type { Cents } from '../values/money.ts'
import type { Step } from '../values/outcome.ts'
import type { LetterOffice } from './center.ts'
import { headOf, part, signature, type Paper, type PaperPart } from './paper.ts'
import { dollars, longDate } from './words.ts'

export const citation = '31 CFR 285.11(g)-(m); 15 U.S.C. 1674; SF-329A, SF-329C and SF-329D'

/** Whose wages, whose order. */
export interface OrderHead {
  readonly agency: string
  readonly office: LetterOffice
  readonly billNumber: string
  readonly debtor: string
  readonly employer: string
  readonly orderedOn: IsoDate
  readonly datedOn: IsoDate
}

/** The packet that goes with the order. */
export function composeEmployerPapers(head: OrderHead, returnBy: IsoDate | undefined): Paper {
  return {
    ...headed(head, 'To the employer: how to carry out the order'),
    parts: [duties(), blankWorksheet(), certificationForm(returnBy)],
  }
}

/** The worksheet filled in from the employer's answer. */
export function composeWorksheet(head: OrderHead, steps: readonly Step[], amount: Cents): Paper {
  const rows = steps.map((step, place) => [String(place + 1), step.label, step.amount ?? '', step.cite ?? ''])
  return {
    ...headed(head, 'Wage garnishment worksheet'),
    parts: [
      part({
        heading: 'One pay',
        table: {
          columns: [
            { label: '', align: 'right', share: 0.3 },
            { label: 'Line', align: 'left', share: 3.4 },
            { label: 'Amount', align: 'right', share: 1 },
            { label: 'Rests on', align: 'left', share: 1.7 },
          ],
          rows,
        },
        facts: [{ label: 'Withhold from each such pay', value: dollars(amount) }],
      }),
    ],
  }
}

/** The notice that ends or suspends withholding. */
export function composeStopNotice(head: OrderHead, on: IsoDate, why: string): Paper {
  return {
    ...headed(head, 'Notice to stop withholding'),
    parts: [
      part({
        heading: 'Stop withholding',
        texts: [
          `Stop withholding under our order of ${longDate(head.orderedOn)} with the first pay after ${longDate(on)}.`,
          why,
          'Send us whatever you withheld before you received this notice, with the pay dates.',
        ],
      }),
      part({ heading: 'For the agency', sign: [signature('Signature')] }),
    ],
  }
}

function headed({ agency, office, billNumber, debtor, employer, datedOn }: OrderHead, title: string) {
  const about = `To ${employer}. Wages of ${debtor}, bill number ${billNumber}, ${longDate(datedOn)}.`
  return { title, about, from: headOf(agency, office) }
}

function duties(): PaperPart {
  return part({
    heading: 'What the law asks of you',
    texts: [
      'Complete the certification below and return it to the office named above (31 CFR 285.11(h)).',
      'Withhold from every pay, beginning with the first that ends after you receive the order, until we tell you to ' +
        'stop, and send the money promptly with each pay; you need not change your pay cycles (31 CFR 285.11(i)).',
      'Family support goes before our order whenever it was served, and so do orders you received before ours. An ' +
        'assignment by the employee that would stand in the way does not (31 CFR 285.11(i)(3), (7)).',
      'Nobody may be dismissed, refused work or disciplined because of this order (31 CFR 285.11(m)).',
      'An employer that does not withhold owes us what it should have withheld (31 CFR 285.11(o)).',
    ],
  })
}

const LINES: readonly string[] = [
  '1. Pay of one pay period, with bonus, commission and vacation pay',
  '2. Health insurance premiums',
  '3. Social Security and Medicare',
  '4. Federal, state and local taxes',
  '5. Disposable pay: line 1 less lines 2 to 4',
  '6. Family support and orders served before ours',
  '7. A quarter of line 5, less line 6',
  '8. The percent of the order, of line 5',
  '9. What is exempt: the hours of minimum wage for the pay period',
  '10. Line 5 less line 9, not below zero',
  '11. To withhold: the least of lines 8 and 10, and of line 7 where line 6 is more than zero',
]

function blankWorksheet(): PaperPart {
  return part({
    heading: 'Worksheet for one pay',
    texts: ['Work it out anew when pay or an order before ours changes.'],
    table: {
      columns: [
        { label: 'Line', align: 'left', share: 4 },
        { label: 'Amount', align: 'right', share: 1 },
      ],
      rows: LINES.map((line) => [line, '']),
    },
  })
}

function certificationForm(returnBy: IsoDate | undefined): PaperPart {
  const by = returnBy === undefined ? 'as soon as you can' : `by ${longDate(returnBy)}`
  return part({
    heading: 'Certification of the employer',
    texts: [`Return this page to us ${by}. If the person does not work for you, say so and since when.`],
    sign: [
      [{ label: 'Employed since, or employment ended on', share: 1 }, { label: 'Paid how often', share: 1 }],
      [{ label: 'Disposable pay (line 5)', share: 1 }, { label: 'Amount to be withheld (line 11)', share: 1 }],
      [{ label: 'Orders before ours: kind, amount and day served', share: 1 }],
      [{ label: 'Order received on', share: 1 }, { label: 'First pay from which you withhold', share: 1 }],
      [{ label: 'Name and title', share: 2 }, { label: 'Telephone', share: 1 }],
      signature('Signature for the employer'),
    ],
  })
}
