import type { ReactNode } from 'react'
import { Page } from '../../components/page.tsx'
import { addressOf } from '../../router.ts'
import { calculators } from './calculators.ts'

/** Every calculator; none needs a debt. */
export function CalculatorsPage(): ReactNode {
  return (
    <Page
      title="Calculators"
      lead="The very rules that work on the debts, usable without one. Nothing here is saved."
    >
      <ul className="cards">
        {calculators.map((calculator) => (
          <li key={calculator.path}>
            <a className="card" href={addressOf(`calculators/${calculator.path}`)}>
              <b>{calculator.title}</b>
              <span>{calculator.does}</span>
            </a>
          </li>
        ))}
      </ul>
    </Page>
  )
}
