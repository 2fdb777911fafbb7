/** The deductions of a pay slip as fields, and fields as deductions. */
import type { ReactNode } from 'react'
import type { Input } from '../../shared/api.ts'
import { MoneyField } from '../components/fields.tsx'
import { choicesOf, money, orNothing } from '../components/reading.ts'
import { optionalField, type FieldHandle, type FieldPlan } from '../components/use-form.ts'
import { deductionLabels } from './words.ts'

type Deduction = Input<'calc.disposablePay'>['deductions'][number]
type Kind = Deduction['kind']

const kinds = choicesOf(deductionLabels)

/** A field for every deduction that a pay slip may show. */
export function deductionPlans(): Readonly<Record<Kind, FieldPlan<string | undefined>>> {
  const amount = (kind: Kind): FieldPlan<string | undefined> => optionalField(deductionLabels[kind], orNothing(money))
  return {
    'federal-income-tax': amount('federal-income-tax'),
    'state-income-tax': amount('state-income-tax'),
    'local-income-tax': amount('local-income-tax'),
    'social-security': amount('social-security'),
    medicare: amount('medicare'),
    retirement: amount('retirement'),
    'thrift-savings': amount('thrift-savings'),
    'health-premium': amount('health-premium'),
    'basic-life': amount('basic-life'),
    'tax-levy': amount('tax-levy'),
    'optional-life': amount('optional-life'),
    'union-dues': amount('union-dues'),
    allotment: amount('allotment'),
    charity: amount('charity'),
    'court-ordered': amount('court-ordered'),
    'flexible-spending': amount('flexible-spending'),
  }
}

/** The deductions that were filled in. */
export function composeDeductions(read: Readonly<Record<Kind, string | undefined>>): Deduction[] {
  return kinds.flatMap(({ value }) => {
    const amount = read[value]
    return amount === undefined ? [] : [{ kind: value, amount }]
  })
}

/** The fields of all deductions. */
export function DeductionFields({ field }: { readonly field: (kind: Kind) => FieldHandle }): ReactNode {
  return (
    <fieldset className="group">
      <legend>Deductions on the pay slip</legend>
      <p className="soft">
        Write what the slip shows and leave the rest empty; which of them reduce disposable pay is worked out.
      </p>
      <div className="fields fields--narrow">
        {kinds.map(({ value }) => (
          <MoneyField key={value} field={field(value)} unmarked />
        ))}
      </div>
    </fieldset>
  )
}

const names: Readonly<Record<string, string>> = deductionLabels

/** The names of deductions, in one line. */
export function nameDeductions(slugs: readonly string[]): string {
  return slugs.length === 0 ? 'None' : slugs.map((slug) => names[slug] ?? slug).join(', ')
}
