import { useState } from 'react'
import { View } from '@tarojs/components'
import type { OrganisationKind } from '@shared/identity/organisation'
import { FieldFrame } from '@/ui/field'
import { Icon } from '@/ui/icon'
import { Pressable } from '@/ui/pressable'
import { SectionHead } from '@/ui/section-head'
import { Seg } from '@/ui/seg'
import { OrganisationSheet } from '../../organisation-sheet'
import type { Routing } from './use-route'

const kindWords: Record<OrganisationKind, string> = { countyUnion: '县（市、区）总工会', society: '行业协会、学会', industrialUnion: '产业工会', grassrootsUnion: '单位工会', federation: '市总工会' }

const Opener = ({ label, name, onPress }: { label: string; name: string | undefined; onPress: () => void }) =>
  <Pressable className='field-box send-opener' label={`${label}：${name ?? '请选择'}`} onPress={onPress}>
    <View className={`grow ${name ? '' : 'field-placeholder'}`}>{name ?? '请选择'}</View><Icon name='chevron-down' />
  </Pressable>

/** Asks first for the kind of recommender, where there are several, then for the one. */
function RecommenderSheet({ routing: { kinds, choose }, onClose }: { routing: Routing; onClose: () => void }) {
  const [kind, setKind] = useState<OrganisationKind>(kinds[0] ?? 'countyUnion')
  return (
    <OrganisationSheet
      key={kind} title='推荐单位' kind={kind} onClose={onClose} onChoose={recommender => { choose({ recommender }); onClose() }}
      head={kinds.length > 1 && <Seg options={kinds.map(key => ({ key, title: kindWords[key] }))} chosen={kind} onChoose={setKind} />}
    />
  )
}

const UnitFirst = ({ routing: { hasUnit, choose } }: { routing: Routing }) =>
  <FieldFrame label='单位有工会吗？' hint='有的话先由单位工会写意见，再送到上一级' input={<View className='send-seg'>
    <Seg options={[{ key: 'yes', title: '有工会' }, { key: 'no', title: '没有，直接送上级' }]} chosen={hasUnit === null ? null : hasUnit ? 'yes' : 'no'} onChoose={key => choose({ hasUnit: key === 'yes', unit: null, recommender: null })} />
  </View>} />

/** 送到哪里: the unit's union, then the county union or society that recommends to the city. */
export function Route({ routing }: { routing: Routing }) {
  const [open, setOpen] = useState<'unit' | 'recommender' | null>(null)
  const { hasUnit, unit, recommender, choose, isOwnOffice, mayHaveUnit } = routing
  const wantsRecommender = isOwnOffice || !mayHaveUnit || hasUnit === false || unit !== null
  return (
    <View className='sec'>
      <SectionHead>送到哪里</SectionHead>
      {mayHaveUnit && !isOwnOffice && <UnitFirst routing={routing} />}
      {hasUnit && (isOwnOffice ? <View className='meta'>{`单位意见：${unit?.name ?? ''}`}</View> : <FieldFrame label='单位工会' input={<Opener label='单位工会' name={unit?.name} onPress={() => setOpen('unit')} />} />)}
      {wantsRecommender && <FieldFrame label='推荐单位' hint={unit ? '单位工会同意后，由它推荐到市总工会' : '由它写意见，推荐到市总工会'} input={<Opener label='推荐单位' name={recommender?.name} onPress={() => setOpen('recommender')} />} />}
      {open === 'unit' && <OrganisationSheet title='单位工会' kind='grassrootsUnion' onClose={() => setOpen(null)} onChoose={chosen => { choose({ unit: chosen, recommender: null }); setOpen(null) }} />}
      {open === 'recommender' && <RecommenderSheet routing={routing} onClose={() => setOpen(null)} />}
    </View>
  )
}
