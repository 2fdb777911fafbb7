/**
 * Electron's start: one locked-down window on one program. Reads top to bottom.
 *
 * The page comes from our own protocol, runs in a sandbox, reaches nothing on any network and has one function to talk
 * with. Nothing is awaited here at the top level: Electron is not ready before this file has run to its end.
 */
import { join } from 'node:path'
import {
  app,
  BrowserWindow,
  ipcMain,
  Menu,
  protocol,
  safeStorage,
  session,
  type IpcMainInvokeEvent,
  type Session,
  type WebContents,
} from 'electron'
import type { KeyStore } from './key-store.ts'
import { windowMenu } from './menu.ts'
import { programFolder } from './program-folder.ts'
import { openProgram, type Program } from './serve.ts'
import { readStartOptions } from './start-options.ts'
import { readWindowFiles, SECURITY_HEADERS, type WindowFiles } from './window-files.ts'

const ORIGIN = 'recoup://window'

const { dataFolder } = readStartOptions(process.argv.slice(app.isPackaged ? 1 : 2))

app.enableSandbox()
// No name is ever looked up and no proxy asked for: the program needs no network.
app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
app.commandLine.appendSwitch('no-proxy-server')
// The lock against a second window is kept beside the data, so it is one window a center, not one a user.
app.setPath('userData', join(dataFolder, 'window'))
protocol.registerSchemesAsPrivileged([
  { scheme: 'recoup', privileges: { standard: true, secure: true, supportFetchAPI: true } },
])
app.on('web-contents-created', (_event, contents) => void confine(contents))
app.on('window-all-closed', () => void app.quit())

if (app.requestSingleInstanceLock()) {
  app.on('second-instance', () => void BrowserWindow.getAllWindows()[0]?.focus())
  void app.whenReady().then(open)
} else {
  app.quit()
}

/** The key store of the system; on Linux one that only hides the key in the program itself does not count. */
const keyStore: KeyStore = {
  isAvailable: () =>
    safeStorage.isEncryptionAvailable() &&
    (process.platform !== 'linux' || safeStorage.getSelectedStorageBackend() !== 'basic_text'),
  protect: (text) => safeStorage.encryptString(text),
  reveal: (bytes) => safeStorage.decryptString(bytes),
}

async function open(): Promise<void> {
  const program = await openProgram({ dataFolder, rollsOver: true, keyStore })
  // In memory alone: nothing that was on the screen is left in a cache on the disk.
  const inMemory = session.fromPartition('window')
  serveFiles(inMemory, readWindowFiles(join(programFolder, 'dist', 'renderer')))
  denyTheRest(inMemory)
  Menu.setApplicationMenu(Menu.buildFromTemplate(windowMenu(process.platform)))
  const window = createWindow(inMemory)
  answerCalls(program, window.webContents)
  window.on('closed', () => void program.close().then(() => void app.quit()))
  await window.loadURL(`${ORIGIN}/`)
}

function createWindow(inMemory: Session): BrowserWindow {
  const window = new BrowserWindow({
    width: 1440,
    height: 960,
    minWidth: 800,
    minHeight: 600,
    show: false,
    title: 'Recoup',
    webPreferences: {
      preload: join(programFolder, 'dist', 'electron', 'preload.cjs'),
      session: inMemory,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      webviewTag: false,
      // A spelling dictionary would be fetched from a network.
      spellcheck: false,
      navigateOnDragDrop: false,
      devTools: !app.isPackaged,
    },
  })
  window.once('ready-to-show', () => void window.show())
  return window
}

function serveFiles(inMemory: Session, files: WindowFiles): void {
  inMemory.protocol.handle('recoup', (request) => {
    const { host, pathname } = new URL(request.url)
    const file = host === 'window' && request.method === 'GET' ? files.get(pathname) : undefined
    if (file === undefined) return new Response('There is no such file.', { status: 404, headers: SECURITY_HEADERS })
    return new Response(new Uint8Array(file.bytes), {
      headers: { ...SECURITY_HEADERS, 'Content-Type': file.mediaType },
    })
  })
}

/** Every permission, device and request that is not one of ours. */
function denyTheRest(inMemory: Session): void {
  inMemory.setPermissionRequestHandler((_contents, _permission, decide) => void decide(false))
  inMemory.setPermissionCheckHandler(() => false)
  inMemory.setDevicePermissionHandler(() => false)
  inMemory.webRequest.onBeforeRequest((request, decide) => void decide({ cancel: !isOurs(request.url) }))
}

/** What the page holds in memory counts as ours: a document to be saved is a `blob:` of our origin. */
function isOurs(url: string): boolean {
  return url.startsWith(`${ORIGIN}/`) || url.startsWith(`blob:${ORIGIN}/`) || url.startsWith('data:image/')
}

function confine(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  contents.on('will-navigate', (event) => void event.preventDefault())
  contents.on('will-redirect', (event) => void event.preventDefault())
  contents.on('will-frame-navigate', (event) => void event.preventDefault())
  contents.on('will-attach-webview', (event) => void event.preventDefault())
}

function answerCalls(program: Program, contents: WebContents): void {
  ipcMain.handle('recoup:call', async (event: IpcMainInvokeEvent, name: unknown, input: unknown) => {
    const frame = event.senderFrame
    const isOurWindow = event.sender === contents && frame === contents.mainFrame && frame.origin === ORIGIN
    if (!isOurWindow || typeof name !== 'string') throw new Error('This call does not come from the window.')
    return await program.call(name, input)
  })
}
