import { DeskTalk, type TalkOpened } from '../../parts/talk/desk-talk.js'
import type { Desk } from '../../room.js'

type Opened = () => TalkOpened | undefined

/** The staff of a workshop write for it to who has an appointment. */
export function appointmentTalk(desk: Desk, member: string, opened: Opened): DeskTalk {
  const { workshop } = desk.call
  return new DeskTalk({
    desk,
    member,
    opened,
    ways: {
      open: ({ id }) => workshop.talk.query({ member, id }),
      say: ({ id }, said, key) => workshop.say.mutate({ member, id, ...said }, { context: { key } }),
      see: ({ id }, to, key) => workshop.see.mutate({ member, id, to }, { context: { key } }),
    },
  })
}
