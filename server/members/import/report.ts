import { openSync, writeSync, closeSync } from 'node:fs'
import { oneLine } from '../../base/one-line.js'
import { csvLine } from '../export/csv-cell.js'
import type { Note } from './fault.js'
import { importStrings } from './import.strings.js'

/** As many lines as are read on a screen. */
const mostShown = 40

/** Tells what was noted: all of it in a file as CSV, or the first of it on the screen, where notes of small things are left out. */
export class Report implements Disposable {
  readonly #print: (line: string) => void
  readonly #path: string | undefined
  readonly #file: number | undefined
  #shown = 0
  #more = 0

  constructor(print: (line: string) => void, path: string | undefined) {
    this.#print = print
    this.#path = path
    if (path === undefined) return
    this.#file = openSync(path, 'w')
    writeSync(this.#file, csvLine(importStrings.reportColumns))
  }

  tell(notes: readonly Note[]): void {
    for (const note of notes) {
      if (this.#file !== undefined) {
        writeSync(this.#file, csvLine([String(note.line), note.column, note.value, importStrings.reason(note)]))
      } else if (note.weight === 'noted') continue
      else if (this.#shown < mostShown) {
        this.#shown += 1
        // What a stranger wrote might steer a terminal.
        this.#print(oneLine(importStrings.line(note)))
      } else this.#more += 1
    }
  }

  [Symbol.dispose](): void {
    if (this.#more > 0) this.#print(importStrings.more(this.#more))
    if (this.#file === undefined || this.#path === undefined) return
    closeSync(this.#file)
    this.#print(importStrings.reported(this.#path))
  }
}
