/** The financial statement: the figures of the household for one month. */
import type { ReactNode } from 'react'
import type { Input } from '../../../shared/api.ts'
import { MoneyField, TextField } from '../../components/fields.tsx'
import { matching, money, orNothing } from '../../components/reading.ts'
import { optionalField, type FieldHandle, type Readings } from '../../components/use-form.ts'

const wholeNumber = matching(/^\d{1,2}$/, 'Write how many, such as 0 or 3.')

/** The fields of the statement; together they are given or left out. */
export function householdPlans() {
  const figure = (label: string) => optionalField(label, orNothing(money))
  return {
    income: figure('All income'),
    assets: figure('Assets'),
    liabilities: figure('Liabilities'),
    dependents: optionalField('Dependents', orNothing(wholeNumber)),
    food: figure('Food'),
    housing: figure('Housing'),
    clothing: figure('Clothing'),
    transportation: figure('Transportation'),
    medical: figure('Medical expenses'),
    exceptional: figure('Exceptional expenses'),
  }
}

type HouseholdPlans = ReturnType<typeof householdPlans>

/** The statement as the call takes it, once income is filled in; an expense that is not, is none. */
export function composeHousehold(read: Readings<HouseholdPlans>): Pick<Input<'case.open'>, 'household'> {
  const { income, dependents, assets = '0.00', liabilities = '0.00', food = '0.00', housing = '0.00' } = read
  const { clothing = '0.00', transportation = '0.00', medical = '0.00', exceptional = '0.00' } = read
  if (income === undefined) return {}
  const expenses = { food, housing, clothing, transportation, medical, exceptional }
  return { household: { income, assets, liabilities, dependents: Number(dependents ?? 0), ...expenses } }
}

interface HouseholdFieldsProps {
  readonly field: (name: Extract<keyof HouseholdPlans, string>) => FieldHandle
}

const FIGURES = ['income', 'assets', 'liabilities'] as const
const EXPENSES = ['food', 'housing', 'clothing', 'transportation', 'medical', 'exceptional'] as const

/** The statement, of the employee, the spouse and the dependents together. */
export function HouseholdFields({ field: handle }: HouseholdFieldsProps): ReactNode {
  return (
    <fieldset className="field">
      <legend className="field__label">Financial statement, a month of the whole household</legend>
      <div className="fields">
        {FIGURES.map((name) => (
          <MoneyField key={name} field={handle(name)} unmarked />
        ))}
        <TextField field={handle('dependents')} size="short" />
        {EXPENSES.map((name) => (
          <MoneyField key={name} field={handle(name)} unmarked />
        ))}
      </div>
    </fieldset>
  )
}
