/** A phone, a tablet and a desk, in light and dark. */
export const widths = [320, 768, 1280] as const
export const schemes = ['light', 'dark'] as const
