import type { NominationFile } from '../../shared/nomination/contract'
import { mostRows } from '../../shared/nomination/papers-contract'
import { nominationStatuses } from '../../shared/nomination/status'
import { taizhou2018 } from '../../shared/charters/taizhou-2018'
import { databaseOf } from '../cloud/database'
import { asked } from '../cloud/recommended'
import { at, filled, newRequest, opinion, sending, verdict, withCity, withCounty, type Selection } from '../cloud/selection'
import type { As } from '../cloud/local-campaign'
import { askOf, asOfficer, lookOf, stale, type Provocations, type Scene } from './scene'

const gives = ({ call, county }: Selection, file: NominationFile, more: object = {}) => call(county.officer, 'nomination.giveOpinion', { ...opinion(file), ...more })
const decides = ({ call, city }: Selection, file: NominationFile, more: object = {}) => call(city, 'review.decide', { ...verdict(file), ...more })
const looks = ({ call }: Selection, as: As, file: NominationFile) => call(as, 'nomination.giveSecondLook', lookOf(file))

/** An officer's own nomination, on its way to the county. */
async function ownAtCounty({ main, next }: Scene, as: As): Promise<NominationFile> {
  const file = await filled(main, { as: asOfficer(as), answers: next().answers })
  return main.done(as, 'nomination.submit', sending(file, main.county.id))
}

const opinions: Provocations = {
  'nomination.giveOpinion changed-meanwhile': async ({ main, atCounty }) => gives(main, stale((await atCounty()).file)),
  'nomination.giveOpinion not-in-this-status': async ({ main, atCity }) => gives(main, (await atCity()).file),
  'nomination.giveOpinion not-with-you': async ({ main, draft }) => {
    const { who, file } = await draft()
    const sent = await main.done(who.as, 'nomination.submit', sending(file, main.county.id, main.unit.id))
    return main.call(main.unit.officer, 'nomination.giveOpinion', opinion(await main.done(main.unit.officer, 'nomination.giveOpinion', opinion(sent))))
  },
  'nomination.giveOpinion no-such-material': async ({ main, atCounty }) => gives(main, (await atCounty()).file, { sealFileId: 'nowhere' }),
  'nomination.giveOpinion attachments-missing': async ({ fresh, atCounty }) => {
    const selection = await fresh({ attachments: [{ level: 'recommender', kind: 'democraticRecord' }], sources: { ...taizhou2018.sources, attachments: { source: 'office' } } })
    return gives(selection, (await atCounty(selection)).file)
  },
  'nomination.giveOpinion publicity-first': async ({ fresh, atCounty }) => {
    const [city] = taizhou2018.publicity
    const selection = await fresh({ publicity: [{ ...city!, key: 'county', level: 'county' }, city!], sources: { ...taizhou2018.sources, 'publicity.county': { source: 'office' } } })
    return gives(selection, (await atCounty(selection)).file)
  },
  'nomination.giveOpinion reasons-missing': async ({ main, atCounty }) => gives(main, (await atCounty()).file, { verdict: 'return', reasons: [] }),
  'nomination.giveOpinion quota-full': async ({ withQuota, atCounty, atCity }) => {
    const selection = await withQuota('hard')
    const { file } = await atCounty(selection)
    await atCity(selection)
    return gives(selection, file)
  },
  'nomination.giveOpinion quota-reason-missing': async ({ withQuota, atCounty, atCity }) => {
    const selection = await withQuota('soft')
    await atCity(selection)
    return gives(selection, (await atCounty(selection)).file)
  },
  'nomination.giveOpinion recommendation-closed': async ({ main, atCounty }) => {
    const { file } = await atCounty()
    await main.clock.set(at.nominationEnd)
    return gives(main, file)
  },
  'nomination.giveOpinion campaign-not-running': async ({ fresh, atCounty, suspend }) => {
    const selection = await fresh()
    const { file } = await atCounty(selection)
    await suspend(selection)
    return gives(selection, file)
  },
  'nomination.giveOpinion own-file': async scene => gives(scene.main, await ownAtCounty(scene, scene.main.county.officer)),
}

const secondLooks: Provocations = {
  'nomination.giveSecondLook changed-meanwhile': async ({ main, lookedAtAgain }) => looks(main, main.city, stale((await lookedAtAgain()).file)),
  'nomination.giveSecondLook not-in-this-status': async ({ main, declined }) => looks(main, main.county.officer, (await declined()).file),
  'nomination.giveSecondLook declined-by-you': async ({ main, lookedAtAgain }) => looks(main, main.county.officer, (await lookedAtAgain()).file),
  'nomination.giveSecondLook not-with-you': async ({ main, draft }) => {
    const { who, file } = await draft()
    const sent = await main.done(who.as, 'nomination.submit', sending(file, main.county.id, main.unit.id))
    const endorsed = await main.done(main.unit.officer, 'nomination.giveOpinion', opinion(sent))
    const declined = await main.done(main.county.officer, 'nomination.giveOpinion', opinion(endorsed, 'decline'))
    return looks(main, main.unit.officer, await main.done(who.as, 'nomination.askSecondLook', askOf(declined)))
  },
  'nomination.giveSecondLook own-file': async ({ main, next, lookedAtAgain }) => {
    const officer = main.offices.second
    const { file } = await lookedAtAgain(main, { ...next(), as: asOfficer(officer) })
    return looks(main, officer, file)
  },
  'nomination.giveSecondLook second-look-closed': async ({ main, lookedAtAgain }) => {
    const { file } = await lookedAtAgain()
    await main.clock.set(at.reviewEnd)
    return looks(main, main.city, file)
  },
  'nomination.giveSecondLook quota-full': async scene => {
    const selection = await scene.withQuota('hard')
    const { file } = await scene.lookedAtAgain(selection)
    await scene.atCity(selection)
    return looks(selection, selection.city, file)
  },
  'nomination.giveSecondLook campaign-not-running': async scene => {
    const selection = await scene.fresh()
    const { file } = await scene.lookedAtAgain(selection)
    await scene.suspend(selection)
    return looks(selection, selection.city, file)
  },
}

/** Before the city, in the days of its review. */
async function underReview({ main, next }: Scene, softReasons: Record<string, string> = {}, changes: Record<string, string> = {}): Promise<NominationFile> {
  const file = await withCity(main, next(), softReasons, changes)
  await main.clock.set(at.review)
  return file
}

const reviews: Provocations = {
  'review.decide changed-meanwhile': async scene => decides(scene.main, stale(await underReview(scene))),
  'review.decide not-in-this-status': async scene => {
    const file = await underReview(scene)
    return decides(scene.main, await scene.main.done(scene.main.city, 'review.decide', verdict(file)))
  },
  'review.decide reasons-missing': async scene => decides(scene.main, await underReview(scene), { verdict: 'return', reasons: [] }),
  'review.decide soft-clause-undecided': async scene => decides(scene.main, await underReview(scene, { 'senior-worker': '有绝技' }, { skillLevel: '4' })),
  'review.decide review-closed': async scene => {
    const file = await underReview(scene)
    await scene.main.clock.set(at.reviewEnd)
    return decides(scene.main, file)
  },
  'review.decide campaign-not-running': async scene => {
    const selection = await scene.fresh()
    const { file } = await scene.atCity(selection)
    await selection.clock.set(at.review)
    await scene.suspend(selection)
    return decides(selection, file)
  },
  'review.decide own-file': async scene => {
    const { main } = scene
    const own = await ownAtCounty(scene, main.city)
    const recommended = await main.done(main.county.officer, 'nomination.giveOpinion', { ...opinion(own), quotaReason: '确有专长' })
    await main.clock.set(at.review)
    return decides(main, recommended)
  },
  'review.decide no-such-material': async scene => decides(scene.main, await underReview(scene), { sealFileId: 'nowhere' }),
}

const taking = (nominationId: string, more: object = {}) => ({ nominationId, paper: 'approvalForm' as const, idNumbers: 'masked' as const, purpose: '', requestId: newRequest(), ...more })
const summing = (campaignId: string, more: object = {}) => ({ campaignId, statuses: nominationStatuses, idNumbers: 'masked' as const, purpose: '', requestId: newRequest(), ...more })

/** So many files with the county, planted beside one that went there: nobody can write a thousand in a test. */
async function plantFiles({ url }: Selection, nominationId: string, count: number): Promise<void> {
  const nominations = databaseOf(url).collection('nominations')
  const { data: [document] } = await nominations.where({ _id: nominationId }).get()
  for (let first = 0; first < count; first += 50) await Promise.all(Array.from({ length: 50 }, (_, more) => nominations.add({ ...document, _id: `planted-${first + more}` })))
}

const papers: Provocations = {
  'nomination.revealIdNumber no-id-number': async ({ main }) => {
    const { nominationId } = await main.done(main.county.officer, 'nomination.open', { campaignId: main.campaignId, channel: 'organisation', requestId: newRequest() })
    return main.call(main.county.officer, 'nomination.revealIdNumber', { nominationId, purpose: '核对' })
  },
  'nomination.exportFile not-handed-in': async ({ main, next }) => {
    const { nominationId } = await asked(main, { by: main.county.officer, channel: 'organisation', answers: next().answers }, main.county.id)
    return main.call(main.county.officer, 'nomination.exportFile', taking(nominationId))
  },
  'nomination.exportFile own-file': async scene => scene.main.call(scene.main.otherCounty.officer, 'nomination.exportFile', taking((await ownAtCounty(scene, scene.main.otherCounty.officer)).nominationId)),
  'nomination.exportFile file-erased': async scene => {
    const sent = await scene.atCounty()
    await scene.withdraw(sent)
    await scene.main.done(sent.who.as, 'nomination.erase', { nominationId: sent.file.nominationId, requestId: newRequest() })
    return scene.main.call(scene.main.county.officer, 'nomination.exportFile', taking(sent.file.nominationId))
  },
  'nomination.exportFile purpose-missing': async ({ main, atCounty }) => main.call(main.county.officer, 'nomination.exportFile', taking((await atCounty()).file.nominationId, { idNumbers: 'full' })),
  'nomination.exportFile id-number-not-for-you': async ({ main, draft }) => {
    const { who, file } = await draft()
    const { nominationId } = await main.done(who.as, 'nomination.submit', sending(file, main.county.id, main.unit.id))
    return main.call(main.unit.officer, 'nomination.exportFile', taking(nominationId, { idNumbers: 'full', purpose: '想看' }))
  },
  'nomination.exportSummary nothing-to-export': ({ main }) => main.call(main.county.officer, 'nomination.exportSummary', summing(main.campaignId, { statuses: ['honoured'] })),
  'nomination.exportSummary purpose-missing': async ({ main, atCounty }) => {
    await atCounty()
    return main.call(main.county.officer, 'nomination.exportSummary', summing(main.campaignId, { idNumbers: 'full' }))
  },
  'nomination.exportSummary id-number-not-for-you': ({ main }) => main.call(main.unit.officer, 'nomination.exportSummary', summing(main.campaignId, { idNumbers: 'full', purpose: '想看' })),
  'nomination.exportSummary too-many-rows': async ({ fresh, next }) => {
    const selection = await fresh()
    await plantFiles(selection, (await withCounty(selection, next())).nominationId, mostRows)
    return selection.call(selection.county.officer, 'nomination.exportSummary', summing(selection.campaignId))
  },
}

/** What offices may run into. */
export const byOffices: Provocations = { ...opinions, ...secondLooks, ...reviews, ...papers }
