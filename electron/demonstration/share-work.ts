/** The clerks have shared out what is due soon, and one of them keeps a view of it. */
import type { Stage } from './subject.ts'

/** Every other debt that has something due within 30 days is one clerk's; the rest is the other's, but for a few. */
export async function shareWork({ office, today }: Stage): Promise<void> {
  const due = { due: 'next-30-days', limit: 200 } as const
  const rows = (await office.do(today, 'supervisor1', 'worklist.view', due))?.rows ?? []
  const debts = [...new Set(rows.map(({ debtId }) => debtId))].slice(0, 60)
  const ofFirst = debts.filter((_debt, place) => place % 2 === 0)
  const ofSecond = debts.filter((_debt, place) => place % 2 === 1)
  if (ofFirst.length > 0) await office.do(today, 'supervisor1', 'work.assign', { debtIds: ofFirst, owner: 'clerk1' })
  if (ofSecond.length > 0) await office.do(today, 'supervisor1', 'work.assign', { debtIds: ofSecond, owner: 'clerk2' })
  const layout = { order: [], hidden: [], pinned: [], widths: {} }
  const view = { list: 'worklist', name: 'Mine this month', filters: 'due=next-30-days&whose=mine', layout }
  await office.do(today, 'clerk1', 'view.save', view)
}
