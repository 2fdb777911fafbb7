import type { ReactNode } from 'react'
import { questionParts } from '../../../shared/reference/index.ts'
import { Page } from '../../components/page.tsx'
import { addressOf } from '../../router.ts'
import { calculators } from './calculators.ts'

/** Every calculator and every question of the rules; none needs a debt. */
export function CalculatorsPage(): ReactNode {
  return (
    <Page title="Calculators" lead="The very rules that work on the debts, usable without one. Nothing here is saved.">
      <Cards cards={calculators} />
      {questionParts.map(({ title, questions }) => (
        <section key={title} aria-label={title} className="stack">
          <h2>{title}</h2>
          <Cards cards={Object.entries(questions).map(([path, question]) => ({ path, ...question }))} />
        </section>
      ))}
    </Page>
  )
}

interface Card {
  readonly path: string
  readonly title: string
  readonly does: string
}

function Cards({ cards }: { readonly cards: readonly Card[] }): ReactNode {
  return (
    <ul className="cards">
      {cards.map(({ path, title, does }) => (
        <li key={path}>
          <a className="card" href={addressOf(`calculators/${path}`)}>
            <b>{title}</b>
            <span>{does}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}
