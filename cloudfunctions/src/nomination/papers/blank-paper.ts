import { accept, refuse } from '@shared/basics/result'
import type { Charter } from '@shared/campaign/charter'
import { nomineeKinds } from '@shared/campaign/nominee-kind'
import { approvalFormOf } from '@shared/nomination/approval-form'
import { blankPapersOf, type OfferedPaper } from '@shared/nomination/blank-papers'
import { formAbout } from '@shared/nomination/form-of'
import { visibleCampaign } from '../../campaign/visible-campaign'
import type { Handler } from '../../gateway/handler'
import { approvalFormDocx } from './approval-form-docx'
import { keepPaper, paperOf } from './keep-paper'
import { paperName } from './paper-name'
import { emptySheet } from './sheets-of-nominees'
import { summarySheets } from './summary-sheet'

const summaryOf = (charter: Charter) => summarySheets(nomineeKinds.filter(kind => charter.nomineeKinds.includes(kind)).map(kind => emptySheet(charter, kind)))

function contentOf(charter: Charter, { paper }: OfferedPaper): Promise<Uint8Array> {
  if (paper === 'summary') return summaryOf(charter)
  return approvalFormDocx(approvalFormOf({ ...charter, form: formAbout(charter, paper === 'collectiveForm' ? 'collective' : 'person') }, {}, []))
}

/** A blank annex. Nobody's name is in it: whoever asks on a day is given the same file. */
export const blankPaper: Handler<'nomination.blankPaper'> = async ({ input, caller, now }) => {
  const campaign = await visibleCampaign(input.campaignId, caller, now)
  if (!campaign) return refuse({ kind: 'no-such-campaign' })
  const offered = blankPapersOf(campaign.charter).find(({ paper }) => paper === input.paper)
  if (!offered) return refuse({ kind: 'no-such-paper' })
  const asking = { personId: '', input: { ...input, revision: campaign.revision }, now }
  return accept((await paperOf(asking)) ?? (await keepPaper(asking, { name: paperName(offered.format, offered.title), content: await contentOf(campaign.charter, offered), count: 1 })))
}
