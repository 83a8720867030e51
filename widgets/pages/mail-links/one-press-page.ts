import { stateAfter } from '../../parts/landed-from-mail.js'
import { newKey } from '../../shared/client.js'
import type { Content } from '../../shared/content.js'
import type { MailLink } from './mail-link.js'
import { openLink, show } from './mail-page.js'

type State = 'loading' | 'open' | 'sending' | 'failed' | 'gone' | 'done'

type Declared<Read, Press extends string> = {
  /** Reads what it shows before a press; a page without it asks for nothing. */
  readonly read?: () => Promise<Read>
  /** Does what a press asks, and answers what is shown then. It has the same key each time: a press after a cut does it once. */
  readonly act: (press: Press, key: string) => Promise<Read | undefined>
  /** The keyboard is led here once the page is read again, after a refusal because something has begun meanwhile. */
  readonly begun?: (cause: unknown) => string | undefined
  readonly draw: (page: OnePressPage<Read, Press>) => Content
}

/** Behind the link of a mail: opening the page only reads; a press acts. */
export class OnePressPage<Read, Press extends string> {
  state: State = 'loading'
  read: Read | undefined
  /** The press that is under way. */
  sent: Press | undefined
  readonly #place: HTMLElement
  readonly #link: MailLink
  readonly #declared: Declared<Read, Press>
  readonly #keys = new Map<Press, string>()

  constructor(place: HTMLElement, link: MailLink, declared: Declared<Read, Press>) {
    this.#place = place
    this.#link = link
    this.#declared = declared
  }

  open(focused?: string): Promise<void> {
    return openLink(this.#link, {
      read: async () => this.#declared.read?.(),
      told: (state, read) => {
        this.state = state
        this.read = read
        this.show(state === 'loading' ? undefined : focused)
      },
    })
  }

  /** After it could not be read. The keyboard is led to what came of it. */
  async again(): Promise<void> {
    await this.open('.told')
    if (this.state === 'open') document.getElementById('content')?.focus()
  }

  async press(press: Press): Promise<void> {
    if (this.state === 'sending') return
    this.state = 'sending'
    this.sent = press
    this.show()
    const key = this.#keys.get(press) ?? newKey()
    this.#keys.set(press, key)
    try {
      this.read = (await this.#declared.act(press, key)) ?? this.read
      this.state = 'done'
    } catch (cause) {
      const focused = this.#declared.begun?.(cause)
      if (focused !== undefined) return this.open(focused)
      this.state = stateAfter(cause)
    }
    this.show('.told')
  }

  /** Draws it anew, and focuses what has changed. */
  show(focused?: string): void {
    show(this.#place, this.#declared.draw(this), focused)
  }
}
