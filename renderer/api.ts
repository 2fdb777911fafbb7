/**
 * The window's only way out: one function, `call`. In Electron the preload provides it; in a browser window it is a
 * request to the address the window came from.
 */
import type { Call } from '../shared/api.ts'

declare global {
  interface Window {
    readonly recoup?: { readonly call: Call }
  }
}

const overLoopback: Call = async (name, input) => {
  const response = await fetch('/call', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ name, input }),
  })
  if (!response.ok && response.headers.get('content-type')?.startsWith('application/json') !== true) {
    throw new Error(`The program answered ${response.status}.`)
  }
  return response.json()
}

/** Makes one call of the program; throws only when the program itself cannot be reached. */
export const call: Call = async (name, input) => await (window.recoup?.call ?? overLoopback)(name, input)
