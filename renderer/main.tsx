import { QueryClientProvider } from '@tanstack/react-query'
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'
import { applyTheme } from './preferences.ts'
import './styles/index.css'
import { answers } from './use-view.ts'

applyTheme()

const root = document.getElementById('root')
if (root === null) throw new Error('The page has no root.')
createRoot(root).render(
  <QueryClientProvider client={answers}>
    <App />
  </QueryClientProvider>,
)
