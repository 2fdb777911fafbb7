import type { ReactNode } from 'react'
import { Dialog } from '../components/dialog.tsx'
import { KeyLists } from './key-lists.tsx'

/** The sheet of keys that work now. */
export function KeySheet({ onClose }: { readonly onClose: () => void }): ReactNode {
  return (
    <Dialog title="Keys" onClose={onClose}>
      <KeyLists />
    </Dialog>
  )
}
