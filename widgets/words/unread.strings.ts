/** How many words of others nobody has read. */
export const frenchUnread = (count: number): string => (count > 1 ? `${count} messages non lus` : '1 message non lu')
