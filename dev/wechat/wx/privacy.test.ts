import { closePhones, launchFixture } from '../testing/fixture'

afterEach(closePhones)

const page = 'pages/private/private'

describe('a private API', () => {
  test('waits for the person, whom the mini-program asks by its own button', async () => {
    const phone = await launchFixture({ url: page })
    await phone.tap('复制')
    expect(phone.text()).toContain('要用 setClipboardData')
    await phone.tap('同意')
    expect(phone.text()).toContain('复制了')
    await phone.tap('复制')
    expect(phone.text()).not.toContain('要用')
  })

  test('is agreed to once for all, over a restart', async () => {
    const phone = await launchFixture({ url: page })
    await phone.tap('复制')
    await phone.tap('同意')
    await phone.restart()
    await phone.tap('复制')
    expect(phone.text()).toContain('复制了')
  })

  test('fails as WeChat does where the person refuses, and is asked for again', async () => {
    const phone = await launchFixture({ url: page })
    await phone.tap('复制')
    await phone.tap('不同意')
    expect(phone.text()).toContain('setClipboardData:fail privacy permission is not authorized 104')
    await phone.tap('复制')
    expect(phone.text()).toContain('要用 setClipboardData')
  })

  test('does not take the mini-program’s word for it without the button', async () => {
    const phone = await launchFixture({ url: page })
    await phone.tap('复制')
    await expect(phone.tap('假装同意')).rejects.toThrow('no agreePrivacyAuthorization button')
  })

  test('is asked for by WeChat itself where nobody listens', async () => {
    const phone = await launchFixture({ url: `${page}?quiet=1` })
    await phone.tap('复制')
    expect(phone.dialog()).toMatchObject({ kind: 'privacy' })
    await phone.answer(false)
    expect(phone.text()).toContain('not authorized')
  })
})
