/** What an auditor does with the trail: checks that nothing was changed, and takes it along as a file. */
import { useState, type ReactNode } from 'react'
import type { Answer, Input } from '../../../shared/api.ts'
import { saveFile } from '../../components/bytes.ts'
import { Button } from '../../components/button.tsx'
import { Denied } from '../../components/denied.tsx'
import { Message } from '../../components/message.tsx'
import { useDeed } from '../../use-deed.ts'

type Found = Answer<'audit.verify'>

/** The buttons, and below them what the check found. */
export function AuditActs({ filter }: { readonly filter: Input<'audit.export'> }): ReactNode {
  const [found, setFound] = useState<Found>()
  const verify = useDeed('audit.verify', { renew: false })
  const take = useDeed('audit.export', { renew: false })
  const check = async (): Promise<void> => setFound(await verify.run({}))
  const save = async (): Promise<void> => {
    const file = await take.run(filter)
    if (file !== undefined) saveFile(file.fileName, 'text/csv', file.content)
  }
  const denial = verify.denial ?? take.denial
  return (
    <div className="stack screen-only">
      <div className="row">
        <Button icon="check" busy={verify.busy} onClick={() => void check()}>
          Verify
        </Button>
        <Button icon="save" busy={take.busy} onClick={() => void save()}>
          Export these lines
        </Button>
      </div>
      {denial === undefined ? null : <Denied denial={denial} />}
      {found === undefined ? null : <Verified found={found} />}
    </div>
  )
}

function Verified({ found }: { readonly found: Found }): ReactNode {
  const { lines, digest, firstBroken, edited, anchors, lost } = found
  if (firstBroken === undefined && edited.length === 0 && lost.length === 0) {
    return (
      <Message tone="good" title={`The trail is whole: ${lines.toLocaleString('en-US')} lines.`}>
        <p>
          Every table comes to what was sealed
          {anchors === 0 ? '' : `, and the trail leads through the ends that ${anchors} backups and exports carry`}.
        </p>
        <p className="breakable">The digest of its last line is {digest}.</p>
      </Message>
    )
  }
  return (
    <Message tone="bad" title="Something was changed by other means." alert>
      <ul>
        {firstBroken === undefined ? null : <li>Line {firstBroken} does not follow from the line before.</li>}
        {edited.map(({ table, more }) => (
          <li key={table}>
            The table {table} was changed by another program
            {more === 0 ? '' : `: ${Math.abs(more)} rows ${more > 0 ? 'more' : 'fewer'} than were sealed`}.
          </li>
        ))}
        {lost.map((name) => (
          <li key={name}>The trail no longer leads through the end that {name} carries.</li>
        ))}
      </ul>
    </Message>
  )
}
