import type { ReactNode } from 'react'
import { daysBetween, parseDate, type IsoDate } from '../../shared/values/dates.ts'
import { cents, readMoney, showMoney, type Cents } from '../../shared/values/money.ts'
import { showDay } from './show-day.ts'

interface LineChartProps {
  /** Says what the picture shows; the figures themselves stand in a table beside it. */
  readonly title: string
  readonly points: readonly { readonly on: string; readonly amount: string }[]
}

interface Point {
  readonly on: IsoDate
  readonly amount: Cents
}

const WIDTH = 560
const HEIGHT = 190
const LEFT = 74
const BOTTOM = 24
const TOP = 10
const LINES = 4

/** An amount over time, as a line from left to right. Positions are pixels; the amounts are never computed here. */
export function LineChart({ title, points }: LineChartProps): ReactNode {
  const known = points.flatMap(({ on, amount }): Point[] => {
    const day = parseDate(on)
    const value = readMoney(amount)
    return day === undefined || value === undefined ? [] : [{ on: day, amount: value }]
  })
  const first = known[0]
  const last = known.at(-1)
  if (first === undefined || last === undefined || known.length < 2) return null
  const most = roundUp(Math.max(...known.map((point) => point.amount)))
  const span = Math.max(1, daysBetween(first.on, last.on))
  const x = (on: IsoDate): number => LEFT + (daysBetween(first.on, on) / span) * (WIDTH - LEFT - 12)
  const y = (amount: number): number => HEIGHT - BOTTOM - (amount / most) * (HEIGHT - BOTTOM - TOP)
  const line = known.map((point) => `${x(point.on).toFixed(1)},${y(point.amount).toFixed(1)}`)
  const levels = Array.from({ length: LINES + 1 }, (_, index) => (most / LINES) * index)

  return (
    <svg className="chart" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={title}>
      {levels.map((level) => (
        <g key={level}>
          <line className="chart__grid" x1={LEFT} x2={WIDTH - 12} y1={y(level)} y2={y(level)} />
          <text x={LEFT - 8} y={y(level) + 4} textAnchor="end">
            {showMoney(cents(level)).replace(/\.00$/, '')}
          </text>
        </g>
      ))}
      <polygon
        className="chart__area"
        points={[`${x(first.on)},${y(0)}`, ...line, `${x(last.on)},${y(0)}`].join(' ')}
      />
      <polyline className="chart__line" points={line.join(' ')} />
      <text x={LEFT} y={HEIGHT - 6}>
        {showDay(first.on)}
      </text>
      <text x={WIDTH - 12} y={HEIGHT - 6} textAnchor="end">
        {showDay(last.on)}
      </text>
    </svg>
  )
}

/** The next amount of the form 1, 2, 4 or 8 followed by zeros, in whole dollars: divides by four. */
function roundUp(amount: number): number {
  const dollars = Math.max(4, Math.ceil(amount / 100))
  let step = 4
  while (step < dollars) step = String(step).startsWith('8') ? (step / 8) * 10 : step * 2
  while (step % LINES !== 0) step += 1
  return step * 100
}
