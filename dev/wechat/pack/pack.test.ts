import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fixture } from '../testing/fixture'
import { packApp } from './pack'

describe('packApp', () => {
  let copy: string
  beforeEach(() => { copy = mkdtempSync(path.join(os.tmpdir(), 'pack-')); cpSync(fixture, copy, { recursive: true }) })
  afterEach(() => rmSync(copy, { recursive: true }))

  test('packs pages with the window settings they inherit', async () => {
    const { pages, sizes } = await packApp(copy)
    expect(Object.keys(pages)).toEqual(['pages/list/list', 'pages/me/me', 'pages/form/form', 'pages/private/private', 'away/far/far'])
    expect(pages['pages/list/list']).toMatchObject({ navigationBarTitleText: '名单', enablePullDownRefresh: true, navigationBarTextStyle: 'black' })
    expect(sizes.total).toBe(sizes.main + sizes.subPackages.away!)
  })

  test('turns WXSS into CSS against the glass', async () => {
    const { styles } = await packApp(copy)
    expect(styles.app).toContain('wx-page { color: #1E1B18; }')
    expect(styles.app).toContain('wx-page { font-size: calc(32 * var(--rpx)); }')
    expect(styles.app).toContain('wx-view.row > wx-text { display: inline-block; width: calc(50 * var(--vw)); max-height: calc(100 * var(--vh)); padding-bottom: var(--safe-bottom, 0px); }')
    expect(styles.app).not.toContain('body')
    expect(styles['card/card']).toContain('.card_card--title')
  })

  test.each([
    ['a tag left open', 'pages/me/me.wxml', '<view>', 'pages/me/me.wxml:1:2 Warn: missing end tag'],
    ['a component that is not there', 'pages/me/me.wxml', '<vew></vew>', 'pages/me/me.wxml: no such component: vew'],
    ['a template that is not there', 'pages/me/me.wxml', '<import src="./none.wxml" />', 'pages/me/me.wxml: nothing at pages/me/none'],
    ['a style sheet that is not there', 'app.wxss', '@import "./none.wxss";', 'app.wxss imports none.wxss, which is not there'],
    ['a component without files', 'pages/me/me.json', '{ "usingComponents": { "none": "./none" } }', 'The build lacks pages or components that it names: pages/me/none'],
    ['a page that is not there', 'app.json', '{ "pages": ["pages/none/none"] }', 'The build lacks pages or components that it names: pages/none/none'],
  ])('refuses %s', async (_, file, content, words) => {
    writeFileSync(path.join(copy, file), content)
    await expect(packApp(copy)).rejects.toThrow(words)
  })

  test('says what to do when there is no build', async () => {
    await expect(packApp(path.join(copy, 'nowhere'))).rejects.toThrow('run npm run build:weapp first')
  })
})
