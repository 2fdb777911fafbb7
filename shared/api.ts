/**
 * The whole conversation between a window (or a script) and the program: every call by name.
 *
 * Types, parsers, JSON Schemas, `docs/calls.md` and the table of roles are all derived from here. Add a call by adding
 * its declaration to the file of its noun; the compiler then asks for its handler.
 */
import type { z } from 'zod'
import { accounts } from './api/accounts.ts'
import { agreements } from './api/agreements.ts'
import { approvals } from './api/approvals.ts'
import { backups } from './api/backups.ts'
import { calculators } from './api/calculators.ts'
import { caseFiles } from './api/case-files.ts'
import { cases } from './api/cases.ts'
import { closing } from './api/closing.ts'
import { contacts } from './api/contacts.ts'
import { debtors } from './api/debtors.ts'
import { debts } from './api/debts.ts'
import { desk } from './api/desk.ts'
import { figures } from './api/figures.ts'
import { guide } from './api/guide.ts'
import { holds } from './api/holds.ts'
import { garnishments } from './api/garnishments.ts'
import { imports } from './api/imports.ts'
import { jointDebtors } from './api/joint-debtors.ts'
import { ledger } from './api/ledger.ts'
import { keys } from './api/keys.ts'
import { letters } from './api/letters.ts'
import { lists } from './api/lists.ts'
import { offsets } from './api/offsets.ts'
import { mailing } from './api/mailing.ts'
import { packets } from './api/packets.ts'
import { payments } from './api/payments.ts'
import { payroll } from './api/payroll.ts'
import { policy } from './api/policy.ts'
import { periods } from './api/periods.ts'
import { receipts } from './api/receipts.ts'
import { referrals } from './api/referrals.ts'
import { reference } from './api/reference.ts'
import { refunds } from './api/refunds.ts'
import { register } from './api/register.ts'
import { reports } from './api/reports.ts'
import { taxForms } from './api/tax-forms.ts'
import { sessions } from './api/sessions.ts'
import { settings } from './api/settings.ts'
import { worklist } from './api/worklist.ts'
import { templates } from './api/templates.ts'
import { treasury } from './api/treasury.ts'
import type { Outcome } from './values/outcome.ts'

export const calls = {
  ...calculators,
  ...reference,
  ...sessions,
  ...guide,
  ...accounts,
  ...backups,
  ...keys,
  ...settings,
  ...policy,
  ...imports,
  ...debtors,
  ...debts,
  ...lists,
  ...worklist,
  ...desk,
  ...letters,
  ...mailing,
  ...templates,
  ...payments,
  ...ledger,
  ...receipts,
  ...refunds,
  ...jointDebtors,
  ...periods,
  ...agreements,
  ...offsets,
  ...payroll,
  ...garnishments,
  ...cases,
  ...caseFiles,
  ...holds,
  ...approvals,
  ...packets,
  ...closing,
  ...taxForms,
  ...referrals,
  ...treasury,
  ...reports,
  ...contacts,
  ...register,
  ...figures,
}

export type Calls = typeof calls

export type CallName = keyof Calls

/** What the caller sends: text for money and dates. */
export type Input<N extends CallName> = z.input<Calls[N]['input']>

/** What the handler gets: cents, dates and rates, with defaults filled in. */
export type Parsed<N extends CallName> = z.output<Calls[N]['input']>

/** What comes back. */
export type Answer<N extends CallName> = z.output<Calls[N]['answer']>

/** The one function a window has. */
export type Call = <N extends CallName>(name: N, input: Input<N>) => Promise<Outcome<Answer<N>>>

/** Tells a call's name from any other text. */
export function isCallName(name: string): name is CallName {
  return Object.hasOwn(calls, name)
}
