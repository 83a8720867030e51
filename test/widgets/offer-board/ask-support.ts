import '../../../widgets/offer-board/offer-board.js'
import type { OfferBoardElement } from '../../../widgets/offer-board/offer-board-element.js'
import type { AskState } from '../../../widgets/offer-board/ask/ask.states.js'
import type { OfferSheetState } from '../../../widgets/offer-board/sheet/offer-sheet.js'
import { newKey } from '../../../widgets/shared/act.js'
import { forgetSession } from '../../../widgets/shared/session-store.js'
import { signedAct } from '../../../widgets/shared/session.js'
import type { InputOf } from '../../../widgets/shared/wire.js'
import { ElementDriver, inPage, said } from '../../support/element-driver.js'
import { turn } from '../../support/turn.js'
import { codeTo, newEmail, signInAs, site } from '../session/session-support.js'

/** Somebody at the page of a town, who asks for an offer, and what they see of it. */
export class Asker extends ElementDriver<OfferBoardElement, OfferSheetState | AskState> {
  override get state(): string | undefined {
    return this.find('.sheet')?.dataset['state']
  }

  get words(): string {
    return said(this.find('.sheet'))
  }

  get letter(): string {
    return (this.find<HTMLTextAreaElement>('#ask-words')?.value ?? '').replace(/\s+/g, ' ')
  }

  get offerId(): string {
    return /[\da-f]{8}-[\da-f-]{27}/.exec(this.element.ownerDocument.location.hash)?.[0] ?? ''
  }

  press(name: string | RegExp): void {
    const found = this.all('dialog :is(button, a)').find((one) => (one.ariaLabel ?? said(one)).search(name) >= 0)
    if (!found) throw new Error(`nothing to press is called ${name} in: ${this.words}`)
    found.click()
  }

  day(day: string): HTMLElement {
    return this.find(`.period [data-day="${day}"]`)!
  }

  /** At once, as a browser fills in. */
  fill(id: string, text: string): void {
    const field = this.find<HTMLInputElement>(`#${id}`)
    if (!field) throw new Error(`there is no field ${id} in: ${this.words}`)
    field.value = text
    field.dispatchEvent(new InputEvent('input', { bubbles: true }))
  }

  async opens(title: string | RegExp): Promise<void> {
    this.link(title).click()
    await this.comesTo('shown')
  }

  async begins(title: string | RegExp): Promise<void> {
    await this.opens(title)
    this.find('[data-opens="ask"]')!.click()
    await this.waits(() => /^ask-(days|hours|words)/.test(this.state ?? ''), 'asking should begin')
  }

  /** As far as the words. */
  async chooses(from: string, to: string): Promise<void> {
    for (const day of [from, to]) {
      await this.finds(() => this.day(day), `${day} should be in sight`)
      this.day(day).click()
      await this.finds(() => this.day(day).ariaSelected === 'true', `${day} should be chosen`)
    }
    this.press(/^Continuer$/)
    await this.comesTo('ask-words')
  }

  /** Says who it is, and asks for the code. */
  async asks(email: string): Promise<string> {
    await this.finds(
      () => this.find('#firstName') && this.find('#home') && this.find('#rules'),
      'one is asked who one is',
    )
    this.fill('firstName', 'Lucas')
    this.fill('email', email)
    this.find('#home')!.focus()
    this.fill('home', 'Lomme')
    await this.finds(() => this.find('#home-list .option'), 'communes should be proposed')
    this.find('#home-list .option')!.click()
    this.find<HTMLInputElement>('[name=resident-age]')!.click()
    this.find<HTMLInputElement>('#rules')!.click()
    await turn()
    this.press(/^Recevoir un code/)
    await this.comesTo('ask-code')
    return email
  }

  /** As far as who one is, for the first days that are taken. */
  async waitsForTaken(title: string | RegExp): Promise<void> {
    await this.begins(title)
    this.press('Les jours que je veux sont pris')
    await this.comesTo('ask-waits')
    await this.finds(() => this.find('.period td.taken'), 'something should be taken')
    const taken = this.find('.period td.taken')!
    taken.click()
    await this.element.updateComplete
    taken.click()
    await this.element.updateComplete
    this.press('Prévenez-moi si ces jours se libèrent')
    await this.comesTo('ask-wait-who')
  }

  /** Says who it is; no more is asked of who waits. */
  async isTold(email = newEmail()): Promise<void> {
    await this.finds(() => this.find('#firstName'), 'one is asked who one is')
    this.fill('firstName', 'Lucas')
    this.fill('email', email)
    await turn()
    this.press(/^Recevoir un code/)
    await this.comesTo('ask-code')
    await this.types(email)
    await this.comesTo('ask-waiting')
  }

  async types(email: string): Promise<void> {
    this.fill('code', await codeTo(email))
  }

  async signsIn(email = newEmail()): Promise<void> {
    await this.types(await this.asks(email))
  }
}

type Asked = { readonly kind?: string; readonly category?: string; readonly place?: string; readonly lang?: string }

export async function visit(asked: Asked = {}): Promise<Asker> {
  const attributes = { site, share: '', kind: 'lend', category: 'power-tools', ...asked }
  const asker = new Asker(await inPage('coop-offer-board', attributes))
  await asker.finds(() => asker.find('form') && asker.find('.card a'), 'the board should be ready')
  return asker
}

/** Somebody else, elsewhere, asks for the same. */
export async function elseAsks(wish: AskedDays): Promise<void> {
  await signInAs(newEmail())
  await asks(wish)
  await forgetSession(site)
}

type AskedDays = Pick<InputOf<'loans.ask'>, 'offer' | 'from' | 'to'>

/** By who has signed in here, elsewhere. */
export async function asks(wish: AskedDays): Promise<void> {
  const said = {
    firstName: 'Alma',
    words: 'Bonjour',
    locale: 'fr',
    over15: true,
    minor: false,
    rulesVersion: '2026-12',
  } as const
  await signedAct('loans.ask', { site, ...wish, ...said }, { site, key: newKey() })
}

/** As if the page had been left: what it held of drafts is free again. */
export async function leavesThePage(): Promise<void> {
  const { held = [] } = await navigator.locks.query()
  for (const { name = '' } of held)
    if (name.startsWith('coop draft')) await navigator.locks.request(name, { steal: true }, () => undefined)
}
