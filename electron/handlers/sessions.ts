import { answer } from '../../shared/values/outcome.ts'
import type { HandlersOf } from '../context.ts'
import { countClocksUntil } from '../store/clocks.ts'
import { countDebts } from '../store/debts.ts'
import { loadProfile } from '../store/settings.ts'

export const sessionHandlers: HandlersOf<'session.view'> = {
  'session.view': async (_input, { db, clerk, today, practice }) => {
    const profile = await loadProfile(db)
    const counts = {
      overdueOrToday: await countClocksUntil(db, today),
      debts: await countDebts(db),
      lettersToSend: await countDebts(db, 'new'),
      referralsDue: await countClocksUntil(db, today, ['cross-servicing-referral', 'offset-referral']),
    }
    return answer({ clerk, today, center: profile.center, practice, counts })
  },
}
