/** Another desk, whose decisions count here: one keeper of the accounts proposes it, another approves. */
import { trustedDesk } from '../../shared/api/packets.ts'
import { answer, invalid } from '../../shared/values/outcome.ts'
import { addDesk, listDesks } from '../store/packets.ts'
import { ACCOUNT_STEP } from './account-step.ts'
import { approvalKind } from './kind.ts'

export const packetDesk = approvalKind({
  kind: 'packet-desk',
  label: 'Exchange packets with a desk',
  payload: trustedDesk,
  steps: () => [ACCOUNT_STEP],
  changes: ({ payload: { name, publicKey } }) => [
    { label: 'Desk', value: name },
    { label: 'Key', value: publicKey },
  ],
  perform: async ({ db, today, clerk }, { payload: { name, publicKey } }) => {
    if ((await listDesks(db)).some((desk) => desk.publicKey === publicKey)) {
      return invalid('publicKey', 'A desk of that key is recorded already.')
    }
    await addDesk(db, { name, publicKey, privateKey: null, addedOn: today, addedBy: clerk.name })
    return answer({ desk: name, publicKey })
  },
})
