import type { OrganisationKind } from '../../shared/identity/organisation'

/** Ten recommending county unions of the reference campaign; societies and units are invented. */
export const federationName = '台州市总工会'

export const countyNames = ['椒江区总工会', '黄岩区总工会', '路桥区总工会', '临海市总工会', '温岭市总工会', '玉环市总工会', '天台县总工会', '仙居县总工会', '三门县总工会', '台州经济开发区总工会']

export const societyNames = ['台州市焊接行业协会', '台州市工艺美术学会']

/** Units with a union of their own, by the place of their county in `countyNames`. */
export const units: { name: string; county: number }[] = [
  { name: '灵屿船舶修造有限公司', county: 0 },
  { name: '椒北颐和护理院', county: 0 },
  { name: '澄江智控技术有限公司', county: 1 },
  { name: '括岭模塑科技有限公司', county: 1 },
  { name: '路桥驰行汽修厂', county: 2 },
  { name: '临江制药厂', county: 3 },
  { name: '云澜绣坊', county: 3 },
  { name: '石矶缝制设备有限公司', county: 4 },
  { name: '石岗锻压有限公司', county: 4 },
  { name: '望潮泵业股份有限公司', county: 4 },
  { name: '玉屿阀门有限公司', county: 5 },
  { name: '赤城陶社', county: 6 },
  { name: '茗岙茶场', county: 7 },
  { name: '三门渔港食堂', county: 8 },
  { name: '海隅机电制造厂', county: 9 },
  { name: '青岙电力工程有限公司', county: 9 },
  { name: '白沙建工有限公司', county: 2 },
  { name: '东岙精铸厂', county: 5 },
]

export const kinds = { county: 'countyUnion', society: 'society', unit: 'grassrootsUnion' } satisfies Record<string, OrganisationKind>
