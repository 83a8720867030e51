import { join } from 'node:path'
import { isPseudo } from '../pseudo/named.js'
import { root } from '../sources.js'

export const shotsFolder = join(root, '.shots', isPseudo ? 'qps' : '')

/** A phone, a tablet and a desk, in light and dark. */
export const widths = [320, 768, 1280] as const
export const schemes = ['light', 'dark'] as const
