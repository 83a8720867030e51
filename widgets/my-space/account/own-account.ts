import { html, nothing, type LitElement } from 'lit'
import { communeBox } from '../../parts/commune-box.js'
import { lazyStrings } from '../../parts/lazy-strings.js'
import { pageLink, way } from '../../parts/notice.js'
import { OwnRead } from '../../parts/own-read.js'
import { adoptStyles } from '../../shared/adopted-styles.js'
import type { Content } from '../../shared/content.js'
import type { Language } from '../../shared/language-of.js'
import { signedAsk } from '../../shared/session.js'
import type { OutputOf } from '../../shared/wire.js'
import { DossierPart } from './dossier-part.js'
import { EmailForm } from './email-form.js'
import { ownAccountFrench, learnOwnAccount, type OwnAccountStrings } from './own-account.strings.js'
import { ownAccountStyles } from './own-account.styles.js'
import { ProfileForm } from './profile-form.js'
import { SavedSearchesPart } from './saved-searches-part.js'
import { SessionsPart } from './sessions-part.js'

export type OwnAccountParts = {
  readonly language: () => Language
  readonly failed: (cause: unknown) => void
  readonly ended: () => void
  readonly linksEnded: () => void
}

type Own = {
  readonly profile: OutputOf<'accounts.profile'>
  readonly sessions: OutputOf<'accounts.sessions'>['sessions']
  readonly savedSearches: OutputOf<'offers.keptSearches'>['items']
  readonly spaces: OutputOf<'roles.mine'>['spaces']
}

/**
 * Shows who somebody is, where they are signed in, what they are told and what is kept of them. Only our own pages show it, since a
 * partner's page must not read it.
 */
export class OwnAccount {
  readonly #host: LitElement
  readonly #read: OwnRead<Own>
  readonly #words: () => OwnAccountStrings | undefined
  readonly #profile: ProfileForm
  readonly #email: EmailForm
  readonly #sessions: SessionsPart
  readonly #savedSearches: SavedSearchesPart
  readonly #dossier: DossierPart

  constructor(host: LitElement, { language, failed, ended, linksEnded }: OwnAccountParts) {
    this.#host = host
    this.#read = new OwnRead<Own>(host, {
      site: () => undefined,
      async read() {
        const here = { site: undefined }
        const [profile, { sessions }, { items: savedSearches }, { spaces }] = await Promise.all([
          signedAsk('accounts.profile', {}, here),
          signedAsk('accounts.sessions', {}, here),
          signedAsk('offers.keptSearches', {}, here),
          signedAsk('roles.mine', {}, here),
        ])
        return { profile, sessions, savedSearches, spaces }
      },
      answered: ({ profile }) => this.#profile.take(profile),
      ended,
      failed,
    })
    this.#words = lazyStrings(host, { language, french: ownAccountFrench, learn: learnOwnAccount })
    const parts = {
      words: () => this.#words() ?? ownAccountFrench,
      changed: () => this.#read.again(),
      language,
      failed,
      ended,
    }
    const changed = () => host.requestUpdate()
    const commune = communeBox(host, { id: 'account-commune', site: () => undefined, changed })
    this.#profile = new ProfileForm(host, { ...parts, commune })
    this.#email = new EmailForm(host, parts)
    this.#sessions = new SessionsPart(host, { ...parts, linksEnded })
    this.#savedSearches = new SavedSearchesPart(host, parts)
    this.#dossier = new DossierPart(host, parts)
    host.addController(this)
    void this.refresh()
  }

  hostConnected(): void {
    adoptStyles(this.#host.renderRoot, [ownAccountStyles])
  }

  /** Reads for who is there now. */
  async refresh(): Promise<void> {
    if (await this.#read.checkSession()) this.#clear()
  }

  /** Who was there has left. */
  forget(): void {
    this.#clear()
    this.#read.forget()
  }

  #clear(): void {
    this.#profile.forget()
    this.#email.forget()
  }

  render(): Content {
    const words = this.#words()
    const { error, isKnown, own } = this.#read
    if (!words || !isKnown) return nothing
    if (!own)
      return error
        ? html`<p>${words.unread}</p>
            <p class="ways">${way(words.retry, () => void this.#read.again())}</p>`
        : html`<p class="meta" role="status">${words.loading}</p>`
    const { profile, sessions, savedSearches, spaces } = own
    return html`<div class="account">
      ${spaces.length > 0 ? html`<p class="ways">${pageLink('/bureau', words.desk)}</p>` : nothing}
      ${this.#profile.render(profile)} ${this.#email.render(profile)} ${this.#savedSearches.render(savedSearches)}
      ${this.#sessions.render(sessions)} ${this.#dossier.render()}
    </div>`
  }
}
