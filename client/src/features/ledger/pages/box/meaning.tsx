import { View } from '@tarojs/components'
import { Icon } from '@/ui/icon'
import type { IconName } from '@/ui/icon-name'
import { SectionHead } from '@/ui/section-head'

const Point = ({ icon, children }: { icon: IconName; children: string }) => <View className={`ledger-point is-${icon}`}><Icon name={icon} /><View className='grow'>{children}</View></View>

/** What the log proves, and what it cannot. */
export const Meaning = () =>
  <View className='sec'>
    <SectionHead>它能证明什么</SectionHead>
    <Point icon='check'>封存以后，任何一件事被改、被删、被调换次序，指纹都会对不上。</Point>
    <Point icon='check'>两次封存之间只会增加，不会重写；谁存过旧的指纹，谁就能核对。</Point>
    <Point icon='check'>有回执的选票在不在箱里，手机自己算得出来，不用相信我们。</Point>
    <Point icon='check'>回执和封箱都用办法里公布的公钥核对；监督员用自己的设备联署，换一个票箱给别人看，联署就对不上。</Point>
    <Point icon='check'>每人选一名的，每一票投给了谁都公布（不带时间、不带人），谁都能重数；选几名的，由监督员逐票重数。</Point>
    <Point icon='check'>台账里没有姓名，也没有谁投了谁，公开它不会泄露个人。</Point>
    <View className='ledger-cannot'><SectionHead>它不能证明什么</SectionHead></View>
    <Point icon='x'>记下来的事当时是不是对的。它只保证记下来以后没有动过。</Point>
    <Point icon='x'>没有记下来的事。所以两个人才能办的事，要两个人都在场。</Point>
    <Point icon='x'>封箱以前有没有人凭空造出选民。封箱以后，票箱多一张、少一张、改一张都看得出来。</Point>
    <Point icon='x'>投票时有没有人在旁边看着。回执不写投给了谁，示例回执和真的看上去一样。</Point>
    <Point icon='x'>管服务器的人不知道谁投了谁。选民密钥销毁以前，他们认得出来；销毁以后，谁也认不出。</Point>
    <Point icon='x'>监督员和主办方串通。联署能证明给大家看的是同一个票箱，不能证明箱里的人都是真的。</Point>
    <Point icon='x'>一个人手里有没有好几个微信。一人一票靠微信的身份。</Point>
    <View className='ledger-how note'>想自己核对：台账按 RFC 6962 的格式公开，项目里的 ledger:verify 和 verify 命令、网页上下载的核对程序，可以把台账和票箱从头算一遍，不需要相信我们。完整的说明在项目文档 docs/fair-vote.md 里。</View>
  </View>
