import type { ReactNode } from 'react'

/** One bar: its name, how long it is, and the figure as it is written. */
export interface Bar {
  readonly key: string
  readonly label: string
  readonly size: number
  readonly shown: string
}

interface BarChartProps {
  /** Says what the picture shows; the figures themselves stand in a table beside it. */
  readonly title: string
  readonly bars: readonly Bar[]
}

const WIDTH = 560
const ROW = 26
const LEFT = 190
const RIGHT = 100
const THICK = 14
const LONGEST_LABEL = 30

/** Figures beside one another as bars from left to right. Lengths are pixels; nothing is computed here. */
export function BarChart({ title, bars }: BarChartProps): ReactNode {
  const most = Math.max(...bars.map(({ size }) => size))
  if (bars.length === 0 || most <= 0) return null
  const room = WIDTH - LEFT - RIGHT
  return (
    <svg className="chart" viewBox={`0 0 ${WIDTH} ${bars.length * ROW}`} role="img" aria-label={wordsOf(title, bars)}>
      {bars.map(({ key, label, size, shown }, place) => {
        const top = place * ROW
        const length = Math.max(0, (size / most) * room)
        return (
          <g key={key}>
            <text x={LEFT - 8} y={top + ROW - 9} textAnchor="end">
              {label.length > LONGEST_LABEL ? `${label.slice(0, LONGEST_LABEL - 1)}…` : label}
            </text>
            <rect className="chart__bar" x={LEFT} y={top + 5} width={length} height={THICK} rx={2} />
            <text x={LEFT + length + 6} y={top + ROW - 9}>
              {shown}
            </text>
          </g>
        )
      })}
    </svg>
  )
}

/** The picture in words, for whoever does not see it. */
function wordsOf(title: string, bars: readonly Bar[]): string {
  return `${title}. ${bars.map(({ label, shown }) => `${label}: ${shown}`).join('; ')}.`
}
