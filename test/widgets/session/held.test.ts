import { expect } from '@open-wc/testing'
import { connectTo } from '../../../widgets/shared/client.js'
import { newKeys, newSecret } from '../../../widgets/shared/proof.js'
import { keepSession, sessionAt, type Session } from '../../../widgets/shared/session-store.js'
import { forgetEverything, site } from './session-support.js'

type Parts = typeof import('../../../widgets/shared/session.js') & typeof import('../../../widgets/shared/wire.js')

/** What a page of this origin does that another one holds in a frame; both speak with this house. */
async function heldPage(house: string): Promise<Parts> {
  const frame = document.createElement('iframe')
  frame.srcdoc = '<!doctype html><title>Vélos</title>'
  const loaded = new Promise((done) => (frame.onload = done))
  document.body.append(frame)
  await loaded
  const { eval: run } = frame.contentWindow as typeof window
  const names = ['session.ts', 'wire.ts'].map((name) => `import('${location.origin}/widgets/shared/${name}')`)
  const [session, wire]: Parts[] = await run(`Promise.all([${names.join()}])`)
  const parts = { ...session!, ...wire! }
  parts.connectTo(house)
  return parts
}

async function wholeAccount(): Promise<Session> {
  const session = { keys: await newKeys(), token: newSecret(), email: 'alma@exemple.fr', firstName: 'Alma' }
  await keepSession(session)
  return session
}

describe('a page in a frame', () => {
  beforeEach(forgetEverything)
  afterEach(() => document.querySelector('iframe')?.remove())
  after(forgetEverything)

  it('never reads the session of its own origin where it is ours, nor begins one', async () => {
    connectTo(location.origin)
    const session = await wholeAccount()
    const held = await heldPage(location.origin)

    const reason = await held.signIn({ code: '123456', flow: newSecret() }).then(
      () => 'signed in',
      (cause: unknown) => (cause instanceof held.Refused ? cause.reason : cause),
    )

    expect((await sessionAt(site))?.token, 'the page around it').to.equal(session.token)
    expect([await held.sessionAt(undefined), await held.sessionAt(site)]).to.deep.equal([undefined, undefined])
    expect(reason).to.equal('origin-undeclared')
    expect((await sessionAt(site))?.token, 'still').to.equal(session.token)
  })

  it('reads what a partner’s page has kept', async () => {
    connectTo('https://coop.example/')
    const session = { ...(await wholeAccount()), site }
    await keepSession(session)
    const held = await heldPage('https://coop.example/')

    expect((await held.sessionAt(site))?.token).to.equal(session.token)
  })
})
