import { stopAccrual } from '../../shared/domain/charges/stop-accrual.ts'
import { answer, invalid, refuse, type Outcome } from '../../shared/values/outcome.ts'
import type { Parsed } from '../../shared/api.ts'
import type { Clerk, HandlersOf } from '../context.ts'
import { debtDeed } from './debt-deed.ts'

export const holdHandlers: HandlersOf<'hold.place' | 'hold.end'> = {
  'hold.place': async (input, context) =>
    await debtDeed(context, input.debtId, input.version, async () => {
      const { debtId, what, since, reason, ends, ground = '' } = input
      if (since > context.today) return invalid('since', `This day lies after today, ${context.today}.`)
      const allowed = mayStop(input, context.clerk)
      if (!allowed.ok) return allowed
      const placed = { placedOn: context.today, placedBy: context.clerk.name }
      await context.db
        .insertInto('hold')
        .values({ debtId, what, since, reason, ends, ground, ...placed, ...lasting })
        .execute()
      return answer({ what, since, reason, ends, ground })
    }),

  'hold.end': async ({ debtId, version, holdId, endsOn, because }, context) =>
    await debtDeed(context, debtId, version, async ({ holds }) => {
      const hold = holds.find((candidate) => candidate.id === holdId && candidate.endedOn === null)
      if (hold === undefined) return invalid('holdId', 'There is no such hold on this debt.')
      if (endsOn > context.today) return invalid('endsOn', `This day lies after today, ${context.today}.`)
      if (endsOn < hold.since) return invalid('endsOn', `The hold began on ${hold.since}.`)
      const { what, reason, placedBy, since } = hold
      if (what === 'accrual' && context.clerk.role !== 'supervisor') return refuse([supervisorsAlone])
      const end = { endedOn: endsOn, endedBy: context.clerk.name, endedBecause: because }
      await context.db.updateTable('hold').set(end).where('id', '=', holdId).execute()
      return answer({ what, reason, since, placedBy, endsOn, because })
    }),
}

const lasting = { endedOn: null, endedBy: null, endedBecause: null }

const supervisorsAlone = {
  rule: 'CFR5-5.5-accrual-suspension',
  cite: '31 CFR 5.5(c)',
  message: 'A supervisor decides when charges run again.',
}

/** Collection is held by whoever works on the debt; that charges stop is a supervisor's finding on its ground. */
function mayStop({ what, ground, since, reason }: Parsed<'hold.place'>, clerk: Clerk): Outcome<unknown> {
  if (what === 'collection') return answer(undefined)
  if (ground === undefined) return invalid('ground', 'Say on which ground the charges stop.')
  const charges = ['interest', 'penalty'] as const
  return stopAccrual({ charges, from: since, ground, finding: reason }, clerk.role === 'supervisor')
}
