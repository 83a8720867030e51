import { DeskTalk, type TalkOpened } from '../../parts/talk/desk-talk.js'
import type { LoansParts } from './parts/requests.js'

/** The staff of a place write for it to who asked or borrows. */
export function requestTalk({ desk, member }: LoansParts, opened: () => TalkOpened | undefined): DeskTalk {
  const { loans } = desk.call
  return new DeskTalk({
    desk,
    member,
    opened,
    ways: {
      open: ({ id }) => loans.talk.query({ member, id }),
      say: ({ id }, said, key) => loans.say.mutate({ member, id, ...said }, { context: { key } }),
      see: ({ id }, to, key) => loans.see.mutate({ member, id, to }, { context: { key } }),
    },
    ready: ({ mayThank }, { readyOfStaff }) => (mayThank ? undefined : readyOfStaff),
  })
}
