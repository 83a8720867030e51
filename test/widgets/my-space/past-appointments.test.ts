import { expect } from '@open-wc/testing'
import { newKey, query } from '../../../widgets/shared/client.js'
import { signedAct } from '../../../widgets/shared/session.js'
import { forgetEverything, newEmail, signInAs, site } from '../session/session-support.js'
import { open, said, type Owner } from './space-support.js'

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

async function unfolded(owner: Owner): Promise<string[]> {
  await owner.finds(() => !!owner.find('.past-appointments'), 'what is over should stand there')
  expect(owner.find<HTMLDetailsElement>('.past-appointments')!.open).to.equal(false)
  owner.find<HTMLElement>('.past-appointments summary')!.click()
  return owner.all('.past-appointments .own-loan').map(said)
}

describe('appointments that are over, in somebody’s space', () => {
  beforeEach(forgetEverything)
  after(forgetEverything)

  it('stand folded, with how they ended and the way to another one there', async () => {
    await signInAs(newEmail())
    await cancelled(-1)

    const owner = await open()
    const [row, ...others] = await unfolded(owner)

    expect(said(owner.find('.past-appointments summary'))).to.equal('Votre rendez-vous passé')
    expect(row).to.match(
      /^La Roue du Canal \p{L}+ \d+\S* \p{L}+ \d{4} à \d+ h.*, \p{L}+.* Vous avez annulé\. Prendre un/u,
    )
    expect(others).to.deep.equal([])
    const [another, page] = owner.all('.past-appointments a')
    expect(another?.getAttribute('href')).to.match(/\/s\/ville-de-lomme\/reparation#la-roue-du-canal$/)
    expect(page?.getAttribute('href')).to.match(/\/s\/ville-de-lomme\/rendez-vous\/[\w-]+#\S+$/)
    await owner.comesTo('empty')
    await expect(owner.element).to.be.accessible()
    owner.element.parentElement!.remove()

    const english = await open({ lang: 'en' })
    expect((await unfolded(english))[0]).to.match(/^La Roue du Canal .* You cancelled\. Book another appointment/)
  })

  it('are told the newest first, the last ten at most', async () => {
    await signInAs(newEmail())
    for (let place = 1; place <= 11; place++) await cancelled(-place)

    const owner = await open()
    const rows = await unfolded(owner)

    expect(said(owner.find('.past-appointments summary'))).to.equal('Vos 10 derniers rendez-vous passés')
    const moments = owner.all('.past-appointments time').map((time) => time.getAttribute('datetime') ?? '')
    expect(rows).to.have.length(10)
    expect(moments).to.deep.equal(moments.toSorted().reverse())
  })
})
