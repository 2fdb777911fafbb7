/**
 * The facts of a debt in the letters and lengths a record can hold: names and addresses in upper-case ASCII, numbers
 * bare of their punctuation. What comes out goes into the record unchanged.
 */
import type { Citation } from '../values/outcome.ts'
import type { ReferredAddress, ReferredDebt, ReferredDebtor } from './iai-facts.ts'
import { plainUpper } from './plain-ascii.ts'

export const citation: Citation = '31 CFR 285.5(d)(5)'

const NAME_LENGTH = 35
const ADDRESS_LINE_LENGTH = 35

/** Treasury's check wants fewer than 15 characters although the field has 15. */
export const CITY_LENGTH = 14

/** The Postal Service's short forms of words that make city names long. */
const CITY_WORDS: Readonly<Record<string, string>> = {
  BEACH: 'BCH', BLUFFS: 'BLFS', CENTER: 'CTR', CROSSING: 'XING', EAST: 'E', ESTATES: 'EST', FALLS: 'FLS', FORT: 'FT',
  GARDENS: 'GDNS', GROVE: 'GRV', HARBOR: 'HBR', HEIGHTS: 'HTS', HILLS: 'HLS', ISLAND: 'IS', JUNCTION: 'JCT', LAKE: 'LK',
  LAKES: 'LKS', MANOR: 'MNR', MEADOWS: 'MDWS', MOUNT: 'MT', MOUNTAIN: 'MTN', NORTH: 'N', PARK: 'PK', POINT: 'PT',
  RANCH: 'RNCH', RIDGE: 'RDG', SAINT: 'ST', SOUTH: 'S', SPRING: 'SPG', SPRINGS: 'SPGS', STATION: 'STA', TOWNSHIP: 'TWP',
  VALLEY: 'VLY', VILLAGE: 'VLG', WEST: 'W',
}

const SUFFIX = /[ ,]+(?:JR|SR|II|III|IV)\.?$/

/**
 * A debt as its records will hold it. Doing it twice changes nothing.
 */
export function asSent(debt: ReferredDebt): ReferredDebt {
  const { debtor } = debt
  return {
    ...debt,
    debtId: debt.debtId.trim(),
    debtor: {
      ...debtor,
      debtorId: debtor.debtorId.trim(),
      taxpayerId: debtor.taxpayerId.replaceAll('-', ''),
      lastName: lastName(debtor),
      firstName: givenName(debtor.firstName),
      middleName: givenName(debtor.middleName),
      address: addressAsSent(debtor.address),
      phone: phoneAsSent(debtor.phone),
    },
  }
}

/**
 * A surname without blanks, periods, apostrophes and hyphens, as the published implementation sends it: O'Neill is
 * ONEILL. A suffix such as Jr. is left out; the name of a business keeps its blanks and signs.
 */
function lastName(debtor: ReferredDebtor): string {
  const name = plainUpper(debtor.lastName)
  if (debtor.kind === 'business') return cut(name, NAME_LENGTH)
  return cut(name.replace(SUFFIX, '').replace(/[^A-Z]/g, ''), NAME_LENGTH)
}

/** Unsettled: whether given names lose their blanks and hyphens too. Read as no: only periods and apostrophes go. */
function givenName(text: string): string {
  return cut(plainUpper(plainUpper(text).replace(/[^A-Z -]/g, '')), NAME_LENGTH)
}

/** Whether a name is longer than its field, so that `asSent` had to cut it. */
export function nameIsCut(debtor: ReferredDebtor): boolean {
  return [debtor.lastName, debtor.firstName, debtor.middleName].some((name) => plainUpper(name).length > NAME_LENGTH)
}

/** Unsettled: the order of the free-form name. Last, first, middle, as the published implementation sends it. */
export function contactName(debtor: ReferredDebtor): string {
  return cut([debtor.lastName, debtor.firstName, debtor.middleName].filter((name) => name !== '').join(' '), 60)
}

function addressAsSent(address: ReferredAddress): ReferredAddress {
  const country = plainUpper(address.country)
  const [line1, line2] = addressLines(plainUpper(address.line1), plainUpper(address.line2))
  const city = cut(cityAsSent(plainUpper(address.city)), CITY_LENGTH)
  const abroad = country !== 'US'
  const state = abroad ? '' : plainUpper(address.state)
  const postalCode = abroad ? foreignPostalCode(address.postalCode) : zipDigits(address.postalCode)
  return { line1, line2, city, state, postalCode, country }
}

function zipDigits(zip: string): string {
  return zip.replace(/\D/g, '').slice(0, 9)
}

/** Treasury wants the first five places filled abroad too; zeros stand for a country without postal codes. */
function foreignPostalCode(text: string): string {
  const code = cut(plainUpper(text).replace(/[^0-9A-Z]/g, ''), 9)
  return code === '' ? '00000' : code.padEnd(5, '0')
}

/** Breaks long lines at a blank over the two lines there are; lines that fit stay as they are. */
function addressLines(line1: string, line2: string): readonly [string, string] {
  if (line1.length <= ADDRESS_LINE_LENGTH && line2.length <= ADDRESS_LINE_LENGTH) return [line1, line2]
  const whole = `${line1} ${line2}`.trim()
  const at = whole.lastIndexOf(' ', ADDRESS_LINE_LENGTH)
  const split = at <= 0 ? ADDRESS_LINE_LENGTH : at
  return [whole.slice(0, split).trim(), cut(whole.slice(split).trim(), ADDRESS_LINE_LENGTH)]
}

/** Whether the two address lines cannot hold the whole address, so that `asSent` had to cut it. */
export function addressIsCut(address: ReferredAddress): boolean {
  const sent = addressAsSent(address)
  const before = `${plainUpper(address.line1)} ${plainUpper(address.line2)}`.replaceAll(' ', '')
  return `${sent.line1}${sent.line2}`.replaceAll(' ', '') !== before
}

/** Whether the city had to be cut, not only shortened word by word. */
export function cityIsCut(city: string): boolean {
  return cityAsSent(plainUpper(city)).length > CITY_LENGTH
}

function cityAsSent(city: string): string {
  if (city.length <= CITY_LENGTH) return city
  return city.split(' ').map((word) => CITY_WORDS[word] ?? word).join(' ')
}

/** Ten digits, without the country's 1; anything else is not sent. */
function phoneAsSent(phone: string): string {
  const digits = phone.replace(/\D/g, '')
  const bare = digits.length === 11 && digits.startsWith('1') ? digits.slice(1) : digits
  return bare.length === 10 ? bare : ''
}

function cut(text: string, length: number): string {
  return text.slice(0, length).trim()
}
