import type { Role } from '../../shared/basics/endpoint'
import type { Relation } from '../../scripts/permissions/access-table'
import { visitor, type As } from '../cloud/local-campaign'
import { federationId } from '../cloud/offices'
import { asked } from '../cloud/recommended'
import { filled, openSelection, opinion, sending, worker, type Selection } from '../cloud/selection'

const places = { unitOfficer: 'withUnit', societyOfficer: 'withSociety', countyOfficer: 'withCounty', cityOfficer: 'withCity', expert: 'withCity', supervisor: 'withCity', custodian: 'withCity', member: 'withUnit', visitor: 'withUnit' } as const

/** Files at every place of the way, and in the way of a second unit, county and society. */
async function filesOnTheWay(selection: Selection) {
  const { county, unit, otherCounty, society, offices, done } = selection
  const otherUnit = await offices.addOrganisation('望潮泵业工会', 'grassrootsUnion', otherCounty.id)
  const otherSociety = await offices.addOrganisation('台州市工艺美术学会', 'society')
  let number = 40
  const sent = async (recommenderId: string, unitId: string | null = null) => {
    const who = worker((number += 1))
    return done(who.as, 'nomination.submit', sending(await filled(selection, who), recommenderId, unitId))
  }
  const withCity = await done(county.officer, 'nomination.giveOpinion', opinion(await sent(county.id)))
  const draft = await filled(selection, worker(39))
  return {
    draft: draft.nominationId,
    withUnit: (await sent(county.id, unit.id)).nominationId, withCounty: (await sent(county.id)).nominationId, withSociety: (await sent(society.id)).nominationId, withCity: withCity.nominationId,
    withOtherUnit: (await sent(otherCounty.id, otherUnit)).nominationId, withOtherCounty: (await sent(otherCounty.id)).nominationId, withOtherSociety: (await sent(otherSociety)).nominationId,
  }
}

const others = { unitOfficer: 'withOtherUnit', societyOfficer: 'withOtherSociety', countyOfficer: 'withOtherCounty', cityOfficer: 'withCounty', expert: 'withOtherUnit', supervisor: 'withOtherCounty', custodian: 'withOtherCounty', member: 'withOtherUnit', visitor: 'withOtherSociety' } as const

/**
 * One caller of every role, and for each a file in every relation: their own, one that they opened for somebody else, one that
 * stands with their organisation, somebody's draft, and one with an organisation that is not theirs.
 */
export async function openFileWorld() {
  const selection = await openSelection()
  const { offices, unit, county, society } = selection
  const callers: Record<Role, As> = {
    visitor, member: worker(31).as, unitOfficer: unit.officer, societyOfficer: society.officer, countyOfficer: county.officer, cityOfficer: offices.first,
    expert: await offices.appoint('评审专家', 'expert', federationId), supervisor: await offices.appoint('监督员', 'supervisor', federationId), custodian: await offices.appoint('受理人', 'custodian', federationId),
  }
  const files = await filesOnTheWay(selection)
  const filesOf = async (role: Role, as: As, place: number): Promise<Record<Relation, string>> => {
    const about = { office: files[places[role]], others: files.draft, otherOffice: files[others[role]] }
    if (role === 'visitor') return { ...about, nominee: files.draft, opener: files.draft }
    const nominee = await filled(selection, { as: as as Required<As>, answers: worker(20 + place).answers })
    const opener = await asked(selection, { by: as, channel: 'public', answers: worker(60 + place).answers }, selection.otherCounty.id)
    return { ...about, nominee: nominee.nominationId, opener: opener.nominationId }
  }
  const entries: [Role, Record<Relation, string>][] = []
  for (const [place, [role, as]] of (Object.entries(callers) as [Role, As][]).entries()) entries.push([role, await filesOf(role, as, place)])
  return { ...selection, callers, files: Object.fromEntries(entries) as Record<Role, Record<Relation, string>> }
}
export type FileWorld = Awaited<ReturnType<typeof openFileWorld>>
