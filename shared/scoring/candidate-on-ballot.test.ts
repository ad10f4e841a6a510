import { candidateOnBallot, deedLine } from './candidate-on-ballot'

describe('candidateOnBallot', () => {
  test('takes the allowed fields and no other', () => {
    const answers = { name: '王焊', trade: '电焊工', workUnit: '海隅机电', achievements: '改进定位夹具。换型快了', deeds: '从学徒干起', honours: '技术能手', idNumber: '110105********002X', mobile: '13900000001', dossier: '两千字' }
    expect(candidateOnBallot(answers)).toEqual({ name: '王焊', trade: '电焊工', unitName: '海隅机电', deed: '改进定位夹具', achievements: '改进定位夹具。换型快了', deeds: '从学徒干起', honours: '技术能手' })
  })
})

test('neither a number nor an address in an account reaches the public', () => {
  expect(candidateOnBallot({ deeds: '家在凤凰小区3幢501室，十九岁进厂。' })).toMatchObject({ deed: '□□□，十九岁进厂', deeds: '□□□，十九岁进厂。' })
  expect(candidateOnBallot({ achievements: '夹具改进，电话13900000001', deeds: '证号11010519491231002X' })).toMatchObject({ deed: '夹具改进，电话□□□', achievements: '夹具改进，电话□□□', deeds: '证号□□□' })
})

describe('deedLine', () => {
  test('is the deeds’ first sentence where no achievements were written', () => {
    expect(deedLine({ deeds: '十年只做一件事；带出八名徒弟' })).toBe('十年只做一件事')
  })

  test('keeps 26 characters whole and cuts the 27th', () => {
    expect(deedLine({ achievements: '一'.repeat(26) })).toBe('一'.repeat(26))
    expect(deedLine({ achievements: '一'.repeat(27) })).toBe(`${'一'.repeat(25)}…`)
  })
})
