import type { ReactNode } from 'react'
import { Page } from '../../components/page.tsx'
import { addressOf } from '../../router.ts'
import { NotFoundPage } from '../not-found/not-found-page.tsx'
import { calculators } from './calculators.ts'

/** One calculator, by its address. */
export function CalculatorPage({ path }: { readonly path: string }): ReactNode {
  const calculator = calculators.find((candidate) => candidate.path === path)
  if (calculator === undefined) return <NotFoundPage />
  const { title, does, Calculator } = calculator
  return (
    <Page title={title} lead={does} back={{ label: 'Calculators', href: addressOf('calculators') }}>
      <Calculator />
    </Page>
  )
}
