/** Made-up people of a made-up center: plausible names, addresses and numbers that no one has. */
import { givenNameKey, nameKey } from '../../shared/values/names.ts'
import { EMPLOYMENT_STATUSES, PAY_FREQUENCIES } from '../../shared/values/employment.ts'
import type { Row } from '../store/tables.ts'
import type { Random } from './random.ts'

export type Person = Omit<Row<'debtor'>, 'id'> & { readonly id: number; readonly ssn: string }

const SURNAMES = [
  'Smith', 'Johnson', 'Williams', 'Brown', 'Jones', 'Garcia', 'Miller', 'Davis', 'Rodriguez', 'Martinez',
  'Hernandez', 'Lopez', 'Gonzalez', 'Wilson', 'Anderson', 'Thomas', 'Taylor', 'Moore', 'Jackson', 'Martin', 'Lee',
  'Perez', 'Thompson', 'White', 'Harris', 'Sanchez', 'Clark', 'Ramirez', 'Lewis', 'Robinson', 'Walker', 'Young',
  'Allen', 'King', 'Wright', 'Scott', 'Torres', 'Nguyen', 'Hill', 'Flores', 'Green', 'Adams', 'Nelson', 'Baker',
  'Hall', 'Rivera', 'Campbell', 'Mitchell', 'Carter', 'Roberts', 'Gómez', 'Phillips', 'Evans', 'Turner', 'Díaz',
  'Parker', 'Cruz', 'Edwards', 'Collins', 'Reyes', 'Stewart', 'Morris', 'Morales', 'Murphy', 'Cook', 'Rogers',
  'Gutiérrez', 'Ortiz', 'Morgan', 'Cooper', 'Peterson', 'Bailey', 'Reed', 'Kelly', 'Howard', 'Ramos', 'Kim', 'Cox',
  'Ward', 'Richardson', 'Watson', 'Brooks', 'Chavez', 'Wood', 'James', 'Bennett', 'Gray', 'Mendoza', 'Ruiz',
  'Hughes', 'Price', 'Alvarez', 'Castillo', 'Sanders', 'Patel', 'Myers', 'Long', 'Ross', 'Foster', 'Jiménez',
  "O'Brien", "O'Neill", 'Núñez', 'Van Dyke', 'de la Cruz', 'Müller', 'Sørensen', "D'Angelo", 'McDonald', 'Le Blanc',
  'Zielińska', 'Okafor', 'Lindqvist', 'Haddad', 'Yamamoto', 'Begay',
] as const

const GIVEN_NAMES = [
  'James', 'Mary', 'Robert', 'Patricia', 'John', 'Jennifer', 'Michael', 'Linda', 'David', 'Elizabeth', 'William',
  'Barbara', 'Richard', 'Susan', 'Joseph', 'Jessica', 'Thomas', 'Sarah', 'Charles', 'Karen', 'Christopher', 'Lisa',
  'Daniel', 'Nancy', 'Matthew', 'Betty', 'Anthony', 'Margaret', 'Mark', 'Sandra', 'Donald', 'Ashley', 'Steven',
  'Kimberly', 'Paul', 'Emily', 'Andrew', 'Donna', 'Joshua', 'Michelle', 'Kenneth', 'Carol', 'Kevin', 'Amanda',
  'Brian', 'Dorothy', 'George', 'Melissa', 'Edward', 'Deborah', 'Ronald', 'Stephanie', 'Timothy', 'Rebecca',
  'Jason', 'Sharon', 'Jeffrey', 'Laura', 'Ryan', 'Cynthia', 'Jacob', 'Kathleen', 'Gary', 'Amy', 'Nicholas',
  'Angela', 'Eric', 'Shirley', 'Jonathan', 'Anna', 'Stephen', 'Brenda', 'Larry', 'Pamela', 'Justin', 'Emma',
  'Scott', 'Nicole', 'Brandon', 'Helen', 'José', 'María', 'Luís', 'Zoë', 'André', 'Renée', 'Søren', 'Anne-Marie',
  "D'Arcy", 'Chloë', 'Li', 'Aaliyah', 'Mohammed', 'Priya', 'Xochitl', 'Yusuf',
] as const

const SYLLABLES = [
  'bar', 'cor', 'dal', 'fen', 'gar', 'hol', 'kas', 'lin', 'mer', 'nor', 'pel', 'quin', 'ros', 'sten', 'tor', 'ves',
  'wal', 'zan',
] as const

const ENDINGS = [
  'ado', 'berg', 'ell', 'er', 'ford', 'ham', 'ier', 'ina', 'ley', 'man', 'ov', 'son', 'ton', 'ville', 'worth', 'y',
] as const

const TOWNS = [
  ['Beckley', 'WV', '25801'], ['Austin', 'TX', '78767'], ['Memphis', 'TN', '38101'], ['Atlanta', 'GA', '39901'],
  ['Cincinnati', 'OH', '45999'], ['Kansas City', 'MO', '64999'], ['Ogden', 'UT', '84201'],
  ['Fresno', 'CA', '93888'], ['San Juan', 'PR', '00918'], ['Philadelphia', 'PA', '19255'],
  ['Andover', 'MA', '05501'], ['Holtsville', 'NY', '00501'],
] as const

const STREETS = [
  'Oak Ave', 'Main St', 'County Rd 12', 'N Eisenhower Dr', 'Harper Rd', 'Woodlawn Ave', 'S Kanawha St', '2nd St',
] as const

/** The person of a number; the same number and sequence make the same person. */
export function makePerson(random: Random, number: number): Person {
  const lastName = surname(random)
  const firstName = random.pickEarly(GIVEN_NAMES)
  const middleName = random.chance(0.7) ? random.pick('ABCDEFGHJKLMNPRSTW'.split('')) : ''
  const [city, state, zip] = random.pick(TOWNS)
  const ssn = numberFor(number)
  return {
    id: number,
    employeeId: `E${900_000 + number}`,
    lastName,
    firstName,
    middleName,
    nameKey: nameKey({ lastName, firstName, middleName }),
    givenNameKey: givenNameKey({ lastName, firstName, middleName }),
    lastFour: ssn.slice(-4),
    street1: `${random.between(1, 9999)} ${random.pick(STREETS)}`,
    street2: random.chance(0.2) ? `Unit ${random.between(1, 40)}` : '',
    city,
    state,
    zip: `${zip}-${String(random.between(1000, 9999))}`,
    addressGood: random.chance(0.97) ? 1 : 0,
    email: `employee${number}@example.gov`,
    phone: `304-555-01${String(random.between(0, 99)).padStart(2, '0')}`,
    employmentStatus: random.chance(0.6) ? 'active' : random.pick(EMPLOYMENT_STATUSES),
    payFrequency: random.chance(0.9) ? 'biweekly' : random.pick(PAY_FREQUENCIES),
    birthDate: null,
    version: 1,
    ssn,
  }
}

/** Half have one of the common names, one in twenty has two, the others a rarer one. */
function surname(random: Random): string {
  const common = random.pickEarly(SURNAMES)
  if (random.chance(0.05)) return `${common}-${random.pickEarly(SURNAMES)}`
  if (random.chance(0.5)) return common
  const rare = `${random.pick(SYLLABLES)}${random.chance(0.5) ? random.pick(SYLLABLES) : ''}${random.pick(ENDINGS)}`
  return `${rare.charAt(0).toUpperCase()}${rare.slice(1)}`
}

/** Nine digits from an area that is never issued; no two numbers give the same. */
function numberFor(number: number): string {
  const block = Math.floor(number / 10_000)
  const serial = (number * 7919) % 10_000
  return `${900 + (block % 90)}${String(10 + Math.floor(block / 90))}${String(serial).padStart(4, '0')}`
}
