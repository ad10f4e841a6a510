import { accept, refuse } from '@shared/basics/result'
import { materialsOf } from '@shared/campaign/materials-of'
import { formAbout } from '@shared/nomination/form-of'
import { isOwnMatter } from '@shared/nomination/may-read'
import { dossierForExperts } from '@shared/scoring/dossier-for-experts'
import { filesForExperts } from '@shared/scoring/files-for-experts'
import type { Handler } from '../gateway/handler'
import { materialItems } from '../nomination/materials/material-item'
import { materialsOfFile } from '../nomination/materials/store'
import { beforeExpert } from './before-expert'
import { itemOf } from './list-nominees'
import { scorecardId } from './scorecard-id'
import { scorecards } from './store'

/** The account of one nominee, with this expert's own marks and nobody else's. */
export const readSheet: Handler<'scoring.sheet'> = async ({ input, personId, now }) => {
  const before = await beforeExpert(input.nominationId, now)
  const hasOpened = before?.time.stage && now >= before.time.stage.opensAt
  if (!before || !hasOpened || isOwnMatter(before.nomination, { personId })) return refuse({ kind: 'no-such-nomination' })
  const { nomination, campaign } = before
  const [card, files] = await Promise.all([scorecards.get(scorecardId(nomination._id, personId)), materialsOfFile(nomination._id).then(all => materialItems(all, nomination.materialIds ?? []))])
  const { charter } = campaign
  return accept({
    ...itemOf(nomination, card ?? undefined),
    criteria: charter.scoring?.criteria ?? [],
    marks: card?.marks ?? {},
    comment: card?.comment ?? '',
    dossier: dossierForExperts(formAbout(charter, nomination.nomineeKind), nomination.answers),
    files: filesForExperts(files, materialsOf(charter.materials)),
  })
}
