import type { Parsed } from '../../shared/api.ts'
import type { DebtView } from '../../shared/api/debts.ts'
import { answerBy, orderStanding, resumeReasons } from '../../shared/domain/wage-garnishment/order-standing.ts'
import {
  composeEmployerPapers,
  composeStopNotice,
  composeWorksheet,
  type OrderHead,
} from '../../shared/letters/garnishment-papers.ts'
import type { Paper } from '../../shared/letters/paper.ts'
import { fullName } from '../../shared/letters/window-address.ts'
import { formatMoney } from '../../shared/values/money.ts'
import { answer, invalid, refuse, type Denied, type Outcome } from '../../shared/values/outcome.ts'
import type { AuditLine, DeedContext, HandlersOf } from '../context.ts'
import { keepPaper } from '../keep-paper.ts'
import { employerOf, orderFacts, showOrder, withholding } from '../show/garnishment.ts'
import type { Dossier } from '../store/facts.ts'
import { findOrder, followOrder, loadOrders, type OrderRow } from '../store/garnishments.ts'
import { loadManyFacts } from '../store/many-facts.ts'
import { debtDeed } from './debt-deed.ts'

type Deeds =
  | 'garnishment.papers'
  | 'garnishment.answer'
  | 'garnishment.suspend'
  | 'garnishment.resume'
  | 'garnishment.review'
  | 'garnishment.end'

export const garnishmentHandlers: HandlersOf<Deeds | 'garnishment.list' | 'garnishment.worksheet'> = {
  'garnishment.list': async ({ debtId }, { db, today }) => {
    const orders = await loadOrders(db, debtId)
    const ids = [...new Set(orders.map(({ letter }) => letter.debtId))]
    const debts = new Map((await loadManyFacts(db, ids)).map((debt) => [debt.debt.id, debt]))
    return answer({
      rows: orders.flatMap((order) => {
        const debt = debts.get(order.letter.debtId)
        return debt === undefined ? [] : [showOrder(debt, order, today)]
      }),
    })
  },

  'garnishment.worksheet': async ({ letterId, ...wages }, { db, today }) => {
    const order = await findOrder(db, letterId)
    const [debt] = order === undefined ? [] : await loadManyFacts(db, [order.letter.debtId])
    if (order === undefined || debt === undefined) return noSuchOrder()
    const found = withholding(wages, orderFacts(debt, order, today).owed, today)
    if (!found.ok) return found
    const { disposablePay, amount, steps } = found.value
    return answer({ disposablePay: formatMoney(disposablePay), amount: formatMoney(amount), steps: [...steps] })
  },

  'garnishment.papers': onOrder(async (_input, context, dossier, order) => {
    const { mailedOn } = order.letter
    const returnBy = mailedOn === null ? undefined : answerBy(mailedOn)
    const draw = (head: OrderHead): Paper => composeEmployerPapers(head, returnBy)
    const worksheetDocumentId = await keep(context, dossier, order, 'papers', draw)
    await followOrder(context.db, order, { worksheetDocumentId })
    return answer({ papers: worksheetDocumentId })
  }),

  'garnishment.answer': onOrder(async (input, context, dossier, order) => {
    const { answeredOn, debtId: _debt, version: _version, letterId: _letter, ...wages } = input
    if (answeredOn > context.today) return invalid('answeredOn', `This day lies after today, ${context.today}.`)
    const found = withholding(wages, orderFacts(dossier, order, context.today).owed, context.today)
    if (!found.ok) return found
    const { disposablePay, amount, steps } = found.value
    const draw = (head: OrderHead): Paper => composeWorksheet(head, steps, amount)
    const worksheetDocumentId = await keep(context, dossier, order, 'worksheet', draw)
    await followOrder(context.db, order, { ...wages, answeredOn, disposablePay, amount, worksheetDocumentId })
    return answer({ answeredOn, disposablePay: formatMoney(disposablePay), amount: formatMoney(amount) })
  }),

  'garnishment.suspend': onOrder(async ({ on, reason }, context, dossier, order) => {
    if (on > context.today) return invalid('on', `This day lies after today, ${context.today}.`)
    const draw = (head: OrderHead): Paper => composeStopNotice(head, on, `Withholding is suspended: ${reason}`)
    const stopDocumentId = await keep(context, dossier, order, 'suspension', draw)
    await followOrder(context.db, order, { suspendedOn: on, stopDocumentId })
    return answer({ suspendedOn: on, reason })
  }),

  'garnishment.resume': onOrder(async ({ reason }, context, dossier, order) => {
    if (order.followed?.suspendedOn === undefined || order.followed.suspendedOn === null) {
      return invalid('letterId', 'This order is not suspended.')
    }
    const reasons = resumeReasons(orderFacts(dossier, order, context.today))
    if (reasons.length > 0) return refuse(reasons)
    await followOrder(context.db, order, { suspendedOn: null })
    return answer({ resumedOn: context.today, reason })
  }),

  'garnishment.review': onOrder(async ({ finding }, context, dossier, order) => {
    await followOrder(context.db, order, { reviewedOn: context.today })
    const { owed } = orderFacts(dossier, order, context.today)
    return answer({ reviewedOn: context.today, finding, owed: formatMoney(owed) })
  }),

  'garnishment.end': onOrder(async ({ on, ended, reason }, context, dossier, order) => {
    if (on > context.today) return invalid('on', `This day lies after today, ${context.today}.`)
    const draw = (head: OrderHead): Paper => composeStopNotice(head, on, `The order ends: ${reason}`)
    const stopDocumentId = await keep(context, dossier, order, 'stop', draw)
    await followOrder(context.db, order, { endedOn: on, ended, whyEnded: reason, stopDocumentId })
    return answer({ endedOn: on, ended, reason })
  }),
}

type Done = Promise<Outcome<AuditLine['detail']>>

/** A deed on an order of a debt that has not ended. */
function onOrder<I extends Parsed<'garnishment.papers'>>(
  deed: (input: I, context: DeedContext, dossier: Dossier, order: OrderRow) => Done,
): (input: I, context: DeedContext) => Promise<Outcome<DebtView>> {
  return async (input, context) =>
    await debtDeed(context, input.debtId, input.version, async (dossier) => {
      const order = await findOrder(context.db, input.letterId)
      if (order === undefined || order.letter.debtId !== dossier.debt.id) return noSuchOrder()
      if (orderStanding(orderFacts(dossier, order, context.today)) === 'ended') {
        return invalid('letterId', 'This order has ended.')
      }
      const done = await deed(input, context, dossier, order)
      if (!done.ok) return done
      return answer({ letterId: order.letter.id, employer: employerOf(order), ...done.value })
    })
}

function noSuchOrder(): Denied {
  return invalid('letterId', 'There is no order to garnish wages of that number on this debt.')
}

async function keep(
  context: DeedContext,
  { debt, debtor }: Dossier,
  order: OrderRow,
  what: string,
  draw: (head: OrderHead) => Paper,
): Promise<number> {
  const name = `garnishment-${what}-${debt.billNumber}-${context.today}`
  return await keepPaper(context.db, name, context.today, ({ agency, offices }) =>
    draw({
      agency,
      office: offices[debt.office],
      billNumber: debt.billNumber,
      debtor: fullName(debtor),
      employer: employerOf(order),
      orderedOn: order.letter.datedOn,
      datedOn: context.today,
    }),
  )
}
