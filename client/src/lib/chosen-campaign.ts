import Taro from '@tarojs/taro'

const key = 'campaign'

/** The campaign this phone looked at last; '' for the newest. */
export const chosenCampaign = (): string => Taro.getStorageSync<string>(key) || ''

export const chooseCampaign = (campaignId: string) => Taro.setStorageSync(key, campaignId)
