import { divisionAnswer, isDivision, sayDivision } from './division'

test('keeps the code and says the name', () => {
  const answer = divisionAnswer('331002', '浙江省台州市椒江区')
  expect([answer, isDivision(answer), sayDivision(answer)]).toEqual(['331002 浙江省台州市椒江区', true, '浙江省台州市椒江区'])
})

test.each(['椒江区', '331002', '33100 椒江区', ''])('“%s” is no division', answer => expect(isDivision(answer)).toBe(false))
