import { sendKeys } from '@web/test-runner-commands'
import '../../../widgets/offer-board/offer-board.js'
import type { OfferBoardElement } from '../../../widgets/offer-board/offer-board-element.js'
import type { PublishState } from '../../../widgets/parts/publish/publish.states.js'
import { ElementDriver, inPage, said } from '../../support/element-driver.js'
import { turn } from '../../support/turn.js'
import { codeTo, forgetEverything } from '../session/session-support.js'

export { said }

/** Somebody at the page of a town, who publishes, and what they see of it. */
export class Publisher extends ElementDriver<OfferBoardElement, PublishState> {
  override get state(): string | undefined {
    return this.find('.publishing')?.dataset['state']
  }

  get around(): HTMLElement {
    return this.element.parentElement!
  }

  get words(): string {
    return said(this.find('.publishing'))
  }

  press(name: string | RegExp): void {
    const found = this.all('dialog :is(button, a)').find((one) => (one.ariaLabel ?? said(one)).search(name) >= 0)
    if (!found) throw new Error(`nothing to press is called ${name} in: ${this.words}`)
    found.click()
  }

  value(id: string): string | undefined {
    return this.find<HTMLInputElement>(`#${id}`)?.value
  }

  /** At once, as a browser fills in. */
  fill(id: string, text: string): void {
    const field = this.find<HTMLInputElement>(`#${id}`)
    if (!field) throw new Error(`there is no field ${id} in: ${this.words}`)
    field.value = text
    field.dispatchEvent(new InputEvent('input', { bubbles: true }))
  }

  kind(value: string): void {
    this.find<HTMLInputElement>(`[name=publish-kind][value=${value}]`)!.click()
  }

  async begins(): Promise<void> {
    await this.finds(() => this.find('.propose button'), 'publishing should be proposed')
    this.find('.propose button')!.click()
    await this.waits(() => this.state, 'the form should open')
  }

  /** As far as who publishes. */
  async writes(title = 'Tente trois places', kind: 'lend' | 'give' = 'lend'): Promise<void> {
    this.fill('title-of-offer', title)
    this.kind(kind)
    await this.finds(() => this.find('.proposed'), 'a category should be proposed')
    this.press(/^Continuer$/)
    await this.comesTo('last-step')
  }

  /** Says who it is, and asks for the code. */
  async asks(email: string, commune = 'Lomme'): Promise<string> {
    await this.finds(() => this.find('#firstName'), 'the first name should be asked')
    this.fill('firstName', 'Alma')
    this.fill('email', email)
    this.find('#home')!.focus()
    this.fill('home', commune)
    await this.finds(() => this.find('#home-list .option'), 'communes should be proposed')
    this.find('#home-list .option')!.click()
    this.find<HTMLInputElement>('[name=resident-age]')!.click()
    this.find<HTMLInputElement>('#rules')!.click()
    await turn()
    this.press(/^Recevoir un code/)
    await this.comesTo('code-awaited')
    return email
  }

  async types(email: string): Promise<void> {
    this.fill('code', await codeTo(email))
  }

  async signsIn(email: string): Promise<void> {
    await this.types(await this.asks(email))
  }

  choosePhotos(...files: File[]): void {
    const chosen = new DataTransfer()
    for (const file of files) chosen.items.add(file)
    const input = this.find<HTMLInputElement>('#photo-add')!
    input.files = chosen.files
    input.dispatchEvent(new Event('change', { bubbles: true }))
  }
}

export async function open(asked: { lang?: string } = {}): Promise<Publisher> {
  return new Publisher(await inPage('coop-offer-board', { site: 'ville-de-lomme', share: 'off', ...asked }))
}

export async function begin(asked: { lang?: string } = {}): Promise<Publisher> {
  const publisher = await open(asked)
  await publisher.begins()
  return publisher
}

/** The browser as it was before anybody came, at a page in which somebody has pressed something. */
export async function forgetAll(): Promise<void> {
  await forgetEverything()
  // Of pages in which nobody has, Chromium drops entries once a tab has fifty: those that one would go back to.
  if (!navigator.userActivation.hasBeenActive) await sendKeys({ press: 'a' })
  await new Promise<void>((resolve, reject) => {
    const deleting = indexedDB.deleteDatabase('coop-drafts')
    deleting.onsuccess = () => resolve()
    deleting.onerror = () => reject(new Error('the drafts should go'))
  })
}

/** A photo as a telephone takes it, twice as wide as high. */
export async function photo(width = 3200, height = 1600): Promise<File> {
  const canvas = new OffscreenCanvas(width, height)
  const pen = canvas.getContext('2d')!
  pen.fillStyle = '#3f8f5f'
  pen.fillRect(0, 0, width, height)
  return new File([await canvas.convertToBlob({ type: 'image/jpeg' })], 'tente.jpg', { type: 'image/jpeg' })
}

/** The same with the mark of a camera that was held upright: it is to be turned by a quarter (EXIF, orientation 6). */
export async function turnedPhoto(width = 400, height = 200): Promise<File> {
  const plain = new Uint8Array(await (await photo(width, height)).arrayBuffer())
  const tiff = [0x4d, 0x4d, 0, 0x2a, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0]
  const exif = [0x45, 0x78, 0x69, 0x66, 0, 0, ...tiff]
  const mark = [0xff, 0xe1, 0, exif.length + 2, ...exif]
  return new File([plain.slice(0, 2), new Uint8Array(mark), plain.slice(2)], 'droite.jpg', { type: 'image/jpeg' })
}

/** What the browser keeps of drafts. */
export async function draftsKept(): Promise<{ id: string; until: number; what: { photos: { blob: Blob }[] } }[]> {
  const all = await indexedDB.databases()
  if (!all.some(({ name }) => name === 'coop-drafts')) return []
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('coop-drafts')
    opening.onerror = () => reject(new Error('the drafts should open'))
    opening.onsuccess = () => {
      const asked = opening.result.transaction('drafts').objectStore('drafts').getAll()
      asked.onsuccess = () => {
        opening.result.close()
        resolve(asked.result)
      }
    }
  })
}
