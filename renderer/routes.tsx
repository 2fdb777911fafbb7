/** Which screen stands at which place. */
import type { ReactNode } from 'react'
import { AgreementPage } from './pages/agreements/agreement-page.tsx'
import { AgreementsPage } from './pages/agreements/agreements-page.tsx'
import { ApprovalPage } from './pages/approvals/approval-page.tsx'
import { ApprovalsPage } from './pages/approvals/approvals-page.tsx'
import { AuditPage } from './pages/audit/audit-page.tsx'
import { BackupsPage } from './pages/backups/backups-page.tsx'
import { CalculatorPage } from './pages/calculators/calculator-page.tsx'
import { CalculatorsPage } from './pages/calculators/calculators-page.tsx'
import { CASE_PLACES, CasePage } from './pages/cases/case-page.tsx'
import { CasesPage } from './pages/cases/cases-page.tsx'
import { ContactsPage } from './pages/contacts/contacts-page.tsx'
import { DebtPage } from './pages/debt/debt-page.tsx'
import { isDeedPlace } from './pages/debt/deeds.ts'
import { DebtorPage } from './pages/debtors/debtor-page.tsx'
import { DebtorsPage } from './pages/debtors/debtors-page.tsx'
import { ReceiptPage } from './pages/debtors/receipt-page.tsx'
import { DebtsPage } from './pages/debts/debts-page.tsx'
import { DocumentPage } from './pages/documents/document-page.tsx'
import { FiguresPage } from './pages/figures/figures-page.tsx'
import { HelpPage } from './pages/help/help-page.tsx'
import { OrderPage } from './pages/garnishments/order-page.tsx'
import { ImportPage } from './pages/imports/import-page.tsx'
import { ImportsPage } from './pages/imports/imports-page.tsx'
import { NewImportPage } from './pages/imports/new-import-page.tsx'
import { IssuePage } from './pages/letters/issue-page.tsx'
import { LettersPage } from './pages/letters/letters-page.tsx'
import { NewDebtPage } from './pages/new-debt/new-debt-page.tsx'
import { NotFoundPage } from './pages/not-found/not-found-page.tsx'
import { BatchPage } from './pages/referrals/batch-page.tsx'
import { OpenPacketPage } from './pages/packets/open-packet-page.tsx'
import { PacketPage } from './pages/packets/packet-page.tsx'
import { PacketsPage } from './pages/packets/packets-page.tsx'
import { PaymentsPage } from './pages/payments/payments-page.tsx'
import { OffsetPage } from './pages/offsets/offset-page.tsx'
import { OffsetsPage } from './pages/offsets/offsets-page.tsx'
import { PayrollPage } from './pages/offsets/payroll-page.tsx'
import { ReferralsPage } from './pages/referrals/referrals-page.tsx'
import { ReportPage } from './pages/reports/report-page.tsx'
import { ReportsPage } from './pages/reports/reports-page.tsx'
import { RulesPage } from './pages/rules/rules-page.tsx'
import { SourcesPage } from './pages/rules/sources-page.tsx'
import { SettingsPage } from './pages/settings/settings-page.tsx'
import { StatementPage } from './pages/statement/statement-page.tsx'
import { CalendarPage } from './pages/worklist/calendar-page.tsx'
import { TemplatePage } from './pages/templates/template-page.tsx'
import { TemplatesPage } from './pages/templates/templates-page.tsx'
import { TaxFormsPage } from './pages/tax-forms/tax-forms-page.tsx'
import { WorklistPage } from './pages/worklist/worklist-page.tsx'
import { readId, type Place } from './router.ts'

interface PlacedPage {
  /** Two places with the same key are the same screen: its state and the focus stay. */
  readonly key: string
  readonly node: ReactNode
}

/** Screens whose second part is a tab. */
const TABBED: ReadonlySet<string> = new Set(['settings', 'payments'])

/** The screen of a place. */
export function pageAt(place: Place): PlacedPage {
  const { path, filters } = place
  const [screen = 'worklist', first] = path
  const at = (node: ReactNode): PlacedPage => ({ key: `${screen} ${first ?? ''}`, node })
  const id = readId(first)
  if (first === undefined || TABBED.has(screen)) return at(topPage(screen, first))
  if (screen === 'worklist' && first === 'calendar') return at(<CalendarPage />)
  if (screen === 'debts' && first === 'new') return at(<NewDebtPage />)
  if (screen === 'imports' && first === 'new') return at(<NewImportPage />)
  if (screen === 'packets' && first === 'open') return at(<OpenPacketPage />)
  if (screen === 'letters' && first === 'templates') return at(<TemplatesPage />)
  if (screen === 'letters' && first === 'template') return at(<TemplatePage file={filters.get('file') ?? ''} />)
  if (screen === 'letters' && first === 'issue') return at(<IssuePage debts={filters.get('debts') ?? ''} />)
  if (screen === 'offsets' && first === 'payroll') return at(<PayrollPage />)
  if (screen === 'referrals' && id === undefined) return at(<ReferralsPage tab={first} />)
  if (screen === 'reports') return at(<ReportPage path={first} />)
  if (screen === 'calculators') return at(<CalculatorPage path={first} />)
  if (screen === 'help') return at(<HelpPage chapter={first} />)
  if (screen === 'rules' && first === 'sources') return at(<SourcesPage />)
  return at(id === undefined ? <NotFoundPage /> : numberedPage(place, id))
}

function topPage(screen: string, tab: string | undefined): ReactNode {
  switch (screen) {
    case 'worklist':
      return <WorklistPage />
    case 'debtors':
      return <DebtorsPage />
    case 'debts':
      return <DebtsPage />
    case 'cases':
      return <CasesPage />
    case 'letters':
      return <LettersPage />
    case 'referrals':
      return <ReferralsPage />
    case 'reports':
      return <ReportsPage />
    case 'contacts':
      return <ContactsPage />
    case 'agreements':
      return <AgreementsPage />
    case 'offsets':
      return <OffsetsPage />
    case 'payments':
      return <PaymentsPage tab={tab} />
    case 'approvals':
      return <ApprovalsPage />
    case 'packets':
      return <PacketsPage />
    case 'tax-forms':
      return <TaxFormsPage />
    case 'imports':
      return <ImportsPage />
    case 'calculators':
      return <CalculatorsPage />
    case 'rules':
      return <RulesPage />
    case 'figures':
      return <FiguresPage />
    case 'settings':
      return <SettingsPage tab={tab} />
    case 'audit':
      return <AuditPage />
    case 'backups':
      return <BackupsPage />
    case 'help':
      return <HelpPage />
    default:
      return <NotFoundPage />
  }
}

function numberedPage({ path, filters }: Place, id: number): ReactNode {
  const [screen, , deed, subject] = path
  switch (screen) {
    case 'debtors':
      return deed === 'receipt' ? <ReceiptPage debtorId={id} /> : <DebtorPage debtorId={id} />
    case 'debts':
      if (deed === 'statement') return <StatementPage debtId={id} />
      return <DebtPage debtId={id} deed={isDeedPlace(deed) ? deed : undefined} subjectId={readId(subject)} />
    case 'agreements':
      return <AgreementPage agreementId={id} />
    case 'offsets':
      return <OffsetPage offsetId={id} />
    case 'garnishments':
      return <OrderPage letterId={id} />
    case 'approvals':
      return <ApprovalPage approvalId={id} />
    case 'packets':
      return <PacketPage packetId={id} />
    case 'cases':
      return <CasePage caseId={id} doing={CASE_PLACES.find((place) => place === deed)} />
    case 'imports':
      return <ImportPage batchId={id} />
    case 'referrals':
      return <BatchPage batchId={id} />
    case 'documents':
      return (
        <DocumentPage
          documentId={id}
          debtId={readId(filters.get('debt') ?? undefined)}
          letterId={readId(filters.get('letter') ?? undefined)}
          caseId={readId(filters.get('case') ?? undefined)}
        />
      )
    default:
      return <NotFoundPage />
  }
}
