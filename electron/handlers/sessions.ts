import { answer } from '../../shared/values/outcome.ts'
import { readPlan } from '../backup/plan.ts'
import type { HandlersOf } from '../context.ts'
import { loadIdleMinutes, loadProfile } from '../store/settings.ts'
import { countApprovals } from '../store/approvals.ts'
import { countClocks, debtsOf, loadTallies } from '../store/tallies.ts'

export const sessionHandlers: HandlersOf<'session.view'> = {
  'session.view': async (_input, { db, clerk, today, practice, dataFolder }) => {
    const profile = await loadProfile(db)
    const tallies = await loadTallies(db)
    const due = { today, until: today }
    const counts = {
      overdueOrToday: await countClocks(db, due),
      debts: debtsOf(tallies),
      lettersToSend: await countClocks(db, { today, kinds: ['demand-letter'] }),
      referralsDue: await countClocks(db, { ...due, kinds: ['cross-servicing-referral', 'offset-referral'] }),
      approvalsWaiting: await countApprovals(db, 'waiting', clerk),
    }
    const idleMinutes = await loadIdleMinutes(db)
    const backupTrouble = readPlan(dataFolder, !practice).last?.trouble ?? ''
    return answer({ clerk, today, center: profile.center, practice, idleMinutes, backupTrouble, counts })
  },
}
