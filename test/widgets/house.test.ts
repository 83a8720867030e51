import { expect } from '@open-wc/testing'
import { takeConsole } from '../support/quiet-console.js'

describe('the house of element tests', () => {
  it('hears what is written to the console', () => {
    console.warn('a technical sentence')

    expect(takeConsole()).to.deep.equal(['warn: a technical sentence'])
  })
})
