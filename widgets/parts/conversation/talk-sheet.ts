import { nothing, type LitElement, type ReactiveController } from 'lit'
import { adoptStyles } from '../../shared/adopted-styles.js'
import type { Content } from '../../shared/content.js'
import { onNews } from '../../shared/live/on-news.js'
import { signedAct, signedAsk, uploadPhoto } from '../../shared/session.js'
import { ModalDialog } from '../dialog.js'
import type { OpenableSheet } from '../sheet/awaited-sheet.js'
import type { About } from './lines-view.js'
import { TalkBlock } from './talk-block.js'
import { talkFrame } from './talk-frame-view.js'
import { talkStyles } from './talk.styles.js'
import { Talking } from './talking.js'
import type { TalkAt, TalkingParts, TalkWays } from './talk-ways.js'

/** `loan:…` or `appointment:…`, as live news name it. */
export type TalkName = `${TalkAt['kind']}:${string}`

/** What a talk is about, and where all of it is, on our own page. */
export type TalkAbout = About & {
  /** As the list knows them, until the talk is read. */
  readonly other: string
  readonly page?: string | undefined
  readonly unread?: number | undefined
}

export type TalkParts = Pick<TalkingParts, 'ended' | 'failed' | 'language'> & {
  readonly site: () => string | undefined
  readonly about: (name: TalkName) => TalkAbout | undefined
  /** Something was read of which what is below does not know yet. */
  readonly read: () => void
}

/** What two say to each other about a loan or an appointment, over the page. */
export class TalkSheet implements OpenableSheet<TalkName>, ReactiveController {
  readonly #host: LitElement
  readonly #parts: TalkParts
  readonly #dialog: ModalDialog
  readonly #talking: Talking
  readonly #block: TalkBlock
  #name: TalkName | undefined

  constructor(host: LitElement, parts: TalkParts) {
    this.#host = host
    this.#parts = parts
    this.#dialog = new ModalDialog(host, () => this.#closed())
    this.#block = new TalkBlock(host, () => this.#talking.ask())
    this.#talking = new Talking(host, {
      ...parts,
      also: (talk, words) =>
        this.#block.render(talk, words, (blocked, key) =>
          signedAct('talks.block', { ...named(talk, parts.site()), blocked }, { site: parts.site(), key }),
        ),
      ways: bySession(parts.site),
      box: () => host.renderRoot.querySelector('dialog:has(.talk)'),
    })
    host.addController(this)
  }

  hostConnected(): void {
    adoptStyles(this.#host.renderRoot, talkStyles)
  }

  open(name: TalkName, ready: () => boolean): void {
    if (!ready()) return
    this.#name = name
    const [kind, id = ''] = name.split(':')
    this.#talking.open({ kind: kind === 'appointment' ? kind : 'loan', id })
    this.#dialog.open()
  }

  readonly close = () => this.#dialog.close()

  render(): Content {
    const { talk, words } = this.#talking
    const about = this.#name && this.#parts.about(this.#name)
    if (!words || !about) return nothing
    const frame = { words, title: about.title, close: this.close, other: talk?.other ?? about.other }
    return this.#dialog.render('talk-title', talkFrame(this.#talking.render(about, this.close), frame))
  }

  #closed(): void {
    const about = this.#name && this.#parts.about(this.#name)
    this.#name = undefined
    this.#talking.shut()
    if (about?.unread) void this.#talking.seen.then(this.#parts.read)
  }
}

/** As the person who is signed in, on the page of a site or on ours. */
const bySession = (site: TalkParts['site']): TalkWays => ({
  open: (at) => signedAsk('talks.open', named(at, site()), { site: site() }),
  say: (at, said, key) => signedAct('talks.say', { ...named(at, site()), ...said }, { site: site(), key }),
  upload: (_at, photo) => uploadPhoto(photo, { site: site() }),
  see: (at, to, key) => signedAct('talks.see', { ...named(at, site()), to }, { site: site(), key }),
  mute: (at, muted, key) => signedAct('talks.mute', { ...named(at, site()), muted }, { site: site(), key }),
  report: (at, said, key) => signedAct('talks.report', { ...named(at, site()), ...said }, { site: site(), key }),
  hear: (hear) => onNews({ site: site() }, hear),
})

const named = ({ kind, id }: TalkAt, site: string | undefined) => ({ kind, id, ...(site !== undefined && { site }) })
