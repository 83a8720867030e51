import { expect } from '@open-wc/testing'
import { sendKeys } from '@web/test-runner-commands'
import { bench, said, type StepBench } from './steps-support.js'

/** A picture of one colour, as large as a telephone's. */
async function picture(): Promise<File> {
  const canvas = new OffscreenCanvas(1600, 1200)
  const context = canvas.getContext('2d')!
  context.fillStyle = 'rgb(200, 30, 30)'
  context.fillRect(0, 0, 1600, 1200)
  return new File([await canvas.convertToBlob({ type: 'image/jpeg' })], 'frein.jpg', { type: 'image/jpeg' })
}

function give(step: StepBench, file: File): void {
  const transfer = new DataTransfer()
  transfer.items.add(file)
  const input = step.find<HTMLInputElement>('[type="file"]')!
  input.files = transfer.files
  input.dispatchEvent(new Event('change', { bubbles: true }))
}

const size = (step: StepBench) => {
  const canvas = step.find<HTMLCanvasElement>('canvas')
  return canvas && !canvas.hidden && [canvas.width, canvas.height]
}

describe('what is wrong', () => {
  it('nothing has to be said, and examples stay in sight while one writes', async () => {
    const step = await bench('fault')

    step.find('#fault-words')?.focus()
    await sendKeys({ type: 'Le frein arrière ne serre plus.' })
    expect(step.draft.words).to.equal('Le frein arrière ne serre plus.')
    expect(said(step.find('#fault-hint'))).to.include('« la chaîne saute dans les montées »')
    expect(step.words).to.include('Elle ne part qu’une fois le rendez-vous confirmé.')
    await expect(step).to.be.accessible()
    step.press('Continuer')

    expect(step.went).to.deep.equal(['next'])
  })

  it('a photo is shown without any address of its own, stays when one comes back, and can be taken away', async () => {
    const step = await bench('fault')
    const photo = await picture()

    give(step, photo)
    await step.finds(() => size(step), 'the photo should be shown')
    expect(size(step)).to.deep.equal([240, 180])
    const pixel = step.find<HTMLCanvasElement>('canvas')!.getContext('2d')!.getImageData(120, 90, 1, 1).data
    expect(pixel[0]).to.be.closeTo(200, 5)
    expect(step.draft.photo).to.equal(photo)
    expect(said(step.find('.shown'))).to.match(/^frein\.jpg ?\d+ ko$/)
    await expect(step).to.be.accessible()

    await step.leaveAndComeBack()
    await step.finds(() => size(step), 'the photo should be shown again')

    step.press('Enlever la photo')
    await step.finds(() => step.focused?.id === 'photo', 'another photo is where the keyboard is')
    expect(step.draft.photo).to.equal(undefined)
    expect(step.find('.shown')).to.equal(null)
  })

  it('what is no photo, or too heavy, is said and does not replace the one that is there', async () => {
    const step = await bench('fault')
    const photo = await picture()
    give(step, photo)

    give(step, new File(['%PDF'], 'devis.pdf', { type: 'application/pdf' }))
    await step.finds(() => step.find('#photo-wrong'), 'it should be said')
    expect(said(step.find('#photo-wrong'))).to.equal('Ce fichier n’est pas une photo JPEG, PNG ou WebP.')
    expect(step.find('#photo')?.getAttribute('aria-describedby')).to.include('photo-wrong')
    await expect(step).to.be.accessible()

    give(step, new File([new Uint8Array(10_400_000)], 'grand.png', { type: 'image/png' }))
    await step.updateComplete
    expect(said(step.find('#photo-wrong'))).to.equal('Cette photo est trop lourde (10,4 Mo) : 10 Mo au plus.')
    expect(step.draft.photo).to.equal(photo)
  })

  it('a photo that the device cannot draw is still told by its name', async () => {
    const step = await bench('fault')

    give(step, new File(['not a picture'], 'abîmée.jpg', { type: 'image/jpeg' }))
    await step.finds(() => step.find('.shown'), 'it should be told')

    expect(size(step)).to.equal(false)
    expect(said(step.find('.shown'))).to.include('abîmée.jpg')
    await expect(step).to.be.accessible()
  })
})
