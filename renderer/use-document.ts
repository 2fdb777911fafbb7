/** Opening a kept document whole: a long one comes in parts. */
import type { Answer } from '../shared/api.ts'
import type { Outcome } from '../shared/values/outcome.ts'
import { call } from './api.ts'
import { useAnswer, type View } from './use-view.ts'

type OpenedDocument = Answer<'document.open'>

/** Shows a kept document. */
export function useDocument(documentId: number): View<OpenedDocument> {
  return useAnswer(['document.open', { documentId }], async () => await openDocument(documentId))
}

/** Asks for a document, part by part; the base64 of the whole is that of the parts, one after the other. */
export async function openDocument(documentId: number): Promise<Outcome<OpenedDocument>> {
  const opened = await call('document.open', { documentId })
  if (!opened.ok) return opened
  const pieces = [opened.value.base64]
  for (let part = 1; part < opened.value.parts; part += 1) {
    const further = await call('document.open', { documentId, part })
    if (!further.ok) return further
    pieces.push(further.value.base64)
  }
  return { ...opened, value: { ...opened.value, base64: pieces.join('') } }
}
