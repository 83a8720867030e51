import type { Slice } from '../slice.js'
import { privacy } from './privacy.js'

export const joining: Slice = { privacy }
