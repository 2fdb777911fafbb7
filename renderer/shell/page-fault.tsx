import { Component, type ReactNode } from 'react'
import { Message } from '../components/message.tsx'

interface PageFaultProps {
  readonly children: ReactNode
}

/** Keeps the frame standing when a screen cannot be drawn. React offers this to classes alone. */
export class PageFault extends Component<PageFaultProps, { readonly failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true }
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children
    return (
      <div className="main__page stack">
        <h1>This screen failed</h1>
        <Message tone="bad" title="It could not be drawn. Nothing was changed or lost." alert>
          <p>Choose another screen from the menu. If it happens again, tell the administrator what you were doing.</p>
        </Message>
      </div>
    )
  }
}
