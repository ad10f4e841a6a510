import { consentTexts, type ConsentKind } from '../../shared/nomination/consent'
import { callAtHttpDoor } from '../cloud/official-account'
import { databaseOf } from '../cloud/database'
import { visitor, type As } from '../cloud/local-campaign'
import { newRequest, type Selection } from '../cloud/selection'
import { friend, templateId, type Provocations, type Refused } from './scene'

const sets = ({ call }: Selection, as: As, nominationId: string, kind: ConsentKind, isGiven = true, textVersion = consentTexts[kind].version) =>
  call(as, 'nomination.setConsent', { nominationId, kind, textVersion, isGiven, requestId: newRequest() })
const erases = ({ call }: Selection, as: As, nominationId: string) => call(as, 'nomination.erase', { nominationId, requestId: newRequest() })

/** The county's officer at a desk; gives the access token. WeChat is not there. */
async function signedInDesk({ url, done, county }: Selection): Promise<string> {
  const { deskId, deskSecret } = await done(visitor, 'identity.startDesk', {})
  await done(county.officer, 'identity.confirmDesk', { deskId })
  const { ticket } = await done(visitor, 'identity.deskTicket', { deskId, deskSecret })
  const response = await fetch(`${url}/auth/v1/signin/custom`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ ticket }) })
  return ((await response.json()) as { access_token: string }).access_token
}

/** What a person may run into with their own data, and with their messages. */
export const ofPrivacy: Provocations = {
  'nomination.setConsent text-changed': async ({ main, draft }) => {
    const { who, file } = await draft()
    return sets(main, who.as, file.nominationId, 'story', true, '2018-01')
  },
  'nomination.setConsent still-running': async ({ main, atCounty }) => {
    const { who, file } = await atCounty()
    return sets(main, who.as, file.nominationId, 'idNumber', false)
  },
  'nomination.setConsent only-the-person': async ({ main, invited }) => sets(main, friend, (await invited()).file.nominationId, 'story'),
  'nomination.setConsent file-erased': async ({ main, atCounty, withdraw }) => {
    const { who, file } = await atCounty()
    await withdraw({ who, file })
    await erases(main, who.as, file.nominationId)
    return sets(main, who.as, file.nominationId, 'talentPool')
  },
  'nomination.erase still-running': async ({ main, atCounty }) => {
    const { who, file } = await atCounty()
    return erases(main, who.as, file.nominationId)
  },
  'nomination.erase has-to-stay': async ({ main, atCounty }) => {
    const { who, file } = await atCounty()
    await databaseOf(main.url).collection('nominations').doc(file.nominationId).update({ status: 'honoured' })
    return erases(main, who.as, file.nominationId)
  },
  'nomination.changes no-such-version': async ({ main, atCounty }) => {
    const { who, file } = await atCounty()
    return main.call(who.as, 'nomination.changes', { nominationId: file.nominationId, from: 1, to: 9 })
  },
  'inbox.allowPush no-such-template': ({ main, next }) => main.call(next().as, 'inbox.allowPush', { templateId: 'of-another-time', requestId: newRequest() }),
  'inbox.allowPush not-in-wechat': async ({ main }) => callAtHttpDoor<Refused>(main.url, 'api', await signedInDesk(main), { name: 'inbox.allowPush', input: { templateId, requestId: newRequest() } }),
}
