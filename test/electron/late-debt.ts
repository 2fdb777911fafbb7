/** A debt whose letter was mailed and never answered, for tests of what happens to late debts. */
import type { Input } from '../../shared/api.ts'
import { aDebt, aDebtor, type Practice } from './practice.ts'

/** A PDF that is nothing but its first bytes. */
export const A_PDF = Buffer.from('%PDF-1.7\n').toString('base64')

/** Registers the debt and mails its letter on a day; it is delinquent 30 days later. Gives its number. */
export async function lateDebt(
  practice: Practice,
  letterOn: string,
  more: Partial<Input<'debt.register'>> = {},
  number = 1,
): Promise<number> {
  const debtor = aDebtor({ employeeId: `E90000${number}`, ssn: `900-12-345${number}` })
  const debt = aDebt({ billNumber: `B26-00000${number}`, debtor, ...more })
  const { debtId, version } = await practice.call('debt.register', debt, 'clerk1', letterOn)
  const { letters } = await practice.call('letter.issue', { debtId, version, kind: 'demand' }, 'clerk1', letterOn)
  const letterIds = letters.map(({ letterId }) => letterId)
  await practice.call('letter.markMailed', { letterIds, mailedOn: letterOn }, 'clerk1', letterOn)
  return debtId
}

/** Proposes to close a debt out because nothing can be collected. Gives the number of the proposal. */
export async function proposeWriteOff(
  practice: Practice,
  debtId: number,
  more: Partial<Input<'closing.writeOff'>> = {},
  as = 'clerk1',
): Promise<number> {
  const { version } = await practice.call('debt.view', { debtId })
  const { approvalId } = await practice.call('closing.writeOff', { ...writeOffOf(debtId, version), ...more }, as)
  return approvalId
}

/** A write-off as a clerk would propose it. */
export function writeOffOf(debtId: number, version: number): Input<'closing.writeOff'> {
  return {
    debtId,
    version,
    reason: 'Nothing has come in since the letter.',
    class: 'close-out',
    criterion: 'cannot-collect',
    evidence: 'Offset, garnishment and Treasury brought nothing.',
    allMeansPursued: true,
    papers: [{ title: 'Record of collection', fileName: 'record.pdf', base64: A_PDF }],
  }
}

/** Takes the steps of a proposal as these accounts, one after another, on a day. */
export async function approveAs(
  practice: Practice,
  approvalId: number,
  accounts: readonly string[],
  on: string,
): Promise<void> {
  for (const account of accounts) {
    const signed = { signedBy: 'A. Official', signedOn: on, paper: { fileName: 'signed.pdf', base64: A_PDF } }
    await practice.call('approval.approve', { approvalId, ...signed }, account)
  }
}
