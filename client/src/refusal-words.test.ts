import { contract } from '@shared/contract'
import { campaignWords } from '@/features/campaign/words'
import { inboxWords } from '@/features/inbox/words'
import { materialWords } from '@/features/materials/words'
import { nominationWords } from '@/features/nomination/words'
import { papersWords } from '@/features/papers/words'
import { recordsWords } from '@/features/records/words'
import { reviewWords } from '@/features/review/words'
import { consentWords } from '@/lib/consent-words'
import { commonWords } from '@/lib/words'

type Sentences = Record<string, (refusal: never) => string>

const words: Record<string, Sentences> = { campaignWords, inboxWords, materialWords, nominationWords, papersWords, recordsWords, reviewWords, consentWords }

/** What any refusal may carry besides its kind. */
const carried = {
  status: 'withUnit', closedAt: 0, opensAt: 0, closesAt: 0, round: '本单位公示', until: 0, count: 5, used: 5, maximum: 5, megabytes: 5, formats: ['JPG'], faults: [{ field: 'name', sentence: '请填写姓名' }], findings: [{ said: '在一线工作满五年' }], missing: ['partyConsent'], columns: ['姓名', '身份证号码'],
  said: 'jpg', found: 'gif', because: 'script', minutes: 3, minimumMinutes: 5, maximumMinutes: 8, name: '照片1.jpg', code: 's1', field: 'name', retryAfterSeconds: 9, sentence: '必须填写。',
}
const sentencesOf = (texts: Sentences) => Object.entries(texts).map(([kind, say]) => [kind, say({ kind, ...carried } as never)] as const)

const kindsOf = Object.entries(contract).filter(([name]) => /^(nomination|inbox|review)\./.test(name)).map(([name, { refusals }]) => [name, refusals as readonly string[]] as const)

test.each(kindsOf)('every refusal of %s has a sentence, in one feature\'s words', (_, kinds) => {
  expect(Object.entries(words).filter(([, texts]) => kinds.every(kind => kind in texts)).map(([name]) => name)).not.toEqual([])
})

test.each(Object.entries({ ...words, commonWords: commonWords as Sentences }))('the sentences of %s are whole, in Chinese, and no two are the same', (_, texts) => {
  const sentences = sentencesOf(texts)
  for (const [kind, sentence] of sentences) expect([kind, sentence]).toEqual([kind, expect.stringMatching(/^[^a-z]*[\u4e00-\u9fff][^{}]*[。？！]$/)])
  expect(sentences.filter(([, sentence], at) => sentences.findIndex(([, other]) => other === sentence) !== at)).toEqual([])
})

test('nor is any the sentence for what may go wrong with every call', () => {
  const common = sentencesOf(commonWords as Sentences).map(([, sentence]) => sentence)
  expect(Object.values(words).flatMap(sentencesOf).filter(([, sentence]) => common.includes(sentence))).toEqual([])
})
