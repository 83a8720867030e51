import { expect } from '@open-wc/testing'
import { newKey } from '../../../widgets/shared/client.js'
import { signedAct, signedAsk } from '../../../widgets/shared/session.js'
import { forgetAll, photo } from '../offer-board/publish-support.js'
import { said, type Owner } from './space-support.js'
import { openSpace, site } from './talk-support.js'

async function choose(owner: Owner, ...files: File[]): Promise<void> {
  const input = owner.find<HTMLInputElement>('#talk-photos')!
  const list = new DataTransfer()
  for (const file of files) list.items.add(file)
  input.files = list.files
  input.dispatchEvent(new Event('change', { bubbles: true }))
}

const chosen = (owner: Owner): number => owner.all('.chosen canvas').length
const told = (owner: Owner): string => said(owner.find('#talk-chosen'))
const send = (owner: Owner) => owner.find('.send')!.click()
const kept = (owner: Owner): HTMLImageElement[] => owner.all('.talk .mine .shots img') as HTMLImageElement[]

const shownIn = async (id: string): Promise<number[]> =>
  (await signedAsk('talks.open', { kind: 'loan', id, site }, { site })).lines.map(({ photos = [] }) => photos.length)

/** What goes to `path` fails until it is mended. */
function breakAt(path: string) {
  const real = window.fetch
  let isBroken = true
  window.fetch = (input, init) =>
    isBroken && String(input instanceof Request ? input.url : input).includes(path)
      ? Promise.reject(new TypeError('Failed to fetch'))
      : real(input, init)
  return { mend: () => (isBroken = false), [Symbol.dispose]: () => void (window.fetch = real) }
}

describe('photos in what two say, in the page of their town', () => {
  beforeEach(forgetAll)
  after(forgetAll)

  it('three at most are chosen, and each is taken away again', async () => {
    const { owner, opens } = await openSpace('Rabot')
    await opens()
    await choose(owner, ...(await Promise.all([photo(400), photo(400), photo(400), photo(400)])))
    await owner.finds(() => chosen(owner) === 3, 'three should be shown')

    expect(told(owner)).to.contain('3 photos sur 3').and.to.contain('3 photos, c’est le plus possible')
    await expect(owner.element).to.be.accessible()
    owner.button('Retirer la photo 3').click()
    await owner.finds(() => chosen(owner) === 2, 'two should be left')
    expect(told(owner)).to.contain('2 photos sur 3').and.not.to.contain('le plus possible')
    owner.button('Retirer la photo 1').click()
    await owner.finds(() => chosen(owner) === 1, 'one should be left')
    owner.button('Retirer la photo 1').click()
    await owner.finds(() => owner.focused?.id === 'talk-photos', 'the keyboard should be where one chooses')
  })

  it('one that cannot be read is said to be so, and what was typed stays', async () => {
    const { owner, opens } = await openSpace('Varlope')
    await opens()
    owner.fill('talk-say', 'Voici')
    await choose(owner, new File(['ftypheic'], 'IMG_1.HEIC', { type: 'image/heic' }))
    await owner.finds(() => told(owner).includes('IMG_1.HEIC'), 'it should be said')

    expect(owner.find<HTMLTextAreaElement>('#talk-say')!.value).to.equal('Voici')
  })

  it('go without words, are seen by who reads, and open larger over the talk', async () => {
    const { owner, id, opens } = await openSpace('Ciseaux')
    await opens()
    await choose(owner, await photo(400))
    await owner.finds(() => chosen(owner) === 1, 'it should be shown')
    send(owner)
    await owner.finds(() => kept(owner)[0]?.naturalWidth, 'it should come from the server')

    expect(await shownIn(id)).to.deep.equal([0, 1])
    expect(chosen(owner)).to.equal(0)
    const see = owner.button('Agrandir')
    expect(see.getAttribute('aria-label')!.replaceAll('\u00a0', ' ')).to.equal('Agrandir : Votre photo')
    see.click()
    await owner.finds(() => owner.find<HTMLDialogElement>('.large-photo')?.open, 'it should be larger')
    await expect(owner.element).to.be.accessible()
    owner.find<HTMLElement>('.large-photo .way')!.click()
    await owner.finds(() => !owner.find('.large-photo'), 'it should be closed')
    expect(owner.find<HTMLDialogElement>('dialog.dialog')!.open).to.equal(true)
  })

  it('go by themselves when the connection is back, once', async () => {
    const { owner, id, opens } = await openSpace('Gouge')
    await opens()
    using line = breakAt('talks.say')
    await choose(owner, await photo(400))
    await owner.finds(() => chosen(owner) === 1, 'it should be shown')
    owner.fill('talk-say', 'Celle-ci')
    send(owner)
    await owner.finds(() => owner.find('.bubble.waiting canvas'), 'it should wait, in sight')

    line.mend()
    window.dispatchEvent(new Event('online'))
    await owner.finds(() => kept(owner).length === 1, 'it should be kept')

    expect(await shownIn(id)).to.deep.equal([0, 1])
  })

  it('come back to where one writes, with the words, when the line is refused', async () => {
    const { owner, id, opens } = await openSpace('Maillet')
    for (let at = 0; at < 10; at += 1)
      await signedAct('talks.say', { kind: 'loan', id, site, words: `Mot ${at}` }, { site, key: newKey() })
    await opens()
    await choose(owner, await photo(400))
    await owner.finds(() => chosen(owner) === 1, 'it should be shown')
    owner.fill('talk-say', 'Encore')
    send(owner)
    await owner.finds(() => said(owner.find('.composer .wrong')), 'the reason should be said')

    expect(chosen(owner)).to.equal(1)
    expect(owner.find<HTMLTextAreaElement>('#talk-say')!.value).to.equal('Encore')
  })
})
