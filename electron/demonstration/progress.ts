/** Says how far a step is: a line that is rewritten on a terminal, one line when the step is done elsewhere. */
export interface Progress {
  /** Begins a step. */
  begin(what: string): Step
  /** Says a line of its own. */
  say(text: string): void
}

export interface Step {
  /** So many of so many are done. */
  at(done: number, of: number): void
  /** The step is done; answers how long it took, in milliseconds. */
  end(result: string): number
}

interface Screen {
  readonly isTTY?: boolean
  write(text: string): unknown
}

/** How wide the name of a step is written. */
const WIDTH = 34

/** How often a line is rewritten at most, in milliseconds. */
const EVERY = 100

/** Progress on a screen; `now` gives milliseconds. */
export function progressOn(screen: Screen, now: () => number): Progress {
  let number = 0
  const live = screen.isTTY === true
  return {
    say: (text) => void screen.write(`${text}\n`),
    begin: (what) => {
      number += 1
      const head = `${String(number).padStart(3)}  ${what.padEnd(WIDTH)}`
      const began = now()
      let shown = began
      if (live) screen.write(`\r${head}  ...`)
      return {
        at: (done, of) => {
          if (!live || now() - shown < EVERY) return
          shown = now()
          screen.write(`\r\u001B[K${head}  ${done} of ${of}`)
        },
        end: (result) => {
          const took = now() - began
          screen.write(`${live ? '\r\u001B[K' : ''}${head}  ${inSeconds(took)}  ${result}\n`)
          return took
        },
      }
    },
  }
}

/** `  0.42 s`, lined up. */
function inSeconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2).padStart(7)} s`
}
