/** From a debt's rows to its demand letter, printed and checked; nothing is saved. */
import { join } from 'node:path'
import { deadline } from '../shared/domain/deadlines.ts'
import { policyInEffect, policySetOn } from '../shared/domain/policy/in-effect.ts'
import { demandReasons } from '../shared/letters/demand-gate.ts'
import { composeDemand } from '../shared/letters/demand-letter.ts'
import { demand } from '../shared/letters/demand.ts'
import type { LetterCenter } from '../shared/letters/center.ts'
import type { IsoDate } from '../shared/values/dates.ts'
import type { Reason } from '../shared/values/outcome.ts'
import type { BookFacts } from './print/about.ts'
import { Press, type Printed, type TemplateTexts } from './print/press.ts'
import { resourcesFolder } from './program-folder.ts'
import { accountOf } from './settle.ts'
import { loadCharges } from './store/charges.ts'
import type { Dossier } from './store/facts.ts'
import { loadProfile } from './store/settings.ts'
import type { Reader } from './store/tables.ts'

/** A demand letter as printed. */
interface DrawnDemand {
  readonly printed: Printed
  readonly about: BookFacts
  readonly dueOn: IsoDate
}

let press: Press | undefined

/** The press of this process, with the templates and fonts that come with the program; started when first needed. */
export function housePress(): Press {
  press ??= new Press({
    templates: join(resourcesFolder, 'letters'),
    fonts: join(resourcesFolder, 'fonts'),
  })
  return press
}

/** The center as letters of a day name it. */
export async function letterCenter(db: Reader, on: IsoDate): Promise<LetterCenter> {
  const { agency, payee, offices } = await loadProfile(db)
  return { agency, payee, offices, charges: await loadCharges(db, on) }
}

/** Why the debt may not have a demand letter of that date today. */
export function whyNoDemand(dossier: Dossier, letterDate: IsoDate, today: IsoDate): readonly Reason[] {
  const owed = accountOf(dossier, today).balance.total
  return demandReasons({ facts: dossier.facts, owed, discoveredOn: dossier.debt.discoveredOn, letterDate, today })
}

/** Prints the demand letter of a debt. */
export async function drawDemand(
  dossier: Dossier,
  center: LetterCenter,
  letterDate: IsoDate,
  today: IsoDate,
  texts?: TemplateTexts,
): Promise<DrawnDemand> {
  const { debt, debtor, type } = dossier
  const policySet = policySetOn(dossier.facts.policies, letterDate)
  const dueOn = deadline('paymentDue', letterDate, policySet)
  const composed = composeDemand({
    letterDate,
    center,
    debtType: type,
    debtor,
    billNumber: debt.billNumber,
    originalPrincipal: debt.principal,
    balance: accountOf(dossier, today).balance,
    discoveredOn: debt.discoveredOn,
    causeStart: debt.causeStart ?? undefined,
    causeEnd: debt.causeEnd ?? undefined,
    cause: debt.cause,
    policySet,
    // What the letter says of charges holds from the day on which the debt would become delinquent.
    policy: policyInEffect(dossier.facts.policies, dueOn).settings,
  })
  const { title, own, stock } = composed
  const job = { template: demand.template, title, own: { ...own }, stock: { ...stock }, texts }
  const printed = await housePress().print(job)
  return {
    printed,
    about: { title, author: center.agency, dated: letterDate },
    dueOn,
  }
}
