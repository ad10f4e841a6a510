import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { smallBatches } from '../cloud/ballot-box'
import { openVoting, type Voting } from '../cloud/late-stages'
import { visitor, type As } from '../cloud/local-campaign'
import { at, filled, minuteMs, sending, worker } from '../cloud/selection'

/** WeChat plays the highest risk rank for an openid of this ending: the ballot is held. */
const suspect = '-risk-4'

/** In letters that stand for themselves in every log and file. Everybody's address lies in one network. */
const known = (name: string, place: number): Required<As> => ({ openid: `openid-planted-${name}`, unionid: `unionid-planted-${name}`, ip: `203.0.113.${place}` })

/** They have dealings besides the vote: nominations with the unit, and one holds its second office. */
export const colleagues = [`colleague-a${suspect}`, `colleague-b${suspect}`, 'colleague-c', 'second-officer'].map((name, place) => known(name, 71 + place))
/** They do nothing but vote. */
export const strangers = [`stranger-a${suspect}`, `stranger-b${suspect}`, 'stranger-c', 'stranger-d'].map((name, place) => known(name, 81 + place))

/** A nominee of the unit who never votes. */
const observer = { openid: 'openid-observer', unionid: 'unionid-observer' }

export const unitName = '植桩机械厂工会'

/** Appoints somebody under the identity that they vote with. */
async function appointAs({ offices, done }: Voting, as: As, organisationId: string): Promise<void> {
  const { grantId } = await done(offices.first, 'identity.proposeGrant', { organisationId, post: 'officer', name: '植桩副主席' })
  const { invitationCode } = await done(offices.second, 'identity.secondGrant', { grantId })
  await done(as, 'identity.acceptGrant', { invitationCode })
}

/**
 * A campaign at its vote, kept in a folder to start clouds from: a unit with two officers and four nominees of its own.
 * The first officer and the last nominee never vote, and may look wherever their roles let them.
 */
export async function plantUnit() {
  const folder = await mkdtemp(path.join(tmpdir(), 'jiangxuan-'))
  const voting = await openVoting(smallBatches(), { folder })
  const unit = await voting.offices.addOrganisation(unitName, 'grassrootsUnion', voting.county.id)
  const officer = await voting.offices.appoint('植桩主席', 'officer', unit)
  await appointAs(voting, colleagues[3]!, unit)
  await voting.clock.set(at.nomination)
  const files: string[] = []
  for (const [place, as] of [...colleagues.slice(0, 3), observer].entries()) {
    const file = await filled(voting, { ...worker(11 + place), as })
    files.push((await voting.done(as, 'nomination.submit', sending(file, voting.county.id, unit))).nominationId)
  }
  // WeChat looks at their words, which takes an openid; after its answer, or the fifth try, it is forgotten.
  for (let minute = 0; minute < 6; minute += 1) await voting.clock.advance(minuteMs)
  await voting.clock.set(at.vote)
  const { campaignId, candidates, nominations, county, offices } = voting
  const { charter } = await voting.done(visitor, 'campaign.charter', { campaignId })
  await voting.close()
  return {
    folder,
    campaignId,
    candidates,
    unit,
    officers: [offices.first, offices.second] as const,
    callers: { visitor, member: observer, unitOfficer: officer, societyOfficer: voting.society.officer, countyOfficer: county.officer, cityOfficer: offices.first, secondCityOfficer: offices.second, expert: voting.expert, supervisor: voting.supervisor },
    known: { campaignId, nominationId: files[3], organisationId: unit, parentId: county.id, unitId: unit, recommenderId: county.id, candidateId: candidates[0], candidateIds: nominations, charter: { ...charter, charterId: 'walked' } },
  }
}
export type PlantedUnit = Awaited<ReturnType<typeof plantUnit>>
