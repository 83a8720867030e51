import { expect } from '@open-wc/testing'
import { newKey, query } from '../../../widgets/shared/client.js'
import { signedAct } from '../../../widgets/shared/session.js'
import { forgetEverything, newEmail, signInAs, site } from '../session/session-support.js'
import { open, publish, said, type Owner } from './space-support.js'

const repairer = 'la-roue-du-canal'

/** As whoever has signed in does it, an hour that is free; cancelled at once, it is over. */
async function cancelled(place: number): Promise<void> {
  const { days } = await query('repairs.slots', { repairer, site }, { fresh: true })
  const starts = days.flatMap((day) => day.starts)
  const wish = { bikeType: 'classic', firstName: 'Alma', locale: 'fr', repairer, site, words: '' } as const
  const booking = { ...wish, startsAt: starts.at(place) ?? '' }
  const { id } = await signedAct('repairs.book', booking, { site, key: newKey() })
  await signedAct('repairs.answer', { answer: 'cancel', appointmentId: id }, { site, key: newKey() })
}

async function askedInVain(offer: string): Promise<void> {
  const wish = { firstName: 'Alma', locale: 'fr', offer, over15: true, rulesVersion: '2026-12', site } as const
  const { id } = await signedAct('loans.ask', { ...wish, words: 'Bonjour' }, { site, key: newKey() })
  await signedAct('loans.answer', { answer: 'cancel', loanId: id, site }, { site, key: newKey() })
}

async function unfolded(owner: Owner): Promise<string[]> {
  await owner.finds(() => !!owner.find('.over'), 'what is over should stand there')
  expect(owner.find<HTMLDetailsElement>('.over')!.open).to.equal(false)
  owner.find<HTMLElement>('.over summary')!.click()
  await owner.finds(() => !!owner.find('.over .own-loan'), 'what is over should be listed')
  return owner.all('.over .own-loan').map(said)
}

describe('what was asked for and is over, in somebody’s space', () => {
  beforeEach(forgetEverything)
  after(forgetEverything)

  it('is asked for again by one press while it is offered, on our page or on the board of this one; then it is said that it is not', async () => {
    const nadia = newEmail()
    await signInAs(nadia)
    const offer = await publish({ title: 'Fauteuil', kind: 'give' })
    await forgetEverything()
    const alma = newEmail()
    await signInAs(alma)
    await askedInVain(offer)

    const owner = await open()
    await unfolded(owner)
    const again = () => owner.find<HTMLAnchorElement>('.over a')!
    expect(said(again())).to.equal('Redemander (Fauteuil)')
    expect(again().getAttribute('href')).to.contain(`/s/${site}/offres?back=#demander-${offer}?from=`)
    // There they sign in to see all of it: our page knows them.
    expect(owner.all('.over a').at(-1)?.getAttribute('href')).to.match(/\/demande\/\S+&email=\S+$/)
    await expect(owner.element).to.be.accessible()
    owner.element.parentElement!.remove()

    const board = document.createElement('coop-offer-board')
    board.setAttribute('site', site)
    document.body.append(board)
    const beside = await open()
    await unfolded(beside)
    expect(beside.find('.over a')!.getAttribute('href')).to.equal(`#demander-${offer}`)
    beside.element.parentElement!.remove()
    board.remove()

    await forgetEverything()
    await signInAs(nadia)
    await signedAct('offers.withdraw', { offerId: offer }, { site, key: newKey() })
    await forgetEverything()
    await signInAs(alma)
    const later = await open()
    expect((await unfolded(later))[0]).to.match(/Vous avez annulé\. Ce n’est plus proposé\. Voir la demande/)
  })
})

describe('appointments that are over, in somebody’s space', () => {
  beforeEach(forgetEverything)
  after(forgetEverything)

  it('stand folded, with how they ended and the way to another one there', async () => {
    await signInAs(newEmail())
    await cancelled(-1)

    const owner = await open()
    const [row, ...others] = await unfolded(owner)

    expect(said(owner.find('.over summary'))).to.match(/^Ce qui est fini ?1 demande sans suite, depuis \p{L}+/u)
    expect(row).to.match(
      /^La Roue du Canal \p{L}+ \d+\S* \p{L}+ \d{4} à \d+ h.*, \p{L}+.* Vous avez annulé\. Reprendre rendez-vous/u,
    )
    expect(others).to.deep.equal([])
    const [another, page] = owner.all('.over a')
    expect(another?.getAttribute('href')).to.match(/\/s\/ville-de-lomme\/reparation\?back=#la-roue-du-canal\?from=\S+$/)
    expect(page?.getAttribute('href')).to.match(
      /\/s\/ville-de-lomme\/rendez-vous\/[\w-]+\?back=#\S+\?from=\S+&email=\S+$/,
    )
    await owner.comesTo('empty')
    await expect(owner.element).to.be.accessible()
    owner.element.parentElement!.remove()

    const english = await open({ lang: 'en' })
    expect((await unfolded(english))[0]).to.match(/^La Roue du Canal .* You cancelled\. Book again/)
  })

  it('stand with loans in one list, the newest first, ten at first and more by a press', async () => {
    await signInAs(newEmail())
    const offer = await publish({ title: 'Fauteuil', kind: 'give' })
    await forgetEverything()
    await signInAs(newEmail())
    for (let place = 1; place <= 9; place++) await cancelled(-place)
    for (let loan = 1; loan <= 3; loan++) await askedInVain(offer)

    const owner = await open()
    const rows = await unfolded(owner)

    const moments = owner.all('.over time').map((time) => time.getAttribute('datetime') ?? '')
    expect(rows).to.have.length(10)
    expect(rows.filter((row) => row.startsWith('Fauteuil'))).not.to.have.length(0)
    expect(moments).to.deep.equal(moments.toSorted().reverse())
    owner.button('En voir plus').click()
    await owner.finds(() => owner.all('.over .own-loan').length === 12, 'all should be seen')
  })
})
