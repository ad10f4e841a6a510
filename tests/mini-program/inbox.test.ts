import { testSecrets } from '../cloud/local-campaign'
import { openSelection, opinion, withCounty, worker, type Selection } from '../cloud/selection'
import { closePhones, launchPhone } from './launch'

let selection: Selection
let workers = 600
const templateId = 'template-1'
beforeAll(async () => { selection = await openSelection({}, { secrets: { ...testSecrets, SUBSCRIBE_TEMPLATE_ID: templateId } as never }) })
afterAll(() => selection.close())
afterEach(closePhones)

async function returnedFile() {
  const who = worker(++workers)
  const file = await withCounty(selection, who)
  await selection.done(selection.county.officer, 'nomination.giveOpinion', opinion(file, 'return'))
  return { who, nominationId: file.nominationId }
}

describe('the inbox on the mini-program build', () => {
  test('counts what is unread, leads to the file, and marks it read', async () => {
    const { who } = await returnedFile()
    const phone = await launchPhone({ cloudUrl: selection.url, identity: who.as })
    await phone.switchTab('我的')
    await phone.tap('消息，1 条未读')
    expect(phone.text()).toContain('温岭市总工会退回补充')
    await phone.tap('未读，温岭市总工会退回补充，' + `${who.name}的申报有 1 处要补，补齐就能继续。`)
    expect(phone.text()).toContain('还差 1 处')
    expect(await selection.done(who.as, 'inbox.unread', {})).toEqual({ unread: 0 })
  })
})

describe('WeChat’s question whether it may tell', () => {
  test.each([
    ['accept', '好，下一条消息会用微信告诉你。', 1],
    ['reject', '没有打开微信通知；有消息，“我的—消息”里照样看得到。', 0],
    ['ban', '没有打开微信通知；有消息，“我的—消息”里照样看得到。', 0],
  ] as const)('answered with %s', async (answersSubscription, said, left) => {
    const who = worker(++workers)
    const { nominationId } = await withCounty(selection, who)
    const phone = await launchPhone({ cloudUrl: selection.url, identity: who.as, answersSubscription })
    await phone.navigateTo(`/features/nomination/pages/file/index?nominationId=${nominationId}`)
    await phone.tap('有消息用微信告诉我')
    expect(phone.text()).toContain(said)
    expect(await selection.done(who.as, 'inbox.push', {})).toEqual({ templateId, left })
    expect(phone.text()).toContain(left > 0 ? '下一条消息会用微信告诉你' : '有消息用微信告诉我')
  })
})

describe('what is kept of a file', () => {
  test('is agreed to and taken back by a switch, and exported to a chat', async () => {
    const { who, nominationId } = await returnedFile()
    const phone = await launchPhone({ cloudUrl: selection.url, identity: who.as })
    await phone.navigateTo(`/features/records/pages/privacy/index?nominationId=${nominationId}`)
    await phone.tap('同意进入人才库')
    expect((await selection.done(who.as, 'nomination.privacy', { nominationId })).consents).toMatchObject([{}, {}, { kind: 'talentPool', isGiven: true }, {}])
    await phone.tap('同意进入人才库')
    expect((await selection.done(who.as, 'nomination.privacy', { nominationId })).consents).toMatchObject([{}, {}, { kind: 'talentPool', isGiven: false }, {}])
    await phone.tap('导出我的全部资料')
    expect(phone.notices()).toContain('转发文件 我在匠选的全部资料.json')
  })
})
