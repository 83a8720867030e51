import { expect } from '@open-wc/testing'
import { sendKeys } from '@web/test-runner-commands'
import { talkEnglish } from '../../../widgets/parts/conversation/talk.strings.en.js'
import { talkFrench } from '../../../widgets/parts/conversation/talk.strings.js'
import { newKey, query } from '../../../widgets/shared/client.js'
import { signedAct, signedAsk } from '../../../widgets/shared/session.js'
import { takeConsole } from '../../support/quiet-console.js'
import { forgetAll } from '../offer-board/publish-support.js'
import { newEmail, signInAs } from '../session/session-support.js'
import { breakQuestion, open, publish, said, type Owner } from './space-support.js'
import { openSpace, site } from './talk-support.js'

const lines = (owner: Owner): string[] => owner.all('.talk .line :is(.did, .text)').map(said)
const field = (owner: Owner) => owner.find<HTMLTextAreaElement>('#talk-say')!
const readOf = async (id: string): Promise<string[]> =>
  (await signedAsk('talks.open', { kind: 'loan', id, site }, { site })).lines.map(({ words }) => words)

async function write(owner: Owner, words: string): Promise<void> {
  field(owner).focus()
  await sendKeys({ type: words })
  await owner.finds(() => field(owner).value === words, 'it should be typed')
  owner.find('.send')!.click()
}

/** The connection is gone for what is said, until it is mended; how often it was tried. */
function breakLine() {
  const real = window.fetch
  const tried: string[] = []
  let isBroken = true
  window.fetch = (input, init) => {
    const address = input instanceof Request ? input.url : String(input)
    if (!address.includes('talks.say')) return real(input, init)
    tried.push(new Headers(init?.headers).get('idempotency-key') ?? '')
    return isBroken ? Promise.reject(new TypeError('Failed to fetch')) : real(input, init)
  }
  return { tried, mend: () => (isBroken = false), [Symbol.dispose]: () => void (window.fetch = real) }
}

/** Whether the browser would ask before it leaves the page. */
const asksToLeave = (): boolean => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }))

describe('what two say, in the page of their town', () => {
  beforeEach(forgetAll)
  after(forgetAll)

  it('opens over one’s space with what was done and said, and says where words are read', async () => {
    const { owner, opens } = await openSpace('Perceuse')
    await opens()

    expect(lines(owner)).to.deep.equal(['Lucas a demandé du samedi 20 au dimanche 21 mars 2027.', 'Bonjour Nadia'])
    expect(owner.all('.rule').map(said)).to.deep.equal(['mercredi 3 mars 2027', '1 nouveau message'])
    expect(said(owner.find('#talk-read'))).to.equal('Vos mots se lisent sur nos pages, et sur le site « Le Fil ».')
    await expect(owner.element).to.be.accessible()
  })

  it('that cannot be read says with whom it is, why it does not come, and is tried again', async () => {
    const { owner } = await openSpace('Rabot')
    const line = breakQuestion('talks.open')
    owner.button('Écrire à Lucas').click()
    await owner.finds(() => owner.find('.talk .notice'), 'that should be said')
    line.mend()

    expect(said(owner.find('#talk-title'))).to.equal('Avec Lucas')
    expect(said(owner.find('.talk .notice'))).to.equal(
      'La conversation n’a pas pu être chargée. Notre service n’a pas répondu. Rien n’est perdu. Réessayer',
    )
    await expect(owner.element).to.be.accessible()
    owner.button('Réessayer').click()
    await owner.finds(() => owner.find('#talk-say'), 'the talk should be there')
    takeConsole()
  })

  it('stands there at once when it is sent, and the focus stays where one writes the next', async () => {
    const { owner, id, opens } = await openSpace('Escabeau')
    await opens()
    await write(owner, 'Passez par la cour.')
    await owner.element.updateComplete

    expect(lines(owner).at(-1)).to.equal('Passez par la cour.')
    expect([field(owner).value, owner.focused?.id]).to.deep.equal(['', 'talk-say'])
    await owner.finds(() => !owner.find('.bubble.sending'), 'it should be kept')
    await write(owner, 'La sonnette est cassée.')
    await owner.finds(() => owner.all('.talk .mine.when time').length === 2, 'both should be kept')
    expect(await readOf(id)).to.deep.equal(['Bonjour Nadia', 'Passez par la cour.', 'La sonnette est cassée.'])
    await expect(owner.element).to.be.accessible()
  })

  it('is in sight once it is said, however high one read', async () => {
    const long = 'Je passe vers 18 h. '.repeat(45)
    const { owner, opens } = await openSpace('Brouette', [long, long])
    await opens()
    const box = owner.find('dialog:has(.talk)')!
    box.scrollTop = 0
    await write(owner, 'D’accord.')
    await owner.element.updateComplete

    expect(lines(owner).at(-1)).to.equal('D’accord.')
    expect(box.scrollHeight - box.scrollTop - box.clientHeight).to.be.lessThan(2)
  })

  it('goes by itself when the connection is back, once and in order', async () => {
    const { owner, id, opens } = await openSpace('Ponceuse')
    await opens()
    using line = breakLine()
    await write(owner, 'Un')
    await owner.finds(() => owner.find('.bubble.waiting'), 'it should wait')
    await write(owner, 'Deux')

    expect(lines(owner).slice(-2)).to.deep.equal(['Un', 'Deux'])
    expect(asksToLeave()).to.equal(true)
    expect(said(owner.find('.talk .when.mine'))).to.equal('partira dès que la connexion revient')
    line.mend()
    window.dispatchEvent(new Event('online'))
    await owner.finds(() => owner.all('.talk .mine.when time').length === 2, 'both should be kept')

    expect(asksToLeave()).to.equal(false)
    expect(await readOf(id)).to.deep.equal(['Bonjour Nadia', 'Un', 'Deux'])
    expect(lines(owner).slice(-2)).to.deep.equal(['Un', 'Deux'])
    expect(line.tried[0]).to.equal(line.tried.at(-2))
  })

  it('takes ready words into the field, where they can be changed', async () => {
    const { owner, opens } = await openSpace('Raclette')
    await opens()
    owner.button('Quelle heure vous irait').click()
    await owner.finds(() => owner.focused?.id === 'talk-say', 'the field should have the focus')

    expect(field(owner).value).to.equal('Quelle heure vous irait\u00a0?')
    expect(owner.find('.ready')).to.equal(null)
  })

  it('is unread where it stands, until it was read', async () => {
    const { owner, opens } = await openSpace('Cisaille', ['Je passe vers 18 h.', 'Vous y serez ?'])
    const press = () => said(owner.find('[data-talk]'))

    expect(press()).to.equal('Écrire à Lucas (Cisaille), 2 messages non lus 2')
    expect(said(owner.find('[data-talk] .count'))).to.equal('2')
    await expect(owner.element).to.be.accessible()
    await opens()
    await owner.finds(() => owner.find('.rule.fresh'), 'what is new should be marked')
    owner.find<HTMLButtonElement>('dialog header [aria-label="Fermer"]')!.click()
    await owner.finds(() => !owner.find('[data-talk] .count'), 'nothing should be unread')

    expect(press()).to.equal('Écrire à Lucas (Cisaille)')
  })

  it('goes on without the other, once one has said so and was asked whether it is meant; it is taken back there', async () => {
    const { owner, id, opens } = await openSpace('Taille-haie')
    const isBlocked = async () => (await signedAsk('talks.open', { kind: 'loan', id, site }, { site })).blocked
    await opens()
    expect(owner.find<HTMLDetailsElement>('details.more')?.open).to.equal(false)
    owner.find('details.more > summary')!.click()
    owner.button('Ne plus rien recevoir de Lucas').click()
    await owner.finds(() => owner.focused?.id === 'block-talk-keep', 'the way back should have the focus')

    expect(said(owner.find('.notice.warn'))).to.contain('Lucas ne pourra plus vous écrire ni rien vous demander')
    await expect(owner.element).to.be.accessible()
    await sendKeys({ press: 'Escape' })
    await owner.finds(() => said(owner.focused ?? null).startsWith('Ne plus rien recevoir'), 'it should lead back')
    expect([owner.find('dialog')?.hasAttribute('open'), await isBlocked()]).to.deep.equal([true, false])

    owner.button('Ne plus rien recevoir de Lucas').click()
    await owner.finds(() => owner.find('#block-talk-keep'), 'it should ask')
    owner.button('Oui, ne plus rien recevoir').click()
    await owner.finds(
      () => said(owner.find('.block-talk')).includes('Lucas ne peut plus vous écrire.'),
      'it should say so',
    )
    expect(await isBlocked()).to.equal(true)
    await owner.finds(
      () => said(owner.focused ?? null) === 'Laisser Lucas m’écrire à nouveau',
      'the way back is at hand',
    )
    await expect(owner.element).to.be.accessible()

    owner.button('Laisser Lucas m’écrire').click()
    await owner.finds(
      () => said(owner.find('.block-talk')).includes('peut de nouveau vous écrire'),
      'it should be taken back',
    )
    expect(await isBlocked()).to.equal(false)
  })

  it('shows a telephone number as words, since this page is not ours', async () => {
    const { owner, opens } = await openSpace('Marteau', ['Appelez-moi au 06 12 34 56 78.'])
    await opens()

    expect(lines(owner).at(-1)).to.equal('Appelez-moi au 06 12 34 56 78.')
    expect(owner.find('.talk .text a')).to.equal(null)
  })

  it('that is too much at once comes back to the field, with the reason', async () => {
    const { owner, id, opens } = await openSpace('Scie')
    for (let at = 0; at < 10; at += 1)
      await signedAct('talks.say', { kind: 'loan', id, site, words: `Mot ${at}` }, { site, key: newKey() })
    await opens()
    await write(owner, 'Encore un mot')
    await owner.finds(() => said(owner.find('.composer .wrong')), 'the reason should be said')

    expect(said(owner.find('.composer .wrong'))).to.contain('Laissez à Lucas le temps de répondre')
    expect(field(owner).value).to.equal('Encore un mot')
  })
})

/** Alma has booked at a workshop with a word; she is at her own space. */
async function openVisit() {
  await signInAs(newEmail(), site)
  const repairer = 'la-cle-de-quinze'
  const { days } = await query('repairs.slots', { repairer, site })
  const startsAt = days[0]?.starts[0] ?? ''
  const wish = { bikeType: 'classic', firstName: 'Alma', locale: 'fr', repairer, site, startsAt } as const
  const { id } = await signedAct('repairs.book', { ...wish, words: 'La roue est voilée.' }, { site, key: newKey() })
  const owner = await open({ site })
  await owner.comesTo('shown')
  return { owner, id }
}

describe('what a cyclist and a workshop say, in the page of their town', () => {
  beforeEach(forgetAll)
  after(forgetAll)

  it('begins with what was booked, and is written beside the appointment that comes', async () => {
    const { owner, id } = await openVisit()
    owner.button('Écrire à La Clé de quinze').click()
    await owner.finds(() => owner.find('#talk-say'), 'the talk should be there')
    await write(owner, 'Mon vélo est-il prêt ?')
    await owner.finds(() => owner.all('.talk .mine.when time').length === 2, 'it should be kept')

    expect(lines(owner)[0]).to.match(/^Vous avez pris rendez-vous : .+ à \d+ h/)
    expect(lines(owner).slice(1)).to.deep.equal(['La roue est voilée.', 'Mon vélo est-il prêt ?'])
    const read = await signedAsk('talks.open', { kind: 'appointment', id, site }, { site })
    expect(read.lines.map(({ by, words }) => [by, words]).at(-1)).to.deep.equal(['resident', 'Mon vélo est-il prêt ?'])
    await expect(owner.element).to.be.accessible()
  })
})

describe('beside what is written', () => {
  it('it is said where it is read, besides our own pages', () => {
    const [lomme, lambersart] = ['Ville de Lomme', 'Ville de Lambersart']

    expect(talkFrench.readOn([lomme]).replaceAll('\u00a0', ' ')).to.contain('et sur le site « Ville de Lomme ».')
    expect(talkFrench.readOn([lomme, lambersart]).replaceAll('\u00a0', ' ')).to.contain(
      'et sur les sites « Ville de Lomme » et « Ville de Lambersart ».',
    )
    expect(talkEnglish.readOn([lomme])).to.contain('and on the site “Ville de Lomme”.')
  })

  it('one of the staff of a member is named with it', () => {
    expect(talkFrench.staff('Inès', 'La Maison des Marais')).to.equal('Inès, de\u00a0La Maison des Marais')
    expect(talkFrench.staff('Malik', 'Les Rayons du Marais')).to.equal('Malik, des\u00a0Rayons du Marais')
  })
})

describe('what two say, where a site’s pages read no words', () => {
  beforeEach(forgetAll)
  after(forgetAll)

  it('is on our page: nobody is asked to write here', async () => {
    const lomme = 'ville-de-lomme'
    const nadia = newEmail()
    await signInAs(nadia)
    const offer = await publish({ title: 'Tondeuse' })
    await forgetAll()
    await signInAs(newEmail())
    const wish = {
      firstName: 'Lucas',
      locale: 'fr',
      offer,
      over15: true,
      rulesVersion: '2026-12',
      site: lomme,
    } as const
    await signedAct(
      'loans.ask',
      { ...wish, from: '2027-03-20', to: '2027-03-21', words: 'x' },
      { site: lomme, key: newKey() },
    )
    await forgetAll()
    await signInAs(nadia)
    const owner = await open()
    await owner.comesTo('shown')

    expect(owner.all('a').map(said)).to.include('Voir la demande (Tondeuse)')
    expect(owner.find('[data-talk]')).to.equal(null)
  })
})
