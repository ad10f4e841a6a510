import { useEffect, useState } from 'react'
import { Button, View } from '@tarojs/components'

interface Card {
  titleLines: string[]
}

const question = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ name: 'campaign.list', input: {} }) }

export default function Index() {
  const [card, setCard] = useState<Card | null>(null)
  useEffect(() => {
    void fetch('../v1/functions/api', question).then(response => response.json()).then(answer => setCard(answer.value.items[0]))
  }, [])
  if (!card) return <View>正在打开</View>
  return <View><View>{card.titleLines.join('')}</View><Button>去投票</Button></View>
}
