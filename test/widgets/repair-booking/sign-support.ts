import { sendKeys } from '@web/test-runner-commands'
import '../../../widgets/repair-booking/repair-booking.js'
import type { RepairBookingElement } from '../../../widgets/repair-booking/repair-booking-element.js'
import type { SignInState } from '../../../widgets/parts/sign-in/sign-in.states.js'
import type { ConfirmState } from '../../../widgets/repair-booking/confirm/confirm.states.js'
import { act, addressOf, newKey } from '../../../widgets/shared/client.js'
import { hashOf, newKeys, newSecret, proofFor } from '../../../widgets/shared/proof.js'
import { keyShown } from '../../../widgets/shared/signed.js'
import { ElementDriver, inPage, said } from '../../support/element-driver.js'
import { codeTo, newEmail } from '../session/session-support.js'

export { said }

export const site = 'ville-de-lomme'

type Attributes = { readonly lang?: string; readonly repairer?: string; readonly words?: string; readonly photo?: File }

/** From who it is for to what was booked. */
export type LastState = SignInState | ConfirmState

/** Somebody at a page of a town, who books a repair, and what they see. */
export class Booker extends ElementDriver<RepairBookingElement, LastState> {
  /** The page around it. */
  get around(): HTMLElement {
    return this.element.parentElement!
  }

  override get state(): string | undefined {
    return this.find('.stage [data-state]')?.dataset['state']
  }

  get title(): string {
    return said(this.find('.step-title'))
  }

  get words(): string {
    return said(this.find('.stage'))
  }

  value(id: string): string | undefined {
    return this.find<HTMLInputElement>(`#${id}`)?.value
  }

  pressable(name: string | RegExp): HTMLElement {
    const found = this.all('.stage :is(button, a)').find((one) =>
      typeof name === 'string' ? said(one) === name : name.test(said(one)),
    )
    if (!found) throw new Error(`nothing to press is called ${name} in: ${this.words}`)
    return found
  }

  press(name: string | RegExp): void {
    this.pressable(name).click()
  }

  /** At once, as a browser fills in. */
  fill(id: string, text: string): void {
    const field = this.find<HTMLInputElement>(`#${id}`)
    if (!field) throw new Error(`there is no field ${id} in: ${this.words}`)
    field.value = text
    field.dispatchEvent(new InputEvent('input', { bubbles: true }))
  }

  async typeKeys(text: string): Promise<void> {
    await sendKeys({ type: text })
  }

  /** Says who it is, and asks for the code. */
  async asks(email: string, { firstName = 'Alma', phone = '' } = {}): Promise<void> {
    await this.comesTo('who-open')
    this.fill('firstName', firstName)
    this.fill('email', email)
    this.fill('phone', phone)
    this.press('Recevoir le code')
    await this.comesTo('code-open')
  }

  /** From who to the recap, by the mail. */
  async signsIn(email: string): Promise<void> {
    await this.asks(email)
    this.fill('code', await codeTo(email))
    await this.comesTo('recap-open')
  }
}

export async function open({ lang = 'fr' }: Attributes = {}): Promise<Booker> {
  return new Booker(await inPage('coop-repair-booking', { site, lang }))
}

/** A booking that has come to the question who it is for. */
export async function bookUpToWho(asked: Attributes = {}): Promise<Booker> {
  const { repairer = 'les-rayons-du-marais', words = 'La roue est voilée.' } = asked
  const booker = await open(asked)
  await booker.finds(() => booker.find('form'), 'the list should be ready')
  for (;;) {
    const more = booker.find('.pager button')
    if (booker.find(`[data-slug=${repairer}]`) || !more) break
    more.click()
    await new Promise(requestAnimationFrame)
  }
  await booker.finds(() => booker.find(`[data-slug=${repairer}]`), 'the repairer should be in the list')
  booker.find(`[data-slug=${repairer}]`)!.click()
  await booker.finds(() => booker.find('[name=service][value=unknown]'), 'what is to be done should be asked')
  booker.find('.stage .chip input')?.click()
  booker.find('[name=service][value=unknown]')!.click()
  await onward(booker)
  await booker.finds(() => booker.find('.time input'), 'hours should be shown')
  booker.find('.time input')!.click()
  await onward(booker)
  await booker.finds(() => booker.find('#fault-words'), 'what is wrong should be asked')
  const field = booker.find<HTMLTextAreaElement>('#fault-words')!
  field.value = words
  field.dispatchEvent(new InputEvent('input', { bubbles: true }))
  if (asked.photo) choosePhoto(booker, asked.photo)
  await onward(booker)
  await booker.finds(() => booker.state, 'who it is should be asked')
  return booker
}

function choosePhoto(booker: Booker, file: File): void {
  const chosen = new DataTransfer()
  chosen.items.add(file)
  const input = booker.find<HTMLInputElement>('#photo')!
  input.files = chosen.files
  input.dispatchEvent(new Event('change', { bubbles: true }))
}

/** Another resident, in another browser, takes that time first. */
export async function somebodyElseBooks(repairer: string, startsAt: string): Promise<void> {
  const email = newEmail()
  const secret = newSecret()
  await act('accounts.requestCode', { email, flow: await hashOf(secret), locale: 'fr', site }, newKey())
  const input = { code: await codeTo(email), communeCode: '59355', firstName: 'Boris', flow: secret, site }
  const keys = await newKeys()
  const answer = await keyShown('accounts.signIn', input, { keys, key: newKey() })
  if (answer.outcome !== 'signed-in') throw new Error('the code of the mail should be right')
  const address = addressOf('repairs.book')
  const dpop = await proofFor(address, { keys, token: answer.token })
  const wish = { bikeType: 'classic', firstName: 'Boris', locale: 'fr', repairer, site, startsAt, words: '' }
  const headers = {
    dpop,
    authorization: `DPoP ${answer.token}`,
    'content-type': 'application/json',
    'idempotency-key': newKey(),
  }
  const response = await fetch(address, { method: 'POST', headers, body: JSON.stringify(wish) })
  if (!response.ok) throw new Error(await response.text())
}

/** A photo as a telephone takes it, only smaller. */
export async function photo(): Promise<File> {
  const canvas = new OffscreenCanvas(60, 40)
  canvas.getContext('2d')!.fillRect(0, 0, 30, 20)
  return new File([await canvas.convertToBlob({ type: 'image/jpeg' })], 'roue.jpg', { type: 'image/jpeg' })
}

/** What the server says to one procedure from now on, once: what it cannot be brought to here. */
export function refuseOnce(path: string, said: object, status = 409): void {
  const real = window.fetch
  window.fetch = (input, init) => {
    if (!String(input instanceof Request ? input.url : input).includes(path)) return real(input, init)
    window.fetch = real
    return Promise.resolve(Response.json({ error: { data: said } }, { status }))
  }
}

async function onward(booker: Booker): Promise<void> {
  await new Promise(requestAnimationFrame)
  booker.find('.stage form .go')!.click()
}
