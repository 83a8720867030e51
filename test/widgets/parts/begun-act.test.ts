import { expect } from '@open-wc/testing'
import { begunAct } from '../../../widgets/parts/form/begun-act.js'

const content = 'a drill, from the 3rd'

describe('an act that was begun', () => {
  const first = begunAct(undefined, { content, said: { communeCode: '59355', over15: true } })

  it('stays the same while less of oneself need be said, and says what it said', () => {
    expect(begunAct(first, { content, said: { over15: true } })).to.equal(first)
    expect(begunAct(first, { content, said: {} })).to.equal(first)
  })

  it('is another one with other content, or once something else is said of oneself', () => {
    expect(begunAct(first, { content: 'a ladder', said: {} }).key).to.not.equal(first.key)
    expect(begunAct(first, { content, said: { communeCode: '59350' } }).key).to.not.equal(first.key)
    expect(begunAct(first, { content, said: { rulesVersion: '2026-12' } }).key).to.not.equal(first.key)
  })
})
