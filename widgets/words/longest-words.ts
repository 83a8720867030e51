/** Signs of what somebody says to somebody at once, in a request, a message or a reason: as many are sent, and taken by the server. */
export const longestWords = 1_000
