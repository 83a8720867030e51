import type { CallRefusals } from './call-refusals.strings.js'

export const callRefusalsEnglish: CallRefusals = {
  again: (when) => `Try again ${when}: what you wrote is kept.`,
  reasons: {
    'invalid-input': 'Something was not understood. Please check what you wrote.',
    'origin-undeclared': 'This page cannot send anything. You can do it on ours.',
    'too-many-requests': 'Too many requests come from here.',
    'try-later': 'We cannot answer just now. Try again in a moment.',
    'site-unknown': 'We do not know this page.',
    'element-off': 'This is no longer offered here.',
  },
}
