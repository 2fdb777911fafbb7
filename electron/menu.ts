/** The menu of Electron's window: only what a keyboard needs (copy, zoom, quit); no reload, no developer tools. */
import type { MenuItemConstructorOptions } from 'electron'

/** The menu for one system. */
export function windowMenu(platform: NodeJS.Platform): MenuItemConstructorOptions[] {
  const program: MenuItemConstructorOptions[] =
    platform === 'darwin' ? [{ role: 'appMenu' }] : [{ label: 'File', submenu: [{ role: 'quit' }] }]
  return [
    ...program,
    { role: 'editMenu' },
    {
      label: 'View',
      submenu: [
        { role: 'resetZoom' },
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        { type: 'separator' },
        { role: 'togglefullscreen' },
      ],
    },
    { role: 'windowMenu' },
  ]
}
