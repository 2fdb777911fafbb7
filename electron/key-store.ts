/** What the program asks of the operating system's key store, so that only Electron's start knows Electron's. */
export interface KeyStore {
  /** Whether this system has one that is more than a file in the clear. */
  isAvailable(): boolean
  /** Encrypts for the user of this system alone. */
  protect(text: string): Buffer
  /** Decrypts; throws when it is another user or another machine. */
  reveal(bytes: Buffer): string
}

/** A system without one, or a door that has none: the browser window and scripts. */
export const noKeyStore: KeyStore = {
  isAvailable: () => false,
  protect: () => {
    throw new Error('There is no key store.')
  },
  reveal: () => {
    throw new Error('There is no key store.')
  },
}
