import type { Subject } from '../../moderation/index.js'

export const thanksSubject = (id: string): Subject => ({ kind: 'thanks', id })
