import { useState } from 'react'
import { View } from '@tarojs/components'
import type { ObjectionView } from '@shared/objection/custody-contract'
import { useAct } from '@/lib/use-act'
import { Button } from '@/ui/button'
import { FieldError } from '@/ui/field'
import { Sheet } from '@/ui/sheet'
import { objectionWords } from '../../words'

/** What is asked once more: neither decision can be taken back. */
const questions = {
  dismissed: { press: '同意不成立', title: '异议不成立？', words: '决定后告诉反映的人，不能撤回；名单不变。', sure: '确定不成立' },
  upheld: { press: '同意成立，除名', title: '从名单除名？', words: '公示会马上编号写明“异议成立”，这位候选人取消资格，不能撤回。评选办法规定递补的，后一名同时进入名单。', sure: '确定除名' },
}

/** 复核: another custodian decides as it was proposed and read. */
export function Second({ one: { objectionId, revision, candidateName, proposed } }: { one: ObjectionView }) {
  const [asking, setAsking] = useState(false)
  const { act, busy, refused, requestId } = useAct(objectionWords, 'objection.second', ['objection.list', 'publicity.notice'])
  if (!proposed) return null
  const { press, title, words, sure } = questions[proposed.outcome]
  const decide = async () => { if (await act({ objectionId, revision, requestId: requestId() })) setAsking(false) }
  return (
    <View className='objection-do'>
      <Button onPress={() => setAsking(true)}>{press}</Button>
      {asking && <Sheet title={`${candidateName}：${title}`} onClose={() => setAsking(false)} bar={<><Button look='quiet' onPress={() => setAsking(false)}>再想想</Button><Button busy={busy && '正在决定'} onPress={() => void decide()}>{sure}</Button></>}>
        <View className='meta'>{words}</View>
        {refused && <FieldError>{refused}</FieldError>}
      </Sheet>}
    </View>
  )
}
