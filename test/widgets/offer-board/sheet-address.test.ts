import { expect, waitUntil } from '@open-wc/testing'
import { visit } from './sheet-support.js'

const unknown = '01890000-0000-7000-8000-000000000000'

/** As a page's own router or a link in the page does. */
function go(fragment: string): void {
  location.hash = fragment
}

function leave(): void {
  history.replaceState(null, '', location.pathname + location.search)
}

describe('the address of an open offer', () => {
  afterEach(leave)

  it('names the offer while it is open, and nothing afterwards', async () => {
    const visitor = await visit({ share: '' })

    await visitor.open(/Vélo enfant/)
    expect(location.hash).to.match(/^#offre-[0-9a-f-]{36}$/)

    await visitor.press('Fermer')
    await waitUntil(() => location.hash === '')
  })

  it('is closed by going back, by one step however many were looked at', async () => {
    const visitor = await visit({ share: '' })
    const look = async () => {
      await visitor.open(/Vélo enfant/)
      await visitor.press('Fermer')
      await waitUntil(() => location.hash === '')
    }
    await look()
    const { length } = history
    await look()
    expect(history.length).to.equal(length)

    await visitor.open(/Vélo enfant/)
    history.back()
    await visitor.comesTo(undefined)

    expect(location.hash).to.equal('')
  })

  it('opens the offer that it names, and closes it when it no longer does', async () => {
    const visitor = await visit({ share: '' })
    await visitor.open(/Vélo enfant/)
    const { hash } = location
    await visitor.press('Fermer')
    await visitor.comesTo(undefined)

    go(hash)
    await visitor.comesTo('shown')
    expect(visitor.title).to.match(/^Vélo enfant/)

    go('')
    await visitor.comesTo(undefined)
  })

  it('says so when the offer that it names is gone', async () => {
    const visitor = await visit({ share: '' })

    go(`#offre-${unknown}`)

    await visitor.comesTo('gone')
    await visitor.press('Voir les autres offres')
    await visitor.comesTo(undefined)
  })

  it('stays the page’s own where the page has written something', async () => {
    const visitor = await visit({ share: '' })
    go('#/agenda')

    await visitor.open(/Vélo enfant/)
    expect(location.hash).to.equal('#/agenda')
    go('#/agenda/mars')
    await new Promise((done) => addEventListener('hashchange', done, { once: true }))

    expect(visitor.state).to.equal('shown')
  })

  it('is left alone by a board whose author wants so', async () => {
    const visitor = await visit({ share: 'off' })

    await visitor.open(/Vélo enfant/)

    expect(location.hash).to.equal('')
  })

  it('opens in the board of the site that it names', async () => {
    const lomme = await visit({ share: '' })
    const lille = await visit({ share: '', site: 'lille' })
    await lille.open(/./)

    expect(location.hash).to.match(/-lille$/)
    const { hash } = location
    await lille.press('Fermer')
    await lille.comesTo(undefined)
    go(hash)

    await lille.comesTo('shown')
    expect(lomme.state).to.equal(undefined)
  })
})
