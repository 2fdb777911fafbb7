/** `npm run build`: builds the window and the shell, fresh or not. */
import { buildShell, buildWindow } from '../electron/build.ts'

await buildWindow(true)
await buildShell(true)
