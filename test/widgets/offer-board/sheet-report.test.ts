import { expect, waitUntil } from '@open-wc/testing'
import { serverUrl, standIns } from 'coop:server'
import { connectTo } from '../../../widgets/shared/client.js'
import { takeConsole } from '../../support/quiet-console.js'
import { visit, type Visitor } from './sheet-support.js'

async function begin(title: RegExp, asked?: Parameters<typeof visit>[0]): Promise<Visitor> {
  const visitor = await visit(asked)
  await visitor.open(title)
  await visitor.press('Signaler cette offre')
  await visitor.comesTo('report-open')
  return visitor
}

function choose(visitor: Visitor, reason: string): void {
  visitor.find(`[type="radio"][value="${reason}"]`)!.click()
}

function write(visitor: Visitor, words: string): void {
  const field = visitor.find<HTMLTextAreaElement>('textarea')!
  field.value = words
  field.dispatchEvent(new InputEvent('input', { bubbles: true }))
}

/** Every request to report that leaves, as its key and its words. */
function listen(): { sent: [key: string | null, words: string][]; stop: () => void } {
  const sent: [string | null, string][] = []
  const real = window.fetch
  window.fetch = (input, init) => {
    if (init?.method === 'POST')
      sent.push([new Headers(init.headers).get('idempotency-key'), JSON.parse(init.body as string).words])
    return real(input, init)
  }
  return { sent, stop: () => (window.fetch = real) }
}

/** The server's no, which many reports or another origin would bring it to. */
function refuse(reason: string, retryAfterSeconds?: number): () => void {
  const real = window.fetch
  window.fetch = (input, init) =>
    init?.method === 'POST'
      ? Promise.resolve(Response.json({ error: { data: { reason, retryAfterSeconds } } }, { status: 403 }))
      : real(input, init)
  return () => (window.fetch = real)
}

async function refused(reason: string, retryAfterSeconds?: number): Promise<Visitor> {
  const visitor = await begin(/Vélo enfant/)
  choose(visitor, 'forbidden')
  const restore = refuse(reason, retryAfterSeconds)
  await visitor.press('Envoyer le signalement')
  await visitor.comesTo('report-refused')
  restore()
  return visitor
}

describe('reporting an offer', () => {
  it('leads to what is missing, and says it there', async () => {
    const visitor = await begin(/Vélo enfant/)

    await visitor.press('Envoyer le signalement')
    await waitUntil(() => visitor.focused?.matches('[type="radio"]'), 'the first reason should be reached')
    expect(visitor.focused?.getAttribute('aria-describedby')).to.equal('reason-missing')
    expect(visitor.find('#reason-missing')?.textContent).to.equal('Choisissez une raison.')

    choose(visitor, 'other')
    await visitor.press('Envoyer le signalement')
    await waitUntil(() => visitor.focused?.matches('textarea'), 'the words should be reached')
    expect(visitor.focused?.ariaInvalid).to.equal('true')
  })

  it('asks what may be wrong with a wish, or with a thing', async () => {
    const reasons = (visitor: Visitor) => visitor.all('[name="reason"]').map((one) => one.getAttribute('value'))
    const thing = await begin(/Vélo enfant/)
    expect(reasons(thing)).to.deep.equal(['dangerous', 'forbidden', 'sold', 'dishonest', 'hurtful', 'other'])

    const wish = await begin(/cherche/i, { kind: 'wanted' })
    expect(reasons(wish)).to.deep.equal(['forbidden', 'dishonest', 'hurtful', 'other'])
    expect(wish.find('.report')?.textContent).to.contain('de bonne foi')
  })

  it('is kept by the server, and says what happens next', async () => {
    const visitor = await begin(/Vélo enfant/)
    choose(visitor, 'dangerous')
    write(visitor, 'Le frein avant ne tient pas.')

    await visitor.press('Envoyer le signalement')

    await visitor.comesTo('report-done')
    expect(visitor.find('.report[role="status"]')?.textContent).to.contain('Merci').and.to.contain('112')
  })

  it('takes an address to be told at, and says what will come there', async () => {
    const visitor = await begin(/Vélo enfant/)
    choose(visitor, 'forbidden')
    const field = visitor.find<HTMLInputElement>('#report-contact')!
    const type = (text: string) => {
      field.value = text
      field.dispatchEvent(new InputEvent('input', { bubbles: true }))
    }
    type('alma@')
    await visitor.press('Envoyer le signalement')
    await waitUntil(() => visitor.focused === field, 'the address should be reached')
    expect(field.getAttribute('aria-describedby')).to.contain('contact-wrong')

    type('alma@exemple.fr')
    await visitor.press('Envoyer le signalement')

    await visitor.comesTo('report-done')
    expect(visitor.find('.report[role="status"]')?.textContent).to.contain('un autre vous dira ce qui est décidé')
  })

  it('keeps what was typed when the connection fails, and sends it again as the same act', async () => {
    const visitor = await begin(/Vélo enfant/)
    const { sent, stop } = listen()
    choose(visitor, 'dishonest')
    write(visitor, 'Ce n’est pas son vélo.')
    connectTo(standIns.broken)

    await visitor.press('Envoyer le signalement')
    await visitor.comesTo('report-refused')
    expect(visitor.find<HTMLTextAreaElement>('textarea')?.value).to.equal('Ce n’est pas son vélo.')
    connectTo(serverUrl)
    await visitor.press('Envoyer à nouveau')

    await visitor.comesTo('report-done')
    stop()
    expect(sent.length).to.equal(2)
    expect(sent[0]).to.deep.equal(sent[1])
    takeConsole()
  })

  it('is another act when the words have changed since', async () => {
    const visitor = await begin(/Vélo enfant/)
    const { sent, stop } = listen()
    choose(visitor, 'hurtful')
    connectTo(standIns.broken)
    await visitor.press('Envoyer le signalement')
    await visitor.comesTo('report-refused')

    connectTo(serverUrl)
    write(visitor, 'La deuxième phrase.')
    await visitor.press('Envoyer à nouveau')

    await visitor.comesTo('report-done')
    stop()
    expect(sent.map(([, words]) => words)).to.deep.equal(['', 'La deuxième phrase.'])
    expect(sent[0]?.[0]).not.to.equal(sent[1]?.[0])
    takeConsole()
  })

  it('finds its words again after the sheet was closed', async () => {
    const visitor = await begin(/Vélo enfant/)
    write(visitor, 'À finir plus tard')

    await visitor.press('Fermer')
    await visitor.comesTo(undefined)
    visitor.link(/Vélo enfant/).click()

    await visitor.comesTo('report-open')
    expect(visitor.find<HTMLTextAreaElement>('textarea')?.value).to.equal('À finir plus tard')
  })

  it('says when to come back after too many', async () => {
    const visitor = await refused('too-many-requests', 600)

    expect(visitor.find('.report .notice')?.textContent).to.contain('dans 10 minutes')
  })

  it('leads to our page where this one may not report', async () => {
    const visitor = await refused('origin-undeclared')

    const link = visitor.find<HTMLAnchorElement>('.report .notice a')
    expect(link?.href.startsWith(`${serverUrl}/s/ville-de-lomme/offres/`)).to.be.true
  })

  it('says so when there is nothing left to report', async () => {
    const visitor = await refused('offer-gone')

    expect(visitor.find('.report .notice')?.textContent).to.contain('plus rien à signaler')
  })
})
