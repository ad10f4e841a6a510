import { View } from '@tarojs/components'
import { sayPast } from '@shared/basics/time-phrases'
import { fieldOf } from '@shared/campaign/known-fields'
import { sayAnswer } from '@shared/nomination/standard-list'
import { serverNow } from '@/lib/server-clock'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Sheet } from '@/ui/sheet'
import type { OtherVersion } from '../../answer-keeper'
import { differing, type Written } from '../../draft-on-phone'
import type { Filling } from './use-filling'

/** Characters of a long answer that tell two versions apart. */
const glimpse = 80

function shownIn({ form }: Filling, { answers, softReasons }: Written, key: string): string {
  const field = fieldOf(form.form, key)
  const answer = field ? sayAnswer(field.input, answers[key] ?? '') : softReasons[key] ?? ''
  return answer.length > glimpse ? `${answer.slice(0, glimpse)}……` : answer || '没有填'
}

/** The same file was filled in elsewhere meanwhile: both stand side by side, and the person chooses. */
export function TwoVersions({ filling, other, onPutOff }: { filling: Filling; other: OtherVersion; onPutOff: () => void }) {
  const bar = <><Button look='quiet' onPress={() => filling.keeper.takeOther()}>用别处的</Button><Button onPress={() => filling.keeper.keepMine()}>用这里的</Button></>
  return (
    <Sheet title='这份申报在别处也改过' onClose={onPutOff} bar={bar}>
      <View className='meta'>{`${sayPast(serverNow(), other.savedAt)}在另一部手机或电脑上保存过。下面是不一样的地方，请选用哪一份，另一份不再保留。`}</View>
      {differing(filling, other).map(key => <View key={key} className='form-differs'>
        <View className='field-label'>{fieldOf(filling.form.form, key)?.label ?? '说明的理由'}</View>
        <Card><View className='note'>这里写的</View>{shownIn(filling, filling, key)}</Card>
        <Card><View className='note'>别处写的</View>{shownIn(filling, other, key)}</Card>
      </View>)}
    </Sheet>
  )
}
