/** `npm run -s recoup -- COMMAND`: the same calls as the window makes, from a script. */
import { main } from './cli/main.ts'
import { processTerminal } from './cli/terminal.ts'

// A reader that has seen enough, such as `head`, closes the pipe; that is no fault.
process.stdout.on('error', (fault: NodeJS.ErrnoException) => {
  if (fault.code !== 'EPIPE') throw fault
  process.exit(0)
})

process.exitCode = await main(process.argv.slice(2), processTerminal())
