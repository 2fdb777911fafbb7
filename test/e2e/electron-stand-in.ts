/**
 * Stands in for Electron's runtime: the built `main.js` and `preload.cjs` run as they are, and a page of the test's
 * browser is their window. What the stand-in cannot show (the sandbox itself) is for the run on a real runtime.
 */
import { EventEmitter } from 'node:events'
import { readFileSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from '@playwright/test'
import { builtMain } from '../../electron/build.ts'

type Listener = (...given: readonly unknown[]) => unknown
type Protocol = (request: Request) => Promise<Response>

/** The address under which a browser can load what the window's own protocol gives. */
const ORIGIN = 'http://window.recoup.test'

/** Where the built start looks for Electron: on the global object, put there by `startShell`. */
const MODULE =
  'export const { app, BrowserWindow, ipcMain, Menu, protocol, safeStorage, session } = globalThis.electronStandIn'

registerHooks({
  resolve: (name, context, next) =>
    name === 'electron' ? { url: 'stand-in:electron', format: 'module', shortCircuit: true } : next(name, context),
  load: (url, context, next) =>
    url === 'stand-in:electron' ? { format: 'module', source: MODULE, shortCircuit: true } : next(url, context),
})

/** Runs the built start on a data folder, with the page as its window. */
export async function startShell(page: Page, dataFolder: string): Promise<void> {
  const handlers = new Map<string, Listener>()
  const protocols = new Map<string, Protocol>()
  const opened = Promise.withResolvers<void>()
  const standIn = {
    app: Object.assign(new EventEmitter(), {
      isPackaged: false,
      commandLine: { appendSwitch: () => {} },
      enableSandbox: () => {},
      setPath: () => {},
      requestSingleInstanceLock: () => true,
      whenReady: async () => {},
      quit: () => {},
    }),
    BrowserWindow: windowOn(page, handlers, protocols, opened.resolve),
    ipcMain: { handle: (name: string, handler: Listener) => void handlers.set(name, handler) },
    Menu: { buildFromTemplate: () => ({}), setApplicationMenu: () => {} },
    protocol: { registerSchemesAsPrivileged: () => {} },
    safeStorage: { isEncryptionAvailable: () => false },
    session: { fromPartition: () => sessionWith(protocols) },
  }
  Object.assign(globalThis, { electronStandIn: standIn })
  process.argv = ['electron', builtMain, `--data=${dataFolder}`]
  await import(pathToFileURL(builtMain).href)
  await opened.promise
}

function sessionWith(protocols: Map<string, Protocol>): Readonly<Record<string, unknown>> {
  return {
    protocol: { handle: (scheme: string, give: Protocol) => void protocols.set(scheme, give) },
    setPermissionRequestHandler: () => {},
    setPermissionCheckHandler: () => {},
    setDevicePermissionHandler: () => {},
    webRequest: { onBeforeRequest: () => {} },
  }
}

interface WindowOptions {
  readonly webPreferences: { readonly preload: string }
}

function windowOn(
  page: Page,
  handlers: ReadonlyMap<string, Listener>,
  protocols: ReadonlyMap<string, Protocol>,
  opened: () => void,
): unknown {
  return class extends EventEmitter {
    readonly preload: string
    readonly webContents = Object.assign(new EventEmitter(), {
      mainFrame: { origin: 'recoup://window' },
      setWindowOpenHandler: () => {},
    })
    constructor(options: WindowOptions) {
      super()
      this.preload = options.webPreferences.preload
    }
    show(): void {}
    async loadURL(url: string): Promise<void> {
      const event = { sender: this.webContents, senderFrame: this.webContents.mainFrame }
      await page.exposeBinding('standInInvoke', async (_source, name: string, ...given: readonly unknown[]) =>
        handlers.get(name)?.(event, ...given),
      )
      await page.addInitScript(preloadScript(this.preload))
      await page.route(`${ORIGIN}/**`, async (route) => {
        const asked = route.request().url().replace(ORIGIN, 'recoup://window')
        const given = await protocols.get('recoup')?.(new Request(asked))
        if (given === undefined) return await route.abort()
        const body = Buffer.from(await given.arrayBuffer())
        await route.fulfill({ status: given.status, headers: Object.fromEntries(given.headers), body })
      })
      await page.goto(url.replace('recoup://window', ORIGIN))
      opened()
    }
  }
}

/** The built preload, given the two parts of Electron that it asks for. */
function preloadScript(path: string): string {
  const electron = `{
    contextBridge: { exposeInMainWorld: (name, value) => { window[name] = value } },
    ipcRenderer: { invoke: (...given) => window.standInInvoke(...given) },
  }`
  return `{ const require = () => (${electron}); ${readFileSync(join(path), 'utf8')} }`
}
