/** The words of a cell, read off its elements: what a clerk sees, for files, the clipboard and sorting. */
import { isValidElement, type ReactNode } from 'react'

/** The properties in which small components such as an amount, a day or a link are given their words. */
const WORDS = ['amount', 'on', 'billNumber', 'label', 'of', 'text', 'value'] as const

/** The plain text of a cell. Words for a screen reader alone are left out. */
export function cellText(node: ReactNode): string {
  if (typeof node === 'string' || typeof node === 'number') return String(node)
  if (Array.isArray(node)) return joined(node.map((part: ReactNode) => cellText(part)))
  if (!isValidElement<Readonly<Record<string, unknown>>>(node)) return ''
  const { props } = node
  if (props['className'] === 'unseen') return ''
  const { children } = props
  if (isNode(children)) return cellText(children)
  for (const name of WORDS) {
    const words = props[name]
    if (typeof words === 'string' || typeof words === 'number') return String(words)
  }
  return ''
}

function isNode(children: unknown): children is ReactNode {
  return (
    typeof children === 'string' || typeof children === 'number' || Array.isArray(children) || isValidElement(children)
  )
}

/** A part that follows a word of its own, such as a smaller line underneath, is set off from it. */
function joined(parts: readonly string[]): string {
  return parts
    .reduce((text, part) => (/\w$/.test(text) && /^\w/.test(part) ? `${text} ${part}` : `${text}${part}`), '')
    .trim()
}
