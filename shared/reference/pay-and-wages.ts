/** Debts taken from pay by the employee's own wish, by another statute, and wages under several orders. */
import { singlePayment } from '../domain/agreement/gate.ts'
import { paymentRoute, rules as routeRules } from '../domain/agreement/payment-route.ts'
import { rules as voluntaryRules, voluntaryOffset } from '../domain/agreement/voluntary-offset.ts'
import { otherRecovery, rules as otherRules } from '../domain/enforced-offset/other-statutes.ts'
import { rules as ordersRules, shareLimit } from '../domain/wage-garnishment/several-orders.ts'
import { debtTypes, debtTypeSlugs } from '../debt-types/index.ts'
import { ZERO } from '../values/money.ts'
import { answer } from '../values/outcome.ts'
import {
  amount, amounts, day, maybe, money, one, question, showing, text, whether, yes, type Question,
} from './question.ts'

export const payQuestions: Readonly<Record<string, Question>> = {
  'voluntary-offset': question({
    title: 'Voluntary salary offset',
    does: 'Whether a signed wish to pay from salary may be accepted, and what each pay then bears.',
    rules: voluntaryRules,
    asks: {
      signed: yes('The form is signed'),
      channel: one('It came by', {
        mail: 'Mail',
        fax: 'Fax',
        email: 'E-mail',
        'in-person': 'Hand',
        phone: 'Telephone',
      }),
      inPayStatus: yes('The employee works and is paid'),
      balance: amount('Balance'),
      signedOn: day('Signed on'),
      each: maybe(amount('From each pay; empty when all comes from the next')),
      disposablePay: maybe(amount('Disposable pay')),
    },
    work: ({ signed, channel, each, disposablePay = ZERO, ...rest }) => {
      const eachPayPeriod = each === undefined ? undefined : { amount: each, disposablePay }
      return showing(voluntaryOffset({ ...rest, filing: { signed, channel }, eachPayPeriod }), (taken) => [
        money('From each pay', taken.amount),
        text('Taken', taken.deductions === 'one' ? 'once, from the next pay' : 'until the debt is paid'),
      ])
    },
  }),
  'single-payment': question({
    title: 'One payment',
    does: 'Whether a single payment ends a debt or is a part of it.',
    rules: ['IRM-5-lump-sum'],
    asks: { amount: amount('Payment'), balance: amount('Balance') },
    work: ({ amount: paid, balance }) => answer([text('It is', singlePayment(paid, balance).replaceAll('-', ' '))]),
  }),
  'pay-falls-short': question({
    title: 'Pay falls short',
    does: 'How an agreed payment comes when pay no longer bears it.',
    rules: routeRules,
    asks: { agreedByOffset: yes('Agreed from salary'), payBearsIt: yes('Pay bears it') },
    work: ({ agreedByOffset, payBearsIt }) => {
      const { by, notice } = paymentRoute(agreedByOffset, payBearsIt)
      return answer([
        text('It comes by', by === 'salary-offset' ? 'salary offset' : 'check, money order or Pay.gov'),
        whether('The employee is told', notice),
      ])
    },
  }),
  'other-recovery': question({
    title: 'Another way into pay',
    does: 'Whether another statute than that of salary offset lets a kind of debt be recovered.',
    rules: otherRules,
    asks: {
      kind: one('Kind of debt', Object.fromEntries(debtTypeSlugs.map((slug) => [slug, debtTypes[slug].name]))),
    },
    work: ({ kind }) => answer([text('Besides salary offset', otherRecovery(kind) ?? 'no other way')]),
  }),
  'several-orders': question({
    title: 'Several orders on one pay',
    does: 'What each order of one creditor gets of the limit that all of them share.',
    rules: ordersRules,
    asks: { limit: amount('Limit for one order'), orders: amounts('Orders, the oldest first') },
    work: ({ limit, orders }) =>
      showing(shareLimit(limit, orders), (shares) =>
        shares.length === 0
          ? [text('Orders', 'none')]
          : shares.map((share, index) => money(`Order ${index + 1}`, share)),
      ),
  }),
}
