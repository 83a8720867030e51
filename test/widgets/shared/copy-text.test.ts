import { expect, fixture, html } from '@open-wc/testing'
import { copyText } from '../../../widgets/shared/copy-text.js'

/** A browser that copies, or that forbids it as it does in a frame. */
function letCopy(write: (text: string) => Promise<void>): void {
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: write } })
}

const forbid = () => letCopy(() => Promise.reject(new DOMException('', 'NotAllowedError')))

describe('a text that is copied', () => {
  afterEach(() => Reflect.deleteProperty(navigator, 'clipboard'))

  it('is in the clipboard, and nothing is selected', async () => {
    const copied: string[] = []
    letCopy((text) => {
      copied.push(text)
      return Promise.resolve()
    })
    const field = await fixture<HTMLInputElement>(html`<input value="https://coop.example" />`)

    expect(await copyText('https://coop.example', field)).to.equal(true)
    expect(copied).to.deep.equal(['https://coop.example'])
    expect(field.selectionEnd).to.equal(field.selectionStart)
  })

  it('is selected in its field, or where it is shown, if the browser forbids copying', async () => {
    forbid()
    const field = await fixture<HTMLInputElement>(html`<input value="https://coop.example" />`)
    const code = await fixture(html`<code>site="ville-de-lomme"</code>`)

    expect(await copyText('https://coop.example', field)).to.equal(false)
    expect([field.selectionStart, field.selectionEnd]).to.deep.equal([0, 20])
    expect(await copyText('site="ville-de-lomme"', code)).to.equal(false)
    expect(getSelection()?.toString()).to.equal('site="ville-de-lomme"')
  })

  it('is not, without https, where there is no clipboard at all', async () => {
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined })

    expect(await copyText('https://coop.example')).to.equal(false)
  })
})
