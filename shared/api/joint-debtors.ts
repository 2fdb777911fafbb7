/** Debts that several people owe together. */
import { z } from 'zod'
import { declare, ROLES } from './call.ts'
import { debtView } from './debts.ts'
import { day, idField, textField, versionField } from './fields.ts'

export const jointDebtors = {
  'debt.joint': declare({
    does: 'Lists the people who owe a debt together with its debtor.',
    input: z.strictObject({ debtId: idField }),
    answer: z.strictObject({
      people: z.array(
        z.strictObject({
          debtorId: z.int(),
          name: z.string(),
          employeeId: z.string(),
          recordedOn: day,
          recordedBy: z.string(),
        }),
      ),
    }),
    roles: ROLES,
    kind: 'view',
  }),
  'debt.addJoint': declare({
    does: 'Records a further person as liable for the whole debt; it then no longer goes to Treasury by file.',
    input: z.strictObject({
      debtId: idField,
      version: versionField,
      employeeId: textField(20),
      reason: textField(300),
    }),
    answer: debtView,
    roles: ['clerk', 'supervisor'],
    kind: 'deed',
  }),
  'debt.removeJoint': declare({
    does: 'Takes a person off a debt who turned out not to be liable for it.',
    input: z.strictObject({ debtId: idField, version: versionField, debtorId: idField, reason: textField(300) }),
    answer: debtView,
    roles: ['supervisor'],
    kind: 'deed',
  }),
}
