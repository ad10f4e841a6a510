import { View } from '@tarojs/components'
import type { Paper } from '@shared/nomination/papers-contract'
import { sayMoment } from '@shared/basics/time-phrases'
import { openFile } from '@/lib/open-file'
import { Button } from '@/ui/button'

const formatOf = (name: string) => name.replace(/^.*\./, '')
const sizeOf = (bytes: number) => (bytes < 1024 * 1024 ? `${Math.ceil(bytes / 1024)} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`)

/** A file that was made, to be opened or saved while it is kept. */
export const MadePaper = ({ paper: { name, url, bytes, until, count } }: { paper: Paper }) =>
  <View className='exports-made'>
    <View className='grow'>
      <View>{name}</View>
      <View className='note'>{`${count > 1 ? `${count} 份，` : ''}${sizeOf(bytes)}，两小时内可以打开，${sayMoment(until)} 自动删除`}</View>
    </View>
    <Button small look='quiet' icon='download' onPress={() => openFile(url, formatOf(name))}>打开</Button>
  </View>
