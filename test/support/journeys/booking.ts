import type { Browser, Locator, Page } from 'playwright-core'
import { until } from '../until.js'
import type { DemoTown } from './demo-town.js'
import { plain } from './spoken.js'
import { visit, type Visit, type VisitOptions } from './visit.js'
import { patienceMs } from '../patience.js'

export type BookingVisit = Visit & { readonly booking: Booking }

/** A resident at a partner's page where repairs are booked. */
export async function visitBooking(
  browser: Browser,
  { hosts }: DemoTown,
  { host = 'town-hall-cycling', ...options }: VisitOptions & { readonly host?: string } = {},
): Promise<BookingVisit> {
  const visitor = await visit(browser, hosts.url + (host.startsWith('/') ? host : `/demo/hosts/${host}`), options)
  const booking = new Booking(visitor.page)
  await booking.element.locator('form, [data-step]').first().waitFor()
  return { ...visitor, booking }
}

/** What a resident sees of the element, and presses in it. */
export class Booking {
  readonly page: Page
  readonly element: Locator

  constructor(page: Page) {
    this.page = page
    // Sooner than the test's own time is over: then it says what it waited for.
    page.setDefaultTimeout(patienceMs)
    this.element = page.locator('coop-repair-booking').first()
  }

  get title(): Promise<string> {
    return this.element.locator('.step-title').first().innerText().then(plain)
  }

  get words(): Promise<string> {
    return this.element.locator('.root').innerText().then(plain)
  }

  press(name: string | RegExp): Promise<void> {
    return this.element.getByRole('button', { name }).first().click()
  }

  /** To the step itself: what is said while it is fetched is no heading. */
  async comesTo(step: string): Promise<void> {
    await this.element.locator(`[data-step=${step}] .step-title[role=heading]`).waitFor()
  }

  async choose(repairer: string): Promise<void> {
    await this.element.locator('[part=card-link]', { hasText: repairer }).click()
    await this.comesTo('service')
  }

  /** « Je ne sais pas », for a classic bicycle where that is asked. */
  async sayWhat(service = 'Je ne sais pas'): Promise<void> {
    await this.element.locator('.choice').first().waitFor()
    const bike = this.element.locator('[data-step] .chip').first()
    if (await bike.count()) await bike.click()
    await this.element.locator('.choice', { hasText: service }).first().click()
    await this.press('Continuer')
    await this.element.locator(':is([data-step=slot], [data-step=place]) .step-title[role=heading]').waitFor()
  }

  /** The last hour of the first day that has one. */
  async sayWhen(): Promise<void> {
    // Of the second day: on the first, today maybe, it can be too late to cancel.
    await this.element.locator('[data-step=slot] input[name=day]').nth(1).check({ force: true })
    await this.element.locator('[data-step=slot] input[name=starts-at]').last().check({ force: true })
    await this.press('Continuer')
  }

  async sayFault(words: string): Promise<void> {
    await this.comesTo('fault')
    await this.element.getByRole('textbox').first().fill(words)
    await this.press('Continuer')
    await this.comesTo('who')
  }

  async sayWho(firstName: string, email: string): Promise<void> {
    await this.element.getByLabel('Prénom').fill(firstName)
    await this.element.getByLabel('E\u2011mail').fill(email)
    await this.press('Recevoir le code')
    await this.comesTo('code')
  }

  async typeCode(code: string): Promise<void> {
    await this.element.getByLabel('Code à six chiffres').fill(code)
    await this.comesTo('recap')
  }

  async confirm(): Promise<void> {
    await this.press(/^(Confirmer le rendez-vous|Envoyer la demande)$/)
    await this.comesTo('done')
  }

  /** From the list to the recap, the code read in the mail. */
  async comeToRecap({ server }: DemoTown, { repairer, email }: { repairer: string; email: string }): Promise<void> {
    await this.choose(repairer)
    await this.sayWhat()
    await this.sayWhen()
    await this.sayFault('La chaîne saute.')
    await this.sayWho('Jeanne', email)
    await this.typeCode(await codeTo(server, email))
  }
}

type Mailed = DemoTown['server']

/** The mails to somebody, once there are as many. */
export function mailsTo(server: Mailed, address: string, count = 1) {
  return until(
    () => server.mails.to(address),
    ({ length }) => length >= count,
  )
}

/** The six digits that begin a subject, which brackets may enclose: those of each mail to somebody that has some. */
export function codesTo(server: Mailed, address: string): string[] {
  return server.mails.to(address).flatMap(({ subject }) => /^\W?(\d{6})/.exec(subject)?.[1] ?? [])
}

/** The last of them, once there is one. */
export async function codeTo(server: Mailed, address: string): Promise<string> {
  const codes = await until(
    () => codesTo(server, address),
    ({ length }) => length > 0,
  )
  return codes.at(-1) ?? ''
}

/** Where the last mail with such a subject leads. */
export async function linkOf(server: Mailed, address: string, subject: RegExp): Promise<string> {
  const mails = await until(
    () => server.mails.to(address).filter((mail) => subject.test(mail.subject)),
    ({ length }) => length > 0,
  )
  const [link = ''] = /https?:\/\/\S+\/rendez-vous\/\S+#[\w-]+/.exec(mails.at(-1)?.text ?? '') ?? []
  return link
}
