import '../../../widgets/my-space/my-space.js'
import type { MySpaceElement } from '../../../widgets/my-space/my-space-element.js'
import type { MySpaceState } from '../../../widgets/my-space/my-space.states.js'
import { newKey, type InputOf } from '../../../widgets/shared/client.js'
import { signedAct } from '../../../widgets/shared/session.js'
import { ElementDriver, inPage, said } from '../../support/element-driver.js'
import { site } from '../session/session-support.js'

export { said, site }

type Attributes = Partial<Record<'site' | 'lang' | 'share' | 'theme' | 'width', string>>

/** Somebody at the page of a town, who looks for what is theirs. */
export class Owner extends ElementDriver<MySpaceElement, MySpaceState> {
  protected override readonly links = '.own-offer .name'

  get words(): string {
    return said(this.find('.root'))
  }

  /** What stands under a heading, as one reads it. */
  section(title: string): string[] {
    const section = this.all('section section').find((one) => said(one).startsWith(title))
    return [...(section?.querySelectorAll('.own-offer') ?? [])].map(said)
  }

  row(title: string): HTMLElement {
    return this.link(title).closest<HTMLElement>('.own-offer')!
  }

  fill(id: string, text: string): void {
    const field = this.find<HTMLInputElement>(`#${id}`)
    if (!field) throw new Error(`there is no field ${id} in: ${this.words}`)
    field.value = text
    field.dispatchEvent(new InputEvent('input', { bubbles: true }))
  }

  async asks(email: string): Promise<void> {
    await this.comesTo('signed-out')
    this.fill('email', email)
    this.button('Recevoir le code').click()
    await this.finds(() => this.find('#code'), 'the code should be asked')
  }
}

/** `fragment`: of the page's address. */
export async function open(asked: Attributes = {}, server?: string, fragment = ''): Promise<Owner> {
  history.replaceState(history.state, '', location.pathname + location.search + fragment)
  return new Owner(await inPage('coop-my-space', { site, ...asked }, server))
}

const begun = () =>
  new Response(
    new ReadableStream({
      start: (stream) => stream.enqueue(new TextEncoder().encode('event: begun\nid: 0.0\ndata:\n\n')),
    }),
  )

// Here several people share one page in turn, and what one does would be told to another: journeys listen.
const real = window.fetch
window.fetch = (input, init) =>
  typeof input === 'string' && input.endsWith('/live') ? Promise.resolve(begun()) : real(input, init)

/** A question of that procedure is answered by nobody, or by this, until it is mended. */
export function breakQuestion(
  path: string,
  answer = (): Promise<Response> => Promise.reject(new TypeError('Failed to fetch')),
) {
  const before = window.fetch
  window.fetch = (input, init) =>
    String(input instanceof Request ? input.url : input).includes(path) ? answer() : before(input, init)
  return { mend: () => void (window.fetch = before) }
}

type Draft = InputOf<'offers.publish'>['draft']

/** Shown on no board that other tests look at: they share one server. */
const libercourt = '62907'

/** Published by who has signed in at the site; its id. */
export async function publish(draft: Partial<Draft> = {}, at = site): Promise<string> {
  const whole = { kind: 'lend', title: 'Échelle double', description: 'Trois mètres.', category: 'tools', photos: [] }
  const wish = {
    draft: { ...whole, ...draft } as Draft,
    communeCode: libercourt,
    over15: true,
    rulesVersion: '2026-12',
    site: at,
  } as const
  const { offerId } = await signedAct('offers.publish', wish, { site: at, key: newKey() })
  return offerId
}
