/** What `npm start` and the program itself may be told on the command line. */
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { defaultDataFolder } from './data-folder.ts'

export const START_HELP = `Usage: npm start -- [options]

  --data DIR   the data folder (now: ${defaultDataFolder()})
  --demo       a throw-away demonstration center with made-up people
  --host       a browser window, even where Electron is installed
  --port N     the port of the browser window; any free one otherwise
  --help       this text
`

export interface StartOptions {
  readonly dataFolder: string
  readonly demo: boolean
  readonly host: boolean
  readonly help: boolean
  readonly port?: number
}

/** Reads the options; throws a sentence for the user where they make no sense. */
export function readStartOptions(args: readonly string[]): StartOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      data: { type: 'string' },
      demo: { type: 'boolean', default: false },
      host: { type: 'boolean', default: false },
      port: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  })
  const { data, demo, host, port, help } = values
  if (demo && data !== undefined) throw new Error('--demo makes a folder of its own; leave out --data.')
  const common = { dataFolder: resolve(data ?? defaultDataFolder()), demo, host, help }
  return port === undefined ? common : { ...common, port: readPort(port) }
}

function readPort(text: string): number {
  const port = Number(text)
  if (/^\d+$/.test(text) && port >= 1 && port <= 65_535) return port
  throw new Error(`--port takes a number from 1 to 65535, not ${JSON.stringify(text)}.`)
}
