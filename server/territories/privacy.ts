import { kept, type Declarations } from '../database/retention.js'

export const privacy: Declarations<
  'commune' | 'commune_postcode' | 'intercommunality' | 'gazetteer' | 'territory' | 'territory_commune'
> = {
  commune: {
    code: kept,
    kind: kept,
    name: kept,
    parent_code: kept,
    population: kept,
    intercommunality_code: kept,
    departement_code: kept,
    region_code: kept,
    latitude: kept,
    longitude: kept,
    centre_precision: kept,
  },
  commune_postcode: { commune_code: kept, postcode: kept },
  intercommunality: { code: kept, name: kept },
  gazetteer: { vintage: kept, revision: kept, names: kept },
  territory: { id: kept, slug: kept, name: kept },
  territory_commune: { territory_id: kept, commune_code: kept },
}
