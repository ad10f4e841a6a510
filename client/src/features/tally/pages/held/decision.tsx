import { useState } from 'react'
import { View } from '@tarojs/components'
import type { HeldGroupView } from '@shared/vote/held-contract'
import { dropDraft, keepDraft, readDraft } from '@/lib/drafts'
import { useAct } from '@/lib/use-act'
import { Button } from '@/ui/button'
import { Field, FieldError } from '@/ui/field'
import { Sheet } from '@/ui/sheet'
import { heldWords } from '../../held-words'

const verbs = { count: '计入', void: '作废' } as const
const changes = ['vote.heldGroups', 'vote.voids', 'vote.results'] as const

/** Puts a decision up; with one there already, another in its place. */
function Proposing({ group: { groupId }, again }: { group: HeldGroupView; again: boolean }) {
  const draft = `held:${groupId}`
  const [grounds, setGrounds] = useState(() => readDraft<string>(draft) ?? '')
  const { act, busy, refused, requestId } = useAct(heldWords, 'vote.proposeHeld', changes)
  const propose = async (decision: HeldGroupView['decision'] & string) => {
    if (await act({ groupId, decision, grounds: grounds.trim(), requestId: requestId() })) dropDraft(draft)
  }
  const blocked = (verb: string) => !grounds.trim() && `${verb}：先写理由`
  return (
    <View>
      <Field label={again ? '另提意见，写明理由' : '核实情况和理由'} kind='text' hint='作废的，理由会和张数一起公布。不要写人名、单位和票数去向。' value={grounds} maxLength={300} onChange={words => { setGrounds(words); keepDraft(draft, words) }} />
      {refused && <FieldError>{refused}</FieldError>}
      <View className='held-verdicts'>
        <Button look='quiet' busy={busy && '正在提出'} blocked={blocked('计入')} onPress={() => void propose('count')}>提出计入</Button>
        <Button look='quiet' busy={busy && '正在提出'} blocked={blocked('作废')} onPress={() => void propose('void')}>提出作废</Button>
      </View>
    </View>
  )
}

const consequences = {
  count: '这组选票照常计入，决定记入台账，不能撤回。',
  void: '这组选票不再计入得票，张数和理由马上公布，决定记入台账，不能撤回。选票仍留在票箱里。',
}

/** What another officer put up, to be carried or answered with something else. */
function Seconding({ group: { groupId, revision, decision, size } }: { group: HeldGroupView }) {
  const [asking, setAsking] = useState(false)
  const { act, busy, refused, requestId } = useAct(heldWords, 'vote.secondHeld', changes)
  if (!decision) return null
  const carry = () => void act({ groupId, revision, requestId: requestId() })
  return (
    <View className='held-verdicts'>
      <Button onPress={() => setAsking(true)}>复核{verbs[decision]}</Button>
      {asking && <Sheet title={`${size === 0 ? '不到 10 张' : `约 ${size} 张`}，${verbs[decision]}？`} onClose={() => setAsking(false)} bar={<><Button look='quiet' onPress={() => setAsking(false)}>再看看</Button><Button busy={busy && '正在决定'} onPress={carry}>确定{verbs[decision]}</Button></>}>
        <View className='meta'>{consequences[decision]}</View>
        {refused && <FieldError>{refused}</FieldError>}
      </Sheet>}
    </View>
  )
}

/** 计入 or 作废: one officer puts it up, a second one whom the first did not appoint carries it. */
export function Decision({ group }: { group: HeldGroupView }) {
  const waits = group.state === 'proposed'
  return (
    <View className='held-act'>
      {waits && <View className='meta'>{group.proposedByMe ? '意见是你提的，等另一位工作人员复核；复核以前可以改。' : '同事提了意见，请你复核。不同意的，可以另提。'}</View>}
      {waits && !group.proposedByMe && <Seconding group={group} />}
      <Proposing group={group} again={waits} />
    </View>
  )
}
