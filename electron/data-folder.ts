/** Where a center's data lies when nobody says otherwise: the place each system keeps for a user's programs. */
import { homedir } from 'node:os'
import { join } from 'node:path'

type Environment = Readonly<Record<string, string | undefined>>

/** The default data folder of this user on this system; it may not exist yet. */
export function defaultDataFolder(
  platform: NodeJS.Platform = process.platform,
  environment: Environment = process.env,
  home: string = homedir(),
): string {
  if (platform === 'win32') return join(environment['LOCALAPPDATA'] ?? join(home, 'AppData', 'Local'), 'Recoup')
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'Recoup')
  return join(environment['XDG_DATA_HOME'] ?? join(home, '.local', 'share'), 'recoup')
}
