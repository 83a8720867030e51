import { html, nothing } from 'lit'
import { focusOn } from '../../../../../parts/focus-on.js'
import { notice } from '../../../../../parts/notice.js'
import type { RemoteRead } from '../../../../../shared/remote-read.js'
import { deskRead } from '../../../parts/desk-read.js'
import { icon } from '../../../parts/icons.js'
import { saveFile } from '../../../parts/save-file.js'
import { textField } from '../../../../../parts/form/field-control.js'
import { choiceField } from '../../../../../parts/form/fields.js'
import { changesOf, refusalsOf, type Import } from './import-report.js'
import { aboutFile, draftOfFile, formats, type AboutFile } from './about-file.js'
import { kinds, type MembersParts } from './members.js'
import { exampleOfPlaces } from './example-of-places.js'

const lookMs = 1_500
/** As the server takes; more than some thousand places are for the command. */
const mostSigns = 900_000

/** A file of places: tried first, with what it would change line by line, then applied. */
export class ImportSheet {
  readonly #parts: MembersParts
  readonly #read: RemoteRead<readonly [importId: string], Import>
  #isOpen = false
  #file: File | undefined
  #wrong: Readonly<Record<string, string>> = {}
  #importId = ''
  #timer: ReturnType<typeof setTimeout> | undefined
  /** As it was before it was over. */
  #was = ''

  constructor(parts: MembersParts) {
    this.#parts = parts
    this.#read = deskRead<readonly [importId: string], Import>(parts.desk, {
      args: () => (this.#importId && parts.desk.item === 'import' ? ([this.#importId] as const) : []),
      read: ([importId], how) => parts.desk.call.networkMembers.import.query({ importId }, how),
      answered: (answer) => this.#answered(answer),
    })
  }

  close(): void {
    clearTimeout(this.#timer)
    this.#read.close()
  }

  /** But for the file, kept while another room is open. */
  get #typed(): AboutFile {
    return { ...aboutFile, ...this.#parts.desk.drafts.get(draftOfFile) }
  }

  #type(typed: Partial<AboutFile>): void {
    this.#parts.desk.drafts.set(draftOfFile, { ...this.#typed, ...typed })
  }

  render() {
    const { desk } = this.#parts
    const words = this.#parts.words()
    if (!this.#isOpen) {
      this.#isOpen = true
      void focusOn(desk, '#import')
    }
    return html`<div class="panel">
      <div class="headed">
        <h2 id="import" tabindex="-1">${words.import}</h2>
        <a class="quiet link" href=${desk.hrefOf({ item: '' })}>${words.close}</a>
      </div>
      ${this.#importId ? this.#tried() : this.#choose()}
    </div>`
  }

  #choose() {
    const { act } = this.#parts
    const words = this.#parts.words()
    const wrong = this.#wrong['file']
    const { format, kind, licence, source } = this.#typed
    return html`<form class="stack" novalidate @submit=${(event: Event) => void this.#try(event)}>
      <p class="meta">${words.importMore}</p>
      <div class="field">
        <label for="import-file">${words.file}</label>
        ${wrong ? html`<p class="wrong" id="import-file-wrong">${wrong}</p>` : nothing}
        <input
          id="import-file"
          type="file"
          accept=".csv,.json,.geojson,text/csv,application/json"
          aria-invalid=${wrong ? 'true' : nothing}
          aria-describedby=${wrong ? 'import-file-wrong' : nothing}
          @change=${this.#pick}
        />
      </div>
      ${choiceField({
        id: 'import-format',
        label: words.format,
        chosen: format,
        choices: formats,
        names: words.formats,
        choose: (chosen) => this.#type({ format: chosen }),
      })}
      <details>
        <summary>${words.columns}</summary>
        <div class="stack">
          <p class="meta">${words.columnsMore}</p>
          <p>${words.columnNames}</p>
          <p>
            <button
              type="button"
              class="way"
              @click=${() => saveFile(words.exampleName, exampleOfPlaces(words.exampleHeadings))}
            >
              ${icon('down')}${words.exampleOf}
            </button>
          </p>
        </div>
      </details>
      ${textField({
        id: 'import-source',
        label: words.source,
        value: source,
        most: 100,
        hint: words.sourceHint,
        wrong: this.#wrong['source'],
        typed: (typed) => this.#type({ source: typed }),
      })}
      ${textField({
        id: 'import-licence',
        label: words.licence,
        value: licence,
        most: 100,
        wrong: this.#wrong['licence'],
        typed: (typed) => this.#type({ licence: typed }),
      })}
      ${choiceField({
        id: 'import-kind',
        label: words.usualKind,
        chosen: kind,
        choices: kinds,
        names: words.kinds,
        choose: (chosen) => this.#type({ kind: chosen }),
      })}
      <div class="sends">
        ${act.said('import')}
        <button class="go" aria-disabled=${act.busy === 'import'}>
          ${act.busy === 'import' ? words.accepting : words.tryFile}
        </button>
      </div>
    </form>`
  }

  #tried() {
    const { act } = this.#parts
    const words = this.#parts.words()
    const { answer } = this.#read
    if (!answer || answer.importId !== this.#importId || answer.status === 'trying' || answer.status === 'applying')
      return html`<p role="status">${answer?.status === 'applying' ? words.applying : words.trying}</p>
        <div class="wait"><div></div></div>`
    const again = html`<button type="button" class="quiet" @click=${() => this.#another()}>${words.otherFile}</button>`
    if (answer.status === 'unreadable')
      return html`${notice({ tone: 'bad', title: words.unreadable, more: answer.fault })} ${again}`
    const { tally, changing, notes, status } = answer
    return html`<p role="status"><b>${answer.name}</b>. ${tally && words.tally(tally)}</p>
      ${status === 'applied' ? html`<p class="st ok">${icon('check')}${words.applied}</p>` : nothing}
      ${changing === 0 && status === 'tried' ? html`<p>${words.nothingChanges}</p>` : nothing}
      ${changesOf(answer, words)} ${refusalsOf(answer, words)}
      ${answer.personal.length > 0 ? html`<p class="meta">${words.personal(answer.personal.join(', '))}</p>` : nothing}
      ${answer.unused.length > 0 ? html`<p class="meta">${words.unused(answer.unused.join(', '))}</p>` : nothing}
      ${act.said('apply')}
      ${
        status === 'tried' && changing > 0
          ? html`<button
              type="button"
              class="go"
              aria-disabled=${act.busy === 'apply'}
              @click=${() => void this.#apply()}
            >
              ${words.apply(changing)}
            </button>`
          : nothing
      }
      <div class="ways">
        ${
          notes > 0
            ? html`<button type="button" class="way" @click=${() => void this.#report()}>
                ${icon('down')}${words.report(notes)}
              </button>`
            : nothing
        }
        ${again}
      </div>`
  }

  readonly #pick = ({ target }: Event) => {
    if (!(target instanceof HTMLInputElement)) return
    this.#file = target.files?.[0]
    const name = this.#file?.name ?? ''
    if (/\.geojson$/i.test(name)) this.#type({ format: 'geojson' })
    else if (/\.json$/i.test(name)) this.#type({ format: 'gogocarto' })
    this.#parts.desk.host.requestUpdate()
  }

  async #try(event: Event): Promise<void> {
    event.preventDefault()
    const { act, desk } = this.#parts
    const words = this.#parts.words()
    const content = (await this.#file?.text()) ?? ''
    const { format, kind: usualKind, ...typed } = this.#typed
    const [source, licence] = [typed.source.trim(), typed.licence.trim()]
    this.#wrong = {
      ...(content === '' && { file: words.fileWanted }),
      ...(content.length > mostSigns && { file: words.fileLong }),
      ...(source === '' && { source: words.sourceWanted }),
      ...(licence === '' && { licence: words.licenceWanted }),
    }
    const [first] = Object.keys(this.#wrong)
    if (first !== undefined) {
      desk.host.requestUpdate()
      return focusOn(desk, `#import-${first}`)
    }
    const name = this.#file?.name.slice(0, 200) ?? ''
    const input = { name, format, source, licence, usualKind, content }
    const asked = await act.run('import', input, (how) => desk.call.networkMembers.importPlaces.mutate(input, how))
    if (!asked) return
    this.#importId = asked.importId
    desk.host.requestUpdate()
    void focusOn(desk, '#import')
  }

  async #apply(): Promise<void> {
    const { act, desk } = this.#parts
    const input = { importId: this.#importId }
    if (!(await act.run('apply', input, (how) => desk.call.networkMembers.applyImport.mutate(input, how)))) return
    // A short file is over before it is asked about.
    this.#was = 'applying'
    void this.#read.ask()
  }

  /** Asked again until it is tried, or applied. */
  #answered({ status, name }: Import): void {
    clearTimeout(this.#timer)
    if (status === 'trying' || status === 'applying') {
      this.#was = status
      this.#timer = setTimeout(() => void this.#read.ask(), lookMs)
    } else if (status === 'applied' && this.#was === 'applying') {
      this.#was = ''
      this.#parts.reload()
      this.#parts.desk.did(this.#parts.words().fileApplied(name))
    }
  }
  #another(): void {
    this.#importId = ''
    this.#file = undefined
    this.#was = ''
    this.#parts.act.hush()
    this.#parts.desk.host.requestUpdate()
  }

  async #report(): Promise<void> {
    const { desk } = this.#parts
    try {
      const { name, csv } = await desk.call.networkMembers.importReport.query({ importId: this.#importId })
      saveFile(name, csv)
    } catch (cause) {
      desk.failed(cause)
    }
  }
}
