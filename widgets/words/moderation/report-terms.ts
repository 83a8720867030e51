export const reportReasons = ['dangerous', 'forbidden', 'sold', 'dishonest', 'hurtful', 'other'] as const
export type ReportReason = (typeof reportReasons)[number]
