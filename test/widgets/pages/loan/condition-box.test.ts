import { expect, waitUntil } from '@open-wc/testing'
import { html, render } from 'lit'
import type { Condition, ConditionParts, Note } from '../../../../widgets/parts/condition/condition.js'
import { defineConditionBox, type ConditionBox } from '../../../../widgets/parts/condition/condition-box.js'
import { Refused, Unreachable } from '../../../../widgets/shared/wire.js'

defineConditionBox()

const at = '2027-03-02T09:00:00.000Z'
/** A point, so that a picture comes from nowhere. */
const point = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw=='
const photo = (key: string, alt: string, path = point) => ({
  key,
  alt,
  width: 320,
  height: 240,
  sizes: [{ width: 320, path }],
})
const noted = (by: 'giver' | 'taker', condition: string, photos: readonly ReturnType<typeof photo>[] = []) => ({
  by,
  condition,
  accessories: by === 'giver' ? 'Deux buses' : '',
  at,
  photos: [...photos],
})

const before: Condition = [
  {
    moment: 'out',
    mayNote: false,
    mostPhotos: 4,
    notes: [noted('giver', 'Bon état', [photo('a', 'Le manche')]), noted('taker', 'Vu')],
  },
  { moment: 'back', mayNote: true, mostPhotos: 4, notes: [] },
]

async function shown(condition: Condition, parts: Partial<ConditionParts> = {}) {
  const saved: Note[] = []
  const place = document.createElement('div')
  document.body.append(place)
  const page: ConditionParts = {
    side: 'taker',
    who: 'Nadia',
    language: 'fr',
    upload: () => Promise.resolve('key'),
    save: (note) => {
      saved.push(note)
      return Promise.resolve()
    },
    renew: () => Promise.resolve(),
    ...parts,
  }
  const draw = (of: Condition) =>
    render(html`<coop-loan-condition .condition=${of} .parts=${page}></coop-loan-condition>`, place)
  draw(condition)
  const box = place.querySelector<ConditionBox>('coop-loan-condition')
  if (!box) throw new Error('no box')
  await box.updateComplete
  const root = box.renderRoot
  const buttons = () => [...root.querySelectorAll<HTMLButtonElement>('button')]
  return {
    box,
    draw,
    saved,
    text: () =>
      [...root.querySelectorAll<HTMLElement>('.box')].map((each) => each.innerText.replace(/\s+/g, ' ')).join(),
    press: async (name: RegExp) => {
      buttons()
        .find((each) => name.test(each.getAttribute('aria-label') ?? each.innerText))
        ?.click()
      await box.updateComplete
    },
    names: () =>
      buttons().map((each) => (each.getAttribute('aria-label') ?? each.innerText.trim()).replaceAll('\u00a0', ' ')),
    type: async (id: string, value: string) => {
      const field = root.querySelector<HTMLInputElement | HTMLTextAreaElement>(`#${id}`)
      if (!field) throw new Error(`no field ${id}`)
      field.value = value
      field.dispatchEvent(new Event('input'))
      await box.updateComplete
    },
    choose: async () => {
      const input = root.querySelector<HTMLInputElement>('#photo-add')
      const files = new DataTransfer()
      files.items.add(new File([await (await fetch(point)).arrayBuffer()], 'buse.gif', { type: 'image/gif' }))
      if (!input) throw new Error('no field for photos')
      input.files = files.files
      input.dispatchEvent(new Event('change'))
      await waitUntil(() => root.querySelector('.pic'))
    },
  }
}

describe('an object before and after', () => {
  it('shows what both sides noted, each under its name, and leads to what may be noted now alone', async () => {
    const page = await shown(before)

    expect(page.text()).to.contain('Vu de vous et de Nadia, de personne d’autre.')
    expect(page.text()).to.match(/Au départ Nadia Bon état Avec : Deux buses .*Vous Vu Au retour Rien n’est noté/)
    expect(page.names()).to.deep.equal(['Agrandir : Le manche', 'Noter l’état au retour…'])
    await expect(page.box).to.be.accessible()
  })

  it('enlarges a photo under what it shows', async () => {
    const page = await shown(before)
    await page.press(/Agrandir/)

    expect(page.box.renderRoot.querySelector('dialog:modal img')?.getAttribute('alt')).to.equal('Le manche')
    await expect(page.box).to.be.accessible()
    await page.press(/Fermer/)
    expect(page.box.renderRoot.querySelector('dialog:modal')).to.equal(null)
  })

  it('sends a photo and words as one note, and asks for a word or a photo where there is neither', async () => {
    const page = await shown(before)
    await page.press(/au retour/)
    await page.press(/^Noter$/)

    expect(page.text()).to.contain('Écrivez un mot, ou ajoutez une photo.')
    await page.type('note-accessories', 'Une buse ')
    await page.choose()
    await expect(page.box).to.be.accessible()
    await page.press(/^Noter$/)
    await waitUntil(() => page.text().includes('C’est noté.'))
    expect(page.saved).to.deep.equal([
      { moment: 'back', condition: '', accessories: 'Une buse', photos: [{ key: 'key', alt: '' }] },
    ])
  })

  it('goes on by itself after a cut, without sending again what has arrived', async () => {
    let sent = 0
    let isCut = true
    const page = await shown(before, {
      upload: () => {
        sent += 1
        return Promise.resolve('key')
      },
      save: () => (isCut ? Promise.reject(new Unreachable()) : Promise.resolve()),
    })
    await page.press(/au retour/)
    await page.choose()
    await page.press(/^Noter$/)
    await waitUntil(() => page.text().includes('Le réseau a coupé.'))
    isCut = false
    dispatchEvent(new Event('online'))

    await waitUntil(() => page.text().includes('C’est noté.'))
    expect(sent).to.equal(1)
  })

  it('says why it was refused, and keeps what was typed', async () => {
    const page = await shown(before, { save: () => Promise.reject(new Refused({ reason: 'photos-too-many' })) })
    await page.press(/au retour/)
    await page.type('note-condition', 'Pareil')
    await page.press(/^Noter$/)

    await waitUntil(() => page.text().includes('Vingt photos en une heure'))
    expect(page.box.renderRoot.querySelector<HTMLTextAreaElement>('#note-condition')?.value).to.equal('Pareil')
  })

  it('asks for new addresses when one has ended, and says so when that helps nothing', async () => {
    let asked = 0
    const ended = (path: string): Condition => [
      { moment: 'out', mayNote: true, mostPhotos: 4, notes: [noted('giver', '', [photo('a', '', path)])] },
    ]
    const page = await shown(ended('/loans/gone.webp?until=1'), {
      renew: async () => {
        asked += 1
        page.draw(ended(asked === 1 ? point : '/loans/gone.webp?until=2'))
        await page.box.updateComplete
      },
    })
    await page.press(/^Noter l’état/)
    await page.type('note-condition', 'Je tape')

    await waitUntil(() => asked === 1)
    expect(page.text()).not.to.contain('n’a pas pu être chargée')
    expect(page.box.renderRoot.querySelector<HTMLTextAreaElement>('#note-condition')?.value).to.equal('Je tape')
    page.draw(ended('/loans/gone.webp?until=2'))
    await waitUntil(() => page.text().includes('Cette photo n’a pas pu être chargée.'))
    expect(page.names()).to.include('Réessayer')
  })
})
