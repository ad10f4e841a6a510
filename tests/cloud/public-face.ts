import { publishDrawings } from '../../dev/serve'
import { onDisplay, openVoting, type Voting } from './late-stages'
import { fillBallot } from './many-candidates'
import { newRequest } from './selection'

/** The story of the first nominee, out. */
async function releasedStory({ done, offices, nominations }: Voting): Promise<string> {
  const { storyId } = await done(offices.first, 'story.draft', { nominationId: nominations[0] ?? '', requestId: newRequest() })
  const { draftRevision } = await done(offices.first, 'story.read', { storyId })
  const { revision } = await done(offices.first, 'story.propose', { storyId, draftRevision, requestId: newRequest() })
  await done(offices.second, 'story.release', { storyId, revision, hasLooked: true, requestId: newRequest() })
  return storyId
}

/** What the public comes upon: a story that is passed on, 500 candidates, a list on display. */
export async function openPublicFace() {
  const voting = await openVoting()
  publishDrawings(voting.folder)
  const storyId = await releasedStory(voting)
  const card = await voting.done({}, 'sharing.card', { page: 'story', id: storyId })
  const noticeId = await onDisplay(voting)
  await fillBallot(voting, voting.candidates.length)
  const story = await voting.done({}, 'story.page', { storyId })
  const notice = await voting.done({}, 'publicity.notice', { noticeId })
  return { ...voting, card, story, notice }
}
export type PublicFace = Awaited<ReturnType<typeof openPublicFace>>

/** Two custodians find that an objection does not hold, and say why. */
export async function dismiss({ done, custodians: [first, second] }: PublicFace, number: string, grounds: string): Promise<void> {
  const found = (await done(first, 'objection.list', {})).items.find(one => one.number === number)
  const one = { objectionId: found?.objectionId ?? '' }
  await done(first, 'objection.takeUp', { ...one, requestId: newRequest() })
  await done(first, 'objection.note', { ...one, text: '查了台账，问了班组。', requestId: newRequest() })
  const { revision } = await done(first, 'objection.propose', { ...one, outcome: 'dismissed', grounds, requestId: newRequest() })
  await done(second, 'objection.second', { ...one, revision, requestId: newRequest() })
}
