/** Builds the window into `dist/renderer`: plain files that a strict Content-Security-Policy lets through. */
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const folder = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

export default defineConfig({
  root: folder('renderer'),
  base: './',
  plugins: [react()],
  build: {
    outDir: folder('dist/renderer'),
    emptyOutDir: true,
    target: 'chrome140',
    // A data: address would need a looser policy than `default-src 'self'`.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // The drawing of letters is one large library, loaded only when a letter is opened.
    chunkSizeWarningLimit: 1200,
  },
})
