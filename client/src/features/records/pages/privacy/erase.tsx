import { useState } from 'react'
import { View } from '@tarojs/components'
import { dayOf } from '@shared/basics/shanghai-time'
import { sayFullDay } from '@shared/basics/time-phrases'
import type { FilePrivacy } from '@shared/nomination/privacy-contract'
import { useAct } from '@/lib/use-act'
import { Button } from '@/ui/button'
import { FieldError } from '@/ui/field'
import { SectionHead } from '@/ui/section-head'
import { Sheet } from '@/ui/sheet'
import { recordsWords } from '../../words'

const whenOf = ({ erasesAt, keptMonths }: FilePrivacy) => erasesAt === null ? `评选结束满 ${keptMonths} 个月，系统自动删除。` : `${sayFullDay(dayOf(erasesAt))}，系统自动删除。`

const reasonOf = ({ erasable }: FilePrivacy): string =>
  erasable === 'while-running' ? '这份申报还在走，先撤回，再来删除。' : '称号是公开的评选档案，姓名、工种和单位要留着；其余到期删除。'

/** Asked once more: what is erased does not come back. */
function Sure({ privacy, onClose }: { privacy: FilePrivacy; onClose: () => void }) {
  const { act, busy, refused, requestId } = useAct(recordsWords, 'nomination.erase', ['nomination.privacy', 'nomination.file', 'nomination.mine'])
  const erase = async () => { if (await act({ nominationId: privacy.nominationId, requestId: requestId() })) onClose() }
  const bar = <><Button look='quiet' onPress={onClose}>先不删</Button><Button busy={busy && '正在删除'} onPress={() => void erase()}>确定删除</Button></>
  return (
    <Sheet title='删除这份申报的资料？' onClose={onClose} bar={bar}>
      <View>填写的内容、每次提交的版本、草稿、身份证号码、上传的文件和相关消息都会删掉，删了不能恢复。想留一份，先导出。</View>
      {refused && <FieldError>{refused}</FieldError>}
    </Sheet>
  )
}

/** 删除: by itself when the time has ended, or at once where nothing runs any more. */
export function Erase({ privacy }: { privacy: FilePrivacy }) {
  const [asking, setAsking] = useState(false)
  if (privacy.erasedAt !== null) return <View className='sec'><SectionHead>删除</SectionHead><View className='meta'>{`这份申报的资料已在 ${sayFullDay(dayOf(privacy.erasedAt))} 删除。`}</View></View>
  return (
    <View className='sec'>
      <SectionHead>删除</SectionHead>
      <View className='meta'>{whenOf(privacy)}{privacy.erasable === 'now' ? '也可以现在就删。' : reasonOf(privacy)}</View>
      {privacy.erasable === 'now' && <View className='privacy-acts'><Button look='quiet' onPress={() => setAsking(true)}>现在删除</Button></View>}
      {asking && <Sure privacy={privacy} onClose={() => setAsking(false)} />}
    </View>
  )
}
