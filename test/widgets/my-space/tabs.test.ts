import { expect } from '@open-wc/testing'
import { sendKeys } from '@web/test-runner-commands'
import { forgetEverything, newEmail, signInAs } from '../session/session-support.js'
import { open, publish, said, type Owner } from './space-support.js'

const shown = (owner: Owner) =>
  ['.due .waits-part', '.offered', '.coming-part', '.me'].filter((part) => owner.find(part)?.checkVisibility())

const chosen = (owner: Owner) => owner.all('.tab[aria-current]').map(said)

async function owning(...titles: string[]): Promise<void> {
  await signInAs(newEmail())
  for (const title of titles) await publish({ title })
}

const realNow = Date.now

describe('the parts of somebody’s space', () => {
  beforeEach(forgetEverything)
  afterEach(() => (Date.now = realNow))
  after(forgetEverything)

  it('begin with what is to be done and what comes; the others are one press away', async () => {
    await owning('Échelle double')
    const owner = await open({ width: '390px' })
    await owner.comesTo('shown')

    expect(chosen(owner)).to.deep.equal(['À faire'])
    expect(shown(owner)).to.deep.equal(['.due .waits-part', '.coming-part'])
    owner.button('Mes offres').click()
    await owner.finds(() => shown(owner).join() === '.offered', 'the offers should be seen alone')
    expect(owner.names).to.deep.equal(['Échelle double'])
    await expect(owner.element).to.be.accessible()
    owner.button(/^Moi$/).click()
    await owner.finds(() => shown(owner).join() === '.me', 'who one is should be seen alone')
    await owner.finds(() => owner.find('#account-searches'), 'what one looks for should be seen too')
    expect(said(owner.find('.me'))).to.match(
      /^Moi Ici, on vous connaît par cette adresse : \S+ Me déconnecter Mes recherches gardées /,
    )
    await expect(owner.element).to.be.accessible()
  })

  it('show what is offered beside what is to be done, where there is room', async () => {
    await owning('Échelle double')

    const owner = await open({ width: '1100px' })
    await owner.comesTo('shown')

    expect(shown(owner)).to.deep.equal(['.due .waits-part', '.offered', '.coming-part'])
    const [left, right] = ['.due', '.coming-part'].map((part) => owner.find(part)!.getBoundingClientRect())
    expect(left!.right).to.be.below(right!.left)
  })

  it('are reached by keyboard, stand in the address, and are found again after a reload', async () => {
    await owning('Échelle double')
    const owner = await open()
    await owner.comesTo('shown')
    const before = history.length

    owner.find('.tab[data-tab=offers]')!.focus()
    await sendKeys({ press: 'Enter' })
    await owner.finds(() => chosen(owner).join() === 'Mes offres', 'the offers should be open')
    expect(owner.focused).to.equal(owner.find('.tab[data-tab=offers]'))
    expect(location.hash).to.equal('#espaces?tab=offers')
    expect(history.length).to.equal(before)
    const fragment = location.hash
    owner.element.parentElement!.remove()

    const again = await open({}, undefined, fragment)
    await again.finds(() => chosen(again).join() === 'Mes offres', 'the offers should be open again')
    again.button('À faire').click()
    await again.finds(() => location.hash === '', 'the address should be as it was')
  })

  it('leave the address alone where its page says so', async () => {
    await owning('Échelle double')
    const owner = await open({ share: 'off' })
    await owner.comesTo('shown')

    owner.button('Bientôt').click()
    await owner.finds(() => chosen(owner).join() === 'Bientôt', 'it should be open')

    expect(location.hash).to.equal('')
  })

  it('count what only this person can do', async () => {
    await signInAs(newEmail())
    await publish({ title: 'Échelle double' })
    await publish({ title: 'Bientôt finie', until: '2027-03-06' })
    Date.now = () => Date.parse('2027-03-03T14:00:00Z')

    const owner = await open()
    await owner.comesTo('shown')

    expect(chosen(owner)).to.deep.equal(['À faire 1'])
    expect(owner.words).to.match(/Bonjour Alma [^·]+ · 1 chose à faire/)
  })

  it('lead who has nothing to the first things one may do', async () => {
    await signInAs(newEmail())

    const owner = await open({ width: '320px' })
    await owner.comesTo('empty')

    await owner.finds(() => owner.words.includes('Rien en cours pour l’instant'), 'the first things should be told')
    expect(shown(owner)).to.deep.equal(['.due .waits-part', '.coming-part'])
    expect(owner.element.scrollWidth).to.be.at.most(320)
    owner.button('Mes offres').click()
    await owner.finds(() => shown(owner).join() === '.offered', 'the offers should be seen')
    expect(said(owner.find('.offered'))).to.match(/^Vous ne proposez rien pour l’instant\. Voir ce qui se prête/)
    await expect(owner.element).to.be.accessible()
  })
})
