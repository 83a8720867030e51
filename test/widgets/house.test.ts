import { expect } from '@open-wc/testing'
import { serverUrl, standIns } from 'coop:server'
import { takeConsole } from '../support/quiet-console.js'

describe('the house of element tests', () => {
  it('hears what is written to the console', () => {
    console.warn('a technical sentence')

    expect(takeConsole()).to.deep.equal(['warn: a technical sentence'])
  })

  it('has the real server with the town in it', async () => {
    const input = encodeURIComponent(JSON.stringify({ site: 'ville-de-lomme' }))

    const response = await fetch(`${serverUrl}/trpc/offers.open?input=${input}`, { credentials: 'omit' })
    const answer = (await response.json()) as { result: { data: { offers: { total: number } } } }

    expect(answer.result.data.offers.total).to.be.above(20)
  })

  it('has servers that fail in every way that a real one may', async () => {
    const failing = await fetch(standIns.failing)
    const garbled = await (await fetch(standIns.garbled)).text()
    const broken = await fetch(standIns.broken).then(
      () => 'answered',
      () => 'refused',
    )

    expect(failing.status).to.equal(500)
    expect(garbled).to.match(/^<!doctype html>/)
    expect(broken).to.equal('refused')
  })
})
