export const englishUnread = (count: number): string => (count > 1 ? `${count} unread messages` : '1 unread message')
