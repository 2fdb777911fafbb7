import type { ReactNode } from 'react'
import type { Answer } from '../../../shared/api.ts'

type Line = Answer<'template.view'>['differences'][number]

/** Lines around a change that are shown with it. */
const AROUND = 2

const SIGNS: Readonly<Record<Line['kind'], string>> = { same: ' ', added: '+', removed: '−' }
const SAID: Readonly<Record<Line['kind'], string>> = { same: '', added: 'Added: ', removed: 'Removed: ' }

/** What a text adds to and takes from another, with the lines around. */
export function TemplateDifferences({ lines }: { readonly lines: readonly Line[] }): ReactNode {
  const shown = lines
    .map((line, index) => ({ ...line, index }))
    .filter(({ index }) => lines.slice(Math.max(0, index - AROUND), index + AROUND + 1).some(isChange))
  if (shown.length === 0) return <p className="soft">The texts are alike.</p>
  return (
    <div className="difference" role="region" aria-label="Differences" tabIndex={0}>
      {shown.map(({ kind, text, index }) => (
        <div key={index} className={`difference__line difference__line--${kind}`}>
          <span aria-hidden="true">{SIGNS[kind]}</span>
          <span className="unseen">{SAID[kind]}</span>
          {text === '' ? ' ' : text}
        </div>
      ))}
    </div>
  )
}

function isChange({ kind }: Line): boolean {
  return kind !== 'same'
}
