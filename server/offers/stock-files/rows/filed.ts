import type { Field as FieldOf } from '../../../../widgets/words/fields.js'
import {
  filed,
  offerFields,
  type FiledField,
  type FiledName,
  type OfferFields,
  type OfferFieldsShown,
} from '../../../../widgets/words/offers/offer.fields.js'
import { oneLine } from '../../../base/one-line.js'
import { readDays, readDeposit } from './cells.js'
import type { FaultReason, RowFault } from './row-fault.js'

type Reading = {
  /** Undefined when the line says nothing of it. */
  readonly cell: (file: FiledName) => string | undefined
  readonly fault: (file: FiledName, reason: FaultReason, more?: Pick<RowFault, 'most'>) => undefined
}

/** Only what is said, and can be read. */
export function readFiled(reading: Reading): Pick<OfferFieldsShown, FiledField>
export function readFiled({ cell, fault }: Reading): object {
  const read = (file: FiledName, field: FieldOf): string | number | undefined => {
    const text = cell(file)
    if (text === undefined) return undefined
    switch (field.is) {
      case 'cents':
        return readDeposit(text, field.most) ?? fault(file, 'deposit-unreadable')
      case 'days':
        return readDays(text, field.most) ?? fault(file, 'days-unreadable')
      case 'text':
        return text.length > field.most ? fault(file, 'text-long', { most: field.most }) : oneLine(text)
      case 'choice':
        throw new Error(`no words are read for ${file}`)
    }
  }
  return Object.fromEntries(
    filed.flatMap(({ name, file }) => {
      const value = read(file, offerFields[name])
      return value === undefined ? [] : [[name, value]]
    }),
  )
}

/** As they are once the line is read: an empty cell changes nothing, and neither do letters composed in another way. */
export function filedAfter(before: OfferFields, said: OfferFieldsShown): Pick<OfferFields, FiledField>
export function filedAfter(before: OfferFields, said: OfferFieldsShown): object {
  const valueOf = (standing: string | number | null, value: string | number | undefined) =>
    value === undefined || (typeof standing === 'string' && oneLine(standing.normalize('NFC')) === value)
      ? standing
      : value
  return Object.fromEntries(filed.map(({ name }) => [name, valueOf(before[name], said[name])]))
}

export function filedChanged(before: OfferFields, after: OfferFields): Readonly<Record<FiledName, boolean>>
export function filedChanged(before: OfferFields, after: OfferFields): object {
  return Object.fromEntries(filed.map(({ name, file }) => [file, before[name] !== after[name]]))
}
