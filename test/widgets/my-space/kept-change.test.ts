import { expect } from '@open-wc/testing'
import { forgetAll } from '../offer-board/publish-support.js'
import { newEmail, signInAs } from '../session/session-support.js'
import { open, publish, said, type Owner } from './space-support.js'

const ladder = 'Échelle double'

const titleField = (owner: Owner) => owner.find<HTMLInputElement>('#title-of-offer')
const sheetState = (owner: Owner) => owner.find('.publishing')?.dataset['state']

async function presses(owner: Owner, name: RegExp, state: string | undefined): Promise<void> {
  owner.button(name).click()
  await owner.finds(() => sheetState(owner) === state, `the form should come to ${state}`)
}

async function opensForm(owner: Owner, state: string): Promise<void> {
  await owner.comesTo('shown')
  owner.row(ladder).querySelector<HTMLElement>('[data-act=change]')!.click()
  await owner.finds(() => sheetState(owner) === state, `the form should come to ${state}`)
}

/** Who changes a title, keeps that for later, and comes back to a page that is loaded again. */
async function comesBack(): Promise<Owner> {
  await signInAs(newEmail())
  await publish({ title: ladder })
  await publish({ title: 'Cours de couture', kind: 'help', category: 'other' })
  const before = await open({}, undefined, '#espaces?tab=offers')
  await opensForm(before, 'form-open')
  const field = titleField(before)!
  field.value = 'Échelle de trois mètres'
  field.dispatchEvent(new InputEvent('input', { bubbles: true }))
  await presses(before, /^Fermer$/, 'draft-closing')
  await presses(before, /^Garder et fermer$/, undefined)
  before.element.parentElement!.remove()
  const { held = [] } = await navigator.locks.query()
  for (const { name = '' } of held)
    if (name.startsWith('coop draft')) await navigator.locks.request(name, { steal: true }, () => undefined)
  return open({}, undefined, '#espaces?tab=offers')
}

describe('a change that was begun and kept', () => {
  beforeEach(forgetAll)
  after(forgetAll)

  it('is found again where that offer is changed, and saved', async () => {
    const owner = await comesBack()

    await opensForm(owner, 'draft-found')
    expect(said(owner.find('.publishing .panel'))).to.match(
      /^Vous aviez commencé à modifier une annonce Échelle de trois mètres le \d/,
    )
    await expect(owner.element).to.be.accessible()
    await presses(owner, /^Reprendre/, 'form-open')
    expect(titleField(owner)!.value).to.equal('Échelle de trois mètres')
    await presses(owner, /^Continuer$/, 'last-step')
    await owner.finds(() => !owner.find('#home'), 'what is known of the person should not be asked')
    await presses(owner, /^Enregistrer$/, 'publish-done')

    await owner.finds(() => owner.names.includes('Échelle de trois mètres'), 'it should be changed')
  })

  it('is left for what is online by who wants that, and is not asked about for another offer', async () => {
    const owner = await comesBack()

    await opensForm(owner, 'draft-found')
    await presses(owner, /^Repartir de ce qui est en ligne$/, 'form-open')
    expect(titleField(owner)!.value).to.equal(ladder)
    await presses(owner, /^Fermer$/, undefined)
    owner.row('Cours de couture').querySelector<HTMLElement>('[data-act=change]')!.click()

    await owner.finds(() => titleField(owner)?.value === 'Cours de couture', 'the form should open')
  })
})
