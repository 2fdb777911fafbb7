/** The Claims Collection Litigation Report: what the Department of Justice is told of a debt that it is to sue for. */
import type { Balance } from '../domain/application-of-payments.ts'
import { LITIGATION_STATEMENTS, litigationOffice } from '../domain/closing/justice.ts'
import type { IsoDate } from '../values/dates.ts'
import { formatRate, type Rate } from '../values/rate.ts'
import type { LetterOffice } from './center.ts'
import { headOf, part, signature, type Paper, type PaperPart } from './paper.ts'
import { dollars, longDate } from './words.ts'

export const citation = '31 CFR 904.1(b), 904.2, 904.3'

/** What the report is made of. The taxpayer number shows its last four digits alone. */
export interface LitigationReport {
  readonly agency: string
  readonly office: LetterOffice
  readonly billNumber: string
  readonly kind: string
  readonly cause: string
  readonly authority: readonly string[]
  readonly name: string
  readonly addressLines: readonly string[]
  readonly lastFour: string
  readonly balance: Balance
  readonly rate: Rate
  readonly delinquentOn: IsoDate | undefined
  readonly on: IsoDate
  readonly action: string
  readonly statements: readonly string[]
  readonly smallClaim: string | undefined
  readonly means: string
  readonly reason: string
  /** What was done to collect, in its order, with what it brought. */
  readonly efforts: readonly { readonly on: IsoDate; readonly what: string; readonly result: string }[]
}

/** Composes the report with its certificate of indebtedness. */
export function composeLitigationReport(report: LitigationReport): Paper {
  const { agency, office, billNumber, on, balance } = report
  return {
    title: 'Claims Collection Litigation Report',
    about:
      `Bill number ${billNumber}, as of ${longDate(on)}. To the Department of Justice, ` +
      `${litigationOffice(balance.principal, on)}.`,
    from: headOf(agency, office),
    parts: [claim(report), owed(report), efforts(report), statements(report), certificate(report)],
  }
}

function claim(report: LitigationReport): PaperPart {
  const { name, addressLines, lastFour, kind, cause, authority, action, smallClaim, means, reason } = report
  return part({
    heading: 'The claim and the debtor',
    facts: [
      { label: 'Debtor', value: name },
      { label: 'Last known address', value: addressLines.join(', ') },
      { label: 'Taxpayer number ends in', value: lastFour },
      { label: 'Claim', value: kind },
      { label: 'How it arose', value: cause },
      { label: 'Authority', value: authority.join('; ') },
      { label: 'Action asked for', value: action },
      { label: 'Why it is referred', value: reason },
      ...(smallClaim === undefined ? [] : [{ label: 'Exception to the least amount', value: smallClaim }]),
      { label: 'Means of the debtor', value: means === '' ? 'Nothing is known.' : means },
    ],
  })
}

function owed({ balance, rate, delinquentOn, on }: LitigationReport): PaperPart {
  return part({
    heading: `Owed on ${longDate(on)}`,
    facts: [
      { label: 'Principal', value: dollars(balance.principal) },
      { label: 'Interest', value: dollars(balance.interest) },
      { label: 'Penalty', value: dollars(balance.penalty) },
      { label: 'Administrative charges', value: dollars(balance.administrative) },
      { label: 'Total', value: dollars(balance.total) },
      { label: 'Interest rate', value: `${formatRate(rate)}% a year` },
      { label: 'Delinquent since', value: delinquentOn === undefined ? 'Not delinquent' : longDate(delinquentOn) },
    ],
  })
}

function efforts({ efforts: done }: LitigationReport): PaperPart {
  return part({
    heading: 'What was done to collect',
    table: {
      columns: [
        { label: 'Day', align: 'left', share: 1.2 },
        { label: 'What', align: 'left', share: 2.5 },
        { label: 'Result', align: 'left', share: 2.5 },
      ],
      rows: done.map(({ on, what, result }) => [longDate(on), what, result]),
    },
  })
}

function statements({ statements: made }: LitigationReport): PaperPart {
  const words = LITIGATION_STATEMENTS.filter(({ id }) => made.includes(id)).map(({ label }) => label)
  return part({ heading: 'What the agency states', texts: [`The agency states ${words.join('; ')}.`] })
}

function certificate({ agency, name, balance, on }: LitigationReport): PaperPart {
  return part({
    heading: 'Certificate of indebtedness',
    texts: [
      `The records of ${agency} show that ${name} owes the United States ${dollars(balance.total)} as of ` +
        `${longDate(on)}, as itemized above, and that the amount has not been paid.`,
      'From the referral on, the agency collects nothing on this debt, leaves every question of the debtor to the ' +
        'Department of Justice, and keeps every record of the claim.',
    ],
    sign: [signature('Certifying official')],
  })
}
