import type { SpaceName } from './space.strings.js'

export const englishSpaceName: SpaceName = { title: 'My space' }
