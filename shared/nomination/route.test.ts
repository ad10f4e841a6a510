import { chongqing2017 } from '../charters/chongqing-2017'
import { taizhou2018 } from '../charters/taizhou-2018'
import type { Organisation, OrganisationKind } from '../identity/organisation'
import { mayRoute, recommenderKinds, type Route } from './route'

const organisation = (_id: string, kind: OrganisationKind, parentId = 'city'): Organisation => ({ _id, name: _id, kind, parentId })
const county = organisation('county', 'countyUnion')
const otherCounty = organisation('other-county', 'countyUnion')
const unit = organisation('unit', 'grassrootsUnion', 'county')
const society = organisation('society', 'society')
const city = organisation('city', 'federation', '')
const self = (recommender: Organisation, unit: Organisation | null = null): Route => ({ channel: 'self', openedBy: null, unit, recommender })

describe('mayRoute', () => {
  test.each<[string, Route]>([
    ['straight to the county union', self(county)],
    ['to a society', self(society)],
    ["through the unit's union to its county union", self(county, unit)],
    ["through the unit's union to a society", self(society, unit)],
    ["an organisation's own to itself", { channel: 'organisation', openedBy: county, unit: null, recommender: county }],
    ["a unit's own recommendation to its county union", { channel: 'organisation', openedBy: unit, unit, recommender: county }],
  ])('lets go %s', (_, route) => {
    expect(mayRoute(taizhou2018, route)).toEqual({ ok: true, value: null })
  })

  test.each<[string, Route]>([
    ['to the city past everybody', self(city)],
    ["to a unit's union as recommender", self(unit)],
    ["through a unit's union to another county's", self(otherCounty, unit)],
    ['with a county union in the place of the unit', self(county, otherCounty)],
    ["an organisation's own through another", { channel: 'organisation', openedBy: county, unit: null, recommender: otherCounty }],
  ])('refuses %s', (_, route) => {
    expect(mayRoute(taizhou2018, route)).toEqual({ ok: false, error: { kind: 'not-a-route' } })
  })

  test('straight to the city, where the charter lets the channel go there; through no unit then', () => {
    const route = (channel: 'self' | 'organisation', through: Organisation | null): Route => ({ channel, openedBy: null, unit: through, recommender: city })
    expect(mayRoute(chongqing2017, route('self', null))).toEqual({ ok: true, value: null })
    expect(mayRoute(chongqing2017, route('self', organisation('city-unit', 'grassrootsUnion', 'city')))).toMatchObject({ ok: false })
    expect(mayRoute(chongqing2017, route('organisation', null))).toMatchObject({ ok: false })
  })

  test('a channel that the charter does not offer leads nowhere', () => {
    const withoutSelf = { channels: taizhou2018.channels.filter(({ channel }) => channel !== 'self') }
    expect(mayRoute(withoutSelf, self(county))).toEqual({ ok: false, error: { kind: 'not-a-route' } })
    expect(recommenderKinds(taizhou2018, 'self')).toEqual(['society', 'countyUnion'])
  })
})
