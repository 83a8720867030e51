import { subjectKinds } from '../../../widgets/words/moderation/subject-kinds.strings.js'
import { Refusal } from '../../base/refusal.js'
import type { Db } from '../../database/tables.js'
import { record } from '../../events/outbox.js'
import { isHiddenEverywhere, type SubjectOwner } from '../../moderation/index.js'
import { isGivingAt, isListedGiverAt } from '../../offers/index.js'
import {
  lockThanks,
  standingThanks,
  thankedAt,
  thanksAmong,
  thanksIdsOf,
  type ModeratedThanks,
} from './moderated-thanks.store.js'
import { thanksSubject } from './thanks.js'

/** Tells moderation of a line of thanks. It is of both: one wrote it, the other shows it. */
export const moderatedThanks: SubjectOwner = {
  tell: (db, ids) => amongIds(db, ids, toldOf),
  async lock(tx, id) {
    await lockThanks(tx, id)
    return (await amongIds(tx, [id], toldOf)).get(id)
  },
  standing: standingThanks,
  show: {
    cards: ({ db }, ids) => amongIds(db, ids, cardOf),
    async whole({ db }, id) {
      const [thanks] = await thanksAmong(db, [id])
      if (!thanks) return undefined
      return {
        ...cardOf(thanks),
        title: thanks.title,
        text: textOf(thanks),
        pictures: [],
        state: thanks.isEnded ? 'closed' : (await isHiddenEverywhere(db, thanksSubject(id))) ? 'hidden' : 'shown',
        publishedAt: thanks.publishedAt,
      }
    },
  },
  async changed({ tx, clock }, id) {
    const [thanks] = await thanksAmong(tx, [id])
    // The sheets of what they offer are read anew.
    if (thanks) await record(tx, clock.now(), { type: 'person.changed', person: thanks.person })
  },
  public: {
    async refuseUnseen(db, id, seen) {
      const person = await thankedAt(db, id, seen.site)
      if (!person || !(await isGivingAt(db, person, seen))) throw new Refusal('subject-gone')
    },
    async isListedAt(db, id, seen) {
      const person = await thankedAt(db, id, seen.site)
      return person !== undefined && isListedGiverAt(db, person, seen)
    },
    ofGiver: async (db, giver) => ('accountId' in giver ? thanksIdsOf(db, giver.accountId) : []),
  },
}

async function amongIds<Out>(db: Db, ids: readonly string[], show: (thanks: ModeratedThanks) => Out) {
  return new Map((await thanksAmong(db, ids)).map((thanks): [string, Out] => [thanks.id, show(thanks)]))
}

const textOf = ({ by, words }: ModeratedThanks): string => [by, words].join('\u00a0: ')

const toldOf = (thanks: ModeratedThanks) => ({
  sides: [{ accountId: thanks.author }, { accountId: thanks.person }],
  home: thanks.home,
  title: thanks.title,
  text: textOf(thanks),
  called: subjectKinds.thanks,
  isOver: thanks.isEnded,
  // It is written once.
  isSaid: true,
  version: 1,
})

const cardOf = ({ by, commune, to }: ModeratedThanks) => ({
  pictogram: 'talk',
  commune,
  giver: [by, to].join(', '),
  byMember: false,
})
