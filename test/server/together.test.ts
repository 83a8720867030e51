import { expect, test } from 'vitest'
import { dossierParts } from '../../server/accounts/index.js'
import { mailFollowers } from '../../server/followers.js'
import { slices } from '../../server/slices.js'
import { personHolders, together } from '../../server/together.js'

test('what the slices bring is there, each name once', () => {
  const followers = slices.flatMap(({ followers: own = {} }) => Object.keys(own))
  const steps = slices.flatMap(({ housekeeping = {} }) => Object.keys(housekeeping))
  const held = slices.flatMap(({ holds }) => Object.keys(holds?.(together.endSubject) ?? {}))

  expect(Object.keys(together.wants)).toEqual(followers)
  expect(new Set(followers).size).toBe(followers.length)
  expect(new Set(steps).size).toBe(steps.length)
  expect(held.toSorted()).toEqual(dossierParts.toSorted())
  expect(Object.keys(personHolders)).toEqual(held)
})

test('those that send mails are told apart by their name', () => {
  expect(mailFollowers.toSorted()).toEqual([
    ...[
      'basket-mail',
      'code-mail',
      'dossier-mail',
      'email-change-mail',
      'giver-loan-mail',
      'help-mail',
      'late-look-mail',
      'membership-mail',
    ],
    ...[
      'moderation-mail',
      'network-mail',
      'offer-mail',
      'reminded-mail',
      'reminder-mail',
      'repairer-mail',
      'reported-loan-mail',
    ],
    ...['resident-mail', 'role-mail', 'session-mail', 'taker-loan-mail', 'wait-mail', 'watch-mail', 'word-mail'],
    'workshop-mail',
  ])
})
