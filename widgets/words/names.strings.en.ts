export const englishAt = (town: string): string => `in ${town}`
