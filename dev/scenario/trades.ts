/** What an invented worker does, and did: figures and firms are made up. `unit` is an index of `units`. */
export interface Trade {
  trade: string
  unit: number
  industry: string
  achievement: string
  scene: string
}

export const trades: Trade[] = [
  { trade: '电焊工', unit: 0, industry: 'C', achievement: '仰焊合拢缝一次合格率由 91% 提到 99.4%；编成船体分段焊接口诀 63 条', scene: '船底下只有一灯如豆，人仰着，焊花往脸上落' },
  { trade: '缝纫机调试工', unit: 7, industry: 'C', achievement: '改进旋梭定位夹具，换型时间由 40 分钟降到 6 分钟；整理异响判断口诀 112 条，返修率由 6% 降到 0.8%', scene: '师傅让我闭着眼睛听，听出哪一台有毛病' },
  { trade: '车工', unit: 9, industry: 'C', achievement: '自制深孔刀杆，泵轴同轴度稳定在 0.008 毫米；带出高级工 9 名', scene: '摇手柄的手要比眼睛先知道深浅' },
  { trade: '台绣绣工', unit: 6, industry: 'C', achievement: '复原雕平绣针法 17 种，绣片入藏市工艺馆；开班 21 期', scene: '一根丝劈成十六股，风一吹就不见了' },
  { trade: '阀门装配工', unit: 10, industry: 'C', achievement: '发明三步对研法，阀门一次试压合格率达到 99.7%', scene: '密封面对着光转一圈，有没有缝，一眼就知道' },
  { trade: '线路检修工', unit: 15, industry: 'D', achievement: '改制绝缘子带电更换工具，单次作业由 90 分钟缩到 35 分钟', scene: '站在海岛的塔上，脚下是浪，头上是线' },
  { trade: '制茶工', unit: 12, industry: 'A', achievement: '定出手工炒青七道火候表，茶样三年评比均列前三', scene: '锅温两百度，手离锅底一指' },
  { trade: '数控铣工', unit: 14, industry: 'C', achievement: '优化薄壁件走刀路线，变形量由 0.12 毫米降到 0.02 毫米', scene: '屏幕上一个小数点，就是一块料' },
  { trade: '中式面点师', unit: 13, industry: 'H', achievement: '整理沿海面食做法 38 种，食堂浪费下降三成', scene: '凌晨四点，渔船回港前，第一笼要出锅' },
  { trade: '锻造工', unit: 8, industry: 'C', achievement: '改三火成形为一火成形，吨件节约燃气 31 立方米', scene: '看颜色知道火候，看火花知道钢号' },
  { trade: '汽车钣金工', unit: 4, industry: 'O', achievement: '无损修复凹陷工艺，返漆率由 18% 降到 2%', scene: '指腹摸过去，比灯照得还清楚' },
  { trade: '水泵试验工', unit: 9, industry: 'C', achievement: '自建振动曲线库 400 组，整机异常检出提前到装配前', scene: '泵一转，我先听水声' },
  { trade: '养老护理员', unit: 1, industry: 'Q', achievement: '编成失智老人照护流程 12 张卡，跌倒率下降六成', scene: '他们记不得我的名字，记得我的手' },
  { trade: '熔炼浇铸工', unit: 17, industry: 'C', achievement: '调整浇口与冒口，铸件废品率由 9% 降到 2.1%', scene: '铁水出炉，全车间都静下来' },
  { trade: '船体装配工', unit: 0, industry: 'C', achievement: '分段无余量上船台，单船工期缩短 11 天', scene: '三十米的钢板，差三毫米就合不上' },
  { trade: '模具钳工', unit: 3, industry: 'C', achievement: '镜面抛光九道改六道，模具寿命提高 40%', scene: '抛到最后，能照见自己' },
  { trade: '药物制剂工', unit: 5, industry: 'C', achievement: '改进压片润滑配比，片重差异由 5% 收到 1.5%', scene: '一粒药，差一点就是一个病人' },
  { trade: '塔机司机', unit: 16, industry: 'E', achievement: '连续 11 年吊装零事故；总结盲吊手势 24 个', scene: '八十米高处，全凭对讲机里一句话' },
  { trade: '自动化调试工', unit: 2, industry: 'C', achievement: '编写通用点检程序，产线换型停机由 4 小时降到 50 分钟', scene: '灯一排排亮起来，像村里过年' },
  { trade: '陶瓷施釉工', unit: 11, industry: 'C', achievement: '试出还原焰天青釉配方 3 种，成品率由 45% 到 82%', scene: '开窑那天谁也不说话' },
]
