import { expect } from '@open-wc/testing'
import { sendKeys } from '@web/test-runner-commands'
import { newKey } from '../../../widgets/shared/client.js'
import { signedAct } from '../../../widgets/shared/session.js'
import { keepSession } from '../../../widgets/shared/session-store.js'
import { forgetAll } from '../offer-board/publish-support.js'
import { signInAs } from '../session/session-support.js'
import { askedOf, beginToRefuse, buttonIn, card, isTold, opened } from './answering-support.js'
import { open, said, site } from './space-support.js'

describe('answers given where what is asked stands', () => {
  beforeEach(forgetAll)
  after(forgetAll)

  it('yes, in one press: the card becomes what came of it, in its place, and goes where it belongs later', async () => {
    await askedOf('Raclette', 'Escabeau')
    const owner = await opened()
    expect(owner.all('.own-loan .soon-name').map(said)).to.deep.equal([
      'Lucas vous demande : Raclette',
      'Lucas vous demande : Escabeau',
    ])
    expect(said(card(owner, 'Raclette'))).to.match(/^Répondez avant .* du samedi 20 au dimanche 21 mars/)
    expect(owner.words).not.to.contain('Un secret entre nous')
    await expect(owner.element).to.be.accessible()

    buttonIn(owner, 'Raclette', /^Accepter ces jours$/).click()
    await owner.finds(isTold(owner), 'what came of it should be said')

    expect(said(owner.focused)).to.equal(
      'C’est accepté. Lucas ne le sait pas encore : vous avez 10 secondes pour changer d’avis.',
    )
    expect(owner.all('.own-loan').map((one) => said(one).includes('Raclette'))).to.deep.equal([true, false])
    expect(owner.all('.tab').map(said)[0]).to.equal('À faire 1')
    await expect(owner.element).to.be.accessible()
    owner.button('Bientôt').click()
    await owner.finds(() => owner.all('.soon-one').length === 1, 'it should be among what comes')
    expect(said(owner.find('.soon-one'))).to.contain('Lucas vient prendre : Raclette')
    expect(owner.all('.own-loan .soon-name').map(said)).to.deep.equal(['Lucas vous demande : Escabeau'])
  })

  it('are taken back in another part of the space too', async () => {
    await askedOf('Raclette')
    const owner = await opened()
    buttonIn(owner, 'Raclette', /^Accepter ces jours$/).click()
    await owner.finds(isTold(owner), 'what came of it should be said')

    owner.button('Bientôt').click()
    await owner.finds(() => !!owner.find('.soon-one .take-back'), 'it may be taken back among what comes')
    await expect(owner.element).to.be.accessible()
    owner.find('.soon-one .take-back')!.click()
    await owner.finds(() => said(owner.focused).startsWith('C’est repris'), 'what came of it should be said there')

    expect(said(owner.focused)).to.equal('C’est repris : Lucas n’en saura rien.')
    await owner.finds(() => owner.all('.tab').map(said)[0] === 'À faire 1', 'it should wait again')
    owner.button('À faire 1').click()
    await owner.finds(() => said(owner.find('.own-loan.waits')).includes('Lucas vous demande : Raclette'), 'it waits')
  })

  it('no, by keyboard, with what the other will read in sight', async () => {
    await askedOf('Raclette')
    const owner = await opened()

    buttonIn(owner, 'Raclette', /^Refuser…$/).focus()
    await sendKeys({ press: 'Enter' })
    await owner.finds(() => owner.focused?.matches('.opened'), 'the question should have the keyboard')
    expect(said(card(owner, 'Raclette'))).to.contain('Lucas lira :')
    await expect(owner.element).to.be.accessible()
    await sendKeys({ press: 'Tab' })
    await sendKeys({ press: 'ArrowDown' })
    await sendKeys({ press: 'ArrowDown' })
    await owner.finds(() => said(card(owner, 'Raclette')).includes('Lucas lira :'), 'it should be shown')
    await sendKeys({ press: 'Enter' })
    await owner.finds(isTold(owner), 'what came of it should be said')

    expect(said(owner.focused)).to.equal(
      'C’est dit. Lucas ne le sait pas encore : vous avez 10 secondes pour changer d’avis.',
    )
    owner.button('Bientôt').click()
    owner.button(/^À faire/).click()
    await owner.finds(() => !!owner.find('.own-loan.waits .take-back'), 'it may still be taken back')
    owner.find('.own-loan.waits .take-back')!.click()
    await owner.finds(() => said(owner.focused).startsWith('C’est repris'), 'that it is taken back should be said')
  })

  it('keeps what is typed on one card while another is answered, and while a question is closed', async () => {
    await askedOf('Raclette', 'Escabeau')
    const owner = await opened()
    await beginToRefuse(owner, 'Raclette', 'Désolée, Lucas')

    buttonIn(owner, 'Escabeau', /^Accepter ces jours$/).click()
    await owner.finds(isTold(owner), 'what came of it should be said')

    expect(card(owner, 'Raclette').querySelector('textarea')!.value).to.equal('Désolée, Lucas')
    buttonIn(owner, 'Raclette', /^Revenir sans refuser$/).click()
    await owner.finds(() => owner.focused?.matches('.answers button'), 'the keyboard should be at the answers')
    buttonIn(owner, 'Raclette', /^Refuser…$/).click()
    await owner.finds(() => !!card(owner, 'Raclette').querySelector('textarea'), 'it should be asked again')
    expect(card(owner, 'Raclette').querySelector('textarea')!.value).to.equal('Désolée, Lucas')
  })

  it('says that the other has answered meanwhile, and shows how it stands', async () => {
    const { lucas, ids, session } = await askedOf('Raclette')
    const owner = await opened()
    await forgetAll()
    await signInAs(lucas)
    await signedAct('loans.answer', { answer: 'cancel', loanId: ids[0]!, site }, { site, key: newKey() })
    await forgetAll()
    await keepSession(session)

    buttonIn(owner, 'Raclette', /^Accepter ces jours$/).click()
    await owner.finds(isTold(owner), 'that it has changed should be said')

    expect(said(owner.focused)).to.equal('Entre-temps, cette demande a changé. Voici où elle en est.')
    await owner.finds(() => card(owner, 'Raclette').querySelectorAll('.answers button').length === 0, 'it is over')
  })

  it('is sent once however often it is pressed', async () => {
    await askedOf('Raclette')
    const owner = await opened()
    const answered = () => owner.asked.filter((one) => one.includes('loans.answer')).length

    const yes = buttonIn(owner, 'Raclette', /^Accepter ces jours$/)
    yes.click()
    yes.click()
    await owner.finds(isTold(owner), 'what came of it should be said')

    expect(answered()).to.equal(1)
  })

  it('loses nothing where the connection fails, and goes by the same press', async () => {
    await askedOf('Raclette')
    const owner = await opened()
    const real = window.fetch
    window.fetch = () => {
      window.fetch = real
      return Promise.reject(new TypeError('no network'))
    }

    buttonIn(owner, 'Raclette', /^Accepter ces jours$/).click()
    await owner.finds(isTold(owner), 'that it failed should be said')
    expect(said(owner.focused)).to.equal('Rien n’est parti : la connexion a manqué. Réessayez.')

    buttonIn(owner, 'Raclette', /^Accepter ces jours$/).click()
    await owner.finds(() => said(owner.focused).startsWith('C’est accepté'), 'it should be accepted')
  })

  it('takes it back within ten seconds: the question is there again, with what was typed, and nobody heard of it', async () => {
    const { lucas, session } = await askedOf('Raclette', 'Escabeau')
    const owner = await opened()
    await beginToRefuse(owner, 'Raclette', 'Désolée, Lucas')
    buttonIn(owner, 'Raclette', /^Refuser la demande$/).click()
    await owner.finds(isTold(owner), 'what came of it should be said')
    expect([...card(owner, 'Raclette').querySelectorAll('.answers button')].map((one) => said(one))).to.deep.equal([
      'Reprendre ma réponse',
    ])
    expect(owner.all('.tab').map(said)[0]).to.equal('À faire 1')

    buttonIn(owner, 'Raclette', /^Reprendre ma réponse$/).click()
    await owner.finds(() => said(owner.focused).startsWith('C’est repris'), 'that it is taken back should be said')

    expect(said(owner.focused)).to.equal('C’est repris : Lucas n’en saura rien.')
    await owner.finds(() => owner.all('.tab').map((one) => said(one))[0] === 'À faire 2', 'it should wait again')
    expect(owner.all('.own-loan .soon-name').map(said)).to.deep.equal([
      'Lucas vous demande : Raclette',
      'Lucas vous demande : Escabeau',
    ])
    await expect(owner.element).to.be.accessible()
    buttonIn(owner, 'Raclette', /^Refuser…$/).click()
    await owner.finds(() => !!card(owner, 'Raclette').querySelector('textarea'), 'it should be asked again')
    expect(card(owner, 'Raclette').querySelector('textarea')!.value).to.equal('Désolée, Lucas')
    owner.element.parentElement!.remove()
    await forgetAll()
    await signInAs(lucas)
    const taker = await open()
    await taker.finds(() => taker.all('.soon-one').length === 2, 'both should still be asked')
    await forgetAll()
    await keepSession(session)
  })

  it('stands once ten seconds are over, and leaves the keyboard on the card', async () => {
    await askedOf('Raclette')
    const owner = await opened()
    const real = window.setTimeout
    const over: (() => void)[] = []
    window.setTimeout = ((run: () => void, ms?: number) => {
      if (ms !== 10_000) return real(run, ms)
      over.push(run)
      return 0
    }) as typeof window.setTimeout
    try {
      buttonIn(owner, 'Raclette', /^Accepter ces jours$/).click()
      await owner.finds(isTold(owner), 'what came of it should be said')
    } finally {
      window.setTimeout = real
    }
    expect(said(card(owner, 'Raclette'))).not.to.contain('C’est d’accord avec Lucas')
    buttonIn(owner, 'Raclette', /^Reprendre ma réponse$/).focus()

    for (const run of over) run()
    await owner.finds(isTold(owner), 'the keyboard should be at what came of it')

    expect(said(owner.focused)).to.equal('C’est accepté. Lucas reçoit un e-mail.')
    expect(said(card(owner, 'Raclette'))).not.to.contain('Reprendre ma réponse')
  })

  it('proposes other days in the card itself, with those that were asked marked', async () => {
    await askedOf('Raclette')
    const owner = await opened()

    buttonIn(owner, 'Raclette', /^Autres jours…$/).click()
    await owner.finds(() => !!card(owner, 'Raclette').querySelector('coop-loan-days'), 'days should be shown')
    const days = card(owner, 'Raclette').querySelector('coop-loan-days')!.shadowRoot!
    await owner.finds(() => !!days.querySelector('td'), 'the calendar should be there')
    expect(days.querySelectorAll('.legend .asked').length).to.equal(1)
    await expect(owner.element).to.be.accessible()
    for (const day of [27, 28]) {
      const cell = () => days.querySelector<HTMLElement>(`td[data-day="2027-03-${day}"]`)!
      cell().click()
      await owner.finds(() => cell().ariaSelected === 'true', 'the day should be chosen')
    }
    buttonIn(owner, 'Raclette', /^Proposer ces jours$/).click()
    await owner.finds(isTold(owner), 'what came of it should be said')

    expect(said(owner.focused)).to.match(/^C’est proposé\. Lucas ne le sait pas encore/)
    expect(said(card(owner, 'Raclette'))).to.match(/samedi 27 au dimanche 28 mars/)
  })

  it('says that the free days could not be read, and reads them by a press', async () => {
    await askedOf('Raclette')
    const owner = await opened()
    const real = window.fetch
    window.fetch = () => {
      window.fetch = real
      return Promise.reject(new TypeError('no network'))
    }

    buttonIn(owner, 'Raclette', /^Autres jours…$/).click()
    await owner.finds(() => said(card(owner, 'Raclette')).includes('n’ont pas pu être chargés'), 'it should be said')
    buttonIn(owner, 'Raclette', /^Réessayer$/).click()
    await owner.finds(() => !!card(owner, 'Raclette').querySelector('coop-loan-days'), 'days should be shown')
  })

  it('answers in English too', async () => {
    await askedOf('Raclette')

    const owner = await open({ lang: 'en' })
    await owner.comesTo('shown')
    await owner.finds(() => !!owner.find('.answers button'), 'it should be answered here')

    buttonIn(owner, 'Raclette', /^Accept these days$/).click()
    await owner.finds(isTold(owner), 'what came of it should be said')
    expect(said(owner.focused)).to.equal('Accepted. Lucas does not know yet: you have 10 seconds to change your mind.')
  })
})
