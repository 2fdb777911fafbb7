/** The center's profile as fields, and fields as a profile. */
import type { Input } from '../../shared/api.ts'
import { anyWords, matching, words, type Reader } from '../components/reading.ts'
import { field, optionalField, type FieldPlan, type Readings } from '../components/use-form.ts'

export type ProfileInput = Input<'settings.saveProfile'>['profile']

type OfficeInput = ProfileInput['offices']['cfo']

const FEWEST_LINES = 2
const MOST_LINES = 6

/** An address, a line each. */
const addressLines: Reader<string[]> = (text) => {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const fits = lines.length >= FEWEST_LINES && lines.length <= MOST_LINES
  return fits ? { ok: true, value: lines } : { ok: false, message: 'Write two to six lines.' }
}

const fastCode = matching(/^[0-9A-Z]{2}$/, 'The FAST code has two characters.')
const locationCode = matching(/^\d{8}$/, 'The agency location code has eight digits.')
const station = matching(/^[0-9A-Z]{1,5}$/, 'The station code has one to five characters.')

interface OfficePlans {
  readonly name: FieldPlan<string>
  readonly addressLines: FieldPlan<string[]>
  readonly contact: FieldPlan<string>
  readonly phone: FieldPlan<string>
  readonly fax: FieldPlan<string>
  readonly email: FieldPlan<string>
  readonly hours: FieldPlan<string>
}

function officePlans(office: OfficeInput): OfficePlans {
  return {
    name: field('Name', words, office.name),
    addressLines: field('Address', addressLines, office.addressLines.join('\n')),
    contact: field('Contact', words, office.contact),
    phone: field('Phone', words, office.phone),
    fax: optionalField('Fax', anyWords, office.fax ?? ''),
    email: optionalField('E-mail', anyWords, office.email ?? ''),
    hours: optionalField('Hours', anyWords, office.hours ?? ''),
  }
}

/** The fields of a profile, by the path each has in a call's input. */
export function profilePlans(profile: ProfileInput) {
  const cfo = officePlans(profile.offices.cfo)
  const payroll = officePlans(profile.offices.payroll)
  return {
    center: field('Center', words, profile.center),
    agency: field('Agency', words, profile.agency),
    payee: field('Checks are payable to', words, profile.payee),
    'treasury.fastCode': field('FAST code', fastCode, profile.treasury.fastCode),
    'treasury.agencyLocationCode': field('Agency location code', locationCode, profile.treasury.agencyLocationCode),
    'treasury.station': field('Station', station, profile.treasury.station),
    'offices.cfo.name': cfo.name,
    'offices.cfo.addressLines': cfo.addressLines,
    'offices.cfo.contact': cfo.contact,
    'offices.cfo.phone': cfo.phone,
    'offices.cfo.fax': cfo.fax,
    'offices.cfo.email': cfo.email,
    'offices.cfo.hours': cfo.hours,
    'offices.payroll.name': payroll.name,
    'offices.payroll.addressLines': payroll.addressLines,
    'offices.payroll.contact': payroll.contact,
    'offices.payroll.phone': payroll.phone,
    'offices.payroll.fax': payroll.fax,
    'offices.payroll.email': payroll.email,
    'offices.payroll.hours': payroll.hours,
  }
}

/** Puts the fields together again. */
export function composeProfile(read: Readings<ReturnType<typeof profilePlans>>): ProfileInput {
  return {
    center: read.center,
    agency: read.agency,
    payee: read.payee,
    treasury: {
      fastCode: read['treasury.fastCode'],
      agencyLocationCode: read['treasury.agencyLocationCode'],
      station: read['treasury.station'],
    },
    offices: {
      cfo: {
        name: read['offices.cfo.name'],
        addressLines: read['offices.cfo.addressLines'],
        contact: read['offices.cfo.contact'],
        phone: read['offices.cfo.phone'],
        fax: read['offices.cfo.fax'],
        email: read['offices.cfo.email'],
        hours: read['offices.cfo.hours'],
      },
      payroll: {
        name: read['offices.payroll.name'],
        addressLines: read['offices.payroll.addressLines'],
        contact: read['offices.payroll.contact'],
        phone: read['offices.payroll.phone'],
        fax: read['offices.payroll.fax'],
        email: read['offices.payroll.email'],
        hours: read['offices.payroll.hours'],
      },
    },
  }
}

/** What the program found wrong with a profile, by field: a line of an address counts as its address. */
export function profileIssues(issues: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const entries = Object.entries(issues).map(([path, message]): [string, string] => {
    return [path.replace(/^profile\./, '').replace(/(addressLines)\.\d+$/, '$1'), message]
  })
  return Object.fromEntries(entries)
}
