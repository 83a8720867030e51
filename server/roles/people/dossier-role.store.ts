import type { Id } from '../../base/id.js'
import type { Db, Tx } from '../../database/tables.js'
import { deleteDigitsOf } from '../screens/digits.store.js'
import { forgetEnroller } from '../screens/screen.store.js'

/** `others`: how many more hold the same role for the same. */
export async function rolesOfPerson(db: Db, person: Id<'Account'>) {
  return db
    .selectFrom('role')
    .leftJoin('member', 'member.id', 'role.member_id')
    .leftJoin('site', 'site.id', 'role.site_id')
    .select(['role.role', 'role.given_at', 'role.member_id', 'role.site_id'])
    .select(['member.name as member', 'site.name as site'])
    .select(({ selectFrom, eb }) =>
      selectFrom('role as other')
        .select(eb.fn.countAll<number>().as('count'))
        .whereRef('other.role', '=', 'role.role')
        .whereRef('other.account_id', '<>', 'role.account_id')
        .where((other) =>
          other.or([
            other('other.member_id', '=', other.ref('role.member_id')),
            other('other.site_id', '=', other.ref('role.site_id')),
            other.and([
              other('role.member_id', 'is', null),
              other('role.site_id', 'is', null),
              other('other.member_id', 'is', null),
              other('other.site_id', 'is', null),
            ]),
          ]),
        )
        .as('others'),
    )
    .where('role.account_id', '=', person)
    .orderBy('role.given_at')
    .execute()
}

export async function deleteRolesOf(tx: Tx, person: Id<'Account'>): Promise<void> {
  await tx.deleteFrom('role').where('account_id', '=', person).execute()
  await deleteDigitsOf(tx, person)
  await forgetEnroller(tx, person)
}
