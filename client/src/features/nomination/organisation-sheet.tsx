import { useState, type ReactNode } from 'react'
import { View } from '@tarojs/components'
import type { Organisation, OrganisationKind } from '@shared/identity/organisation'
import { usePages } from '@/api/use-pages'
import { say } from '@/lib/words'
import { Button } from '@/ui/button'
import { FieldError } from '@/ui/field'
import { Pressable } from '@/ui/pressable'
import { Search } from '@/ui/search'
import { Sheet } from '@/ui/sheet'
import { nominationWords } from './words'
import './organisation-sheet.scss'

interface OrganisationSheetProps {
  title: string
  /** All kinds where it is left out. */
  kind?: OrganisationKind
  /** Stands above the search: a choice of kinds. */
  head?: ReactNode
  onClose: () => void
  onChoose: (organisation: Organisation) => void
}

/** One organisation of the tree, found by its name. */
export function OrganisationSheet({ title, kind, head, onClose, onChoose }: OrganisationSheetProps) {
  const [wanted, setWanted] = useState('')
  const found = usePages('identity.organisations', { kind, ...(wanted.trim() || !kind ? { search: wanted.trim() } : {}), limit: 15 })
  const items = found.data?.pages.flatMap(page => page.items) ?? []
  return (
    <Sheet title={title} onClose={onClose}>
      {head && <View className='organisation-head'>{head}</View>}
      <Search value={wanted} onChange={setWanted} placeholder='输入名称里的几个字' />
      {items.map(one => <Pressable key={one._id} className='organisation-line' role='radio' checked={false} onPress={() => onChoose(one)}>{one.name}</Pressable>)}
      {found.hasNextPage && <View className='organisation-more'><Button look='quiet' small busy={found.isFetchingNextPage && '正在找'} onPress={() => void found.fetchNextPage()}>再看一些</Button></View>}
      {found.error && <FieldError>{say(nominationWords, found.error)}</FieldError>}
      {found.data && items.length === 0 && <View className='organisation-none meta'>没有找到。换几个字试试；名单里没有你的单位，就选“单位还没有工会”，直接送到县（市、区）总工会。</View>}
    </Sheet>
  )
}
