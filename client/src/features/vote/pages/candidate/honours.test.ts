import { honoursIn } from './honours'

test.each([
  ['a line each', '2017 浙江省技术能手\n2015年台州市职工技能大赛焊工组第一名', [['2017', '浙江省技术能手'], ['2015', '台州市职工技能大赛焊工组第一名']]],
  ['between semicolons, with months', '2011年5月，市级高技能人才创新工作室领衔人；全国技术能手。', [['2011', '市级高技能人才创新工作室领衔人'], ['', '全国技术能手']]],
  ['a number that is no year', '12345 工程优秀班组', [['', '12345 工程优秀班组']]],
  ['nothing', ' \n', []],
])('reads honours written as %s', (_, text, found) => expect(honoursIn(text)).toEqual(found.map(([year, title]) => ({ year, title }))))
