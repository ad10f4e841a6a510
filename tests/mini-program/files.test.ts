import { startLocalCampaign, type LocalCampaign } from '../cloud/local-campaign'
import { closePhones, launchPhone } from './launch'

type Cloud = {
  uploadFile(options: object): Promise<{ fileID: string }>
  getTempFileURL(options: object): Promise<{ fileList: { tempFileURL: string; status: number }[] }>
}
type Wx = { cloud: Cloud; request(options: object): Promise<{ data: unknown; statusCode: number }>; downloadFile(options: object): Promise<{ tempFilePath: string }> }

describe('files between the phone and Local CloudBase', () => {
  let campaign: LocalCampaign
  beforeAll(async () => { campaign = await startLocalCampaign() })
  afterAll(() => campaign.close())
  afterEach(closePhones)

  test('go up whole and come down whole', async () => {
    const { program } = await launchPhone({ cloudUrl: campaign.url, identity: { openid: 'o-worker' } })
    const wx = program.wx.api as unknown as Wx
    const bytes = Uint8Array.from({ length: 3000 }, (_, index) => index % 251)
    const filePath = program.wx.files.keep({ name: 'weld.jpg', type: 'image/jpeg', bytes })
    const { fileID } = await wx.cloud.uploadFile({ cloudPath: 'incoming/weld.jpg', filePath })
    const { fileList } = await wx.cloud.getTempFileURL({ fileList: [fileID] })
    expect(fileList).toMatchObject([{ status: 0 }])
    const { tempFilePath } = await wx.downloadFile({ url: fileList[0]!.tempFileURL })
    expect(program.wx.files.read(tempFilePath).bytes).toEqual(bytes)
  })

  test('are refused without a permit', async () => {
    const { program } = await launchPhone({ cloudUrl: campaign.url, identity: { openid: 'o-worker' } })
    const { request } = program.wx.api as unknown as Wx
    expect(await request({ url: `${campaign.url}/storage/evidence/other.jpg`, method: 'PUT', data: new ArrayBuffer(8) })).toMatchObject({ statusCode: 403 })
  })
})
