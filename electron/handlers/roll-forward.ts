import { CLOCK_RULES } from '../../shared/domain/standing/clocks.ts'
import { formatMoney } from '../../shared/values/money.ts'
import { answer, invalid } from '../../shared/values/outcome.ts'
import type { IsoDate } from '../../shared/values/dates.ts'
import { present } from '../../shared/values/present.ts'
import type { HandlersOf, JobContext } from '../context.ts'
import { accrueStretch, NOTHING_GREW, together, type Growth } from '../accrue-stretch.ts'
import { settleMany } from '../settle.ts'
import { leaversBetween, recordLeaver } from '../store/leavers.ts'
import { debtsTurningLate } from '../store/late-debts.ts'
import { loadPolicies } from '../store/policies.ts'
import { loadClockRules, loadRolledTo, saveClockRules, saveRolledTo } from '../store/settings.ts'
import { countAgreementsBehind, lapseRights, lastDebt, openDebts } from '../store/roll-forward.ts'

/** How many debts are settled, and how many accrue, in one step: each takes a fraction of a second. */
const SETTLED_AT_ONCE = 100
const ACCRUED_AT_ONCE = 30_000

export const rollForwardHandlers: HandlersOf<'center.rollForward' | 'center.progress'> = {
  'center.progress': async (_input, { db, rolling }) =>
    answer({ ...present({ rolledTo: await loadRolledTo(db), rolling }) }),

  'center.rollForward': async ({ to }, job) => {
    const day = to ?? job.today
    if (day > job.today) return invalid('to', `This day lies after today, ${job.today}.`)
    const turned = await turnDelinquent(job, day)
    const accrued = await accrueAll(job, day)
    await renewClocks(job, day)
    await letLeave(job, day)
    return await job.step(async ({ db, audit, clerk }) => {
      await saveRolledTo(db, day, clerk.name)
      await saveClockRules(db, CLOCK_RULES, day, clerk.name)
      const { debts, interest, penalty } = together(turned, accrued)
      const done = {
        to: day,
        debts,
        turnedDelinquent: turned.debts,
        accrued: accrued.debts,
        agreementsBehind: await countAgreementsBehind(db, day),
        interest: formatMoney(interest),
        penalty: formatMoney(penalty),
      }
      audit({ about: day, detail: done })
      return answer(done)
    })
  },
}

/** Settles every debt whose last day to pay has passed, with the clocks and the charge that follow. */
async function turnDelinquent({ step, report }: JobContext, day: IsoDate): Promise<Growth> {
  const ids = await step(async ({ engine }) => {
    lapseRights(engine, day)
    return debtsTurningLate(engine, day)
  })
  let grown = NOTHING_GREW
  for (let at = 0; at < ids.length; at += SETTLED_AT_ONCE) {
    report(at, ids.length)
    const some = ids.slice(at, at + SETTLED_AT_ONCE)
    const accounts = await step(async ({ db }) => await settleMany(db, some, day))
    for (const { balance } of accounts) grown = together(grown, { debts: 1, ...balance })
  }
  return grown
}

/** Those whose last day as employees has come since the last time are employees no more. */
async function letLeave({ step }: JobContext, day: IsoDate): Promise<void> {
  await step(async ({ db, audit }) => {
    const since = await loadRolledTo(db)
    for (const leaver of since === undefined ? [] : await leaversBetween(db, since, day)) {
      const employmentStatus = await recordLeaver(db, leaver)
      if (employmentStatus !== undefined) {
        audit({ about: leaver.employeeId, detail: { employmentStatus, how: leaver.how, by: 'case of separation' } })
      }
    }
  })
}

/** Works out the clocks of every open debt afresh where the rules of clocks have changed since they were worked out. */
async function renewClocks({ step, report }: JobContext, day: IsoDate): Promise<void> {
  const ids = await step(async ({ db, engine }) => {
    const begun = (await loadRolledTo(db)) !== undefined
    return begun && (await loadClockRules(db)) !== CLOCK_RULES ? openDebts(engine) : []
  })
  for (let at = 0; at < ids.length; at += SETTLED_AT_ONCE) {
    report(at, ids.length)
    const some = ids.slice(at, at + SETTLED_AT_ONCE)
    await step(async ({ db }) => await settleMany(db, some, day))
  }
}

/** Moves the balance of every growing debt on to the day, a stretch of the book at a time. */
async function accrueAll({ step, report }: JobContext, day: IsoDate): Promise<Growth> {
  const { last, policies } = await step(async ({ db, engine }) => ({
    last: lastDebt(engine),
    policies: await loadPolicies(db),
  }))
  let grown = NOTHING_GREW
  for (let first = 1; first <= last; first += ACCRUED_AT_ONCE) {
    report(first - 1, last)
    const stretch = { first, last: first + ACCRUED_AT_ONCE - 1 }
    grown = together(grown, await step(async ({ engine }) => accrueStretch(engine, stretch, policies, day)))
  }
  report(last, last)
  return grown
}
