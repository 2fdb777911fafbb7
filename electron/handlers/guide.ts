import { GUIDE_STEPS, type GuideStep } from '../../shared/api/guide.ts'
import type { Answer } from '../../shared/api.ts'
import { answer } from '../../shared/values/outcome.ts'
import type { HandlersOf, ViewContext } from '../context.ts'
import { isGuidePutAway, loadGuidedDebt, saveGuide, type GuidedDebt } from '../store/guide.ts'

export const guideHandlers: HandlersOf<'guide.view' | 'guide.show'> = {
  'guide.view': async (_input, context) => answer(await showGuide(context)),

  'guide.show': async ({ shown }, context) => {
    await saveGuide(context.db, context.clerk.name, shown)
    return answer(await showGuide(context))
  },
}

type GuideContext = Pick<ViewContext, 'db' | 'clerk' | 'practice'>

async function showGuide({ db, clerk, practice }: GuideContext): Promise<Answer<'guide.view'>> {
  const shown = practice && !(await isGuidePutAway(db, clerk.name))
  const debt = shown ? await loadGuidedDebt(db, clerk.name) : undefined
  if (debt === undefined) return { shown, billNumber: '', done: [] }
  const { debtId, billNumber } = debt
  return { shown, debtId, billNumber, done: GUIDE_STEPS.filter((step) => isDone(step, debt)) }
}

function isDone(step: GuideStep, { letters, payments }: GuidedDebt): boolean {
  switch (step) {
    case 'register':
      return true
    case 'letter':
      return letters.length > 0
    case 'mailed':
      return letters.some(({ mailedOn }) => mailedOn !== null)
    case 'received':
      return letters.some(({ receivedOn }) => receivedOn !== null)
    case 'payment':
      return payments > 0
  }
}
