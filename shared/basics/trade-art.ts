/** The trade drawings of `client/art`. */
export const arts = ['boat', 'carving', 'casting', 'crane', 'embroidery', 'glaze', 'lathe', 'micrometer', 'plc', 'power-line', 'sewing-machine', 'tea', 'valve', 'welding'] as const
export type ArtName = (typeof arts)[number]

// First match wins; words of the trades that the drawings show.
const shown: [RegExp, ArtName][] = [
  [/焊/, 'welding'], [/绣|织|纺/, 'embroidery'], [/缝|服装|制衣/, 'sewing-machine'], [/阀|管道|水泵|钳/, 'valve'], [/船/, 'boat'], [/茶|面点|食品|烹|厨|酿/, 'tea'],
  [/电力|线路|电工|配电/, 'power-line'], [/自动化|电气|编程|软件|智能|信息/, 'plc'], [/雕|木|石|竹/, 'carving'], [/铸|熔|炼|锻|热处理/, 'casting'],
  [/塔|吊|起重|建筑|港|装卸/, 'crane'], [/釉|陶|瓷|漆|喷/, 'glaze'], [/检|量|质|化验|测/, 'micrometer'], [/车工|数控|铣|磨|模具|机/, 'lathe'],
]

/** The drawing that comes nearest to a trade, for people without a picture. */
export const artOfTrade = (trade: string): ArtName => shown.find(([words]) => words.test(trade))?.[1] ?? 'micrometer'
