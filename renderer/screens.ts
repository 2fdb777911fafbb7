/** The screens of the menu, written out. A new one is a line here, a line in `routes.tsx` and a folder in `pages`. */
import type { SessionView } from '../shared/api/sessions.ts'
import type { IconName } from './components/icon.tsx'

type Counts = SessionView['counts']

export interface Screen {
  /** The first part of its address. */
  readonly path: string
  readonly label: string
  readonly icon: IconName
  readonly group: 'Debts' | 'Money' | 'Decisions' | 'Reference' | 'Center'
  /** Pressed after `g`, goes there. */
  readonly key: string
  readonly words: string
  readonly count?: keyof Counts
  /** The count is work that is due. */
  readonly hot?: boolean
}

export const screens: readonly Screen[] = [
  {
    path: 'worklist',
    label: 'Worklist',
    icon: 'worklist',
    group: 'Debts',
    key: 'w',
    words: 'due clocks today overdue',
    count: 'overdueOrToday',
    hot: true,
  },
  { path: 'debtors', label: 'Debtors', icon: 'people', group: 'Debts', key: 'p', words: 'people persons employees' },
  {
    path: 'debts',
    label: 'Debts',
    icon: 'debts',
    group: 'Debts',
    key: 'd',
    words: 'receivables bills',
    count: 'debts',
  },
  {
    path: 'cases',
    label: 'Cases',
    icon: 'case',
    group: 'Debts',
    key: 'k',
    words: 'reviews hearings waivers hardship bankruptcy death petitions',
  },
  {
    path: 'letters',
    label: 'Letters',
    icon: 'letters',
    group: 'Debts',
    key: 'l',
    words: 'demand notices mail print',
    count: 'lettersToSend',
  },
  {
    path: 'payments',
    label: 'Payments',
    icon: 'money',
    group: 'Money',
    key: 'm',
    words: 'receipts batch lockbox pay.gov suspense deposit',
  },
  {
    path: 'agreements',
    label: 'Agreements',
    icon: 'agreement',
    group: 'Money',
    key: 'e',
    words: 'repayment schedule installments behind default',
  },
  {
    path: 'offsets',
    label: 'Offsets',
    icon: 'offset',
    group: 'Money',
    key: 'o',
    words: 'salary pay deductions payroll garnishment NFC',
  },
  {
    path: 'approvals',
    label: 'Approvals',
    icon: 'check',
    group: 'Decisions',
    key: 'v',
    words: 'approve second person proposals write-off compromise suspend chain',
    count: 'approvalsWaiting',
    hot: true,
  },
  {
    path: 'referrals',
    label: 'Referrals',
    icon: 'referrals',
    group: 'Decisions',
    key: 'r',
    words: 'treasury cross-servicing offset',
    count: 'referralsDue',
    hot: true,
  },
  {
    path: 'reports',
    label: 'Reports',
    icon: 'chart',
    group: 'Decisions',
    key: 't',
    words: 'treasury receivables TROR aging collections workload statistics',
  },
  {
    path: 'tax-forms',
    label: 'Tax forms',
    icon: 'file',
    group: 'Decisions',
    key: 'y',
    words: '1099-C W-2 wages cancelled debt year end payroll FIRE IRIS',
  },
  {
    path: 'imports',
    label: 'Imports',
    icon: 'imports',
    group: 'Decisions',
    key: 'i',
    words: 'extract csv payroll travel file',
  },
  {
    path: 'calculators',
    label: 'Calculators',
    icon: 'calculators',
    group: 'Reference',
    key: 'c',
    words: 'compute interest schedule garnishment',
  },
  {
    path: 'rules',
    label: 'Rules',
    icon: 'rules',
    group: 'Reference',
    key: 'u',
    words: 'law citations IRM CFR register',
  },
  {
    path: 'figures',
    label: 'Figures',
    icon: 'figures',
    group: 'Reference',
    key: 'f',
    words: 'rates amounts thresholds periods holidays charges by date',
  },
  {
    path: 'contacts',
    label: 'Contacts',
    icon: 'phone',
    group: 'Reference',
    key: 'n',
    words: 'treasury call centers telephone hours pay.gov child support',
  },
  {
    path: 'settings',
    label: 'Settings',
    icon: 'settings',
    group: 'Center',
    key: 's',
    words: 'profile charges accounts policy',
  },
  { path: 'audit', label: 'Audit', icon: 'audit', group: 'Center', key: 'a', words: 'trail who changed' },
  {
    path: 'backups',
    label: 'Backups',
    icon: 'save',
    group: 'Center',
    key: 'b',
    words: 'restore copy folder save lost damaged',
  },
  { path: 'help', label: 'Help', icon: 'help', group: 'Center', key: 'h', words: 'manual keys shortcuts' },
]
