import { expect } from '@open-wc/testing'
import { sendKeys } from '@web/test-runner-commands'
import { said } from '../../support/element-driver.js'
import { newEmail, signInAs } from '../session/session-support.js'
import { forgetAll } from './publish-support.js'
import { asks, elseAsks, visit } from './ask-support.js'

const isChosen = (cell: HTMLElement) => cell.ariaSelected === 'true'

describe('asking for an offer in its sheet', () => {
  beforeEach(forgetAll)
  afterEach(() => history.replaceState(null, '', location.pathname + location.search))
  after(forgetAll)

  it('begins at the foot, with what decides and whom one asks', async () => {
    const asker = await visit()
    await asker.opens(/Perceuse-visseuse/)

    expect(said(asker.find('.ask-bar'))).to.match(/Caution : 40 € · à .+ Demander à Nadia$/)
    expect(asker.words).to.contain('Vous choisissez vos jours, Nadia répond.')
  })

  it('punctuates what decides as the language of the page does', async () => {
    const asker = await visit({ lang: 'en' })
    await asker.opens(/Perceuse-visseuse/)

    expect(said(asker.find('.ask-bar'))).to.match(/Deposit: €40 · in .+ Ask Nadia$/)
  })

  it('says at once that it comes', async () => {
    const asker = await visit()
    await asker.opens(/^Visseuse légère/)
    const button = () => asker.find('[data-opens="ask"]')

    button()!.click()
    await asker.element.updateComplete

    expect([said(button()), button()!.ariaDisabled]).to.eql(['Un instant…', 'true'])
    await asker.comesTo('ask-days')
  })

  it('leaves the months under the finger, and no longer asks for a first day that is chosen', async () => {
    const asker = await visit()
    await asker.begins(/^Visseuse légère/)
    asker.press(/^Continuer$/)
    await asker.finds(() => asker.find('.foot .wrong'), 'the days should be asked for')
    const where = () => asker.day('2027-04-08').getBoundingClientRect().top
    const before = where()

    asker.day('2027-04-08').click()
    await asker.finds(() => isChosen(asker.day('2027-04-08')), 'it should be the first day')

    expect(where()).to.equal(before)
    expect(asker.find('.foot .wrong')).to.equal(null)
    asker.day('2027-04-10').click()
    await asker.finds(() => isChosen(asker.day('2027-04-10')), 'it should be the last day')
    expect(where()).to.equal(before)
  })

  it('walks through the days by keys, reads what is taken and does not choose it', async () => {
    const asker = await visit()
    await asker.begins(/^Visseuse légère/)
    await elseAsks({ offer: asker.offerId, from: '2027-03-18', to: '2027-03-19' })
    asker.press('Revenir à l’offre')
    await asker.comesTo('shown')
    asker.find('[data-opens="ask"]')!.click()
    await asker.finds(() => asker.find('[data-day="2027-03-18"].taken'), 'the days should be taken')
    const read = () => asker.focused?.ariaLabel
    const goes = async (key: string, to: string) => {
      await sendKeys({ press: key })
      await asker.finds(() => read()?.startsWith(to), `${key} should lead to ${to}, not ${read()}`)
    }
    expect(asker.all('.period td[tabindex="0"]')).to.have.length(1)
    asker.find('.period td[tabindex="0"]')!.focus()

    await goes('PageDown', 'samedi 3 avril, libre')
    await goes('PageUp', 'mercredi 3 mars')
    await goes('ArrowDown', 'mercredi 10 mars, libre')
    await goes('End', 'dimanche 14 mars')
    await goes('ArrowLeft', 'samedi 13 mars, libre')
    await sendKeys({ press: 'Enter' })
    await asker.finds(() => read() === 'samedi 13 mars, début', 'it should be the first day')
    expect(said(asker.find('.period-said'))).to.equal('À partir du samedi 13 mars. Choisissez le jour du retour.')
    await goes('ArrowDown', 'samedi 20 mars')
    await sendKeys({ press: 'Space' })
    await asker.finds(() => asker.find('.period-said .wrong'), 'it should be said why not')
    expect(said(asker.find('.period-said .wrong'))).to.match(/^Le .* mars est pris, au milieu\./)
    await goes('ArrowLeft', 'vendredi 19 mars, pris')
    await sendKeys({ press: 'Enter' })
    await asker.finds(() => said(asker.find('.period-said')).startsWith('Le vendredi 19 mars est pris.'), 'it is taken')
    await goes('Home', 'lundi 15 mars, libre')
    await sendKeys({ press: 'Enter' })

    await asker.finds(() => isChosen(asker.day('2027-03-15')), 'it should be the last day')
    expect(read()).to.equal('lundi 15 mars, retour')
    expect(isChosen(asker.day('2027-03-14'))).to.equal(true)
    expect(said(asker.find('.period-said'))).to.equal('3 jours, à rendre le lundi 15 mars')
    expect(asker.words).to.contain('Clémence prête plutôt pour 7 jours.')
    expect(asker.words).to.match(/Premier jour pris ensuite : \S+ 1\d mars\./)
  })

  it('proposes the weekend after by its date where this one is taken', async () => {
    const asker = await visit()
    await asker.begins(/^Visseuse légère/)
    const proposed = () => asker.all('.quick').map(said)
    expect(proposed()).to.eql(['Ce week-end', 'Une journée', 'Le week-end suivant'])
    await elseAsks({ offer: asker.offerId, from: '2027-03-05', to: '2027-03-08' })
    asker.press('Revenir à l’offre')
    await asker.comesTo('shown')
    asker.find('[data-opens="ask"]')!.click()
    await asker.finds(() => asker.find('[data-day="2027-03-06"].taken'), 'the weekend should be taken')

    expect(proposed()).to.eql(['Une journée', 'Le week-end du 13 mars'])
  })

  it('writes a word that follows the days and the first name until somebody writes in it, then is sent once', async () => {
    const asker = await visit()
    await asker.begins(/^Ponceuse à bande/)
    asker.press('Le week-end suivant')
    await asker.element.updateComplete
    asker.press(/^Continuer$/)
    await asker.comesTo('ask-words')
    expect(asker.letter).to.match(
      /^Bonjour Ludovic, j’aimerais vous emprunter « Ponceuse à bande, pour parquet ou vieille porte », du samedi 13 au lundi 15 mars\./,
    )
    asker.press('Changer les jours')
    await asker.comesTo('ask-days')
    asker.press(/^Prendre le/)
    await asker.chooses('2027-03-20', '2027-03-20')
    asker.fill('firstName', 'Lucas')
    await asker.element.updateComplete
    expect(asker.letter).to.match(/ le samedi 20 mars\. .* Lucas$/)
    expect(asker.words).to.contain('Le réseau n’assure rien').and.to.contain('Ludovic ne verra pas votre adresse')
    asker.fill('ask-words', 'Bonjour, pour un lit en mezzanine.')
    await asker.signsIn()

    await asker.comesTo('ask-done')
    expect(asker.words).to.match(/Demande envoyée.*Ludovic a reçu votre demande.*le samedi 20 mars/)
    expect(asker.words).to.match(/Les jours vous sont gardés.*Ludovic répond.*La réponse vient avant .*, 20 h/)
    expect(asker.words).to.contain('Pour annuler')
    await expect(asker.element).to.be.accessible()
    asker.press('Revenir aux offres')
    await asker.comesTo(undefined)

    await asker.opens(/^Ponceuse à bande/)
    const own = () => asker.find('.own-request')
    await asker.finds(own, 'it should be said that one has asked')
    expect(said(own())).to.match(
      /^Vous l’avez demandé, le samedi 20 mars( 2027)?\. Demande envoyée : réponse au plus tard .+ à 20 h\. Voir ma demande$/,
    )
    expect(own()?.querySelector('a')?.href).to.match(/\/s\/ville-de-lomme\/demande\/[\da-f-]{36}\?back=#/)
    expect(asker.find('[data-opens="ask"]')).to.equal(null)
    await expect(asker.element).to.be.accessible()
  })

  it('leads to what one has asked for where one may not ask for more', async () => {
    await signInAs(newEmail())
    const asker = await visit()
    const others = asker.all('.card a').filter((link) => !/Perceuse-visseuse|Ponceuse/.test(said(link)))
    const ids = others
      .map((link) => /[\da-f]{8}-[\da-f-]{27}/.exec(link.getAttribute('href') ?? '')?.[0] ?? '')
      .slice(0, 3)
    for (const offer of ids) await asks({ offer, from: '2027-03-24', to: '2027-03-24' })
    // From here on the account knows the rules and the commune.
    await asker.begins(/Perceuse-visseuse/)
    await asker.chooses('2027-03-30', '2027-03-31')
    await asker.finds(() => !asker.find('#email, #home, #rules'), 'one is known')
    asker.press('Envoyer la demande')

    await asker.comesTo('ask-refused')
    await asker.finds(() => asker.all('.in-the-way li').length === 3, 'the three should be told')
    expect(asker.words).to.match(/autant de demandes en cours que possible.*Vos demandes en cours/)
    expect(said(asker.find('.in-the-way li'))).to.match(/, le mercredi 24 mars.*Voir ma demande$/)
    expect(asker.find<HTMLAnchorElement>('.in-the-way a')?.href).to.match(/\/demande\/[\da-f-]{36}\?back=#\S+\?from=/)
    await expect(asker.element).to.be.accessible()
  })

  it('says when somebody was quicker, keeps the words, and offers the nearest days', async () => {
    const asker = await visit()
    await asker.begins(/^Décapeur thermique/)
    await asker.chooses('2027-03-13', '2027-03-15')
    asker.fill('ask-words', 'Bonjour, pour mes volets.')
    const email = await asker.asks(await asker.element.updateComplete.then(() => `vite-${Date.now()}@exemple.fr`))
    await elseAsks({ offer: asker.offerId, from: '2027-03-14', to: '2027-03-14' })
    await asker.types(email)

    await asker.comesTo('ask-taken')
    expect(asker.words).to.contain('Ces jours viennent d’être pris.').and.to.contain('Votre mot est gardé')
    expect(asker.words).to.contain('Les plus proches, pour 3 jours')
    const [first] = asker.all('.nearest input')
    expect(first).to.have.property('checked', true)
    const others = () => asker.all('dialog .way').find((way) => /autres offres? libres? ces jours-là/.test(said(way)))
    await asker.finds(others, 'other things alike should be counted')
    const [count] = /\d+/.exec(said(others() ?? null)) ?? []
    await expect(asker.element).to.be.accessible()
    others()?.click()
    await asker.comesTo(undefined)
    await asker.finds(() => said(asker.find('.sub [role=status]')).startsWith(`${count} `), `${count} should be found`)
    expect(asker.all('.card a').some((link) => said(link).startsWith('Décapeur thermique'))).to.equal(false)
  })

  it('keeps the words where somebody was quicker, for other days', async () => {
    const asker = await visit()
    await asker.begins(/^Visseuse/)
    await asker.chooses('2027-03-13', '2027-03-15')
    asker.fill('ask-words', 'Bonjour, pour mes volets.')
    const email = await asker.asks(newEmail())
    await elseAsks({ offer: asker.offerId, from: '2027-03-14', to: '2027-03-14' })
    await asker.types(email)
    await asker.comesTo('ask-taken')
    asker.press('Demander ces 3 jours')
    await asker.comesTo('ask-words')
    expect(asker.letter).to.equal('Bonjour, pour mes volets.')
    asker.press('Envoyer la demande')

    await asker.comesTo('ask-done')
    asker.press('Annuler ma demande')
    await asker.finds(() => said(asker.find('.cancel-own')).includes('On ne peut pas revenir en arrière'), 'it is said')
    await expect(asker.element).to.be.accessible()
    asker.press('Ne rien annuler')
    await asker.finds(() => !said(asker.find('.cancel-own')).includes('Oui, annuler'), 'nothing is cancelled')
    expect(asker.state).to.equal('ask-done')
    asker.press('Annuler ma demande')
    await asker.finds(() => said(asker.find('.cancel-own')).includes('Oui, annuler'), 'one is asked again')
    asker.press('Oui, annuler')
    await asker.comesTo('ask-cancelled')
    expect(asker.words).to.match(/^Demande annulée|C’est annulé\. .+ est au courant/)
    await expect(asker.element).to.be.accessible()
    asker.press('Revenir aux offres')
    await asker.comesTo(undefined)
    await asker.opens(/^Décapeur thermique/)
    expect(asker.find('[data-opens="ask"]')).not.to.equal(null)
  })

  it('asks of a gift, a swap, help and what is looked for no more than they need', async () => {
    const gift = await visit({ kind: 'give', category: '' })
    await gift.opens(/./)
    gift.press(/^Je le voudrais$/)
    await gift.comesTo('ask-words')
    expect(gift.find('.period')).to.equal(null)
    expect(gift.letter).to.match(/^Bonjour .+, « .+ » m’intéresse\./)
    gift.press('Fermer')
    await gift.comesTo(undefined)

    const swap = await visit({ kind: 'swap', category: '' })
    await swap.opens(/./)
    swap.press(/^Proposer un échange$/)
    await swap.comesTo('ask-words')
    swap.press(/^Recevoir un code/)
    await swap.finds(() => swap.find('#ask-return-wrong'), 'what is given in return is asked')

    const help = await visit({ kind: 'help', category: '' })
    await help.begins(/./)
    expect(help.state).to.equal('ask-hours')
    help.press(/^Continuer$/)
    await help.finds(() => help.words.includes('Dites le jour, et deux heures dans l’ordre.'), 'the hours are missing')
    help.fill('ask-day', '2027-03-20')
    help.fill('ask-from', '14:00')
    help.fill('ask-to', '16:30')
    help.press(/^Continuer$/)
    await help.comesTo('ask-words')
    expect(help.letter).to.match(/le samedi 20 mars de 14 h à 16 h 30\./)

    const wanted = await visit({ kind: 'wanted', category: '' })
    await wanted.opens(/./)
    wanted.press(/^J’ai ça$/)
    await wanted.comesTo('ask-words')
    expect(wanted.letter).to.contain('j’ai ce que vous cherchez')
  })
})
