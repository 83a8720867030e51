import { openSync, writeSync, closeSync } from 'node:fs'
import { oneLine } from '../../base/one-line.js'
import { CommandError } from '../../rpc/command.js'
import { csvLine } from '../../base/csv-cell.js'
import type { Note } from './fault.js'
import { importStrings } from './import.strings.js'

const mostShown = 40

const denials: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such folder',
  ENOTDIR: 'there is no such folder',
  EISDIR: 'it is a folder',
  EACCES: 'we may not write there',
  EPERM: 'we may not write there',
  EROFS: 'we may not write there',
}

function openForWriting(path: string): number {
  try {
    return openSync(path, 'w')
  } catch (error) {
    const why = error instanceof Error && 'code' in error && typeof error.code === 'string' ? denials[error.code] : ''
    if (why) throw new CommandError(`--report: ${path}: ${why}`)
    throw error
  }
}

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
    this.#file = openForWriting(path)
    writeSync(this.#file, csvLine(importStrings.reportColumns))
  }

  tell(notes: readonly Note[]): void {
    for (const note of notes) {
      if (this.#file !== undefined) {
        writeSync(this.#file, csvLine([String(note.line), note.column, note.value, importStrings.reason(note)]))
      } else if (note.weight === 'noted') continue
      else if (this.#shown < mostShown) {
        this.#shown += 1
        // The file's text might contain terminal escape sequences.
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
