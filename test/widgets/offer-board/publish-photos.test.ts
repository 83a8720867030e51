import { expect } from '@open-wc/testing'
import { newEmail, signInAs } from '../session/session-support.js'
import { begin, draftsKept, forgetAll, photo, said, turnedPhoto } from './publish-support.js'

describe('photos of what is published', () => {
  beforeEach(forgetAll)
  after(forgetAll)

  it('turns and shrinks a photo before it leaves, without what the camera wrote', async () => {
    const publisher = await begin()

    publisher.choosePhotos(await photo(3200, 1600), await turnedPhoto(400, 200))
    await publisher.finds(() => publisher.all('.pic canvas').length === 2, 'both should be shown')
    await publisher.writes()
    await publisher.asks(newEmail())

    const [draft] = await draftsKept()
    const [wide, turned] = await Promise.all(draft!.what.photos.map(({ blob }) => createImageBitmap(blob)))
    expect([wide!.width, wide!.height]).to.deep.equal([1600, 800])
    expect([turned!.width, turned!.height]).to.deep.equal([200, 400])
    const text = new TextDecoder('latin1').decode(await draft!.what.photos[1]!.blob.arrayBuffer())
    expect(text).not.to.contain('Exif')
  })

  it('says in words that a photo cannot be read, and goes on without it', async () => {
    const publisher = await begin()

    publisher.choosePhotos(new File(['ftypheic'], 'IMG_1.HEIC', { type: 'image/heic' }))
    await publisher.finds(() => publisher.find('#photo-said .wrong'), 'it should be said')

    expect(said(publisher.find('#photo-said')))
      .to.contain('IMG_1.HEIC')
      .and.to.contain('HEIC ne s’ouvrent pas')
    await publisher.writes()
  })

  it('sends the photos of who is signed in while they write, once', async () => {
    let uploads = 0
    new PerformanceObserver((list) => {
      for (const { name } of list.getEntries()) if (name.includes('/photo?')) uploads += 1
    }).observe({ type: 'resource' })
    await signInAs(newEmail())
    const publisher = await begin()
    const parts = new Set<number>()
    new MutationObserver(() => {
      const bar = publisher.find<HTMLProgressElement>('#photo-said progress')
      if (bar) parts.add(bar.value)
    }).observe(publisher.element.renderRoot, { attributes: true, childList: true, subtree: true })

    publisher.choosePhotos(await photo(800, 600))
    await publisher.finds(() => uploads > 0, 'the photo should leave')
    expect(parts.size, 'how much of it has left should be shown').to.be.greaterThan(0)
    await publisher.finds(() => !publisher.find('#photo-said progress'), 'the bar should go with it')
    expect(publisher.state).to.equal('form-open')
    // Given: the lists of what is lent are those of other files.
    await publisher.writes('Tente dont la photo est partie', 'give')
    await publisher.finds(() => publisher.find('[data-state=who-signed-in] #rules'), 'the rest should be asked')
    publisher.find<HTMLInputElement>('[name=resident-age]')!.click()
    publisher.find<HTMLInputElement>('#rules')!.click()
    await publisher.element.updateComplete
    publisher.press(/^Publier$/)

    await publisher.comesTo('publish-done')
    expect(uploads).to.equal(1)
  })
})
