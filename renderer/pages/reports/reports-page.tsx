import type { ReactNode } from 'react'
import { REPORT_NAMES, REPORTS } from '../../../shared/domain/reporting/report-names.ts'
import { Page } from '../../components/page.tsx'
import { addressOf } from '../../router.ts'
import { reportWords } from './report-words.ts'

/** Every report over the whole book. */
export function ReportsPage(): ReactNode {
  return (
    <Page title="Reports" lead="Figures of the whole book, from the ledger. Each leads to the debts behind it.">
      <ul className="cards">
        {REPORT_NAMES.map((name) => (
          <li key={name} className="card">
            <a href={addressOf(`reports/${name}`)}>
              <b>{REPORTS[name]}</b>
            </a>
            <p>{reportWords[name]}</p>
          </li>
        ))}
      </ul>
    </Page>
  )
}
