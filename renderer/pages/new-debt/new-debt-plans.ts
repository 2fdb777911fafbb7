/** The fields of a new debt, and the debt they make. */
import type { Input } from '../../../shared/api.ts'
import { debtTypes } from '../../../shared/debt-types/index.ts'
import type { IsoDate } from '../../../shared/values/dates.ts'
import { anyWords, choicesOf, day, matching, oneOf, orNothing, paid, words } from '../../components/reading.ts'
import { writeDay } from '../../components/show-day.ts'
import { field, optionalField, type Readings } from '../../components/use-form.ts'
import { composeDetails, detailPlans, detailsOfKind, type DetailPlans } from '../../parts/detail-fields.tsx'
import { payFrequencyLabels, statusLabels } from '../../parts/words.ts'

export const debtTypeChoices = Object.values(debtTypes).map((type) => ({ value: type.slug, label: type.name }))

export const statusChoices = choicesOf(statusLabels)

export const payChoices = choicesOf(payFrequencyLabels)

const wholeNumber = matching(/^\d{3}-?\d{2}-?\d{4}$/, 'Write the nine digits, such as 900-12-3456.')

/** The fields of a new debt of a kind; those of its details come with the kind. */
export function newDebtPlans(today: IsoDate, slug: string): NewDebtPlans {
  return { ...commonPlans(today), ...detailPlans(detailsOfKind(slug), today) }
}

export type NewDebtPlans = ReturnType<typeof commonPlans> & DetailPlans

function commonPlans(today: IsoDate) {
  return {
    billNumber: field('Bill number', words),
    debtType: field('Kind of debt', oneOf(debtTypeChoices), ''),
    principal: field('Principal', paid),
    discoveredOn: field('Found on', day(today), writeDay(today)),
    causeStart: optionalField('Cause began on', orNothing(day(today))),
    causeEnd: optionalField('Cause ended on', orNothing(day(today))),
    cause: field('Cause', words),
    ssn: field('Social Security number', wholeNumber),
    employeeId: field('Employee number', words),
    lastName: field('Last name', words),
    firstName: field('First name', words),
    middleName: optionalField('Middle name', anyWords),
    street1: field('Street', words),
    street2: optionalField('Street, second line', anyWords),
    city: field('City', words),
    state: field('State', matching(/^[a-zA-Z]{2}$/, 'Give the two letters of the state.')),
    zip: field('ZIP', matching(/^\d{5}(?:-\d{4})?$/, 'Write the ZIP as 12345 or 12345-6789.')),
    email: optionalField('E-mail', anyWords),
    phone: optionalField('Phone', anyWords),
    employmentStatus: field('Employment', oneOf(statusChoices), 'active'),
    payFrequency: field('Paid', oneOf(payChoices), 'biweekly'),
  }
}

/** Puts the fields together as the call takes them. */
export function composeDebt(read: Readings<NewDebtPlans>): Input<'debt.register'> {
  const { billNumber, debtType, principal, discoveredOn, causeStart, causeEnd, cause } = read
  const { ssn, employeeId, lastName, firstName, middleName, street1, street2, city, state, zip } = read
  const { email, phone, employmentStatus, payFrequency } = read
  return {
    billNumber,
    debtType,
    principal,
    discoveredOn,
    causeStart,
    causeEnd,
    cause,
    details: composeDetails(detailsOfKind(debtType), read),
    debtor: {
      ssn,
      employeeId,
      lastName,
      firstName,
      middleName,
      street1,
      street2,
      city,
      state: state.toUpperCase(),
      zip,
      email,
      phone,
      employmentStatus,
      payFrequency,
    },
  }
}
