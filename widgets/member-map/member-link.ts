/** `#membre-<slug>`, `#membres?words=velo`, and `@<site>` in it where elements of several sites share the page. */
export const memberAddress = { noun: 'membre', id: '[a-z0-9-]+', joint: '@' } as const
