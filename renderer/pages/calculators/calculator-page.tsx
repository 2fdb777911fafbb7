import type { ReactNode } from 'react'
import { questions } from '../../../shared/reference/index.ts'
import { Page } from '../../components/page.tsx'
import { addressOf } from '../../router.ts'
import { NotFoundPage } from '../not-found/not-found-page.tsx'
import { calculators } from './calculators.ts'
import { ReferenceCalculator } from './reference-calculator.tsx'

/** One calculator, by its address. */
export function CalculatorPage({ path }: { readonly path: string }): ReactNode {
  const back = { label: 'Calculators', href: addressOf('calculators') }
  const question = questions.get(path)
  if (question !== undefined) {
    return (
      <Page title={question.title} lead={question.does} back={back}>
        <ReferenceCalculator key={path} name={path} asks={question.asks} />
      </Page>
    )
  }
  const calculator = calculators.find((candidate) => candidate.path === path)
  if (calculator === undefined) return <NotFoundPage />
  const { title, does, Calculator } = calculator
  return (
    <Page title={title} lead={does} back={back}>
      <Calculator />
    </Page>
  )
}
