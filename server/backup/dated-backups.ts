import { existsSync } from 'node:fs'
import { mkdir, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { readManifest } from './backup-folder.js'

/** `2027-03-01`, and `2027-03-01-2` for the second of a day. */
const dated = /^\d{4}-\d\d-\d\d(?:-\d+)?$/

/** A folder of backups, one a day. */
export class DatedBackups {
  readonly #folder: string

  constructor(folder: string) {
    this.#folder = folder
  }

  /** The place of the next, whose `….part` of the same day is continued. */
  async next(day: string): Promise<string> {
    await mkdir(this.#folder, { recursive: true, mode: 0o700 })
    for (let n = 1; ; n += 1) {
      const path = join(this.#folder, n === 1 ? day : `${day}-${n}`)
      if (!existsSync(path)) return path
    }
  }

  async newest(): Promise<string | undefined> {
    return (await this.#whole()).at(-1)
  }

  /** Folders that are no finished backup of ours do not count; unfinished ones go only once they are of an earlier day. */
  async keep(many: number): Promise<string[]> {
    const gone = (await this.#whole()).slice(0, -many)
    const newest = (await this.newest()) ?? ''
    for (const name of await readdir(this.#folder)) {
      const path = join(this.#folder, name)
      if (name.endsWith('.part') && dated.test(name.slice(0, -'.part'.length)) && path < newest) gone.push(path)
    }
    for (const path of gone) await rm(path, { recursive: true })
    return gone
  }

  async #whole(): Promise<string[]> {
    const names = (await readdir(this.#folder)).filter((name) => dated.test(name))
    const whole: string[] = []
    for (const name of names.toSorted((one, other) => one.localeCompare(other, 'en', { numeric: true }))) {
      const path = join(this.#folder, name)
      if (await readManifest(path)) whole.push(path)
    }
    return whole
  }
}
