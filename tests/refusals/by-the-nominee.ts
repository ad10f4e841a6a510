import { at, filled, newRequest, sending } from '../cloud/selection'
import type { NominationFile } from '../../shared/nomination/contract'
import { askOf, beforeNominations, friend, leaveOf, lookOf, stale, type Provocations, type Scene } from './scene'

const opening = (campaignId: string, more: object = {}) => ({ campaignId, channel: 'self' as const, requestId: newRequest(), ...more })
const submits = async ({ main }: Scene, { who, file }: Awaited<ReturnType<Scene['draft']>>, more: object = {}) => main.call(who.as, 'nomination.submit', { ...sending(file, main.county.id), ...more })
const saves = ({ main }: Scene, { who, file }: Awaited<ReturnType<Scene['draft']>>, answers: Record<string, string>, draftRevision = file.draftRevision) =>
  main.call(who.as, 'nomination.save', { nominationId: file.nominationId, draftRevision, answers, softReasons: {}, requestId: newRequest() })
const codeOf = (file: NominationFile) => ({ code: file.invitation?.code ?? '' })

const openings: Provocations = {
  'nomination.open channel-not-offered': ({ main, next }) => main.call(next().as, 'nomination.open', opening(main.campaignId, { channel: 'organisation' })),
  'nomination.open kind-not-offered': ({ main, next }) => main.call(next().as, 'nomination.open', opening(main.campaignId, { nomineeKind: 'collective' })),
  'nomination.open campaign-not-running': async ({ fresh, suspend, next }) => {
    const selection = await fresh()
    await suspend(selection)
    return selection.call(next().as, 'nomination.open', opening(selection.campaignId))
  },
  'nomination.open nominations-closed': async ({ main, next }) => {
    await main.clock.set(at.nominationEnd)
    return main.call(next().as, 'nomination.open', opening(main.campaignId))
  },
  'nomination.open nominations-not-open': async ({ main, next }) => {
    await main.clock.set(beforeNominations)
    return main.call(next().as, 'nomination.open', opening(main.campaignId))
  },
}

const savings: Provocations = {
  'nomination.save not-editable': async scene => saves(scene, await scene.atCounty(), {}),
  'nomination.save edited-elsewhere': async scene => saves(scene, await scene.draft(), { name: '别处写的' }, 0),
  'nomination.save unknown-field': async scene => saves(scene, await scene.draft(), { openid: 'forged' }),
  'nomination.save field-not-asked': async scene => {
    const returned = await scene.returned()
    return saves(scene, { who: returned.who, file: await scene.main.done(returned.who.as, 'nomination.file', { nominationId: returned.file.nominationId }) }, { ...returned.who.answers, deeds: '改写' })
  },
  'nomination.save consent-missing': async scene => {
    const who = scene.next()
    return saves(scene, { who, file: await scene.main.done(who.as, 'nomination.open', opening(scene.main.campaignId)) }, who.answers)
  },
}

const submissions: Provocations = {
  'nomination.submit changed-meanwhile': async scene => submits(scene, await scene.draft(), { revision: 90 }),
  'nomination.submit draft-changed': async scene => submits(scene, await scene.draft(), { draftRevision: 0 }),
  'nomination.submit not-in-this-status': async scene => submits(scene, await scene.atCounty()),
  'nomination.submit nominations-closed': async scene => {
    const drafted = await scene.draft()
    await scene.main.clock.set(at.nominationEnd)
    return submits(scene, drafted)
  },
  'nomination.submit nominations-not-open': async scene => {
    const drafted = await scene.draft()
    await scene.main.clock.set(beforeNominations)
    return submits(scene, drafted)
  },
  'nomination.submit campaign-not-running': async scene => {
    const selection = await scene.fresh()
    const drafted = await scene.draft(selection)
    await scene.suspend(selection)
    return submits(scene, drafted)
  },
  'nomination.submit incomplete': async scene => submits(scene, await scene.draft(scene.main, { mobile: '' })),
  'nomination.submit not-eligible': async scene => submits(scene, await scene.draft(scene.main, { teacherOrResearcher: 'yes' })),
  'nomination.submit soft-reason-missing': async scene => submits(scene, await scene.draft(scene.main, { skillLevel: '4' })),
  'nomination.submit pledge-missing': async scene => submits(scene, await scene.draft(), { pledged: 'no' }),
  'nomination.submit no-such-organisation': async scene => submits(scene, await scene.draft(), { recommenderId: 'nowhere' }),
  'nomination.submit not-a-route': async scene => submits(scene, await scene.draft(), { recommenderId: 'federation' }),
  'nomination.submit quota-full': async scene => {
    const selection = await scene.withQuota('hard')
    await scene.atCity(selection)
    return submits(scene, await scene.draft(selection))
  },
  'nomination.submit already-nominated': async scene => {
    const { who } = await scene.atCounty()
    const double = scene.next()
    return submits(scene, { who: double, file: await filled(scene.main, { as: double.as, answers: who.answers }) })
  },
}

const between: Provocations = {
  'nomination.withdraw changed-meanwhile': async ({ main, atCounty }) => {
    const { who, file } = await atCounty()
    return main.call(who.as, 'nomination.withdraw', leaveOf(stale(file)))
  },
  'nomination.withdraw not-in-this-status': async ({ main, atCounty, withdraw }) => {
    const sent = await atCounty()
    return main.call(sent.who.as, 'nomination.withdraw', leaveOf(await withdraw(sent)))
  },
  'nomination.withdraw confirmed-by-nominee': async ({ main, invited, confirm }) => main.call(friend, 'nomination.withdraw', leaveOf(await confirm(await invited()))),
  'nomination.invite changed-meanwhile': async ({ main, invited }) => main.call(friend, 'nomination.invite', leaveLess(stale((await invited()).file))),
  'nomination.invite not-in-this-status': async ({ main, invited, confirm }) => main.call(friend, 'nomination.invite', leaveLess(await confirm(await invited()))),
  'nomination.takeUp no-such-invitation': ({ main, next }) => main.call(next().as, 'nomination.takeUp', { code: 'AAAAA-AAAAA' }),
  'nomination.takeUp own-recommendation': async ({ main, invited }) => main.call(friend, 'nomination.takeUp', codeOf((await invited()).file)),
  'nomination.takeUp invitation-expired': async ({ main, invited }) => {
    const { who, file } = await invited()
    await main.clock.set(file.invitation?.expiresAt ?? 0)
    return main.call(who.as, 'nomination.takeUp', codeOf(file))
  },
  'nomination.takeUp invitation-used': async ({ main, invited, next }) => {
    const { who, file } = await invited()
    await main.done(who.as, 'nomination.takeUp', codeOf(file))
    return main.call(next().as, 'nomination.takeUp', codeOf(file))
  },
  'nomination.refuse changed-meanwhile': async ({ main, invited }) => {
    const { who, file } = await invited()
    return main.call(who.as, 'nomination.refuse', leaveOf(stale(await main.done(who.as, 'nomination.takeUp', codeOf(file)))))
  },
  'nomination.refuse not-in-this-status': async ({ main, atCounty }) => {
    const { who, file } = await atCounty()
    return main.call(who.as, 'nomination.refuse', leaveOf(file))
  },
}

const leaveLess = ({ nominationId, revision }: NominationFile) => ({ nominationId, revision, requestId: newRequest() })

const secondLooks: Provocations = {
  'nomination.askSecondLook changed-meanwhile': async ({ main, declined }) => {
    const { who, file } = await declined()
    return main.call(who.as, 'nomination.askSecondLook', askOf(stale(file)))
  },
  'nomination.askSecondLook not-in-this-status': async ({ main, atCounty }) => {
    const { who, file } = await atCounty()
    return main.call(who.as, 'nomination.askSecondLook', askOf(file))
  },
  'nomination.askSecondLook second-look-used': async scene => {
    const { who, file } = await scene.lookedAtAgain()
    return scene.main.call(who.as, 'nomination.askSecondLook', askOf(await scene.main.done(scene.main.city, 'nomination.giveSecondLook', lookOf(file, 'uphold'))))
  },
  'nomination.askSecondLook second-look-closed': async ({ main, declined }) => {
    const { who, file } = await declined()
    const { secondLookUntil } = await main.done(who.as, 'nomination.file', { nominationId: file.nominationId })
    await main.clock.set(secondLookUntil ?? 0)
    return main.call(who.as, 'nomination.askSecondLook', askOf(file))
  },
  'nomination.askSecondLook campaign-not-running': async ({ fresh, declined, suspend }) => {
    const selection = await fresh()
    const { who, file } = await declined(selection)
    await suspend(selection)
    return selection.call(who.as, 'nomination.askSecondLook', askOf(file))
  },
}

/** What whoever nominates, or is nominated, may run into. */
export const byTheNominee: Provocations = { ...openings, ...savings, ...submissions, ...between, ...secondLooks }
