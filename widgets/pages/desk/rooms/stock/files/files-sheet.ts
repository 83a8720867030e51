import { html, nothing } from 'lit'
import { focusOn } from '../../../../../parts/focus-on.js'
import { lazyStrings } from '../../../../../parts/lazy-strings.js'
import { notice, way } from '../../../../../parts/notice.js'
import { adoptStyles } from '../../../../../shared/adopted-styles.js'
import type { RemoteRead } from '../../../../../shared/remote-read.js'
import type { OutputOf } from '../../../../../shared/wire.js'
import { writtenIn } from '../../../../../words/written-in.js'
import { deskRead } from '../../../parts/desk-read.js'
import { saveFile } from '../../../parts/save-file.js'
import type { Parts, StockRoomFacts } from '../stock.js'
import { chooseForm, wrongWith } from './choose-form.js'
import { faultyOf, linesOf, tallyOf, type StockFile } from './file-report.js'
import { filesFrench, learnFiles, type FilesStrings } from './files.strings.js'
import { filesStyles } from './files.styles.js'
import { sendFile, Stopped } from './send-file.js'

type Shown = OutputOf<'stockFiles.show'>

const lookMs = 1_000

/** A list of objects: sent, tried, then taken in; whoever comes back finds how far it is. */
export class FilesSheet {
  readonly #parts: Parts
  readonly #words: () => FilesStrings | undefined
  readonly #read: RemoteRead<readonly [string], Shown>
  #isOpen = false
  /** Another file is wanted than the one that is shown. */
  #isChoosing = false
  #file: File | undefined
  #place = ''
  #wrong = ''
  #sending: { share: number; readonly control: AbortController } | undefined
  #timer: ReturnType<typeof setTimeout> | undefined
  #was = ''

  constructor(parts: Parts) {
    this.#parts = parts
    const { desk, named } = parts
    adoptStyles(desk.host.renderRoot, [filesStyles])
    this.#words = lazyStrings(desk.host, { language: () => desk.language, french: filesFrench, learn: learnFiles })
    this.#read = deskRead<readonly [string], Shown>(desk, {
      args: () => (desk.item === 'import' ? (['import'] as const) : []),
      read: (_args, how) => desk.call.stockFiles.show.query(named, how),
      answered: ({ import: file }) => this.#answered(file),
    })
  }

  close(): void {
    clearTimeout(this.#timer)
    this.#sending?.control.abort()
    this.#read.close()
  }

  /** Shown anew it leads the keyboard to its title. */
  hide(): void {
    this.#isOpen = false
  }

  render(facts: StockRoomFacts) {
    const words = this.#words()
    if (!words) return nothing
    const { desk } = this.#parts
    if (!this.#isOpen) {
      this.#isOpen = true
      void focusOn(desk, '#files')
    }
    return html`<section
      class="panel files"
      aria-labelledby="files"
      @dragover=${(event: DragEvent) => event.preventDefault()}
      @drop=${(event: DragEvent) => this.#dropped(event, words)}
    >
      <div class="headed">
        <h2 id="files" tabindex="-1">${this.#parts.words().files.import}</h2>
        <a class="quiet link" href=${desk.hrefOf({ item: '' })}>${words.close}</a>
      </div>
      ${this.#inside(words, facts)}
    </section>`
  }

  #inside(words: FilesStrings, facts: StockRoomFacts) {
    const { answer, error } = this.#read
    if (this.#sending) return this.#onItsWay(words, this.#sending)
    if (!answer)
      return error
        ? notice({
            tone: 'bad',
            title: words.unread,
            ways: way(this.#parts.words().retry, () => void this.#read.ask()),
          })
        : html`<div class="wait"><div></div></div>`
    const file = answer.import
    return !file || this.#isChoosing ? this.#choose(words, facts) : this.#told(words, file)
  }

  #choose(words: FilesStrings, facts: StockRoomFacts) {
    const { act, desk } = this.#parts
    return chooseForm({
      words,
      facts,
      language: desk.language,
      file: this.#file,
      place: this.#place,
      wrong: this.#wrong,
      said: act.said('file'),
      pick: (file) => this.#pick(file),
      choosePlace: (slug) => {
        this.#place = slug
      },
      send: (event) => void this.#send(event, words),
    })
  }

  #onItsWay(words: FilesStrings, { share, control }: { readonly share: number; readonly control: AbortController }) {
    return html`<div class="stack">
      <label for="file-sending">${words.sending(Math.round(share * 100))}</label>
      <progress id="file-sending" max="1" .value=${share}></progress>
      <p><button type="button" class="way" @click=${() => control.abort()}>${words.stop}</button></p>
    </div>`
  }

  #told(words: FilesStrings, file: StockFile) {
    const { act } = this.#parts
    const { status, total, done, added, changed, photosLeft, unused } = file
    const name = html`<b lang=${writtenIn}>${file.name}</b>`
    if (status === 'trying')
      return html`<p role="status">${words.trying}</p>
        <div class="wait"><div></div></div>`
    if (status === 'applying')
      return html`<p>${name}</p>
        <label for="file-progress">${words.goingOn(done, total)}</label>
        <progress id="file-progress" max=${total} .value=${done}></progress>
        <p class="meta" role="status">${words.goesOn}</p>`
    const other = html`<p class="ways">
      <button type="button" class="way" @click=${() => this.#another()}>${words.other}</button>
    </p>`
    if (status === 'failed')
      return html`<p>${name}</p>
        ${notice({ tone: 'bad', title: words.failed, more: file.fault && words.fileFaults[file.fault] })} ${other}`
    return html`<p role="status">
        ${name}${status === 'tried' && added + changed === 0 ? html` ${file.same > 0 ? words.nothing : words.nothingGood}` : nothing}
      </p>
      ${tallyOf(file, words)}
      ${photosLeft > 0 ? notice({ tone: 'warn', title: words.photosLeft(photosLeft) }) : nothing} ${act.said('take-in')}
      ${status === 'tried' && added + changed > 0 ? this.#takeInButton(words, file) : nothing}
      ${faultyOf(file, words, () => void this.#report(file))} ${linesOf(file, words)}
      ${unused.length > 0 ? html`<p class="meta">${words.unused(unused.join(', '))}</p>` : nothing} ${other}`
  }

  #takeInButton(words: FilesStrings, file: StockFile) {
    const { act } = this.#parts
    const { added, changed } = file
    const name =
      added > 0 && changed > 0
        ? words.addAndChange(added, changed)
        : added > 0
          ? words.add(added)
          : words.change(changed)
    return html`<p>
      <button type="button" class="go" aria-disabled=${act.busy === 'take-in'} @click=${() => void this.#takeIn(file)}>
        ${name}
      </button>
    </p>`
  }

  #pick(file: File | undefined): void {
    this.#file = file
    this.#wrong = ''
    this.#parts.desk.host.requestUpdate()
  }

  #dropped(event: DragEvent, words: FilesStrings): void {
    event.preventDefault()
    const [file] = event.dataTransfer?.files ?? []
    if (!file || this.#sending) return
    this.#isChoosing = true
    this.#pick(file)
    this.#wrong = wrongWith(file, words)
  }

  async #send(event: Event, words: FilesStrings): Promise<void> {
    event.preventDefault()
    const { act, desk, named } = this.#parts
    const file = this.#file
    this.#wrong = wrongWith(file, words)
    if (this.#wrong || !file) return focusOn(desk, '#stock-file')
    const control = new AbortController()
    const sending = { share: 0, control }
    this.#sending = sending
    const place = this.#place || (this.#parts.facts()?.places[0]?.slug ?? '')
    void focusOn(desk, '#files')
    const asked = await act.run('file', [file.name, file.size], async () => {
      try {
        return await sendFile(
          file,
          { ...named, place, language: desk.language },
          {
            signal: control.signal,
            progress: (share) => {
              sending.share = share
              desk.host.requestUpdate()
            },
          },
        )
      } catch (cause) {
        if (cause instanceof Stopped) return ''
        throw cause
      }
    })
    this.#sending = undefined
    if (asked) {
      this.#isChoosing = false
      this.#file = undefined
      await this.#read.ask()
    }
    void focusOn(desk, asked ? '#files' : '#stock-file')
  }

  async #takeIn({ importId }: StockFile): Promise<void> {
    const { act, desk, named } = this.#parts
    const input = { ...named, importId }
    const done = await act.run('take-in', input, (how) => desk.call.stockFiles.takeIn.mutate(input, how))
    if (!done) return
    // A short file is over before it is asked about.
    this.#was = 'applying'
    await this.#read.ask()
    void focusOn(desk, '#files')
  }

  /** Asked again until it is tried, or taken in. */
  #answered(file: StockFile | undefined): void {
    clearTimeout(this.#timer)
    if (!file) return
    if (file.status === 'trying' || file.status === 'applying') {
      this.#was = file.status
      this.#timer = setTimeout(() => void this.#read.ask(), lookMs)
      return
    }
    const words = this.#words()
    if (file.status === 'applied' && this.#was === 'applying' && words) {
      this.#parts.reload()
      this.#parts.desk.did(words.taken(file.name))
    }
    this.#was = ''
  }

  #another(): void {
    this.#isChoosing = true
    this.#parts.act.hush()
    void focusOn(this.#parts.desk, '#stock-file')
  }

  async #report({ importId }: StockFile): Promise<void> {
    const { desk, named } = this.#parts
    try {
      const input = { ...named, importId, locale: desk.language }
      const { name, csv } = await desk.call.stockFiles.report.query(input)
      saveFile(name, csv)
    } catch (cause) {
      desk.failed(cause)
    }
  }
}
