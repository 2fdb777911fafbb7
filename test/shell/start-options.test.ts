import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { defaultDataFolder } from '../../electron/data-folder.ts'
import { readStartOptions } from '../../electron/start-options.ts'

test('without options the center lies where the system keeps the data of a user', () => {
  expect(defaultDataFolder('linux', {}, '/users/dana')).toBe(join('/users/dana', '.local', 'share', 'recoup'))
  expect(defaultDataFolder('linux', { XDG_DATA_HOME: '/data' }, '/users/dana')).toBe(join('/data', 'recoup'))
  expect(defaultDataFolder('darwin', {}, '/users/dana')).toBe(
    join('/users/dana', 'Library', 'Application Support', 'Recoup'),
  )
  expect(defaultDataFolder('win32', { LOCALAPPDATA: 'D:/local' }, 'D:/dana')).toBe(join('D:/local', 'Recoup'))
  expect(defaultDataFolder().startsWith(homedir())).toBe(process.env['XDG_DATA_HOME'] === undefined)
})

test('--data names the folder, from wherever it is said', () => {
  expect(readStartOptions(['--data', 'beckley']).dataFolder).toBe(resolve('beckley'))
  expect(readStartOptions(['--data=beckley', '--host', '--port', '4100'])).toEqual({
    dataFolder: resolve('beckley'), demo: false, host: true, help: false, port: 4100,
  })
})

test('options that make no sense are answered with a sentence', () => {
  expect(() => readStartOptions(['--demo', '--data', 'beckley'])).toThrow('--demo makes a folder of its own')
  for (const port of ['0', '65536', '-1', '4e3', 'x']) {
    expect(() => readStartOptions(['--port', port]), port).toThrow('--port')
  }
  expect(() => readStartOptions(['--dmeo'])).toThrow("'--dmeo'")
  expect(() => readStartOptions(['beckley'])).toThrow("'beckley'")
})
