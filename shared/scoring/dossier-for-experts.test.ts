import { taizhou2018 } from '../charters/taizhou-2018'
import { dossierForExperts } from './dossier-for-experts'

test('experts read the account, and not how to reach the nominee', () => {
  const answers = { name: '王焊', mobile: '13900000001', idNumber: '110105********002X', deeds: '从学徒干起', honours: ' ', achievements: '改进定位夹具，电话13900000001' }
  expect(dossierForExperts(taizhou2018.form, answers)).toEqual([{ title: '主要技术成果', text: '改进定位夹具，电话□□□' }, { title: '主要事迹', text: '从学徒干起' }])
})
