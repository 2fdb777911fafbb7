/** Lets one function through to the page: `window.recoup.call(name, input)`. */
import { contextBridge, ipcRenderer } from 'electron'

contextBridge.exposeInMainWorld('recoup', {
  call: async (name: string, input: unknown): Promise<unknown> => await ipcRenderer.invoke('recoup:call', name, input),
})
