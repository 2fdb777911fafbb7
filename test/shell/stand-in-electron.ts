/** Stands in for the `electron` module, where a test wants to see what Electron's start asks of it. */
import { EventEmitter } from 'node:events'

type Listener = (...given: readonly unknown[]) => unknown

/** Everything that was asked of the stand-in, for a test to look at. */
export const asked = {
  switches: new Map<string, string | undefined>(),
  paths: new Map<string, string>(),
  privileges: new Map<string, unknown>(),
  windows: new Array<StandInWindow>(),
  handlers: new Map<string, Listener>(),
  exposed: new Map<string, unknown>(),
  invoked: new Array<readonly unknown[]>(),
  protocols: new Map<string, (request: Request) => Response | Promise<Response>>(),
  permissions: new Map<string, Listener>(),
  partitions: new Array<string>(),
  menus: new Array<unknown>(),
  sandboxed: false,
  quits: 0,
}

/** Whether this is the first window on its data folder. */
export const lock = { free: true }

class App extends EventEmitter {
  readonly isPackaged = false
  readonly commandLine = { appendSwitch: (name: string, value?: string) => void asked.switches.set(name, value) }
  enableSandbox = (): void => void (asked.sandboxed = true)
  setPath = (name: string, path: string): void => void asked.paths.set(name, path)
  requestSingleInstanceLock = (): boolean => lock.free
  whenReady = async (): Promise<void> => {}
  quit = (): void => void asked.quits++
}

export const app = new App()

class StandInContents extends EventEmitter {
  readonly mainFrame = { origin: 'recoup://window' }
  openHandler: Listener = () => ({ action: 'allow' })
  setWindowOpenHandler = (handler: Listener): void => void (this.openHandler = handler)
}

class StandInWindow extends EventEmitter {
  static getAllWindows = (): readonly StandInWindow[] => asked.windows
  readonly options: { readonly webPreferences: Readonly<Record<string, unknown>> }
  readonly webContents = new StandInContents()
  readonly loaded: string[] = []
  focused = 0
  constructor(options: { readonly webPreferences: Readonly<Record<string, unknown>> }) {
    super()
    this.options = options
    asked.windows.push(this)
    app.emit('web-contents-created', {}, this.webContents)
  }
  show = (): void => {}
  focus = (): void => void this.focused++
  loadURL = async (url: string): Promise<void> => void this.loaded.push(url)
}

export const BrowserWindow = StandInWindow

export const ipcMain = { handle: (name: string, handler: Listener) => void asked.handlers.set(name, handler) }

export const contextBridge = {
  exposeInMainWorld: (name: string, value: unknown) => void asked.exposed.set(name, value),
}

export const ipcRenderer = { invoke: async (...given: readonly unknown[]) => void asked.invoked.push(given) }

export const Menu = {
  buildFromTemplate: (template: unknown) => template,
  setApplicationMenu: (menu: unknown) => void asked.menus.push(menu),
}

interface Scheme {
  readonly scheme: string
  readonly privileges: unknown
}

export const protocol = {
  registerSchemesAsPrivileged: (schemes: readonly Scheme[]) => {
    for (const { scheme, privileges } of schemes) asked.privileges.set(scheme, privileges)
  },
}

const inMemory = {
  protocol: {
    handle: (scheme: string, handler: (request: Request) => Response) => asked.protocols.set(scheme, handler),
  },
  setPermissionRequestHandler: (handler: Listener) => void asked.permissions.set('request', handler),
  setPermissionCheckHandler: (handler: Listener) => void asked.permissions.set('check', handler),
  setDevicePermissionHandler: (handler: Listener) => void asked.permissions.set('device', handler),
  webRequest: { onBeforeRequest: (handler: Listener) => void asked.permissions.set('network', handler) },
}

export const session = {
  fromPartition: (name: string): typeof inMemory => {
    asked.partitions.push(name)
    return inMemory
  },
}

export const safeStorage = {
  isEncryptionAvailable: (): boolean => false,
  getSelectedStorageBackend: (): string => 'basic_text',
}
