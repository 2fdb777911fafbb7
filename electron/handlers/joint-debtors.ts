import { answer, invalid, refuse } from '../../shared/values/outcome.ts'
import type { HandlersOf } from '../context.ts'
import { nameOf } from '../show/names.ts'
import { addJointDebtor, findByEmployeeId, listJointDebtors, removeJointDebtor } from '../store/joint-debtors.ts'
import { debtDeed } from './debt-deed.ts'

export const jointDebtorHandlers: HandlersOf<'debt.joint' | 'debt.addJoint' | 'debt.removeJoint'> = {
  'debt.joint': async ({ debtId }, { db }) => {
    const people = await listJointDebtors(db, debtId)
    return answer({
      people: people.map(({ id, employeeId, recordedOn, recordedBy, ...person }) => {
        return { debtorId: id, name: nameOf(person), employeeId, recordedOn, recordedBy }
      }),
    })
  },

  'debt.addJoint': async ({ debtId, version, employeeId, reason }, context) =>
    await debtDeed(context, debtId, version, async ({ debtor, facts }) => {
      const person = await findByEmployeeId(context.db, employeeId)
      if (person === undefined) return invalid('employeeId', 'There is no person of that number. Register one first.')
      const known = await listJointDebtors(context.db, debtId)
      if (person.id === debtor.id || known.some(({ id }) => id === person.id)) {
        return invalid('employeeId', 'This person owes the debt already.')
      }
      if (facts.referredOn !== undefined) {
        const message = 'Treasury has the debt as one of a single person. Recall it first.'
        return refuse([{ rule: 'joint-at-treasury', cite: '31 CFR 285.12(c)', message }])
      }
      const recorded = { recordedOn: context.today, recordedBy: context.clerk.name }
      await addJointDebtor(context.db, { debtId, debtorId: person.id, ...recorded })
      return answer({ jointDebtor: employeeId, reason })
    }),

  'debt.removeJoint': async ({ debtId, version, debtorId, reason }, context) =>
    await debtDeed(context, debtId, version, async () => {
      const person = (await listJointDebtors(context.db, debtId)).find(({ id }) => id === debtorId)
      if (person === undefined) return invalid('debtorId', 'This person does not owe the debt.')
      await removeJointDebtor(context.db, debtId, debtorId)
      return answer({ jointDebtorRemoved: person.employeeId, reason })
    }),
}
