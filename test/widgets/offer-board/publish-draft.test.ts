import { expect } from '@open-wc/testing'
import { codeTo, newEmail } from '../session/session-support.js'
import { begin, draftsKept, forgetAll, open, photo, type Publisher } from './publish-support.js'

const dayMs = 86_400_000
const wrong = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, '0')

/** As if the page had been left, its tab with what it keeps staying. */
async function leave(publisher: Publisher): Promise<void> {
  publisher.around.remove()
  const { held = [] } = await navigator.locks.query()
  for (const { name = '' } of held)
    if (name.startsWith('coop draft')) await navigator.locks.request(name, { steal: true }, () => undefined)
}

describe('an offer that is begun', () => {
  beforeEach(forgetAll)
  after(forgetAll)

  it('is nowhere but in the page before a code is asked for', async () => {
    const publisher = await begin()
    await publisher.writes()

    expect(await draftsKept()).to.deep.equal([])
    expect(sessionStorage.length).to.equal(0)
  })

  it('lies in the browser for a day from the asking for a code on, with its photos', async () => {
    const publisher = await begin()
    publisher.choosePhotos(await photo(600, 400))
    await publisher.finds(() => publisher.find('.pic canvas'), 'the photo should be shown')
    await publisher.writes()
    const before = Date.now()

    await publisher.asks(newEmail())

    const [draft] = await draftsKept()
    expect(draft!.until - dayMs).to.be.within(before, Date.now())
    expect(draft!.what.photos.map(({ blob }) => blob.type)).to.deep.equal(['image/jpeg'])
  })

  it('is brought back by a page that is loaded again, which takes the code', async () => {
    const email = newEmail()
    const before = await begin()
    before.choosePhotos(await photo(600, 400))
    await before.finds(() => before.find('.pic canvas'), 'the photo should be shown')
    await before.writes('Tente que la page oublie')
    await before.asks(email)
    await leave(before)

    const publisher = await open()
    await publisher.comesTo('code-awaited')
    const code = await codeTo(email)
    publisher.fill('code', wrong(code))
    await publisher.finds(() => publisher.find('#code-said .wrong'), 'a wrong code should be said')
    publisher.fill('code', code)

    await publisher.comesTo('publish-done')
    expect(publisher.words).to.contain('Tente que la page oublie').and.to.contain('Merci Alma')
  })

  it('is offered to who comes back without the code, and can be erased', async () => {
    const before = await begin()
    await before.writes('Tente laissée là')
    await before.asks(newEmail())
    await leave(before)
    sessionStorage.clear()

    const publisher = await begin()
    await publisher.comesTo('draft-found')
    expect(publisher.words).to.contain('Tente laissée là')
    publisher.press('Effacer')

    await publisher.comesTo('form-open')
    expect(await draftsKept()).to.deep.equal([])
  })

  it('does not come up in another tab while its own has it', async () => {
    const first = await begin()
    await first.writes('Tente du premier onglet')
    await first.asks(newEmail())
    sessionStorage.clear()

    const second = await begin()

    await second.comesTo('form-open')
    expect(second.value('title-of-offer')).to.equal('')
    expect(first.state).to.equal('code-awaited')
  })

  it('is kept for a week by who chooses so on closing, and asked about before', async () => {
    const publisher = await begin()
    publisher.fill('title-of-offer', 'Escabeau')

    publisher.press(/^Fermer$/)
    await publisher.comesTo('draft-closing')
    await expect(publisher.element).to.be.accessible()
    const before = Date.now()
    publisher.press('Garder et fermer')

    await publisher.comesTo(undefined)
    const [draft] = await draftsKept()
    expect(draft!.until - 7 * dayMs).to.be.within(before, Date.now())
  })

  it('is gone for who closes without keeping', async () => {
    const publisher = await begin()
    publisher.fill('title-of-offer', 'Escabeau')
    publisher.press(/^Fermer$/)
    await publisher.comesTo('draft-closing')

    publisher.press('Fermer sans garder')
    await publisher.comesTo(undefined)

    expect(await draftsKept()).to.deep.equal([])
    await publisher.begins()
    expect(publisher.value('title-of-offer')).to.equal('')
  })

  it('says before one leaves for the mail that the browser keeps nothing', async () => {
    const put = IDBObjectStore.prototype.put
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('', 'QuotaExceededError')
    }
    try {
      const publisher = await begin()
      await publisher.writes()
      await publisher.asks(newEmail())

      await publisher.finds(() => publisher.words.includes('Votre navigateur ne garde rien'), 'it should be said')
    } finally {
      IDBObjectStore.prototype.put = put
    }
  })
})
