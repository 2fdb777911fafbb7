/** The browser that the tests drive: an installed Chromium, Chrome or Edge, or else the one that npm brings. */
import { mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findBrowser } from '../../electron/browser.ts'
import { programFolder } from '../../electron/program-folder.ts'

/** How to launch it, in Playwright's words. */
export interface TestBrowser {
  readonly executablePath: string
  readonly args: string[]
  readonly env: Record<string, string>
}

/** A browser that asks for nothing by itself. */
const QUIET = ['--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update']

/** Finds an installed browser, or unpacks the one among the dependencies. */
export async function browserForTests(): Promise<TestBrowser> {
  const installed = findBrowser()
  if (installed !== undefined) return { executablePath: installed.path, args: QUIET, env: environment() }
  return await unpackedBrowser()
}

async function unpackedBrowser(): Promise<TestBrowser> {
  const cache = join(programFolder, 'node_modules', '.cache', 'recoup')
  mkdirSync(cache, { recursive: true })
  // Told that it runs where nothing is installed, the package unpacks the system libraries it needs beside itself.
  const before = tmpdir()
  Object.assign(process.env, { AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x', TMPDIR: cache })
  const { default: chromium } = await import('@sparticuz/chromium')
  const executablePath = await chromium.executablePath()
  process.env['TMPDIR'] = before
  return { executablePath, args: [...QUIET, '--no-zygote'], env: environment() }
}

function environment(): Record<string, string> {
  return Object.fromEntries(Object.entries(process.env).flatMap(([key, value]) => (value ? [[key, value]] : [])))
}
