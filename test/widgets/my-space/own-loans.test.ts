import { expect } from '@open-wc/testing'
import { newKey } from '../../../widgets/shared/client.js'
import { signedAct } from '../../../widgets/shared/session.js'
import { forgetAll } from '../offer-board/publish-support.js'
import { newEmail, signInAs } from '../session/session-support.js'
import { open, publish, said, site, type Owner } from './space-support.js'

/** Under a heading, as one reads it. */
const under = (owner: Owner, title: string): string[] => {
  const section = owner.all('section section').find((one) => said(one).startsWith(title))
  return [...(section?.querySelectorAll('.own-loan') ?? [])].map(said)
}

describe('what is asked, in somebody’s space', () => {
  beforeEach(forgetAll)
  after(forgetAll)

  it('stands first for who must answer, below for who waits, with the way to our page and no words', async () => {
    const nadia = newEmail()
    await signInAs(nadia)
    const offer = await publish({ title: 'Banc de menuisier', kind: 'give' })
    await forgetAll()
    await signInAs(newEmail())
    const wish = { firstName: 'Lucas', locale: 'fr', offer, over15: true, rulesVersion: '2026-12', site } as const
    await signedAct('loans.ask', { ...wish, words: 'Un secret entre nous' }, { site, key: newKey() })

    const taker = await open()
    await taker.comesTo('shown')
    await taker.finds(() => !!taker.find('.soon-one'), 'what was asked should stand there')
    expect(said(taker.find('.soon-one'))).to.match(/^Banc de menuisier .*Demande envoyée : réponse au plus tard /)
    expect(taker.find<HTMLAnchorElement>('.soon-one a')!.href).to.match(
      /\/s\/ville-de-lomme\/demande\/[\w-]+\?back=#\S+\?from=\S+$/,
    )
    taker.element.parentElement!.remove()
    await forgetAll()

    await signInAs(nadia)
    const giver = await open()
    await giver.comesTo('shown')
    await giver.finds(() => under(giver, 'On attend votre réponse').length > 0, 'it should wait for an answer')
    expect(under(giver, 'On attend votre réponse')[0]).to.match(
      /^Répondez avant .* Lucas vous demande : Banc de menuisier .*Donner à Lucas .*Voir la demande/,
    )
    expect(giver.words).not.to.contain('Un secret entre nous')
    await expect(giver.element).to.be.accessible()
  })

  it('tells, folded, how what is over ended, to each side in its own words', async () => {
    const nadia = newEmail()
    await signInAs(nadia)
    const offer = await publish({ title: 'Scie à ruban', kind: 'give' })
    await forgetAll()
    const lucas = newEmail()
    await signInAs(lucas)
    const wish = { firstName: 'Lucas', locale: 'fr', offer, over15: true, rulesVersion: '2026-12', site } as const
    const { id } = await signedAct('loans.ask', { ...wish, words: 'Bonjour' }, { site, key: newKey() })
    await forgetAll()
    await signInAs(nadia)
    const no = { answer: 'refuse', reason: 'rather-not', loanId: id, site } as const
    await signedAct('loans.answer', no, { site, key: newKey() })

    const folded = async (owner: Owner) => {
      await owner.finds(() => !!owner.find('.over'), 'what is over should stand there')
      expect(owner.find<HTMLDetailsElement>('.over')!.open).to.equal(false)
      owner.find<HTMLElement>('.over summary')!.click()
      await owner.finds(() => !!owner.find('.over .own-loan'), 'what is over should be listed')
      return said(owner.find('.over'))
    }
    const giver = await open()
    expect(await folded(giver)).to.match(
      /^Ce qui est fini ?1 demande sans suite, depuis \p{L}+.* Scie à ruban avec Lucas, .* Vous avez dit non\./u,
    )
    // Below what comes.
    expect(giver.words.indexOf('Rien de prévu')).to.be.within(0, giver.words.indexOf('Ce qui est fini'))
    giver.element.parentElement!.remove()
    await forgetAll()

    await signInAs(lucas)
    const taker = await open()
    expect(await folded(taker)).to.match(
      /Scie à ruban avec Alma, .* Alma ne peut pas, cette fois\. Redemander \(Scie à ruban\) Voir la demande/,
    )
    await taker.comesTo('empty')
    await expect(taker.element).to.be.accessible()
    taker.element.parentElement!.remove()

    const english = await open({ lang: 'en' })
    expect(await folded(english)).to.match(
      /^What is over ?1 request in vain, since .* Scie à ruban .* Alma cannot, this time\./,
    )
    expect(english.find<HTMLAnchorElement>('.over a')!.href).to.match(/\?lang=en&back=#/)
  })

  it('says for what one waits, and stops in one press; what is held stands first, with the way to it', async () => {
    await signInAs(newEmail())
    const offer = await publish({ title: 'Nettoyeur à vapeur' })
    await forgetAll()
    const days = { from: '2027-03-20', to: '2027-03-21' }
    const lucas = newEmail()
    await signInAs(lucas)
    const wish = { firstName: 'Lucas', locale: 'fr', offer, over15: true, rulesVersion: '2026-12', site } as const
    const { id } = await signedAct('loans.ask', { ...wish, ...days, words: 'Bonjour' }, { site, key: newKey() })
    await forgetAll()
    const theo = newEmail()
    await signInAs(theo)
    await signedAct('loans.wait', { locale: 'fr', offer, site, ...days }, { site, key: newKey() })

    const waiting = await open()
    await waiting.comesTo('shown')
    await waiting.finds(() => under(waiting, 'Ce que vous attendez').length > 0, 'it should stand there')
    expect(under(waiting, 'Ce que vous attendez')[0]).to.match(
      /^Nettoyeur à vapeur avec Alma ?du samedi 20 au dimanche 21 mars( 2027)? ?Pris pour l’instant\. Personne n’attend avant vous\./,
    )
    waiting.element.parentElement!.remove()
    await forgetAll()
    await signInAs(lucas)
    await signedAct('loans.answer', { answer: 'cancel', loanId: id, site }, { site, key: newKey() })
    await forgetAll()
    await signInAs(theo)

    const held = await open()
    await held.comesTo('shown')
    await held.finds(() => under(held, 'Ce que vous attendez').length > 0, 'it should be held')
    expect(under(held, 'Ce que vous attendez')[0]).to.match(/C’est libre, et gardé rien que pour vous jusqu’à /)
    const page = encodeURIComponent(location.href.replace(/#.*/, ''))
    expect(held.find<HTMLAnchorElement>('.own-loan.waits a')!.href).to.contain(
      `/offres?back=#demander-${offer}?from=2027-03-20&to=2027-03-21&from=${page}`,
    )
    await expect(held.element).to.be.accessible()
    held.button('Ne plus attendre « Nettoyeur à vapeur »').click()
    await held.comesTo('empty')
    expect(held.words).not.to.contain('Nettoyeur')
  })
})
