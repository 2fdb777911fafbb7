/** Every call that needs the store, with its handler. A call without one does not compile. */
import type { CallName } from '../../shared/api.ts'
import type { Handlers } from '../context.ts'
import { accountHandlers } from './accounts.ts'
import { agreementHandlers } from './agreements.ts'
import { approvalHandlers } from './approvals.ts'
import { backupHandlers } from './backups.ts'
import { calendarHandlers } from './calendar.ts'
import { caseFileHandlers } from './case-files.ts'
import { caseHandlers } from './cases.ts'
import { closingHandlers } from './closing.ts'
import { certificationHandlers } from './certifications.ts'
import { contactHandlers } from './contacts.ts'
import { debtorHandlers } from './debtors.ts'
import { debtHandlers } from './debts.ts'
import { deskHandlers } from './desk.ts'
import { depositHandlers } from './deposits.ts'
import { documentHandlers } from './documents.ts'
import { figureHandlers } from './figures.ts'
import { guideHandlers } from './guide.ts'
import { holdHandlers } from './holds.ts'
import { garnishmentHandlers } from './garnishments.ts'
import { importHandlers } from './imports.ts'
import { jointDebtorHandlers } from './joint-debtors.ts'
import { ledgerHandlers } from './ledger.ts'
import { letterBatchHandlers } from './letter-batches.ts'
import { letterHandlers } from './letters.ts'
import { mailingHandlers } from './mailing.ts'
import { templateHandlers } from './templates.ts'
import { listHandlers } from './lists.ts'
import { offsetHandlers } from './offsets.ts'
import { packetHandlers } from './packets.ts'
import { paymentHandlers } from './payments.ts'
import { payrollHandlers } from './payroll.ts'
import { policyHandlers } from './policy.ts'
import { periodHandlers } from './periods.ts'
import { receiptHandlers } from './receipts.ts'
import { referralHandlers } from './referrals.ts'
import { reportHandlers } from './reports.ts'
import { refundHandlers } from './refunds.ts'
import { registerHandlers } from './register.ts'
import { rollForwardHandlers } from './roll-forward.ts'
import { sessionHandlers } from './sessions.ts'
import { settingsHandlers } from './settings.ts'
import { treasuryFileHandlers } from './treasury-files.ts'
import { treasuryOffsetHandlers } from './treasury-offsets.ts'
import { treasuryUpdateHandlers } from './treasury-updates.ts'
import { taxFormHandlers } from './tax-forms.ts'
import { voluntaryOffsetHandlers } from './voluntary-offsets.ts'
import { wageHandlers } from './wages.ts'
import { worklistHandlers } from './worklist.ts'

const known = {
  ...sessionHandlers,
  ...settingsHandlers,
  ...accountHandlers,
  ...backupHandlers,
  ...policyHandlers,
  ...importHandlers,
  ...documentHandlers,
  ...debtorHandlers,
  ...debtHandlers,
  ...listHandlers,
  ...worklistHandlers,
  ...calendarHandlers,
  ...deskHandlers,
  ...letterHandlers,
  ...letterBatchHandlers,
  ...mailingHandlers,
  ...templateHandlers,
  ...paymentHandlers,
  ...ledgerHandlers,
  ...receiptHandlers,
  ...refundHandlers,
  ...jointDebtorHandlers,
  ...periodHandlers,
  ...depositHandlers,
  ...agreementHandlers,
  ...offsetHandlers,
  ...voluntaryOffsetHandlers,
  ...payrollHandlers,
  ...garnishmentHandlers,
  ...caseHandlers,
  ...caseFileHandlers,
  ...holdHandlers,
  ...guideHandlers,
  ...approvalHandlers,
  ...packetHandlers,
  ...closingHandlers,
  ...taxFormHandlers,
  ...wageHandlers,
  ...referralHandlers,
  ...certificationHandlers,
  ...treasuryUpdateHandlers,
  ...treasuryFileHandlers,
  ...treasuryOffsetHandlers,
  ...reportHandlers,
  ...contactHandlers,
  ...registerHandlers,
  ...figureHandlers,
  ...rollForwardHandlers,
}

export const handlers: typeof known & Partial<Handlers> = known

/** Tells the calls that have a handler from the calculators and session calls. */
export function isHandled(name: CallName): name is keyof Handlers {
  return Object.hasOwn(handlers, name)
}
