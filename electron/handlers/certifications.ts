import type { Answer } from '../../shared/api.ts'
import {
  certificationOn, certificationReasons, periodReasons,
} from '../../shared/domain/treasury/agency-certification.ts'
import { answer, refuse, type Outcome } from '../../shared/values/outcome.ts'
import type { DeedContext, HandlersOf, ViewContext } from '../context.ts'
import { addCertification, loadCertifications } from '../store/certifications.ts'

export const certificationHandlers: HandlersOf<'certification.list' | 'certification.record'> = {
  'certification.list': async (_input, context) => await show(context),

  'certification.record': async ({ statement: _certified, ...given }, context) => {
    const reasons = periodReasons(given.validFrom, given.validThrough)
    if (reasons.length > 0) return refuse(reasons)
    await addCertification(context.db, { ...given, recordedOn: context.today, recordedBy: context.clerk.name })
    context.audit({ about: 'certification to Treasury', detail: given })
    return await show(context)
  },
}

type Shown = Answer<'certification.list'>

async function show({ db, today, practice }: ViewContext | DeedContext): Promise<Outcome<Shown>> {
  const all = await loadCertifications(db)
  const present = certificationOn(all, today)
  const reasons = certificationReasons(present, today, !practice)
  return answer({
    certifications: all.map(({ id: _id, ...row }) => row).toReversed(),
    reasons: [...reasons],
    ...(present === undefined ? {} : { through: present.validThrough }),
  })
}
